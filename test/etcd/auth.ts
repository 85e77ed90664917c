/**
 * node test/etcd/auth.ts ETCD_URL QUORATE_URL [--steps N] [--seed S]: random users, roles and
 * permissions in a new etcd and a new Quorate, and random calls as those users (nested transactions
 * too), one after the other; every answer must be the same, but for the tokens. The last line is "N
 * passed, N failed".
 */
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ask, canon, type Json, randomOf } from './compare.ts'

const { values, positionals } = parseArgs({
  options: { steps: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [etcd = '', quorate = ''] = positionals
const SHOWN = 5
const USERS = ['root', 'ann', 'bob', 'cyd', 'dee', 'ähm'] as const
const ROLES = ['root', 'r1', 'r2', 'r3', 'r4'] as const
const { int, chance, pick, maybe, bytes } = randomOf(Number(values.seed))

/** How often etcd said what: refusals alone would prove little. */
const kinds = new Map<string, number>()
let passed = 0
let failed = 0
/** The token of each user at either; null: the last try to get one failed. */
const tokens = new Map<string, [string | null, string | null]>()
/** Passwords as last set, so that most tries are right. */
const passwords = new Map<string, string>()

const key = (): string => bytes(97 + int(5), ...(chance(50) ? [97 + int(4)] : []))
const end = (): string =>
  pick(
    () => '',
    () => '',
    () => bytes(0),
    key,
    key,
    () => bytes(103),
  )()
const lease = (): string => String(pick(0, 0, 0, 7, 8))

const put = (): Json => ({
  key: key(),
  value: bytes(97 + int(26)),
  ...maybe(25, () => ({ lease: lease() })),
  ...maybe(30, () => ({ prev_kv: true })),
})
const range = (): Json => ({
  key: key(),
  ...maybe(60, () => ({ range_end: end() })),
  ...maybe(20, () => ({ serializable: true })),
  ...maybe(20, () => ({ count_only: true })),
})
const del = (): Json => ({
  key: key(),
  ...maybe(40, () => ({ range_end: end() })),
  ...maybe(40, () => ({ prev_kv: true })),
})
const compare = (): Json => ({
  key: key(),
  target: 'VERSION',
  result: pick('EQUAL', 'GREATER', 'LESS', 'NOT_EQUAL'),
  version: String(int(3)),
  ...maybe(20, () => ({ range_end: end() })),
})
const several = (most: number, make: () => Json): Json[] =>
  Array.from({ length: int(most + 1) }, make)
const op = (depth: number): Json =>
  pick<() => Json>(
    () => ({ request_put: put() }),
    () => ({ request_range: range() }),
    () => ({ request_delete_range: del() }),
    () => (depth > 0 ? { request_txn: txn(depth - 1) } : { request_range: range() }),
    () => ({ request_range: range() }),
  )()
const txn = (depth: number): Json => ({
  compare: several(1, compare),
  success: several(2, () => op(depth)),
  failure: several(1, () => op(depth)),
})

function use(): [path: string, body: Json] {
  const kind = int(100)
  if (kind < 25) return ['/v3/kv/put', put()]
  if (kind < 50) return ['/v3/kv/range', range()]
  if (kind < 60) return ['/v3/kv/deleterange', del()]
  if (kind < 80) return ['/v3/kv/txn', txn(2)]
  if (kind < 83) return ['/v3/lease/grant', { ID: String(7 + int(2)), TTL: '3600' }]
  if (kind < 86) return ['/v3/lease/revoke', { ID: String(7 + int(2)) }]
  if (kind < 88) return ['/v3/kv/compaction', { revision: '1' }]
  if (kind < 90) return ['/v3/cluster/member/list', {}]
  if (kind < 92) return ['/v3/maintenance/hashkv', {}]
  if (kind < 94) return ['/v3/auth/status', {}]
  if (kind < 97) return ['/v3/auth/user/get', { name: pick(...USERS, 'nobody') }]
  return ['/v3/auth/role/get', { role: pick(...ROLES, 'none') }]
}

const permission = (): Json => ({
  ...maybe(80, () => ({ permType: pick('READ', 'WRITE', 'READWRITE') })),
  ...maybe(97, () => ({ key: key() })),
  ...maybe(60, () => ({ range_end: end() })),
})

function manage(): [path: string, body: Json] {
  const [user, role] = [pick(...USERS, 'nobody'), pick(...ROLES, 'none')]
  const kind = int(100)
  if (kind < 30)
    return ['/v3/auth/role/grant', { name: role, ...maybe(97, () => ({ perm: permission() })) }]
  if (kind < 40)
    return [
      '/v3/auth/role/revoke',
      { role, key: key(), ...maybe(50, () => ({ range_end: end() })) },
    ]
  if (kind < 60)
    return ['/v3/auth/user/grant', { user, role: role === 'root' && chance(80) ? 'r1' : role }]
  if (kind < 70) return ['/v3/auth/user/revoke', { name: user, role }]
  if (kind < 73) return ['/v3/auth/user/delete', { name: user }]
  if (kind < 80)
    return [
      '/v3/auth/user/add',
      {
        name: user,
        password: `pw${int(3)}`,
        ...maybe(10, () => ({ options: { no_password: true } })),
      },
    ]
  if (kind < 84)
    return ['/v3/auth/user/changepw', { name: user, password: pick('pw0', 'pw1', 'pw2', '') }]
  if (kind < 86) return ['/v3/auth/role/delete', { role }]
  if (kind < 92) return ['/v3/auth/role/add', { name: role }]
  if (kind < 95) return ['/v3/auth/user/list', {}]
  if (kind < 98) return ['/v3/auth/role/list', {}]
  return [pick('/v3/auth/enable', '/v3/auth/disable'), {}]
}

function judge(what: string, want: Json, got: Json): void {
  if (canon(want) === canon(got)) passed++
  else if (failed++ < SHOWN) {
    console.log(
      `--- step ${passed + failed} ${what}\n  etcd     ${canon(want).slice(0, 900)}\n  answered ${canon(got).slice(0, 900)}`,
    )
  }
}

async function both(path: string, body: Json, who: string | null): Promise<Json> {
  const [mine, ours] = who === null ? [null, null] : (tokens.get(who) ?? [null, null])
  const [want, got] = await Promise.all([
    ask(etcd, path, body, mine),
    ask(quorate, path, body, ours),
  ])
  for (const answer of [want, got]) delete answer.members // each has its own
  const kind = String(want.message ?? 'granted')
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  judge(`${who ?? 'nobody'} ${path} ${JSON.stringify(body)}`, want, got)
  const changes = /\/user\/(add|changepw)$/.test(path) && !('status' in want)
  if (changes) passwords.set(String(body.name), String(body.password ?? ''))
  return want
}

async function authenticate(name: string, password: string): Promise<void> {
  const body = { name, password }
  const want = await ask(etcd, '/v3/auth/authenticate', body)
  let got = await ask(quorate, '/v3/auth/authenticate', body)
  // Here Quorate leaves etcd: whoever says wrong passwords too often has to wait.
  for (; got.status === 429; got = await ask(quorate, '/v3/auth/authenticate', body))
    await setTimeout(500)
  const tokenOf = (json: Json): string | null =>
    typeof json.token === 'string' ? json.token : null
  const [mine, ours] = [tokenOf(want), tokenOf(got)]
  judge(
    `authenticate ${name} ${password}`,
    { ...want, token: mine !== null },
    { ...got, token: ours !== null },
  )
  tokens.set(name, [mine, ours])
}

async function setUp(): Promise<void> {
  for (const name of USERS) await both('/v3/auth/user/add', { name, password: 'pw0' }, null)
  for (const name of ROLES) await both('/v3/auth/role/add', { name }, null)
  await both('/v3/auth/user/grant', { user: 'root', role: 'root' }, null)
  for (let i = 0; i < 12; i++)
    await both('/v3/auth/role/grant', { name: pick(...ROLES), perm: permission() }, null)
  for (const user of USERS)
    await both('/v3/auth/user/grant', { user, role: pick('r1', 'r2', 'r3', 'r4') }, null)
  await both('/v3/auth/enable', {}, null)
  for (const name of USERS) await authenticate(name, 'pw0')
}

/**
 * Go sorts a list of more than twelve in an order of its own where keys are equal, and etcd looks
 * at the first of those only: so no role gets that many.
 */
async function keepShort(role: string): Promise<void> {
  const { perm } = await both('/v3/auth/role/get', { role }, 'root')
  if (!Array.isArray(perm) || perm.length < 10) return
  await both('/v3/auth/role/delete', { role }, 'root')
  await both('/v3/auth/role/add', { name: role }, 'root')
  await both('/v3/auth/user/grant', { user: pick(...USERS), role }, 'root')
}

await setUp()
for (let i = 1; i <= Number(values.steps); i++) {
  const kind = int(100)
  if (kind < 70) await both(...use(), chance(3) ? null : pick(...USERS))
  else if (kind < 85) await both(...manage(), chance(85) ? 'root' : pick(...USERS))
  else {
    const name = pick(...USERS, 'nobody')
    await authenticate(name, chance(90) ? (passwords.get(name) ?? 'pw0') : 'wrong')
  }
  // Whatever became of root: without it the rest would be refusals.
  if (i % 10 === 0) {
    const status = await both('/v3/auth/status', {}, null)
    await authenticate('root', passwords.get('root') ?? 'pw0')
    if (status.enabled !== true) await both('/v3/auth/enable', {}, null)
    for (const role of ROLES) if (role !== 'root') await keepShort(role)
  }
}
console.log(`seed ${values.seed}: ${[...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
