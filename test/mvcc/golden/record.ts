// Asks a real etcd for HashKV of some histories: node test/mvcc/golden/record.ts ETCD_BINARY >
// test/mvcc/golden/hashes.ndjson
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Compare, RequestOp, WriteRequest } from '../../../src/mvcc/types.ts'
import { anyWrite, compaction, del, grant, LEASES, put, txn } from '../requests.ts'

const [binary] = process.argv.slice(2)
if (binary === undefined) throw new Error('record.ts ETCD_BINARY')
const CLIENT = 'http://127.0.0.1:32479'
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

async function call(path: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${CLIENT}/v3/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, unknown>
}

async function start(dir: string): Promise<ChildProcess> {
  const peer = 'http://127.0.0.1:32480'
  const urls = [
    '--listen-client-urls',
    CLIENT,
    '--advertise-client-urls',
    CLIENT,
    '--listen-peer-urls',
    peer,
  ]
  const more = ['--initial-advertise-peer-urls', peer, '--initial-cluster', `default=${peer}`]
  const child = spawn(binary as string, ['--data-dir', dir, ...urls, ...more], { stdio: 'ignore' })
  for (let n = 0; n < 100; n++) {
    try {
      if ((await fetch(`${CLIENT}/health`)).ok) return child
    } catch {}
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('etcd does not start')
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.on('exit', done))
  child.kill()
  await ended
}

const COMPARE_FIELD = ['version', 'create_revision', 'mod_revision', 'value', 'lease']

function compareJSON(c: Compare): unknown {
  const operand = c.operand instanceof Uint8Array ? b64(c.operand) : c.operand.toString()
  return {
    result: c.result,
    target: c.target,
    key: b64(c.key),
    range_end: b64(c.rangeEnd),
    [COMPARE_FIELD[c.target] ?? 'version']: operand,
  }
}

function bodyOf(r: WriteRequest | RequestOp): [string, Record<string, unknown>] {
  switch (r.kind) {
    case 'put': {
      const flags = { prev_kv: r.prevKv, ignore_value: r.ignoreValue, ignore_lease: r.ignoreLease }
      return [
        'kv/put',
        { key: b64(r.key), value: b64(r.value), lease: r.lease.toString(), ...flags },
      ]
    }
    case 'deleteRange':
      return ['kv/deleterange', { key: b64(r.key), range_end: b64(r.rangeEnd) }]
    case 'range':
      return [
        'kv/range',
        { key: b64(r.key), range_end: b64(r.rangeEnd), revision: String(r.revision) },
      ]
    case 'txn': {
      const ops = (list: readonly RequestOp[]) =>
        list.map((op) => {
          const [path, body] = bodyOf(op)
          return {
            [{
              'kv/put': 'request_put',
              'kv/deleterange': 'request_delete_range',
              'kv/range': 'request_range',
            }[path] ?? 'request_txn']: body,
          }
        })
      return [
        'kv/txn',
        { compare: r.compare.map(compareJSON), success: ops(r.success), failure: ops(r.failure) },
      ]
    }
    case 'compaction':
      return ['kv/compaction', { revision: String(r.revision), physical: true }]
    case 'leaseGrant':
      return ['lease/grant', { ID: r.id.toString(), TTL: String(r.ttl) }]
    case 'leaseRevoke':
      return ['lease/revoke', { ID: r.id.toString() }]
    case 'auth':
      throw new Error('recorded apart')
    case 'empty':
      return ['', {}]
  }
}

/**
 * Whether a key may be deleted and put again in one revision: etcd 3.7 loses it in a compaction of
 * that revision.
 */
function deletesThenPuts(r: WriteRequest): boolean {
  return r.kind === 'txn' &&
    JSON.stringify(r, (_, v) => (typeof v === 'bigint' ? String(v) : v)).includes('deleteRange') &&
    r.success.length + r.failure.length > 0
    ? [...r.success, ...r.failure].some(
        (op) => op.kind === 'deleteRange' && op.rangeEnd.length === 1 && op.rangeEnd[0] === 0,
      ) || [...r.success, ...r.failure].some((op) => op.kind === 'txn' && deletesThenPuts(op))
    : false
}

const put1 = (key: string) => put(key, '1')
const fixed: WriteRequest[][] = [
  // A tombstone of the compacted revision, an older one, and everything deleted.
  [
    put1('a'),
    put1('b'),
    del('a'),
    put1('c'),
    del('b'),
    compaction(6),
    put1('d'),
    del('\0', '\0'),
    compaction(8),
  ],
  // Put and deleted in one revision.
  [
    put1('a'),
    txn([], [txn([], [put1('k')]), txn([], [del('k')]), put1('b')]),
    compaction(3),
    put1('k'),
    compaction(4),
  ],
]

const drawn = fc
  .sample(fc.array(anyWrite, { minLength: 60, maxLength: 60 }), { seed: 20261121, numRuns: 6 })
  .map((list) => list.filter((r) => !deletesThenPuts(r)))

const histories = []
for (const [n, list] of [...fixed, ...drawn].entries()) {
  const dir = mkdtempSync(join(tmpdir(), 'etcd-'))
  let child = await start(dir)
  const steps: unknown[] = []
  const requests =
    n < fixed.length ? list : [...LEASES.slice(0, 2).map((id) => grant(id, 9000)), ...list]
  for (const drawnRequest of requests) {
    let request = drawnRequest
    if (request.kind === 'leaseGrant') request = { ...request, ttl: 9000 }
    if (request.kind === 'compaction' && n >= fixed.length)
      request = compaction(Math.max(1, Math.floor((request.revision / 100) * steps.length * 0.4)))
    const [path, body] = bodyOf(request)
    const answer = await call(path, body)
    const hash = await call('maintenance/hashkv', {})
    const header = hash.header as { revision: string }
    steps.push({
      path,
      body,
      error: answer.message ?? null,
      revision: Number(header.revision),
      hash: hash.hash,
      compact: Number(hash.compact_revision ?? 0),
    })
  }
  // After a restart etcd has forgotten the hashes it keeps of compactions, and computes all of
  // them.
  await stop(child)
  child = await start(dir)
  const last = await call('maintenance/hashkv', {})
  const current = Number((last.header as { revision: string }).revision)
  const hashes: unknown[] = []
  for (let revision = 1; revision <= current; revision++) {
    const h = await call('maintenance/hashkv', { revision: String(revision) })
    hashes.push(
      h.hash === undefined
        ? { revision, error: h.message }
        : { revision, hash: h.hash, compact: Number(h.compact_revision ?? 0) },
    )
  }
  await stop(child)
  rmSync(dir, { recursive: true })
  histories.push({ steps, hashes })
}
for (const history of histories) process.stdout.write(`${JSON.stringify(history)}\n`)
