import { describe, expect, test } from 'vitest'
import { Errors } from '../../src/errors.ts'
import { MAX_WAITING_CALLS } from '../../src/limits.ts'
import { fromU64 } from '../../src/proto/int64.ts'
import { Method } from '../../src/worker/http/contract.ts'
import { LISTS_OUT, SLOW_MS } from '../../src/worker/routing/call-batcher.ts'
import { clusterClient } from '../../src/worker/routing/cluster-client.ts'
import { rememberLocation } from '../../src/worker/routing/cluster-locations.ts'
import { laneOf } from '../../src/worker/routing/lanes.ts'
import { distance, pointOf } from '../../src/worker/routing/nearness.ts'
import { answering, broken, fakeMembers, read, recordOf, silent, write } from './fake.ts'

/** A cluster of its own for each test: what an isolate remembers is by name. */
let clusters = 0
const newCluster = () => {
  const cluster = `c${++clusters}`
  rememberLocation(recordOf(cluster))
  return { cluster, member: null }
}
const blank = Errors.blank('it belongs to no cluster yet').fields
const noLeader = Errors.noLeader().fields
const unknown = { ...Errors.timeout().fields, unknown: true }

describe('lists', () => {
  test('calls that come while a list is out travel together in the next', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, async (calls) => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      return calls.map((call) => ({ body: call.body ?? new Uint8Array(0) }))
    })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        clusterClient(target, fake.caller).call({
          ...write(Method.PUT, i),
          body: Uint8Array.of(i),
        }),
      ),
    )
    expect(answers.map((answer) => answer.body?.[0])).toEqual(
      Array.from({ length: 50 }, (_, i) => i),
    )
    expect(fake.sent.map(({ calls }) => calls.length)).toEqual([1, 49])
  })

  test('a list that does not come back does not hold up the next ones, and those are few', async () => {
    const fake = fakeMembers()
    const target = { ...newCluster(), member: 'm1' }
    fake.members.set(`${target.cluster}/m1`, silent)
    for (let i = 0; i < 10; i++) {
      void clusterClient(target, fake.caller).call(write(Method.PUT, i, 15 * SLOW_MS))
      await new Promise((resolve) => setTimeout(resolve, 1.2 * SLOW_MS))
    }
    expect(fake.sent.length).toBe(LISTS_OUT)
  })

  test('a sender that is cut off is found out: the others hear that nothing is known, and the queue lives', async () => {
    const fake = fakeMembers()
    const target = { ...newCluster(), member: 'm1' }
    fake.members.set(`${target.cluster}/m1`, silent)
    const lost = await clusterClient(target, fake.caller).call(write(Method.PUT, 1, 50))
    expect(lost).toEqual(unknown)
    fake.members.delete(`${target.cluster}/m1`)
    expect(await clusterClient(target, fake.caller).call(write(Method.PUT, 2))).toMatchObject({
      code: 0,
    })
  })

  test('a caller who is gone before its call is sent is not sent for', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    fake.members.set(`${target.cluster}/m1`, async (calls) => {
      await held
      return calls.map(() => ({}))
    })
    const first = clusterClient(target, fake.caller).call(write(Method.PUT, 1))
    const leaving = new AbortController()
    void clusterClient(target, { ...fake.caller, signal: leaving.signal }).call(
      write(Method.PUT, 2),
    )
    const third = clusterClient(target, fake.caller).call(write(Method.PUT, 3))
    await new Promise((resolve) => setTimeout(resolve, 1))
    leaving.abort()
    release()
    await first
    await third
    expect(fake.sent.map(({ calls }) => calls.map((call) => call.requestId?.[0]))).toEqual([
      [1],
      [3],
    ])
  })

  test('too many that wait are refused, and there is room again when they are answered', async () => {
    const fake = fakeMembers()
    const target = { ...newCluster(), member: 'm1' }
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    fake.members.set(`${target.cluster}/m1`, async (calls) => {
      await held
      return calls.map(() => ({}))
    })
    const waiting = Array.from({ length: MAX_WAITING_CALLS }, () =>
      clusterClient(target, fake.caller).call(read(Method.LEASE_LEASES)),
    )
    expect(await clusterClient(target, fake.caller).call(read(Method.LEASE_LEASES))).toEqual(
      Errors.tooManyRequests().fields,
    )
    release()
    await Promise.all(waiting)
    expect(await clusterClient(target, fake.caller).call(read(Method.LEASE_LEASES))).toMatchObject({
      code: 0,
    })
  })

  test.each([
    ['a put', Method.PUT, [], 0, 'quorum'],
    ['a linearizable range', Method.RANGE, [0x0a, 1, 0x61], 0, 'quorum'],
    ['a serializable range', Method.RANGE, [0x0a, 1, 0x61, 0x38, 1], 0, 'local'],
    ['a range whose key looks like the flag', Method.RANGE, [0x0a, 2, 0x38, 1], 0, 'quorum'],
    ['a range that can not be read', Method.RANGE, [0x0b], 0, 'quorum'],
    ['a range that waits for a revision', Method.RANGE, [0x38, 1], 5, 'slow'],
    ['a compaction', Method.COMPACT, [], 0, 'slow'],
    ['a status', Method.STATUS, [], 0, 'local'],
  ] as const)('%s travels with its like', (_, method, body, minRevision, lane) => {
    expect(laneOf({ method, body: Uint8Array.from(body), minRevision })).toBe(lane)
  })
})

