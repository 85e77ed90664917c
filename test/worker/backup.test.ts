/**
 * Snapshots and restores over real members on virtual time: what happens meanwhile, and what is
 * interrupted.
 */
import '../harness/digest.ts'
import { describe, expect, test } from 'vitest'
import { concat } from '../../src/base/bytes.ts'
import { layout, Reader, Writer } from '../../src/bbolt/index.ts'
import type { quorate } from '../../src/proto/generated/member.js'
import type {
  ClientCall,
  EdgePorts,
  MemberClient,
  RequestContext,
} from '../../src/worker/http/contract.ts'
import { callOptions } from '../../src/worker/http/headers.ts'
import { RequestHeaders } from '../../src/worker/http/request-headers.ts'
import { Trace } from '../../src/worker/http/trace.ts'
import { beginBackup, layOut } from '../../src/worker/owner/backup.ts'
import { restore } from '../../src/worker/owner/restore.ts'
import { notCreated } from '../../src/worker/routing/cluster-creation.ts'
import { Cluster } from '../harness/cluster.ts'
import type { ClusterMember } from '../harness/member.ts'
import { outcome } from '../harness/refused.ts'
import { bytes, call, Method } from '../harness/requests.ts'
import { etcd } from '../proto/generated/etcd.js'

const OPTIONS = callOptions(new Headers())

/** What a member says to the edge; `before` may do something to it first. */
function clientOf(
  member: ClusterMember,
  before: (call: ClientCall) => void = () => {},
): MemberClient {
  return {
    async call(call) {
      before(call)
      for (let tries = 0; tries < 5; tries++) {
        const answer = member.relay({ ...call, timeoutMs: 5000 })
        if (answer !== null) return answer
      }
      throw new Error('no answer')
    },
  }
}

const compact = ({ m1 }: Cluster, revision: number): void =>
  m1.compact(revision, { physical: true })
/** Whose objects are blank. */
const blank = (size: number, seed: number): Cluster => new Cluster({ size, seed, created: false })

function filled(): Cluster {
  const cluster = new Cluster()
  for (let id = 1; id <= 5; id++) cluster.m1.grant(id, 600)
  for (let i = 0; i < 120; i++) {
    const leased = i % 3 === 0 ? { lease: 1 + (i % 5) } : {}
    cluster.m1.put(`k${i % 30}`, `${i}`.repeat(1 + (i % 40)), leased)
  }
  for (let i = 0; i < 10; i++) cluster.m1.del(`k${i}`)
  compact(cluster, 60)
  // Everywhere.
  cluster.run(1000)
  return cluster
}

async function fileOf(client: MemberClient): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of (await layOut(await beginBackup(client, OPTIONS))).pieces(4096))
    pieces.push(piece)
  return concat(pieces)
}

/** HashKV at a member, as it answers it; null: it does not. */
function hash(member: ClusterMember, revision = 0): unknown {
  const answer = member.answerTo(call(Method.HASH_KV, etcd.HashKVRequest, { revision }))
  if (answer === null || answer.code) return null
  const { hash, compactRevision, hashRevision } = etcd.HashKVResponse.decode(
    answer.body ?? new Uint8Array(0),
  )
  return [hash, String(compactRevision), String(hashRevision)]
}

/** Restores a file at the first node; `before` each step something may happen to it. */
async function restored(
  cluster: Cluster,
  file: Uint8Array,
  before: (step: number, call?: ClientCall) => void = () => {},
): Promise<number> {
  let steps = 0
  const founder = clientOf(cluster.m1, (call) => before(++steps, call))
  const ports = {
    founder: () => founder,
    // The default cluster is not there yet: it has nobody who is root.
    client: () => ({ call: async () => notCreated('default').fields }),
    create: async (_: string, __: unknown, from: quorate.member.IRestored) => {
      before(++steps)
      return cluster.create(from) ?? { code: 14, message: 'no answer' }
    },
  } as unknown as EdgePorts<object>
  const request = new Request('http://localhost/clusters/default/restore', {
    method: 'POST',
    body: file as BodyInit,
  })
  const target = { cluster: 'default', member: null }
  const about = {
    request,
    headers: new RequestHeaders(request.headers),
    env: {},
    target,
    trace: new Trace(null),
  }
  const context = { ...about, closed: false, founds: false } as unknown as RequestContext<object>
  const answer = await restore(context, ports)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return steps
}

/** All members come to this hash within a minute. */
function expectAll(cluster: Cluster, want: unknown): void {
  for (let i = 0; i < 60; i++) {
    cluster.run(1000)
    if (cluster.members.every((m) => JSON.stringify(hash(m)) === JSON.stringify(want))) return
  }
  expect(cluster.members.map((m) => hash(m))).toEqual(cluster.members.map(() => want))
}

