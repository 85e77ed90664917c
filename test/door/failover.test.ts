/**
 * What a caller sees when members refuse, hang or die, with a real member's state behind all doors:
 * nothing is ever done twice.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Errors } from '../../src/errors.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { toNumber } from '../../src/proto/int64.ts'
import type { Answer } from '../../src/worker/routing/call-batcher.ts'
import type { Caller } from '../../src/worker/routing/caller.ts'
import { CircuitBreaker } from '../../src/worker/routing/circuit-breaker.ts'
import { clusterClient } from '../../src/worker/routing/cluster-client.ts'
import { Prng } from '../harness/prng.ts'
import { numberedId } from '../harness/requests.ts'
import { Solo } from '../harness/solo.ts'
import { etcd } from '../proto/generated/etcd.js'
import { answering, type Behaviour, broken, type Fake, fakeMembers, silent } from './fake.ts'

const { Method } = quorate.member
/** Nearest to m1, then m2, then m3. */
const CALLER = { cf: { latitude: '39', longitude: '-119' } }
const noLeader: Answer = Errors.noLeader().fields
const unknown: Answer = { ...Errors.timeout().fields, unknown: true }
const bytes = (text: string) => new TextEncoder().encode(text)

let solo: Solo
let fake: Fake
let cluster = 0
let ids = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  solo = Solo.born()
  fake = fakeMembers(CALLER)
  cluster++
  for (const member of ['m1', 'm2', 'm3']) behave(member, serves)
})
afterEach(() => {
  vi.useRealTimers()
})

function behave(member: string, behaviour: Behaviour): void {
  fake.members.set(`failover-${cluster}/${member}`, behaviour)
}

/** All doors lead to the same state, as those of one cluster do. */
const serves: Behaviour = (calls) => {
  const answers: (Answer | null)[] = calls.map(() => null)
  solo.member.calls(calls, (i, answer) => {
    answers[i] = answer
  })
  for (let n = 0; n < 10_000 && answers.includes(null); n++) solo.run(1)
  return answers.map((answer) => answer ?? unknown)
}
const diesMidAnswer: Behaviour = async (calls, object) => {
  await serves(calls, object)
  throw new Error('this object was reset')
}
const hangsAfterwards: Behaviour = async (calls, object) => {
  await serves(calls, object)
  return new Promise(() => {})
}
/** Cut off from the others, it waits for them as long as its caller lets it. */
const cutOff: Behaviour = async (calls) => {
  await new Promise((resolve) =>
    setTimeout(resolve, Math.max(...calls.map((call) => call.timeoutMs ?? 0))),
  )
  return calls.map((call) => (call.requestId?.length ? unknown : Errors.timeout().fields))
}

/** A put with a request id of its own. */
function put(key: string, timeoutMs = 7000, caller: Caller = fake.caller): Promise<Answer> {
  const requestId = numberedId(++ids)
  const body = etcd.PutRequest.encode({ key: bytes(key), value: bytes('v') }).finish()
  const target = { cluster: `failover-${cluster}`, member: null }
  return clusterClient(target, caller).call({
    method: Method.PUT,
    body,
    requestId,
    timeoutMs,
    minRevision: 0,
  })
}

function get(serializable: boolean): Promise<Answer> {
  const body = etcd.RangeRequest.encode({ key: bytes('k'), serializable }).finish()
  const target = { cluster: `failover-${cluster}`, member: null }
  return clusterClient(target, fake.caller).call({
    method: Method.RANGE,
    body,
    timeoutMs: 7000,
    minRevision: 0,
  })
}

/** Its answer, and how many milliseconds it took. */
async function timed(call: Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const from = Date.now()
  let end = 0
  const done = call.then((answer) => {
    end = Date.now()
    return answer
  })
  await vi.advanceTimersByTimeAsync(12_000)
  return { answer: await done, ms: end - from }
}

