import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Errors } from '../../src/errors.ts'
import { CALLS_AT_PLACE, PLACE_LOOK_MS, WATCH_AGAIN_MS } from '../../src/limits.ts'
import { standingCount } from '../../src/worker/etcd/queue-places.ts'
import { type Answer, type ClientCall, Method } from '../../src/worker/http/contract.ts'
import { edge } from './fake.ts'
import { TinyMember } from './tiny.ts'

const b64 = (text: string): string => Buffer.from(text).toString('base64')
const settled = () => sleep(10)
const DEPLOYED = { QUORATE_OPEN: 'true' }

let clusters = 0
function over(
  member: TinyMember,
  answer: (call: ClientCall) => Answer | Promise<Answer> = member.answer,
) {
  const { asked, fetch, watched } = edge(answer, undefined, member.socket)
  // Each test has a cluster to itself: an answer that nobody reads is kept for a while.
  const cluster = `/clusters/c${++clusters}`
  /**
   * A call that need not be answered at once: as from the internet, where nobody is probed, or as
   * on a laptop.
   */
  const begin = (
    path: string,
    body: object,
    { laptop = false, headers = {} as Record<string, string> } = {},
  ) => {
    const caller = new AbortController()
    const host = laptop ? 'http://localhost' : 'https://quorate.example.workers.dev'
    const init = { method: 'POST', body: JSON.stringify(body), headers, signal: caller.signal }
    const call = {
      caller,
      answer: null as Response | null,
      done: Promise.resolve(),
      text: async () => {
        await call.done
        return (await call.answer?.text()) ?? ''
      },
    }
    call.done = fetch(host + cluster + path, init, DEPLOYED).then((answer) => {
      call.answer = answer
    })
    return call
  }
  const ask = async (path: string, body: object) => {
    const call = begin(path, body)
    await call.done
    return {
      status: call.answer?.status,
      body: (await call.answer?.json()) as Record<string, unknown>,
    }
  }
  return { asked, watched, begin, ask }
}

const lockOf = (lease: number, name = 'l') => ({ name: b64(name), lease: String(lease) })