describe('a snapshot', () => {
  test('is that of its revision, whatever is written, deleted, revoked and compacted while it is read', async () => {
    const cluster = filled()
    // More than one piece by its rows, and by its bytes.
    for (let j = 0; j < 1200; j++) cluster.m1.put(`row${j}`, 'x')
    for (let j = 0; j < 30; j++) cluster.m1.put(`large${j}`, 'x'.repeat(100_000))
    cluster.run(1000)
    const begun = await beginBackup(clientOf(cluster.m2), OPTIONS)
    const still = await fileOf(clientOf(cluster.m2))
    let i = 0
    const busy = clientOf(cluster.m2, () => {
      cluster.m1.put(`k${++i % 30}`, 'new')
      if (i === 1) for (const id of [2, 4]) cluster.m1.revoke(id)
      if (i === 2) cluster.m1.del('k20')
      if (i === 3) compact(cluster, 100)
    })
    // The same state, read through a client behind which much happens.
    const moved = { ...begun, rows: (sizes: boolean) => throughDoor(begun.rows(sizes), busy) }
    const pieces: Uint8Array[] = []
    for await (const piece of (await layOut(moved)).pieces(4096)) pieces.push(piece)
    expect(i).toBeGreaterThan(3)
    expect(Buffer.from(concat(pieces)).equals(Buffer.from(still))).toBe(true)
  })

  test('goes on after its member lost its memory, where nothing was written since; else it breaks off', async () => {
    const cluster = filled()
    const still = await fileOf(clientOf(cluster.m2))
    const forgetful = clientOf(cluster.m2, () => cluster.m2.evict())
    expect(Buffer.from(await fileOf(forgetful)).equals(Buffer.from(still))).toBe(true)
    let calls = 0
    const late = clientOf(cluster.m2, () => {
      if (++calls !== 3) return
      cluster.m1.put('k1', 'new')
      cluster.run(1000)
      cluster.m2.evict()
    })
    await expect(fileOf(late)).rejects.toThrow('begin again')
  })

  test('of many at a time is refused beyond a limit, until somebody has stopped reading', async () => {
    const cluster = filled()
    const client = clientOf(cluster.m2)
    for (let i = 0; i < 8; i++) await beginBackup(client, OPTIONS)
    await expect(beginBackup(client, OPTIONS)).rejects.toThrow('too many requests')
    cluster.run(61_000)
    await beginBackup(client, OPTIONS)
  })
})

/** Each piece, after a word through the client. */
async function* throughDoor(
  pieces: AsyncGenerator<Uint8Array>,
  client: MemberClient,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    await client.call({
      method: Method.CHECK,
      body: bytes('serializable_read'),
      timeoutMs: 1000,
      minRevision: 0,
    })
    yield piece
  }
}