/** How often a key was written. */
function version(key: string): number {
  let found = 0
  const body = etcd.RangeRequest.encode({ key: bytes(key) }).finish()
  solo.call(Method.RANGE, body, (answer) => {
    found = toNumber(etcd.RangeResponse.decode(answer.body ?? new Uint8Array(0)).kvs[0]?.version)
  })
  solo.run(100)
  return found
}

/** Who was asked, in this order; again and again counts once. */
const asked = () =>
  fake.sent.map(({ object }) => object.split('/')[1]).filter((m, i, all) => m !== all[i - 1])

describe('a write', () => {
  test.each([
    ['refuses', answering(noLeader), 50],
    ['breaks before it has done anything', broken, 50],
    ['dies in the midst of its answer', diesMidAnswer, 50],
    ['hangs', silent, 3400],
    ['does it and hangs', hangsAfterwards, 3400],
    ['is cut off from the others', cutOff, 3000],
    ['has too much to do', answering(Errors.stopped().fields), 50],
  ])('whose nearest member %s is done once, by the next', async (_, behaviour, within) => {
    behave('m1', behaviour)
    const { answer, ms } = await timed(put('k'))
    expect(answer.code ?? 0).toBe(0)
    expect(ms).toBeLessThanOrEqual(within)
    expect(version('k')).toBe(1)
    expect(asked().slice(0, 2)).toEqual(['m1', 'm2'])
  })

  test('is done once by the farthest where the two before it die in the midst of their answers', async () => {
    behave('m1', diesMidAnswer)
    behave('m2', diesMidAnswer)
    expect((await timed(put('k'))).answer.code ?? 0).toBe(0)
    expect(version('k')).toBe(1)
    expect(asked().slice(0, 3)).toEqual(['m1', 'm2', 'm3'])
  })

  test('that all members do and none answers was done once, and is said to be unknown', async () => {
    for (const member of ['m1', 'm2', 'm3']) behave(member, diesMidAnswer)
    expect((await timed(put('k'))).answer).toEqual(unknown)
    expect(version('k')).toBe(1)
  })

  test('that none has done says so in a way that may be read as "not done"', async () => {
    for (const member of ['m1', 'm2', 'm3']) behave(member, answering(noLeader))
    const { answer } = await timed(put('k'))
    expect(answer.unknown ?? false).toBe(false)
    expect(version('k')).toBe(0)
  })

  test.each([
    ['too many requests', Errors.tooManyRequests().fields],
    ['no space, by its quota', Errors.noSpace().fields],
    ['a token it does not know', Errors.invalidAuthToken().fields],
  ])(
    'that may be done is not said to be refused by a second member that turns it away: %s',
    async (_, refusal) => {
      behave('m1', diesMidAnswer)
      behave('m2', answering(refusal))
      behave('m3', answering(refusal))
      expect((await timed(put('k'))).answer).toEqual(unknown)
      expect(version('k')).toBe(1)
      // Who was asked first and for nothing else may say so.
      behave('m1', answering(refusal))
      vi.advanceTimersByTime(60_000)
      expect((await timed(put('other'))).answer).toMatchObject(refusal)
    },
  )

  test('whatever members do, is done at most once; exactly once where it is said to be done; not where it is refused', async () => {
    const prng = new Prng(7n, 'failover')
    const ways = [
      serves,
      serves,
      serves,
      answering(noLeader),
      broken,
      diesMidAnswer,
      silent,
      hangsAfterwards,
      cutOff,
    ]
    for (const member of ['m1', 'm2', 'm3'])
      behave(member, (calls, object) => prng.pick(ways)(calls, object))
    const calls: Promise<{ key: string; answer: Answer }>[] = []
    for (let n = 0; n < 300; n++) {
      const key = `k${n}`
      calls.push(put(key, prng.pick([300, 2500, 7000])).then((answer) => ({ key, answer })))
      await vi.advanceTimersByTimeAsync(prng.int(300))
    }
    await vi.advanceTimersByTimeAsync(30_000)
    const seen = { done: 0, unknown: 0, refused: 0 }
    for (const { key, answer } of await Promise.all(calls)) {
      const times = version(key)
      if (!answer.code) {
        seen.done++
        expect(times, key).toBe(1)
      } else if (answer.unknown) {
        seen.unknown++
        expect(times, key).toBeLessThanOrEqual(1)
      } else {
        seen.refused++
        expect(times, `${key}: ${answer.message}`).toBe(0)
      }
    }
    expect(seen.done).toBeGreaterThan(100)
    expect(seen.unknown).toBeGreaterThan(10)
  })
})

