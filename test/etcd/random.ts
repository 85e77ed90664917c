/**
 * node test/etcd/random.ts ETCD_URL QUORATE_URL [--steps N] [--seed S]: the same random calls to a
 * new etcd and to a new Quorate, one after the other; every answer must be the same, revisions and
 * hashes included. The last line is "N passed, N failed".
 */
import { parseArgs } from 'node:util'
import { ask, canon, type Json, randomOf } from './compare.ts'

const { values, positionals } = parseArgs({
  options: { steps: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [etcd = '', quorate = ''] = positionals
const HASH_EVERY = 250
const SHOWN = 5

const { int, chance, pick, maybe, bytes } = randomOf(Number(values.seed))

/** The revision both are at, so that ranges, compactions and compares hit something. */
let revision = 1

const key = (): string =>
  chance(10)
    ? bytes(int(256), int(4) * 85, ...Array.from({ length: int(3) }, () => int(256)))
    : bytes(97 + int(4), ...(chance(60) ? [97 + int(4)] : []))
const value = (): string => bytes(...Array.from({ length: int(20) }, () => int(256)))
const end = (): string =>
  pick(
    () => '',
    () => bytes(0),
    key,
    key,
    () => bytes(101),
  )()
const lease = (): string => String(pick(0, 0, 0, 7, 8, 9))
const some = (): string =>
  String(pick(0, revision, int(revision + 3), int(revision + 3), revision - int(10)))

const put = (): Json => ({
  key: key(),
  ...maybe(85, () => ({ value: value() })),
  ...maybe(20, () => ({ lease: lease() })),
  ...maybe(30, () => ({ prev_kv: true })),
  ...maybe(5, () => ({ ignore_value: true })),
  ...maybe(5, () => ({ ignore_lease: true })),
})

/** Of few keys: among more, etcd leaves equal ones in any order. */
const sorted = (): Json => {
  const first = 97 + int(4)
  const target = pick('VERSION', 'CREATE', 'MOD', 'VALUE')
  return {
    key: bytes(first),
    range_end: bytes(first + 1),
    sort_order: pick('NONE', 'ASCEND', 'DESCEND'),
    sort_target: target,
  }
}

const range = (): Json => ({
  key: key(),
  ...maybe(70, () => ({ range_end: end() })),
  ...maybe(30, () => ({ limit: String(int(6)) })),
  ...maybe(30, () => ({ revision: some() })),
  ...maybe(15, () => ({ sort_order: pick('NONE', 'ASCEND', 'DESCEND'), sort_target: 'KEY' })),
  ...maybe(15, sorted),
  ...maybe(10, () => ({ serializable: true })),
  ...maybe(10, () => ({ keys_only: true })),
  ...maybe(10, () => ({ count_only: true })),
  ...maybe(10, () => ({ min_mod_revision: some() })),
  ...maybe(10, () => ({ max_mod_revision: some() })),
  ...maybe(10, () => ({ min_create_revision: some() })),
  ...maybe(10, () => ({ max_create_revision: some() })),
})

const del = (): Json => ({
  key: key(),
  ...maybe(30, () => ({ range_end: end() })),
  ...maybe(30, () => ({ prev_kv: true })),
})

const compare = (): Json => ({
  key: key(),
  result: pick('EQUAL', 'GREATER', 'LESS', 'NOT_EQUAL'),
  ...maybe(15, () => ({ range_end: end() })),
  ...pick<() => Json>(
    () => ({ target: 'VERSION', version: String(int(4)) }),
    () => ({ target: 'CREATE', create_revision: some() }),
    () => ({ target: 'MOD', mod_revision: some() }),
    () => ({ target: 'VALUE', value: value() }),
    () => ({ target: 'LEASE', lease: lease() }),
  )(),
})

const several = (make: () => Json): Json[] => Array.from({ length: int(4) }, make)
const op = (depth: number): Json =>
  pick<() => Json>(
    () => ({ request_put: put() }),
    () => ({ request_range: range() }),
    () => ({ request_delete_range: del() }),
    () => (depth > 0 ? { request_txn: txn(depth - 1) } : { request_range: range() }),
  )()
const txn = (depth: number): Json => ({
  compare: several(compare),
  success: several(() => op(depth)),
  failure: several(() => op(depth)),
})

function step(): [path: string, body: Json] {
  const kind = int(100)
  if (kind < 40) return ['/v3/kv/put', put()]
  if (kind < 60) return ['/v3/kv/range', range()]
  if (kind < 70) return ['/v3/kv/deleterange', del()]
  if (kind < 95) return ['/v3/kv/txn', txn(2)]
  if (kind < 96)
    return [
      '/v3/kv/compaction',
      { revision: String(Math.max(0, revision - int(60))), physical: true },
    ]
  if (kind < 97)
    return ['/v3/lease/grant', { ID: String(7 + int(3)), TTL: pick('3600', '86400', '9000000001') }]
  if (kind < 98) return ['/v3/lease/keepalive', { ID: String(7 + int(3)) }]
  if (kind < 99) return ['/v3/lease/timetolive', { ID: String(7 + int(3)), keys: true }]
  return ['/v3/lease/revoke', { ID: String(7 + int(3)) }]
}

/** The keys of a lease: etcd has them in a map, and answers them in any order. */
function withKeysInOrder(answer: Json): Json {
  const { keys } = answer as { readonly keys?: readonly string[] }
  return keys === undefined ? answer : { ...answer, keys: keys.toSorted() }
}

let passed = 0
let failed = 0
/**
 * Null: etcd has ended itself, as it does where an operation of a transaction fails behind one that
 * has written (server/etcdserver/txn).
 */
async function both(path: string, body: Json): Promise<Json | null> {
  const judge = ask(etcd, path, body).catch((e: unknown) => {
    console.log(`etcd ends at ${path} ${JSON.stringify(body)}: ${e instanceof Error ? e.cause : e}`)
    return null
  })
  const [wanted, said] = await Promise.all([judge, ask(quorate, path, body)])
  if (wanted === null) {
    console.log(`answered ${canon(said).slice(0, 900)}`)
    return null
  }
  const [want, got] = [withKeysInOrder(wanted), withKeysInOrder(said)]
  if (canon(want) === canon(got)) passed++
  else if (failed++ < SHOWN) {
    console.log(
      `--- step ${passed + failed} ${path} ${JSON.stringify(body)}\n  etcd     ${canon(want).slice(0, 900)}\n  answered ${canon(got).slice(0, 900)}`,
    )
  }
  return want
}

for (let i = 1; i <= Number(values.steps); i++) {
  const answer = await both(...step())
  if (answer === null) break
  const { header } = answer as { header?: { revision?: string } }
  revision = Number(header?.revision ?? revision)
  if (i % HASH_EVERY === 0) await both('/v3/maintenance/hashkv', { revision: String(revision) })
}
console.log(`seed ${values.seed}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
