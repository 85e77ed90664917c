/**
 * node test/etcd/alarms.ts ETCD_URL QUORATE_URL: what is refused under NOSPACE, under CORRUPT and
 * under both, and in which words, with auth off and on, to root, to a user with few rights, to one
 * without a token and to one with a wrong one: each case on a new etcd and a new Quorate. All
 * methods that write are asked, and some that read. The last line is "N passed, N failed".
 */
import { ask, canon, type Json } from './compare.ts'

const [etcd = '', quorate = ''] = process.argv.slice(2)
const b64 = (text: string): string => Buffer.from(text).toString('base64')
const key = b64('a')
const put = { key, value: b64('v') }
const range = { key }

/**
 * What is asked; under an alarm that does not refuse it, each leaves the next as it is on both
 * sides.
 */
const CASES: readonly (readonly [path: string, body: Json])[] = [
  ['/v3/kv/put', put],
  ['/v3/kv/put', { key: '', value: '' }],
  ['/v3/kv/put', { ...put, lease: '77' }],
  ['/v3/kv/put', { key, ignore_value: true }],
  ['/v3/kv/range', range],
  ['/v3/kv/range', { ...range, serializable: true }],
  ['/v3/kv/deleterange', { key }],
  ['/v3/kv/deleterange', { key: b64('none') }],
  ['/v3/kv/txn', {}],
  ['/v3/kv/txn', { success: [{ request_range: range }] }],
  ['/v3/kv/txn', { success: [{ request_put: put }] }],
  ['/v3/kv/txn', { failure: [{ request_put: put }] }],
  ['/v3/kv/txn', { success: [{ request_delete_range: { key } }] }],
  ['/v3/kv/txn', { success: [{ request_txn: { success: [{ request_range: range }] } }] }],
  ['/v3/kv/txn', { success: [{ request_txn: { success: [{ request_put: put }] } }] }],
  ['/v3/kv/txn', { success: [{ request_txn: { failure: [{ request_delete_range: { key } }] } }] }],
  [
    '/v3/kv/txn',
    { compare: [{ key, target: 'VERSION', version: '0' }], failure: [{ request_range: range }] },
  ],
  ['/v3/kv/compaction', { revision: '1' }],
  ['/v3/kv/compaction', { revision: '1', physical: true }],
  ['/v3/kv/compaction', { revision: '1000000' }],
  ['/v3/lease/grant', { ID: '9', TTL: '3600' }],
  ['/v3/lease/grant', { ID: '7', TTL: '3600' }],
  ['/v3/lease/revoke', { ID: '1234' }],
  ['/v3/lease/keepalive', { ID: '7' }],
  ['/v3/lease/leases', {}],
  ['/v3/lock/lock', { name: b64('l'), lease: '7' }],
  ['/v3/lock/unlock', { key: b64('l/7') }],
  ['/v3/election/proclaim', { leader: { name: b64('e'), key: b64('e/1'), rev: '1', lease: '7' } }],
  ['/v3/election/resign', { leader: { name: b64('e'), key: b64('e/1'), rev: '1', lease: '7' } }],
  ['/v3/auth/status', {}],
  ['/v3/auth/user/list', {}],
  ['/v3/auth/role/list', {}],
  ['/v3/auth/user/add', { name: 'new', password: 'p' }],
  ['/v3/auth/user/changepw', { name: 'new', password: 'q' }],
  ['/v3/auth/user/get', { name: 'new' }],
  ['/v3/auth/role/add', { name: 'role' }],
  ['/v3/auth/role/grant', { name: 'role', perm: { permType: 'READWRITE', key } }],
  ['/v3/auth/role/get', { role: 'role' }],
  ['/v3/auth/user/grant', { user: 'new', role: 'role' }],
  ['/v3/auth/role/revoke', { role: 'role', key }],
  ['/v3/auth/user/revoke', { name: 'new', role: 'role' }],
  ['/v3/auth/role/delete', { role: 'role' }],
  ['/v3/auth/user/delete', { name: 'new' }],
  ['/v3/auth/user/delete', { name: 'nobody' }],
  ['/v3/auth/authenticate', { name: 'root', password: 'wrong' }],
  ['/v3/auth/disable', {}],
  ['/v3/auth/enable', {}],
  ['/v3/cluster/member/list', {}],
  ['/v3/cluster/member/remove', { ID: '1234' }],
  ['/v3/cluster/member/promote', { ID: '1234' }],
  ['/v3/maintenance/defragment', {}],
  ['/v3/maintenance/downgrade', { action: 'CANCEL' }],
  ['/v3/maintenance/transfer-leadership', { targetID: '1234' }],
  ['/v3/maintenance/alarm', { action: 'GET' }],
  ['/v3/maintenance/alarm', { action: 'ACTIVATE', memberID: '5', alarm: 'NOSPACE' }],
  ['/v3/maintenance/alarm', { action: 'DEACTIVATE', memberID: '6', alarm: 'CORRUPT' }],
]

