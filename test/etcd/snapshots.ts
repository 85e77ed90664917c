/**
 * node test/etcd/snapshots.ts ETCD ETCDUTL [--seed S] [--steps N]: snapshots go both ways, and back
 * again. Random writes to a cluster of ours; its snapshot is judged by etcdutl, restored by it, and
 * an etcd started on that must answer all the same: keys at all their revisions, history, leases,
 * alarms, users, roles, passwords, HashKV. Then the same from an etcd to a new cluster of ours, and
 * from ours to ours. The last line is "N passed, N failed".
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ask, canon, type Json, randomOf } from './compare.ts'
import { freePort, Servers } from './servers.ts'

const { values, positionals } = parseArgs({
  options: { steps: { type: 'string', default: '400' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [etcdBinary = '', etcdutl = ''] = positionals
const SHOWN = 5
const SAMPLES = 12
const work = mkdtempSync(join(tmpdir(), 'quorate-snapshots-'))
const servers = new Servers(etcdBinary)
const { int, chance, pick, maybe, bytes } = randomOf(Number(values.seed))
let passed = 0
let failed = 0

function check(what: string, ok: boolean, more = ''): void {
  if (ok) passed++
  else if (++failed <= SHOWN) console.log(`FAILED ${what} (seed ${values.seed}) ${more}`)
}

const ALL = { key: bytes(0), range_end: bytes(0) }
const key = (): string => bytes(97 + int(20), ...(chance(50) ? [97 + int(9)] : []))
const value = (): string =>
  Buffer.alloc(chance(5) ? int(300_000) : int(300), int(256)).toString('base64')

/** Writes of all kinds, one after the other. */
async function fill(url: string, steps: number): Promise<void> {
  const leases: string[] = []
  for (let i = 0; i < 4; i++) {
    const id = pick(
      String(1 + int(1_000_000)),
      '0',
      `${2n ** 62n + BigInt(int(1000))}`,
      `-${1 + int(1000)}`,
    )
    const { ID } = await ask(url, '/v3/lease/grant', { ID: id, TTL: String(3600 + int(1000)) })
    if (typeof ID === 'string') leases.push(ID)
  }
  const lease = (): Json => maybe(20, () => ({ lease: pick('0', ...leases) }))
  const put = (): Json => ({ key: key(), value: value(), ...lease() })
  let revision = 1
  for (let i = 0; i < steps; i++) {
    const kind = int(100)
    const [path, body]: [string, Json] =
      kind < 60
        ? ['/v3/kv/put', put()]
        : kind < 75
          ? [
              '/v3/kv/deleterange',
              { key: key(), ...maybe(30, () => ({ range_end: bytes(97 + int(26)) })) },
            ]
          : kind < 97
            ? [
                '/v3/kv/txn',
                {
                  success: [
                    { requestPut: { ...put(), key: bytes(97) } },
                    { requestDeleteRange: { key: bytes(98), range_end: bytes(100) } },
                    { requestPut: { ...put(), key: bytes(122, int(200)) } },
                  ],
                },
              ]
            : [
                '/v3/kv/compaction',
                {
                  revision: String(Math.max(1, revision - int(80))),
                  ...maybe(50, () => ({ physical: true })),
                },
              ]
    const { header } = await ask(url, path, body)
    revision = Number((header as Json | undefined)?.revision ?? revision)
  }
  await ask(url, '/v3/lease/revoke', { ID: leases.pop() ?? '0' })
  for (const name of ['root', 'ann', 'bob'])
    await ask(url, '/v3/auth/user/add', { name, password: `pw-${name}` })
  await ask(url, '/v3/auth/user/add', { name: 'cyd', options: { no_password: true } })
  for (const name of ['root', 'r1', 'r2']) await ask(url, '/v3/auth/role/add', { name })
  for (const role of ['r1', 'r2']) {
    for (let i = 0; i < 3; i++) {
      const perm = {
        permType: pick('READ', 'WRITE', 'READWRITE'),
        key: key(),
        ...maybe(50, () => ({ range_end: bytes(0) })),
      }
      await ask(url, '/v3/auth/role/grant', { name: role, perm })
    }
    await ask(url, '/v3/auth/user/grant', { user: 'ann', role })
  }
  await ask(url, '/v3/auth/user/grant', { user: 'root', role: 'root' })
  if (chance(50))
    await ask(url, '/v3/maintenance/alarm', {
      action: 'ACTIVATE',
      memberID: '4711',
      alarm: 'NOSPACE',
    })
}