describe('a member that hangs', () => {
  test('costs a caller its patience now and then, and not every caller', async () => {
    behave('m1', silent)
    const slow: number[] = []
    const calls: Promise<void>[] = []
    const began = Date.now()
    for (let n = 0; n < 1200; n++) {
      const from = Date.now()
      calls.push(
        put('k').then((answer) => {
          expect(answer.code ?? 0).toBe(0)
          if (Date.now() - from > 500) slow.push(from - began)
        }),
      )
      await vi.advanceTimersByTimeAsync(50)
    }
    await vi.advanceTimersByTimeAsync(12_000)
    await Promise.all(calls)
    // Those that came before anybody knew; then one who looks after 1, 2, 4, 8 and 16 seconds.
    const first = slow.filter((at) => at < 3400).length
    expect(first).toBeLessThanOrEqual(68)
    expect(slow.length - first).toBeLessThanOrEqual(5)
    expect(slow.length - first).toBeGreaterThanOrEqual(3)
  })

  test('is asked first again as soon as somebody found it well', async () => {
    behave('m1', silent)
    await timed(put('k'))
    behave('m1', serves)
    fake.sent.length = 0
    await timed(put('k'))
    await timed(put('k'))
    expect(fake.sent.map(({ object }) => object.split('/')[1])).toEqual(['m1', 'm1'])
  })

  test('may be one that is cut off: what it can answer alone it is still asked', async () => {
    behave('m1', (calls, object) =>
      calls.every((call) => call.method === Method.RANGE)
        ? serves(calls, object)
        : cutOff(calls, object),
    )
    const write = put('k')
    await vi.advanceTimersByTimeAsync(2500)
    await write
    fake.sent.length = 0
    const read = get(true)
    const other = put('k')
    await vi.advanceTimersByTimeAsync(100)
    await Promise.all([read, other])
    expect(fake.sent.map(({ object, calls }) => [object.split('/')[1], calls[0]?.method])).toEqual([
      ['m1', Method.RANGE],
      ['m2', Method.PUT],
    ])
  })

  test('is not known by a caller who had no time to lose', async () => {
    behave('m1', async (calls, object) => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return serves(calls, object)
    })
    for (let n = 0; n < 5; n++) await timed(put('k', 20))
    fake.sent.length = 0
    await timed(put('k'))
    expect(fake.sent.map(({ object }) => object.split('/')[1])).toEqual(['m1'])
  })
})

test('an outage is longer each time it is found to go on, half a minute at most, and forgotten when it is over', () => {
  const breaker = new CircuitBreaker()
  let now = 0
  const lengths: number[] = []
  for (let n = 0; n < 8; n++) {
    breaker.onFailure('m', now)
    breaker.onFailure('m', now + 1) // out together with the first
    const from = now
    while (breaker.isOpen('m', now)) now += 100
    lengths.push(now - from)
    breaker.tryHalfOpen('m', now)
    expect(breaker.isOpen('m', now), 'the others wait for who looks').toBe(true)
    now += 50
  }
  expect(lengths).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  breaker.onSuccess('m')
  expect(breaker.isClosed).toBe(true)
  breaker.onFailure('m', now)
  expect(breaker.isOpen('m', now + 999)).toBe(true)
  expect(breaker.isOpen('m', now + 1000)).toBe(false)
})