describe('lock', () => {
  test('a lock that is free is had by one transaction; one that is held already, too', async () => {
    const member = new TinyMember()
    const { ask, asked } = over(member)
    const want = {
      status: 200,
      body: { header: expect.objectContaining({ revision: '6' }), key: b64('l/1') },
    }
    expect(await ask('/v3/lock/lock', lockOf(1))).toEqual(want)
    expect(await ask('/v3/lock/lock', lockOf(1))).toEqual(want)
    expect(asked.map((call) => call.method)).toEqual([Method.TXN, Method.TXN])
    expect(member.order).toEqual(['l/1'])
  })

  test('without a lease one of a minute is granted', async () => {
    const member = new TinyMember()
    const { ask, asked } = over(member)
    expect((await ask('/v3/lock/lock', { name: b64('l') })).body.key).toBe(b64('l/4d'))
    expect(asked[0]).toMatchObject({ method: Method.LEASE_GRANT, body: new Uint8Array([8, 60]) })
  })

  test('who waits watches the one key before its own, and is woken in order', async () => {
    const member = new TinyMember()
    const { begin, ask } = over(member)
    await ask('/v3/lock/lock', lockOf(1))
    const [b, c] = [begin('/v3/lock/lock', lockOf(2)), begin('/v3/lock/lock', lockOf(3))]
    await settled()
    expect(member.sockets.map((s) => s.watched?.key)).toEqual(['l/1', 'l/2'])
    expect(await ask('/v3/lock/unlock', { key: b64('l/1') })).toMatchObject({
      status: 200,
      body: { header: { revision: '9' } },
    })
    await settled()
    expect([b.answer?.status, c.answer]).toEqual([200, null])
    expect(member.sockets.map((s) => s.closed)).toEqual([true, false])
    member.drop('l/2')
    await settled()
    expect(await c.answer?.json()).toMatchObject({ header: { revision: '10' }, key: b64('l/3') })
    expect(member.sockets.every((s) => s.closed)).toBe(true)
  })

  test('one in the middle that leaves lets nobody in before its turn', async () => {
    const member = new TinyMember()
    const { begin, ask } = over(member)
    await ask('/v3/lock/lock', lockOf(1))
    const [b, c] = [begin('/v3/lock/lock', lockOf(2)), begin('/v3/lock/lock', lockOf(3))]
    await settled()
    b.caller.abort()
    await settled()
    expect(member.order).toEqual(['l/1', 'l/3'])
    expect(member.sockets.filter((s) => !s.closed).map((s) => s.watched?.key)).toEqual(['l/1'])
    expect(c.answer).toBe(null)
    member.drop('l/1')
    await settled()
    expect(c.answer?.status).toBe(200)
  })

  test('a socket that breaks is opened again where it broke off, and misses nothing', async () => {
    const member = new TinyMember()
    const { begin, ask } = over(member)
    await ask('/v3/lock/lock', lockOf(1))
    const b = begin('/v3/lock/lock', lockOf(2))
    await settled()
    const [first] = member.sockets
    if (first !== undefined) first.closed = true
    first?.hangUp()
    member.drop('l/1')
    await sleep(WATCH_AGAIN_MS + 50)
    expect(b.answer?.status).toBe(200)
    expect(member.sockets.map((s) => s.watched?.from)).toEqual([7, 7])
  })

  test('a watch that a compaction has overtaken is no error: it is looked again', async () => {
    const member = new TinyMember()
    member.put('l/1')
    member.put('l/2')
    const { begin } = over(member)
    member.compacted = 100
    const b = begin('/v3/lock/lock', lockOf(3))
    await settled()
    member.drop('l/2')
    await settled()
    member.drop('l/1')
    await sleep(3 * WATCH_AGAIN_MS)
    expect(b.answer?.status).toBe(200)
  })

  test('who sets a time and waits for longer leaves nothing behind', async () => {
    const member = new TinyMember()
    const { begin, ask } = over(member)
    await ask('/v3/lock/lock', lockOf(1))
    const b = begin('/v3/lock/lock', lockOf(2), { headers: { 'grpc-timeout': '50m' } })
    await b.done
    expect([b.answer?.status, await b.answer?.json()]).toMatchObject([
      504,
      { code: 4, message: 'context deadline exceeded' },
    ])
    await settled()
    expect(member.order).toEqual(['l/1'])
    expect(member.sockets[0]?.closed).toBe(true)
  })

  test('whose key is gone when its turn comes has no lock', async () => {
    const member = new TinyMember()
    const { begin, ask } = over(member)
    await ask('/v3/lock/lock', lockOf(1))
    const b = begin('/v3/lock/lock', lockOf(2))
    await settled()
    member.drop('l/2')
    member.drop('l/1')
    await b.done
    expect([b.answer?.status, await b.answer?.json()]).toMatchObject([
      500,
      { code: 2, message: 'mutex: session is expired' },
    ])
  })

  test.each([
    ['/v3/lock/lock', lockOf(9), 2, 'etcdserver: requested lease not found'],
    ['/v3/lock/unlock', {}, 2, 'etcdserver: key is not provided'],
    ['/v3/election/campaign', lockOf(9), 2, 'etcdserver: requested lease not found'],
    ['/v3/election/leader', { name: b64('e') }, 2, 'election: no leader'],
    ['/v3/election/proclaim', {}, 2, '"leader" field must be provided'],
    ['/v3/election/resign', {}, 2, '"leader" field must be provided'],
    [
      '/v3/election/proclaim',
      { leader: { key: b64('e/1'), rev: '3', lease: '1' } },
      2,
      'election: not leader',
    ],
    [
      '/v3/election/proclaim',
      { leader: { rev: '3', lease: '1' } },
      2,
      'etcdserver: key is not provided',
    ],
  ])('%s %j is refused with code %i: %s', async (path, body, code, message) => {
    expect(await over(new TinyMember()).ask(path, body)).toMatchObject({
      status: 500,
      body: { code, message },
    })
  })

  test('what is no word of etcd keeps its code', async () => {
    const { post } = edge(() => Errors.blank('it belongs to no cluster').fields)
    expect((await post('/v3/lock/lock', lockOf(1))).status).toBe(503)
    const late = edge(() => Errors.timeout().fields)
    expect((await late.post('/v3/lock/lock', lockOf(1))).status).toBe(500)
  })
})