async function revisionOf(url: string, token: string | null): Promise<number> {
  const { header } = await ask(url, '/v3/kv/range', { key: bytes(0) }, token)
  return Number((header as Json).revision)
}

async function compactedOf(url: string, token: string | null): Promise<number> {
  return Number((await ask(url, '/v3/maintenance/hashkv', {}, token)).compact_revision ?? 0)
}

/** All events from a revision on, up to `last`; what the server calls its own is left out. */
async function historyOf(
  url: string,
  from: number,
  last: number,
  token: string | null,
): Promise<string> {
  const leave = new AbortController()
  const answer = await fetch(`${url}/v3/watch`, {
    method: 'POST',
    body: JSON.stringify({
      create_request: { ...ALL, start_revision: String(from), prev_kv: true },
    }),
    headers: token === null ? {} : { authorization: token },
    signal: leave.signal,
  })
  const events: unknown[] = []
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) events.push(...((JSON.parse(line).result?.events as unknown[]) ?? []))
    const newest = events.at(-1) as { kv: { mod_revision: string } } | undefined
    if (newest !== undefined && Number(newest.kv.mod_revision) >= last) break
  }
  leave.abort()
  return canon(events)
}

/** The key of the newest version, where there is one: nothing is told of compacted revisions. */
async function newestOf(url: string, token: string | null): Promise<number> {
  const { kvs } = await ask(
    url,
    '/v3/kv/range',
    { ...ALL, sort_target: 'MOD', sort_order: 'DESCEND', limit: '1' },
    token,
  )
  return Number((kvs as Json[] | undefined)?.[0]?.mod_revision ?? 0)
}

/** Whether two clusters answer the same. */
async function same(
  what: string,
  a: string,
  b: string,
  tokens: readonly [string | null, string | null],
): Promise<void> {
  const both = async (
    path: string,
    body: Json,
    shown: (json: Json) => unknown = (json) => json,
  ): Promise<Json> => {
    const [left, right] = [await ask(a, path, body, tokens[0]), await ask(b, path, body, tokens[1])]
    const [one, other] = [canon(shown(left)), canon(shown(right))]
    check(
      `${what}: ${path} ${canon(body)}`,
      one === other,
      `\n  ${one.slice(0, 300)}\n  ${other.slice(0, 300)}`,
    )
    return left
  }
  const [revision, compacted] = [await revisionOf(a, tokens[0]), await compactedOf(a, tokens[0])]
  const sample = new Set([revision, Math.max(1, compacted), 0])
  while (sample.size < Math.min(SAMPLES, revision - compacted))
    sample.add(compacted + int(revision - compacted))
  for (const at of sample) {
    // Of the very revision it compacted last, an etcd that is still running answers the hash from
    // before.
    if (at !== compacted) await both('/v3/maintenance/hashkv', { revision: String(at) })
    await both('/v3/kv/range', { ...ALL, revision: String(at) })
  }
  await both('/v3/kv/range', { key: bytes(97), revision: String(Math.max(1, compacted - 1)) })
  const { leases = [] } = await both('/v3/lease/leases', {}, ({ leases = [] }) =>
    (leases as { ID: string }[]).map(({ ID }) => ID).sort(),
  )
  for (const { ID } of leases as { ID: string }[]) {
    const kept = ({ grantedTTL, keys = [] }: Json): unknown => [
      grantedTTL,
      (keys as string[]).toSorted(),
    ]
    await both('/v3/lease/timetolive', { ID, keys: true }, kept)
  }
  await both('/v3/maintenance/alarm', { action: 'GET' })
  await both('/v3/auth/status', {})
  for (const [list, get] of [
    ['user', 'name'],
    ['role', 'role'],
  ] as const) {
    const { [`${list}s`]: names = [] } = await both(`/v3/auth/${list}/list`, {})
    check(`${what}: there are ${list}s`, (names as string[]).length > 2)
    for (const name of names as string[]) await both(`/v3/auth/${list}/get`, { [get]: name })
  }
  const newest = await newestOf(a, tokens[0])
  if (newest > compacted) {
    const from = Math.max(1, compacted + 1)
    const [one, other] = [
      await historyOf(a, from, newest, tokens[0]),
      await historyOf(b, from, newest, tokens[1]),
    ]
    check(`${what}: the history from ${from} on`, one === other && one.length > 2)
  }
}

