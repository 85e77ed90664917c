import { expect, test } from 'vitest'
import { ruleOf } from '../../src/member/api/methods.ts'
import { quorate } from '../../src/proto/generated/member.js'

const Method = quorate.member.Method
/** Answered by the object or its door before there is a caller to look at, or members' own. */
const WITHOUT_RULE = [
  'METHOD_UNSPECIFIED',
  'CREATE',
  'RESTORE',
  'RECOVER',
  'WAIT',
  'PAGE',
  'HOLD',
  'RAISE_FORMAT',
  'AUTH_TOKEN_USE',
]

test('every call of a member has a rule about who may make it, but those that nobody calls', () => {
  const without = Object.entries(Method)
    .filter(([, method]) => typeof method === 'number' && ruleOf(method) === undefined)
    .map(([name]) => name)
  expect(without.sort()).toEqual(WITHOUT_RULE.toSorted())
})

test('strangers of a closed deployment are answered what tells nothing of it, and nothing else', () => {
  const answered = Object.entries(Method)
    .filter(([, method]) => typeof method === 'number' && ruleOf(method)?.strangers === true)
    .map(([name]) => name)
  expect(answered.sort()).toEqual([
    'AUTHENTICATE',
    'AUTH_BOOTSTRAP',
    'AUTH_RECORD',
    'AUTH_RIGHT',
    'CHECK',
    'METRICS',
  ])
})
