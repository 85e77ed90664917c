import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { Miniflare } from 'miniflare'
import { expect, onTestFinished, test } from 'vitest'
import { bundle, compatibility } from '../../scripts/start/bundle.ts'
import { Reader } from '../../src/bbolt/index.ts'
import { address, find, post, start, temporaryDir, waitFor } from '../start/cluster.ts'
import { hashOf, Workload } from './workload.ts'

const LONG = process.env.QUORATE_TEST_LONG !== undefined
const VALUES = LONG ? 8000 : 1200
const VALUE_BYTES = 150_000
const WRITERS = 4
/**
 * Less than the file, and far less than the long one: what is held at any time is a few megabytes,
 * but V8 collects late on a busy machine.
 */
const MEMORY_BYTES = 180e6

const newDir = () => temporaryDir(onTestFinished)
const b64 = (text: string): string => Buffer.from(text).toString('base64')

test(`a snapshot of ${(VALUES * VALUE_BYTES) / 1e6} MB while ${WRITERS} writers go on, with flat memory, and a new cluster of it: nothing is missing`, async () => {
  const dir = newDir()
  const argsFor = (at: string) => ['--port', '0', '--data-dir', at, '--members', '1']
  const url = await address(start(argsFor(dir), { direct: true }))
  const value = 'x'.repeat(VALUE_BYTES)
  for (let i = 0; i < VALUES; i += WRITERS) {
    const puts = Array.from({ length: WRITERS }, (_, j) =>
      post(
        `${url}/v3/kv/put`,
        { key: b64(`large${i + j}`), value: b64(`${i + j}`.padEnd(VALUE_BYTES, value)) },
        20_000,
      ),
    )
    for (const answer of await Promise.all(puts)) expect(answer?.status).toBe(200)
  }
  const workload = new Workload(url)
  workload.start(WRITERS)
  await waitFor(() => workload.tally.acknowledged > 100, 10_000)

  const file = join(dir, 'snapshot.db')
  const before = residentBytes(dir)
  const { acknowledged } = workload.tally
  const most = await highest(dir, async () => {
    const answer = await fetch(`${url}/clusters/default/snapshot`)
    expect(answer.status).toBe(200)
    // A client that takes its time: what it has not taken is held nowhere.
    const slow = new Transform({
      transform: (piece, _, done) => {
        setTimeout(() => done(null, piece), 1)
      },
    })
    await pipeline(
      Readable.fromWeb(answer.body as WebStream<Uint8Array>),
      slow,
      createWriteStream(file),
    )
  })
  const meanwhile = workload.tally.acknowledged - acknowledged
  const { size } = statSync(file)
  console.log(
    `snapshot: ${size / 1e6} MB, ${meanwhile} puts meanwhile, longest silence ${workload.tally.longestSilence} ms, ${(most - before) / 1e6} MB more`,
  )
  await workload.stop()
  expect(size).toBeGreaterThan(VALUES * VALUE_BYTES)
  expect(meanwhile).toBeGreaterThan(50)
  expect(most - before).toBeLessThan(MEMORY_BYTES)
  expect(await sumFits(file, size)).toBe(true)
  const { keys, newest } = await contentOf(file, size)
  expect(keys.size).toBeGreaterThanOrEqual(VALUES)
  for (let i = 0; i < VALUES; i++) expect(keys.has(`large${i}`)).toBe(true)

  const other = newDir()
  const restored = await address(start(argsFor(other), { direct: true }))
  const body = Readable.toWeb(createReadStream(file))
  const answer = await fetch(`${restored}/clusters/default/restore`, {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit)
  expect(await answer.json()).toEqual({
    cluster: 'default',
    revision: String(newest),
    compact_revision: '-1',
  })
  // What was written since the snapshot is not in it; all that was before is the same.
  const there = await hashOf(restored, '0')
  expect(there).toEqual(await hashOf(url, String(newest)))
})

test('backups into R2: one a change, the oldest go, and a cluster of the newest is the same', async () => {
  const url = await withBucket()
  const put = (key: string) => post(`${url}/v3/kv/put`, { key: b64(key), value: b64('v') }, 20_000)
  expect(await waitFor(async () => (await put('first'))?.status === 200, 20_000)).toBe(true)
  const night = Date.UTC(2026, 0, 1, 3)
  for (let day = 0; day < 5; day++) {
    if (day !== 2) await put(`day${day}`)
    const answer = await fetch(`${url}/scheduled?time=${night + day * 86_400_000}`, {
      method: 'POST',
    })
    expect([answer.status, await answer.text()]).toEqual([200, 'done'])
  }
  const { backups } = (await (await fetch(`${url}/clusters/default/backups`)).json()) as {
    backups: string[]
  }
  // In one of five nights nothing was new; three stay.
  expect(backups.map((key) => key.slice(0, 16))).toEqual(
    ['20260102', '20260104', '20260105'].map((day) => `default/${day}`),
  )
  const newest = backups.at(-1) ?? ''
  const restored = await fetch(`${url}/clusters/other/restore?from=${newest}`, { method: 'POST' })
  expect(restored.status).toBe(200)
  expect(await hashOf(`${url}/clusters/other`, '0')).toEqual(await hashOf(url, '0'))
  const none = await fetch(`${url}/clusters/third/restore?from=default/none.db`, { method: 'POST' })
  expect([none.status, ((await none.json()) as { message: string }).message]).toEqual([
    404,
    'quorate: there is no backup default/none.db',
  ])
  // A cluster that is not there is no reason to lose the backup of one that is.
  await put('more')
  const failed = await fetch(
    `${url}/scheduled?time=${night + 9 * 86_400_000}&clusters=nowhere,default`,
    { method: 'POST' },
  )
  expect([failed.status, await failed.text()]).toEqual([500, 'Error: no backup of nowhere'])
  const after = (await (await fetch(`${url}/clusters/default/backups`)).json()) as {
    backups: string[]
  }
  expect(after.backups.at(-1)?.slice(0, 16)).toBe('default/20260110')
})

/** One member, and a bucket; its URL. */
async function withBucket(): Promise<string> {
  const { date, flags } = compatibility()
  const script = bundle('./test/workerd/backups.worker.ts', [])
  const miniflare = new Miniflare({
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'quorate',
          compatibilityDate: date,
          compatibilityFlags: [...flags],
          manifest: {
            mainModule: 'worker.mjs',
            modulesRoot: '/',
            modules: { 'worker.mjs': { type: 'esm', contents: script } },
          },
          env: {
            QUORATE_MEMBERS: { type: 'text', value: 'm1' },
            QUORATE_BACKUP_KEEP: { type: 'text', value: '3' },
            BACKUPS: { type: 'r2', name: 'backups' },
            MEMBERS: { type: 'durable-object', worker: 'quorate', exportName: 'QuorateMember' },
          },
          exports: { QuorateMember: { type: 'durable-object', storage: 'sqlite' } },
        },
      },
    ],
  })
  onTestFinished(() => miniflare.dispose())
  return (await miniflare.ready).origin
}