let passed = 0
let failed = 0
/** How often etcd refused for an alarm: a comparison in which it never did would prove nothing. */
let refusals = 0

type Who = 'root' | 'ann' | 'nobody' | 'forged'
const tokens = new Map<Who, [string | null, string | null]>([
  ['nobody', [null, null]],
  ['forged', ['abc.1', 'abc.1']],
])

async function both(path: string, body: Json, who: Who, when = ''): Promise<void> {
  const [mine, ours] = tokens.get(who) ?? [null, null]
  const answers = await Promise.all([ask(etcd, path, body, mine), ask(quorate, path, body, ours)])
  for (const answer of answers)
    for (const field of ['members', 'token']) if (field in answer) answer[field] = 'some'
  // In no order: etcd's come from a map.
  for (const answer of answers)
    for (const list of [answer.leases, answer.alarms])
      if (Array.isArray(list)) list.sort((a, b) => (canon(a) < canon(b) ? -1 : 1))
  const [want, got] = answers
  if (/corrupt cluster|space exceeded/.test(String(want.message))) refusals++
  if (canon(want) === canon(got)) passed++
  else {
    failed++
    console.log(
      `--- ${when} ${who} ${path} ${JSON.stringify(body)}\n  etcd     ${canon(want)}\n  answered ${canon(got)}`,
    )
  }
}

async function login(who: 'root' | 'ann', when: string): Promise<void> {
  const made = await Promise.all(
    [etcd, quorate].map((url) => ask(url, '/v3/auth/authenticate', { name: who, password: 'p' })),
  )
  const [mine, ours] = made.map(({ token }) => (typeof token === 'string' ? token : null))
  if (mine && ours) {
    passed++
    tokens.set(who, [mine, ours])
  } else {
    failed++
    console.log(`--- ${when} ${who} can't log in: ${canon(made)}`)
  }
}

const alarm = (action: string, alarm: string, who: Who): Promise<void> =>
  both('/v3/maintenance/alarm', { action, memberID: '5', alarm }, who, action)

await both('/v3/lease/grant', { ID: '7', TTL: '3600' }, 'nobody')
for (let n = 0; n < 3; n++) await both('/v3/kv/put', put, 'nobody')
for (const name of ['root', 'ann']) {
  await both('/v3/auth/user/add', { name, password: 'p' }, 'nobody')
  await both('/v3/auth/role/add', { name }, 'nobody')
  await both('/v3/auth/user/grant', { user: name, role: name }, 'nobody')
}
await both('/v3/auth/role/grant', { name: 'ann', perm: { permType: 'READ', key } }, 'nobody')

for (const auth of [false, true]) {
  if (auth) {
    await both('/v3/auth/enable', {}, 'nobody')
    for (const who of ['root', 'ann'] as const) await login(who, 'before')
  }
  for (const alarms of [[], ['NOSPACE'], ['CORRUPT'], ['NOSPACE', 'CORRUPT']]) {
    const boss = auth ? 'root' : 'nobody'
    for (const one of alarms) await alarm('ACTIVATE', one, boss)
    const when = `${alarms.join('+') || 'no alarm'}, auth ${auth ? 'on' : 'off'},`
    for (const who of auth
      ? (['root', 'ann', 'nobody', 'forged'] as const)
      : (['nobody'] as const)) {
      for (const [path, body] of CASES) {
        await both(path, body, who, when)
        // Auth went off and on: whoever was logged in is out.
        if (auth && who === 'root' && path === '/v3/auth/enable')
          for (const name of ['root', 'ann'] as const) await login(name, when)
      }
    }
    for (const one of ['NOSPACE', 'CORRUPT']) await alarm('DEACTIVATE', one, boss)
  }
}
console.log(`etcd refused ${refusals} times for an alarm`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && refusals > 100 ? 0 : 1
