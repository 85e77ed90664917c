import { afterEach, expect, test, vi } from 'vitest'
import { Door } from '../../src/durable/door.ts'
import { quorate } from '../../src/proto/generated/member.js'

const { AnswerList, CallList, Method } = quorate.member
type Reply = (i: number, answer: quorate.member.IAnswer) => void

afterEach(() => {
  vi.useRealTimers()
})

test('a call that was slow leaves no timer behind: it would keep the object awake', async () => {
  vi.useFakeTimers()
  let reply: Reply = () => {}
  const member = { leaderName: 'm1', boot: 1n, calls: (_: unknown, answer: Reply) => (reply = answer) }
  const door = new Door(member as never)
  const ask = (...calls: quorate.member.ICall[]) => door.list(CallList.encode({ calls }).finish())

  const list = ask({ method: Method.RANGE }, { method: Method.PUT })
  reply(0, {})
  await vi.advanceTimersByTimeAsync(100)
  const { answers } = AnswerList.decode(await list)
  const ticket = BigInt(String(answers[1]?.ticket))
  expect(ticket).not.toBe(0n)

  const body = new Uint8Array(8)
  new DataView(body.buffer).setBigUint64(0, ticket)
  const late = ask({ method: Method.WAIT, body })
  expect(vi.getTimerCount()).toBe(1)
  reply(1, { message: 'done' })
  expect(AnswerList.decode(await late).answers[0]?.message).toBe('done')
  expect(vi.getTimerCount()).toBe(0)
})