/** The most that workerd held while `work` went on. */
async function highest(dir: string, work: () => Promise<void>): Promise<number> {
  let most = residentBytes(dir)
  const timer = setInterval(() => {
    most = Math.max(most, residentBytes(dir))
  }, 50)
  await work().finally(() => clearInterval(timer))
  return most
}

function residentBytes(dir: string): number {
  const status = readFileSync(`/proc/${find(dir, 'workerd')}/status`, 'latin1')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024
}

/** Whether the last 32 bytes are the sum of the rest. */
async function sumFits(file: string, size: number): Promise<boolean> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { end: size - 33 })) hash.update(piece as Buffer)
  const tail = Buffer.alloc(32)
  readSync(openSync(file, 'r'), tail, 0, 32, size - 32)
  return hash.digest().equals(tail)
}

/** Its keys, and the newest revision. */
async function contentOf(
  file: string,
  size: number,
): Promise<{ keys: Set<string>; newest: number }> {
  const fd = openSync(file, 'r')
  const reader = await Reader.open(async (offset, length) => {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(fd, bytes, 0, length, offset))
  }, size - 32)
  const keys = new Set<string>()
  let newest = 0
  for await (const { key, value } of reader.entries('key')) {
    newest = Number(new DataView(key.buffer, key.byteOffset).getBigUint64(0))
    keys.add(Buffer.from(value.subarray(2, 2 + (value[1] ?? 0))).toString())
  }
  return { keys, newest }
}