describe('a restore', () => {
  test('gives every member the same keys, history and hashes', async () => {
    const source = filled()
    const file = await fileOf(clientOf(source.m3))
    const cluster = blank(3, 7)
    await restored(cluster, file)
    expectAll(cluster, hash(source.m1))
    for (const revision of [60, 70, 90, 121]) {
      expect(hash(cluster.m2, revision)).toEqual(hash(source.m1, revision))
    }
    cluster.m1.put('after', 'it')
    source.m1.put('after', 'it')
    expectAll(cluster, hash(source.m1))
    compact(cluster, 125)
    compact(source, 125)
    expectAll(cluster, hash(source.m1))
  })

  test('whose founder loses its memory at every step goes on', async () => {
    const source = filled()
    const cluster = blank(3, 8)
    const steps = await restored(cluster, await fileOf(clientOf(source.m1)), () =>
      cluster.m1.evict(),
    )
    expect(steps).toBeGreaterThan(5)
    expectAll(cluster, hash(source.m1))
  })

  test('that stops at any step leaves nothing: a plain cluster is empty then, and another restore is whole', async () => {
    const source = filled()
    const file = await fileOf(clientOf(source.m1))
    const want = hash(source.m1)
    const all = await restored(blank(1, 9), file)
    for (let stop = 1; stop <= all; stop++) {
      for (const again of [false, true]) {
        const cluster = blank(1, stop)
        const broken = restored(cluster, file, (step) => {
          if (step === stop) throw new Error('the edge is gone')
        })
        await expect(broken).rejects.toThrow('the edge is gone')
        if (again) {
          await restored(cluster, file)
          expectAll(cluster, want)
          continue
        }
        if (stop > 2) expect(cluster.create()?.message).toContain('is being restored')
        cluster.run(31_000)
        expect(cluster.create()?.code ?? 0).toBe(0)
        expectAll(cluster, hash(new Cluster({ size: 1 }).m1))
      }
    }
  })

  test('whose first step comes once more, late, goes on with what was brought', async () => {
    const source = filled()
    const file = await fileOf(clientOf(source.m1))
    const cluster = blank(1, 4)
    const calls: ClientCall[] = []
    await restored(cluster, file, (_, call) => {
      if (call !== undefined) calls.push(call)
      if (calls.length > 1)
        expect(cluster.m1.relay({ ...(calls[0] as ClientCall), timeoutMs: 5000 })?.code ?? 0).toBe(
          0,
        )
    })
    expectAll(cluster, hash(source.m1))
  })

  test('that another takes the place of hears so at once, and can do no harm', async () => {
    const source = filled()
    const file = await fileOf(clientOf(source.m1))
    const cluster = blank(1, 5)
    const first: ClientCall[] = []
    const broken = restored(cluster, file, (step, call) => {
      if (call !== undefined) first.push(call)
      if (step === 6) throw new Error('the edge is gone')
    })
    await expect(broken).rejects.toThrow('the edge is gone')
    const late = first.slice(1)
    await restored(cluster, file, (step) => {
      if (step < 2) return
      for (const call of late) expect(cluster.m1.relay({ ...call, timeoutMs: 5000 })?.code).toBe(10)
    })
    expectAll(cluster, hash(source.m1))
  })

  test('that nobody goes on with is removed by an alarm, to the last table', async () => {
    const source = filled()
    const cluster = blank(1, 3)
    const file = await fileOf(clientOf(source.m1))
    const broken = restored(cluster, file, (step) => {
      if (step === 5) throw new Error('the edge is gone')
    })
    await expect(broken).rejects.toThrow('the edge is gone')
    const tables = (): unknown[][] => [
      ...cluster.m1.disk.query("SELECT name FROM sqlite_master WHERE type = 'table'"),
    ]
    expect(tables().length).toBeGreaterThan(3)
    cluster.run(1_300_000)
    expect(tables()).toEqual([])
    const { alarmsSet } = cluster
    cluster.run(3_600_000)
    expect(cluster.alarmsSet).toBe(alarmsSet)
  })

  test('is in nobody’s hands but its founder’s at first: the others elect nobody while it is away', async () => {
    const source = filled()
    const cluster = blank(3, 5)
    const want = hash(source.m1)
    const founder = cluster.m1
    cluster.net.latency = () => 10
    await restored(cluster, await fileOf(clientOf(source.m1)))
    // At once, before anybody else has the state.
    founder.kill(30_000)
    expect(outcome(() => cluster.m2.put('x', '', { timeoutMs: 5000 }))).toMatch(/^14 /)
    for (const m of [cluster.m2, cluster.m3]) expect(m.leads).toBe(false)
    cluster.run(31_000)
    cluster.m1.put('y', 'z')
    source.m1.put('y', 'z')
    expect(want).not.toBeNull()
    expectAll(cluster, hash(source.m1))
  })

  test('of a file whose compaction was interrupted finishes it', async () => {
    const source = filled()
    const file = await fileOf(clientOf(source.m1))
    const marked = await withMark(file, 90)
    compact(source, 90)
    const cluster = blank(3, 6)
    await restored(cluster, marked)
    expectAll(cluster, hash(source.m1))
    const versions = (of: Cluster): number => [...of.m1.disk.query('SELECT 1 FROM kv')].length
    source.run(10_000)
    cluster.run(10_000)
    expect(versions(cluster)).toBe(versions(source))
  })
})

/** The same database, in which compaction at `revision` had begun and not ended. */
async function withMark(file: Uint8Array, revision: number): Promise<Uint8Array> {
  const reader = await Reader.open(
    async (offset, length) => file.subarray(offset, offset + length),
    file.length - 32,
  )
  const pairs: [string, Uint8Array, Uint8Array][] = []
  const mark = new Uint8Array(17)
  new DataView(mark.buffer).setUint32(4, revision)
  mark[8] = 0x5f
  for (const bucket of reader.buckets) {
    for await (const { key, value } of reader.entries(bucket)) {
      pairs.push([
        bucket,
        key,
        new TextDecoder().decode(key) === 'scheduledCompactRev' ? mark : value,
      ])
    }
  }
  const fill = (database: {
    bucket(name: string): void
    putBytes(key: Uint8Array, value: Uint8Array): void
  }): void => {
    for (const bucket of reader.buckets) {
      database.bucket(bucket)
      for (const [name, key, value] of pairs) if (name === bucket) database.putBytes(key, value)
    }
  }
  const sizes = layout()
  fill(sizes)
  const writer = new Writer(sizes.finish())
  fill(writer.database)
  writer.finish()
  const database = concat(writer.ready())
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', database as BufferSource))
  return concat([database, sum])
}