describe('members', () => {
  test('a write whose member breaks goes to the next with the same request id, marked as a second try', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, broken)
    expect(await clusterClient(target, fake.caller).call(write(Method.PUT, 7))).toMatchObject({
      code: 0,
    })
    expect(
      fake.sent.map(({ object, calls }) => [object, calls[0]?.requestId?.[0], calls[0]?.retry]),
    ).toEqual([
      [`${target.cluster}/m1`, 7, false],
      [`${target.cluster}/m2`, 7, true],
    ])
  })

  test('a write that a member did not accept goes to the next as a first try', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, answering(noLeader))
    expect(await clusterClient(target, fake.caller).call(write(Method.PUT, 7))).toMatchObject({
      code: 0,
    })
    expect(fake.sent[1]?.calls[0]?.retry).toBe(false)
  })

  test('a write of which nobody knows is said to be unknown, also where a later member refuses it', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, answering(unknown))
    for (const member of ['m2', 'm3'])
      fake.members.set(`${target.cluster}/${member}`, answering(noLeader))
    expect(await clusterClient(target, fake.caller).call(write(Method.PUT, 7))).toEqual(unknown)
  })

  test('a read is asked of the next member as often as need be, and what was said last is said', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, broken)
    for (const member of ['m2', 'm3'])
      fake.members.set(`${target.cluster}/${member}`, answering(noLeader))
    expect(await clusterClient(target, fake.caller).call(read(Method.RANGE))).toMatchObject(
      noLeader,
    )
  })

  test('a refusal that is no outage is final', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    const refusal = { code: 11, message: 'etcdserver: mvcc: required revision has been compacted' }
    fake.members.set(`${target.cluster}/m1`, answering(refusal))
    expect(await clusterClient(target, fake.caller).call(read(Method.RANGE))).toMatchObject(refusal)
    expect(fake.sent.length).toBe(1)
  })

  test('who asks for a member gets that member or nothing', async () => {
    const fake = fakeMembers()
    const { cluster } = newCluster()
    fake.members.set(`${cluster}/m2`, broken)
    const answer = await clusterClient({ cluster, member: 'm2' }, fake.caller).call(
      read(Method.STATUS),
    )
    expect(answer).toMatchObject({ code: 14, message: 'etcdserver: request timed out' })
    expect(new Set(fake.sent.map(({ object }) => object))).toEqual(new Set([`${cluster}/m2`]))
    expect(
      await clusterClient({ cluster, member: 'm9' }, fake.caller).call(read(Method.STATUS)),
    ).toMatchObject({ code: 5 })
  })

  test('a member that is silent is left for the next one in time', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, silent)
    expect(await clusterClient(target, fake.caller).call(write(Method.PUT, 1, 7000))).toMatchObject(
      { code: 0 },
    )
    expect(fake.sent[0]?.calls[0]?.timeoutMs).toBeLessThan(2500)
    expect(fake.sent[1]?.object).toBe(`${target.cluster}/m2`)
  })

  test('a call that breaks the member takes no other with it for good', async () => {
    const fake = fakeMembers()
    const target = { ...newCluster(), member: 'm1' }
    fake.members.set(`${target.cluster}/m1`, async (calls) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      if (calls.some((call) => call.requestId?.[0] === 13)) throw new Error('poison')
      return calls.map(() => ({}))
    })
    const answers = await Promise.all(
      [12, 13, 14, 15].map((id) => clusterClient(target, fake.caller).call(write(Method.PUT, id))),
    )
    expect(answers.map((answer) => answer.unknown ?? false)).toEqual([false, true, false, false])
  })

  test('a page is asked where the answer before it came from', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, broken)
    const client = clusterClient(target, fake.caller)
    await client.call(read(Method.RANGE))
    fake.members.delete(`${target.cluster}/m1`)
    fake.leader = 'm3'
    await client.call(read(Method.PAGE))
    expect(fake.sent.at(-1)?.object).toBe(`${target.cluster}/m2`)
  })

  test('a page that its member has lost is asked of all others, a piece of a snapshot of nobody else', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    const client = clusterClient(target, fake.caller)
    const asked = (): string[] =>
      fake.sent.splice(0).map(({ object }) => object.split('/')[1] ?? '')
    await client.call(read(Method.RANGE))
    expect(asked()).toEqual(['m1'])
    const gone = { code: 14, message: 'quorate: the rest of the answer is gone from this member' }
    for (const member of ['m1', 'm2'])
      fake.members.set(`${target.cluster}/${member}`, (calls) => calls.map(() => gone))
    expect((await client.call(read(Method.PAGE))).code ?? 0).toBe(0)
    expect(asked()).toEqual(['m1', 'm2', 'm3'])
    // From then on of the one that had it.
    await client.call(read(Method.PAGE))
    expect(asked()).toEqual(['m3'])
    fake.members.set(`${target.cluster}/m3`, (calls) => calls.map(() => gone))
    expect(await client.call(read(Method.SNAPSHOT))).toMatchObject(gone)
    expect(asked()).toEqual(['m3'])
  })

  test('all members hear that an answer is still being taken, also where one is silent or broken', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    const client = clusterClient(target, fake.caller)
    await client.call(read(Method.RANGE))
    fake.members.set(`${target.cluster}/m2`, broken)
    fake.sent.splice(0)
    expect(await client.call({ ...read(Method.HOLD), forAll: true })).toEqual({})
    expect(fake.sent.map(({ object }) => object.split('/')[1]).sort()).toEqual(['m1', 'm2', 'm3'])
  })

  test('the leader is asked first where distance says nothing, the nearest where it does', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.leader = 'm3'
    await clusterClient(target, fake.caller).call(read(Method.RANGE))
    await clusterClient(target, fake.caller).call(read(Method.RANGE))
    await clusterClient(target, { ...fake.caller, cf: { continent: 'EU' } }).call(
      read(Method.RANGE),
    )
    expect(fake.sent.map(({ object }) => object.split('/')[1])).toEqual(['m1', 'm3', 'm2'])
  })
})