async function login(url: string, name: string): Promise<string | null> {
  const { token } = await ask(url, '/v3/auth/authenticate', { name, password: `pw-${name}` })
  return typeof token === 'string' ? token : null
}

/** Whether these users are let in with their passwords, and nobody with another. */
async function passwords(what: string, url: string, names: readonly string[]): Promise<void> {
  for (const name of names) check(`${what}: ${name} logs in`, (await login(url, name)) !== null)
  check(
    `${what}: a wrong password`,
    (await ask(url, '/v3/auth/authenticate', { name: 'ann', password: 'x' })).status === 400,
  )
}

/** The file that a stream of blobs is, checked as a client can. */
async function snapshotOf(url: string, token: string | null): Promise<Buffer> {
  const headers: Record<string, string> = token === null ? {} : { authorization: token }
  const answer = await fetch(`${url}/v3/maintenance/snapshot`, {
    method: 'POST',
    body: '{}',
    headers,
  })
  const lines = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).result as Json)
  const pieces = lines.map(({ blob }) => Buffer.from(String(blob ?? ''), 'base64'))
  let left = pieces.slice(0, -1).reduce((sum, piece) => sum + piece.length, 0)
  const told = lines.every(({ remaining_bytes = '0', version }, i) => {
    left -= i < lines.length - 1 ? (pieces[i]?.length ?? 0) : 0
    return Number(remaining_bytes) === left && version === '3.7.0'
  })
  check(`a stream says what is left and its version`, told)
  check(
    `blobs are of 32 KiB`,
    pieces.slice(0, -2).every(({ length }) => length === 32_768),
  )
  return Buffer.concat(pieces)
}