/** A client whose answers to some calls are held up until a test lets them go. */
function slowOver(member: TinyMember, slow: (call: ClientCall) => boolean) {
  const held: (() => void)[] = []
  const answer = async (call: ClientCall): Promise<Answer> => {
    const done = member.answer(call)
    if (slow(call)) await new Promise<void>((resolve) => held.push(resolve))
    return done
  }
  const server = over(member, answer)
  return { ...server, held, release: () => held.splice(0).map((go) => go()) }
}

const WAITS = [
  ['/v3/lock/lock', (lease: number) => lockOf(lease)],
  ['/v3/election/campaign', (lease: number) => ({ ...lockOf(lease), value: b64('v') })],
] as const

async function readerOf({ answer }: { answer: Response | null }) {
  const reader = answer?.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const first = await reader.read()
  return { reader, first: new TextDecoder().decode(first.value) }
}

describe.each(WAITS)('who leaves gets nothing: %s', (path, ask) => {
  const isTxn = ({ method }: ClientCall): boolean => method === Method.TXN
  const isRange = ({ method }: ClientCall): boolean => method === Method.RANGE

  test.each([{ laptop: false }, { laptop: true }])(
    'before it is known that it has entered: %j',
    async (where) => {
      const member = new TinyMember()
      const { begin, held, release } = slowOver(member, isTxn)
      const b = begin(path, ask(2), where)
      await settled()
      expect([member.order, held.length]).toEqual([['l/2'], 1])
      b.caller.abort()
      await settled()
      release()
      await settled()
      release()
      await settled()
      expect(member.order).toEqual([])
    },
  )

  test('while it waits', async () => {
    const member = new TinyMember()
    member.put('l/1')
    const { begin } = over(member)
    const b = begin(path, ask(2))
    await settled()
    b.caller.abort()
    await settled()
    expect(member.order).toEqual(['l/1'])
  })

  test('while it is looked whether its turn has come', async () => {
    const member = new TinyMember()
    member.put('l/1')
    let hold = false
    const { begin, release } = slowOver(member, (call) => hold && isRange(call))
    const b = begin(path, ask(2))
    await settled()
    hold = true
    member.drop('l/1')
    await settled()
    b.caller.abort()
    release()
    await settled()
    expect(member.order).toEqual([])
  })

  test.each(['abort', 'cancel'] as const)(
    'when it has won and was not told yet: %s',
    async (how) => {
      const member = new TinyMember()
      member.put('l/1')
      const { begin } = over(member)
      const b = begin(path, ask(2), { laptop: true })
      await settled()
      member.drop('l/1')
      await b.done
      const { reader, first } = await readerOf(b)
      expect(() => JSON.parse(first), 'nobody takes the beginning for an answer').toThrow()
      if (how === 'abort') b.caller.abort()
      else await reader.cancel()
      await settled()
      expect(member.order).toEqual([])
    },
  )

  test('nor when it was free, and its caller is not there to hear so', async () => {
    const member = new TinyMember()
    const { begin } = over(member)
    const b = begin(path, ask(2), { laptop: true })
    await b.done
    await (await readerOf(b)).reader.cancel()
    await settled()
    expect(member.order).toEqual([])
  })

  test('what it was told is its own, also if it leaves then', async () => {
    const member = new TinyMember()
    const { begin } = over(member)
    const b = begin(path, ask(2), { laptop: true })
    await b.done
    const { reader, first } = await readerOf(b)
    const last = await reader.read()
    expect(JSON.parse(first + new TextDecoder().decode(last.value))).toMatchObject({
      header: { revision: '6' },
    })
    b.caller.abort()
    await reader.cancel()
    await settled()
    expect(member.order).toEqual(['l/2'])
  })

  test('what it had before stays, whatever becomes of its asking again', async () => {
    const member = new TinyMember()
    const { begin } = over(member)
    await begin(path, ask(1)).text()
    const again = begin(path, ask(1))
    again.caller.abort()
    await settled()
    expect(member.order).toEqual(['l/1'])
  })

  test('one that tries again with the same lease has it, whenever it is heard that the first try has left', async () => {
    const before = standingCount()
    for (const late of [false, true]) {
      const member = new TinyMember()
      member.put('l/1')
      const { begin } = over(member)
      const [first, second] = [
        begin(path, ask(2), { laptop: true }),
        begin(path, ask(2), { laptop: true }),
      ]
      await settled()
      if (!late) first.caller.abort()
      await settled()
      member.drop('l/1')
      if (late) await (await first.done.then(() => readerOf(first))).reader.cancel()
      expect(JSON.parse(await second.text()), `${late}`).toMatchObject({ header: {} })
      await settled()
      expect(member.order, `${late}`).toEqual(['l/2'])
      expect(standingCount()).toBe(before)
    }
  })

  test('what others left at a key holds up nobody who comes to it later', async () => {
    const before = standingCount()
    const member = new TinyMember()
    member.put('l/1')
    const { begin, ask: call } = over(member)
    const gone = begin(path, ask(2))
    await settled()
    member.drop('l/2')
    const stays = begin(path, ask(2))
    await settled()
    gone.caller.abort()
    await settled()
    member.drop('l/1')
    expect(JSON.parse(await stays.text())).toMatchObject({ header: {} })
    await settled()
    expect(standingCount()).toBe(before)
    const again = await Promise.race([call(path, ask(2)), sleep(2 * WATCH_AGAIN_MS)])
    expect(again).toMatchObject({ status: 200 })
    expect(member.order).toEqual(['l/2'])
  })

  test('of very many with the same lease, of whom nobody heard that they left, the oldest wait no more', async () => {
    const member = new TinyMember()
    member.put('l/1')
    const { begin } = over(member)
    const calls = Array.from({ length: CALLS_AT_PLACE + 3 }, () =>
      begin(path, ask(2), { laptop: true }),
    )
    await sleep(PLACE_LOOK_MS + 500)
    const over3 = [500, 500, 500]
    expect(calls.map((call) => call.answer?.status ?? 0)).toEqual([
      ...over3,
      ...calls.slice(3).map(() => 0),
    ])
    expect(await calls[0]?.answer?.json()).toMatchObject({
      code: 2,
      message: 'etcdserver: too many requests',
    })
    expect(member.sockets.filter((socket) => !socket.closed)).toHaveLength(CALLS_AT_PLACE)
    expect(member.order, 'the others have their place').toEqual(['l/1', 'l/2'])
    for (const call of calls) call.caller.abort()
    await settled()
    expect(member.order).toEqual(['l/1'])
  })

  test('nobody comes to a key that is being given up', async () => {
    const member = new TinyMember()
    member.put('l/1')
    let hold = false
    const { begin, asked, release } = slowOver(member, (call) => hold && isTxn(call))
    const first = begin(path, ask(2))
    await settled()
    hold = true
    first.caller.abort()
    await settled()
    const calls = asked.length
    const second = begin(path, ask(2))
    await settled()
    expect(asked, 'the second has to wait').toHaveLength(calls)
    hold = false
    release()
    await sleep(2 * WATCH_AGAIN_MS)
    member.drop('l/1')
    expect(JSON.parse(await second.text())).toMatchObject({ header: {} })
    expect(member.order).toEqual(['l/2'])
  })

  test('a deadline that passes while it enters is told in time, and nothing stays', async () => {
    const member = new TinyMember()
    const { begin, release } = slowOver(member, isTxn)
    const b = begin(path, ask(2), { headers: { 'grpc-timeout': '50m' } })
    await b.done
    expect([b.answer?.status, await b.answer?.json()]).toMatchObject([
      504,
      { code: 4, message: 'context deadline exceeded' },
    ])
    release()
    await settled()
    release()
    await settled()
    expect(member.order).toEqual([])
  })

  test('nor where it was not heard what came of its entering', async () => {
    const member = new TinyMember()
    /** As a member does: who comes a second time is told what the first time came to. */
    const known = new Map<string, Answer>()
    const { begin, asked } = over(member, (call) => {
      const id = Buffer.from(call.requestId ?? []).toString('hex')
      const first = !known.has(id)
      const done = known.get(id) ?? member.answer(call)
      known.set(id, done)
      const lost = first && asked.length === 1
      return lost ? { ...Errors.timeout().fields, unknown: true } : done
    })
    const b = begin(path, ask(2))
    await b.done
    expect([b.answer?.status, await b.answer?.json()]).toMatchObject([
      500,
      { message: 'etcdserver: request timed out' },
    ])
    await settled()
    expect(asked.map(({ retry }) => retry ?? false)).toEqual([false, true, false])
    expect(member.order).toEqual([])
  })

  test.each([{ laptop: false }, { laptop: true }])(
    'a refusal says so by its status, however late: %j',
    async (where) => {
      const member = new TinyMember()
      member.put('l/1')
      const { begin } = over(member)
      const b = begin(path, ask(2), { ...where, headers: { 'grpc-timeout': '3S' } })
      await sleep(2500)
      expect(b.answer, 'nothing is said before it is known').toBe(null)
      await b.done
      expect([b.answer?.status, await b.answer?.json()]).toMatchObject([504, { code: 4 }])
      expect(member.order).toEqual(['l/1'])
    },
  )
})

