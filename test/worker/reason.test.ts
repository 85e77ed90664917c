/** A refusal is known by its reason. A member of a version without one says it by its text. */
import { describe, expect, test } from 'vitest'
import { Errors, type EtcdError } from '../../src/errors.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { errorOfRefusal, reasonOf } from '../../src/worker/http/reason.ts'

/** What the edge tells apart in the answers of members. */
const TOLD_APART: readonly EtcdError[] = [
  Errors.blank('it belongs to no cluster yet'),
  Errors.deleted('prod'),
  Errors.stopped(),
  Errors.noLeader(),
  Errors.timeout(),
  Errors.timeoutLeaderFail(),
  Errors.timeoutWaitApplied(),
  Errors.snapshotGone(),
  Errors.tooManyRequests(),
  Errors.doneTooLarge(),
  Errors.noSpace(),
  Errors.permissionDenied(),
  Errors.corrupt(),
]

describe.each(TOLD_APART.map((error) => [error.message, error] as const))('%s', (_, error) => {
  test('is known by its reason, whatever its text says', () => {
    const sent = quorate.member.Answer.encode({
      ...error.fields,
      message: 'any other words',
    }).finish()
    expect(errorOfRefusal(quorate.member.Answer.decode(sent))).toMatchObject({
      code: error.code,
      message: 'any other words',
      reason: error.reason,
    })
  })

  test('is known where an earlier version says it', () => {
    const { code, message } = error
    const sent = quorate.member.Answer.encode({ code, message }).finish()
    expect(reasonOf(quorate.member.Answer.decode(sent))).toBe(error.reason)
  })
})

test('what nobody tells apart, or a newer version names, has no reason', () => {
  expect(reasonOf({ code: 14, message: 'etcdserver: leader changed' })).toBeNull()
  expect(
    reasonOf({ code: 2, message: 'etcdserver: request timed out, leader transfer took too long' }),
  ).toBeNull()
  expect(reasonOf({ code: 14, message: 'etcdserver: no leader', reason: 'ofTomorrow' })).toBeNull()
  expect(reasonOf({ message: 'etcdserver: no leader' })).toBeNull()
})
