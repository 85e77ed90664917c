import { afterEach, expect, test, vi } from 'vitest'
import { CallServer } from '../../src/durable/call-server.ts'
import { DOOR_TICKET_MS, DOOR_WORKING_MS } from '../../src/limits.ts'
import { Room } from '../../src/member/turn/answer-room.ts'
import { quorate } from '../../src/proto/generated/member.js'

const { AnswerList, CallList, Method } = quorate.member
const list = async (
  server: CallServer,
  ...calls: quorate.member.ICall[]
): Promise<quorate.member.AnswerList> =>
  AnswerList.decode(
    new Uint8Array(await (await server.list(CallList.encode({ calls }).finish())).arrayBuffer()),
  )
type Reply = (i: number, answer: quorate.member.IAnswer) => void

afterEach(() => {
  vi.useRealTimers()
})

test('a call that was slow leaves no timer behind: it would keep the object awake', async () => {
  vi.useFakeTimers()
  let reply: Reply = () => {}
  const member = {
    leaderName: 'm1',
    boot: 1n,
    room: new Room(),
    calls: (_: unknown, answer: Reply) => (reply = answer),
  }
  const server = new CallServer(member as never)
  const ask = (...calls: quorate.member.ICall[]) => list(server, ...calls)

  const both = ask({ method: Method.RANGE }, { method: Method.PUT })
  reply(0, {})
  await vi.advanceTimersByTimeAsync(100)
  const { answers } = await both
  const ticket = BigInt(String(answers[1]?.ticket))
  expect(ticket).not.toBe(0n)

  const body = new Uint8Array(8)
  new DataView(body.buffer).setBigUint64(0, ticket)
  const late = ask({ method: Method.WAIT, body })
  expect(vi.getTimerCount()).toBe(0)
  reply(1, { message: 'done' })
  expect((await late).answers[0]?.message).toBe('done')
  expect(vi.getTimerCount()).toBe(0)
})

test('what a member is at work on is told so again and again, until it is there', async () => {
  vi.useFakeTimers()
  let reply: Reply = () => {}
  let working: (i: number) => void = () => {}
  const calls = (_: unknown, answer: Reply, works: (i: number) => void) => {
    reply = answer
    working = works
  }
  const server = new CallServer({ leaderName: 'm1', boot: 1n, room: new Room(), calls } as never)
  const ask = async (...calls: quorate.member.ICall[]) => (await list(server, ...calls)).answers
  const body = new Uint8Array(8)
  const wait = () => ask({ method: Method.WAIT, body })

  const both = ask({ method: Method.HASH_KV }, { method: Method.PUT })
  working(0)
  const [hash, put] = await both
  expect([hash?.working, put?.working]).toEqual([true, false])
  new DataView(body.buffer).setBigUint64(0, BigInt(String(hash?.ticket)))
  for (let n = 0; n < 100; n++) {
    const said = wait()
    await vi.advanceTimersByTimeAsync(DOOR_WORKING_MS)
    expect((await said)[0]).toMatchObject({ working: true, ticket: hash?.ticket })
    working(0)
  }
  const last = wait()
  reply(0, { message: 'done' })
  expect((await last)[0]?.message).toBe('done')
  expect((await wait())[0]?.unknown).toBe(true)
  expect(vi.getTimerCount()).toBe(0)

  // One whose work begins while somebody waits for it hears so at once.
  new DataView(body.buffer).setBigUint64(0, BigInt(String(put?.ticket)))
  const late = wait()
  working(1)
  expect((await late)[0]).toMatchObject({ working: true, ticket: put?.ticket })
})

test('answers that nobody asks for are let go', async () => {
  vi.useFakeTimers()
  const replies: Reply[] = []
  const calls = (_: unknown, answer: Reply, works: (i: number) => void) => {
    replies.push(answer)
    works(0)
  }
  const server = new CallServer({ leaderName: 'm1', boot: 1n, room: new Room(), calls } as never)
  const ask = async (call: quorate.member.ICall) => (await list(server, call)).answers[0]
  const body = new Uint8Array(8)
  const first = await ask({ method: Method.HASH_KV })
  replies[0]?.(0, { message: 'done' })
  await vi.advanceTimersByTimeAsync(DOOR_TICKET_MS + 1)
  await ask({ method: Method.HASH_KV })
  new DataView(body.buffer).setBigUint64(0, BigInt(String(first?.ticket)))
  expect((await ask({ method: Method.WAIT, body }))?.unknown).toBe(true)
})