describe('tickets', () => {
  test('a call that a list left open is asked for by its ticket', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, (calls) => {
      if (calls[0]?.method !== Method.WAIT) return [{ ticket: fromU64(77n) }]
      return [{ body: calls[0].body ?? new Uint8Array(0) }]
    })
    const answer = await clusterClient(target, fake.caller).call(write(Method.PUT, 1))
    expect([...(answer.body ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 0, 77])
  })

  test('a ticket of another life is worth nothing: the call is tried again', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, (calls) => {
      if (calls[0]?.method !== Method.WAIT) return [{ ticket: fromU64(77n) }]
      fake.boot = 2n
      return [{ body: Uint8Array.of(9) }]
    })
    await clusterClient(target, fake.caller).call(write(Method.PUT, 1))
    expect(fake.sent.at(-1)).toMatchObject({
      object: `${target.cluster}/m2`,
      calls: [{ retry: true }],
    })
  })
})

describe('a cluster that is not there', () => {
  test('is made once by itself on a laptop, if it is the default one', async () => {
    const fake = fakeMembers({ loopback: true })
    let born = false
    let created = 0
    for (const member of ['m1', 'm2', 'm3']) {
      fake.members.set(`default/${member}`, async (calls) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        return calls.map((call) => {
          if (call.method === Method.CREATE) {
            created++
            born = true
          }
          return born ? {} : blank
        })
      })
    }
    const target = { cluster: 'default', member: null }
    const answers = await Promise.all(
      [1, 2, 3, 4].map((id) => clusterClient(target, fake.caller).call(write(Method.PUT, id))),
    )
    for (const answer of answers) expect(answer).toMatchObject({ code: 0 })
    expect(created).toBe(1)
    expect(
      fake.sent
        .filter(({ calls }) => calls[0]?.method === Method.CREATE)
        .map(({ object }) => object),
    ).toEqual(['default/m1'])
  })

  test('is not made elsewhere: the caller is told how', async () => {
    const fake = fakeMembers()
    for (const member of ['m1', 'm2', 'm3']) fake.members.set(`default/${member}`, answering(blank))
    const answer = await clusterClient({ cluster: 'default', member: null }, fake.caller).call(
      write(Method.PUT, 1),
    )
    expect(answer.code).toBe(14)
    expect(answer.message).toContain(`POST /clusters/default makes it`)
  })

  test('is there if one member says so, whatever a blank one says', async () => {
    const fake = fakeMembers()
    const target = newCluster()
    fake.members.set(`${target.cluster}/m1`, answering(blank))
    expect(await clusterClient(target, fake.caller).call(write(Method.PUT, 1))).toMatchObject({
      code: 0,
    })
  })
})