/** An etcd on what etcdutl makes of a snapshot. */
async function etcdOf(name: string, file: string, ...more: readonly string[]): Promise<string> {
  const status = JSON.parse(
    execFileSync(etcdutl, ['snapshot', 'status', file, '-w', 'json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as Json
  check(`${name}: etcdutl knows its version`, status.version === '3.7.0', canon(status))
  const dir = join(work, name)
  const peer = `http://127.0.0.1:${await freePort()}`
  const cluster = [
    '--name',
    'default',
    '--initial-cluster',
    `default=${peer}`,
    '--initial-advertise-peer-urls',
    peer,
  ]
  execFileSync(etcdutl, ['snapshot', 'restore', file, '--data-dir', dir, ...cluster, ...more], {
    stdio: 'ignore',
  })
  return servers.etcd(dir, peer)
}

/**
 * A new cluster of ours, of three members, from a file. Every member must come to the same HashKV
 * before it counts.
 */
async function oursOf(name: string, snapshot: Buffer, query = ''): Promise<string> {
  const url = await servers.quorate(join(work, name), 3)
  const answer = await fetch(`${url}/clusters/default/restore${query}`, {
    method: 'POST',
    body: new Uint8Array(snapshot),
  })
  const text = await answer.text()
  check(`${name}: restored`, answer.status === 200, text)
  return url
}

/** Whether all members have the same keys, once they have caught up. */
async function members(what: string, url: string, token: string | null): Promise<void> {
  const hashes = async (): Promise<string[]> =>
    Promise.all(
      ['m1', 'm2', 'm3'].map(async (name) =>
        canon(await ask(`${url}/members/${name}`, '/v3/maintenance/hashkv', {}, token)),
      ),
    )
  let seen: string[] = []
  for (let i = 0; i < 100; i++) {
    seen = await hashes()
    if (new Set(seen).size === 1 && seen[0]?.includes('hash_revision')) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  check(
    `${what}: all members have it`,
    new Set(seen).size === 1 && (seen[0]?.includes('hash_revision') ?? false),
    seen.join(' '),
  )
}

function fileOf(name: string, snapshot: Buffer): string {
  const file = join(work, `${name}.db`)
  writeFileSync(file, snapshot)
  return file
}

try {
  const ours = await servers.quorate(join(work, 'ours'), 3, { QUORATE_PASSWORD_SCHEME: 'bcrypt' })
  await fill(ours, Number(values.steps))
  const fromOurs = fileOf('from-ours', await snapshotOf(ours, null))
  const theirs = await etcdOf('theirs', fromOurs)
  await same('ours to etcd', ours, theirs, [null, null])
  await passwordsOnceOn('ours to etcd', theirs)

  await ask(ours, '/v3/auth/enable', {})
  const root = await login(ours, 'root')
  const closed = fileOf('closed', await snapshotOf(ours, root))
  const theirsClosed = await etcdOf('theirs-closed', closed)
  await same('ours to etcd, with auth on', ours, theirsClosed, [
    root,
    await login(theirsClosed, 'root'),
  ])
  await passwords('ours to etcd, with auth on', theirsClosed, ['root', 'ann', 'bob'])

  const again = await oursOf('again', await snapshotOf(ours, root))
  await same('ours to ours, with auth on', ours, again, [root, await login(again, 'root')])
  await members('ours to ours', again, await login(again, 'root'))
  await passwords('ours to ours', again, ['root', 'ann', 'bob'])
  const put = await ask(again, '/v3/kv/deleterange', { key: bytes(0) }, await login(again, 'root'))
  check('ours to ours: it is written to', put.header !== undefined, canon(put))
  servers.end()

  const etcd = await servers.etcd(join(work, 'etcd'))
  await fill(etcd, Number(values.steps))
  const fromEtcd = await snapshotOf(etcd, null)
  const taken = await oursOf('taken', fromEtcd)
  await same('etcd to ours', etcd, taken, [null, null])
  await members('etcd to ours', taken, null)
  const back = await etcdOf('back', fileOf('back', await snapshotOf(taken, null)))
  await same('etcd to ours to etcd', etcd, back, [null, null])
  await compactBoth('etcd to ours', etcd, taken)
  await passwordsOnceOn('etcd to ours', taken)

  const bumped = await oursOf('bumped', fromEtcd, '?bump-revision=1000&mark-compacted=true')
  const bumpedThere = await etcdOf(
    'bumped-there',
    fileOf('bumped', fromEtcd),
    '--bump-revision',
    '1000',
    '--mark-compacted',
  )
  for (const [path, body] of [
    ['/v3/kv/range', ALL],
    ['/v3/kv/range', { ...ALL, revision: String((await revisionOf(bumpedThere, null)) - 1) }],
    ['/v3/kv/range', { ...ALL, revision: String(await revisionOf(bumpedThere, null)) }],
  ] as const) {
    const [one, other] = [
      canon(await ask(bumped, path, body)),
      canon(await ask(bumpedThere, path, body)),
    ]
    check(`bumped: ${canon(body)}`, one === other, `${one.slice(0, 300)}\n${other.slice(0, 300)}`)
  }
  await members('bumped', bumped, null)

  const broken = Buffer.from(fromEtcd)
  broken[5000] = (broken[5000] ?? 0) ^ 1
  const nothing = await servers.quorate(join(work, 'nothing'), 3)
  for (const [what, file] of [
    ['a damaged file', broken],
    ['one that was cut off', fromEtcd.subarray(0, 40_000)],
    ['one that is none', Buffer.alloc(1024 + 32)],
  ] as const) {
    const answer = await fetch(`${nothing}/clusters/default/restore`, {
      method: 'POST',
      body: new Uint8Array(file),
    })
    check(
      `${what} is refused`,
      answer.status >= 400 && answer.status < 600,
      `${answer.status} ${await answer.text()}`,
    )
  }
  const present = await snapshotOf(etcd, null)
  const better = await fetch(`${nothing}/clusters/default/restore`, {
    method: 'POST',
    body: new Uint8Array(present),
  })
  check('after those the right one is taken', better.status === 200, await better.text())
  await same('after broken ones', etcd, nothing, [null, null])
} finally {
  servers.end()
  rmSync(work, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

/** Compaction goes on from where it was: what goes and what stays is the same at both. */
async function compactBoth(what: string, a: string, b: string): Promise<void> {
  const revision = await revisionOf(a, null)
  for (const at of [revision - 20, revision - 1, revision]) {
    if (at <= (await compactedOf(a, null))) continue
    for (const url of [a, b])
      await ask(url, '/v3/kv/compaction', { revision: String(at), physical: true })
    await same(`${what}, compacted at ${at}`, a, b, [null, null])
  }
}

/** Passwords can be tried only where auth is on. */
async function passwordsOnceOn(what: string, url: string): Promise<void> {
  await ask(url, '/v3/auth/enable', {})
  await passwords(what, url, ['root', 'ann', 'bob'])
}