describe('election', () => {
  test('who campaigns leads when those before are gone; the header is that of its candidature', async () => {
    const member = new TinyMember()
    const { begin, ask } = over(member)
    const first = await ask('/v3/election/campaign', { ...lockOf(1, 'e'), value: b64('one') })
    const leader = { name: b64('e'), key: b64('e/1'), rev: '6', lease: '1' }
    expect(first.body).toMatchObject({ header: { revision: '6' }, leader })
    const second = begin('/v3/election/campaign', { ...lockOf(2, 'e'), value: b64('two') })
    await settled()
    expect((await ask('/v3/election/proclaim', { leader, value: b64('uno') })).body).toMatchObject({
      header: { revision: '8' },
    })
    expect((await ask('/v3/election/leader', { name: b64('e') })).body).toMatchObject({
      kv: { value: b64('uno'), lease: '1' },
    })
    expect((await ask('/v3/election/resign', { leader })).status).toBe(200)
    await second.done
    expect(await second.answer?.json()).toMatchObject({
      header: { revision: '7' },
      leader: { rev: '7', lease: '2' },
    })
    expect(
      (await ask('/v3/election/resign', { leader })).status,
      'it leads no more, and so what',
    ).toBe(200)
    expect(member.order).toEqual(['e/2'])
  })

  test('who stands already says its new value', async () => {
    const member = new TinyMember()
    const { ask } = over(member)
    await ask('/v3/election/campaign', { ...lockOf(1, 'e'), value: b64('one') })
    await ask('/v3/election/campaign', { ...lockOf(1, 'e'), value: b64('one') })
    expect(member.revision).toBe(6)
    await ask('/v3/election/campaign', { ...lockOf(1, 'e'), value: b64('other') })
    expect((await ask('/v3/election/leader', { name: b64('e') })).body).toMatchObject({
      kv: { value: b64('other') },
    })
  })

  test('observe tells each leader and each of its words once, through broken sockets and empty times', async () => {
    const member = new TinyMember()
    const { begin } = over(member)
    const observer = begin('/v3/election/observe', { name: b64('e') })
    await observer.done
    const lines: string[] = []
    const reader = observer.answer?.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
    const reading = (async () => {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        const { result } = JSON.parse(new TextDecoder().decode(value))
        lines.push(
          `${result.header.revision} ${Buffer.from(result.kv.key, 'base64')} ${Buffer.from(result.kv.value, 'base64')}`,
        )
      }
    })()
    await settled()
    member.put('e/1', 'a')
    await settled()
    member.put('e/2', 'b')
    member.put('e/1', 'c')
    await settled()
    const last = member.sockets.at(-1)
    if (last !== undefined) last.closed = true
    last?.hangUp()
    member.put('e/1', 'd')
    await sleep(WATCH_AGAIN_MS + 50)
    member.drop('e/1')
    await settled()
    member.drop('e/2')
    await settled()
    member.put('e/3', 'f')
    await settled()
    expect(lines).toEqual(['6 e/1 a', '8 e/1 c', '9 e/1 d', '10 e/2 b', '12 e/3 f'])
    expect(member.sockets.filter((s) => !s.closed)).toHaveLength(1)
    await reader.cancel()
    await reading
    await settled()
    expect(member.sockets.filter((s) => !s.closed)).toHaveLength(0)
  })
})