describe('nearness', () => {
  test.each([
    ['Paris', { latitude: '48.85', longitude: '2.35' }, 'weur'],
    ['Warsaw', { latitude: '52.2', longitude: '21.0' }, 'eeur'],
    ['San Francisco', { latitude: '37.77', longitude: '-122.4' }, 'wnam'],
    ['New York', { latitude: '40.7', longitude: '-74.0' }, 'enam'],
    ['Tokyo', { latitude: '35.7', longitude: '139.7' }, 'apac-ne'],
    ['Singapore', { latitude: '1.35', longitude: '103.8' }, 'apac-se'],
    ['Sydney', { latitude: '-33.9', longitude: '151.2' }, 'oc'],
    ['somewhere in Africa', { continent: 'AF' }, 'afr'],
  ])('%s is nearest to its region', (_, cf, region) => {
    const place = pointOf(cf)
    const regions = [
      'wnam',
      'enam',
      'sam',
      'weur',
      'eeur',
      'apac',
      'apac-ne',
      'apac-se',
      'oc',
      'afr',
      'me',
    ]
    expect(place && regions.sort((a, b) => distance(place, a) - distance(place, b))[0]).toBe(region)
  })

  test.each([
    undefined,
    null,
    'x',
    {},
    { latitude: 'x', longitude: 'y' },
    { latitude: '999', longitude: '0' },
    { continent: 5 },
  ])('nothing is known from %j', (cf) => {
    expect(pointOf(cf)).toBeNull()
  })
})
