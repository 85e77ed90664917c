/**
 * Calls of etcd's API, each to be made by everybody in turn: who may do what, where it is easily
 * got wrong. All are made in this order at one server, so a call may have changed what the next one
 * finds. `table.ts` makes them; `calls.ndjson` has what etcd said.
 */
import { ask, b64, logIn, secured } from './asking.ts'

export const WHO = ['none', 'bad', 'low', 'alice', 'all', 'root'] as const
export type Who = (typeof WHO)[number]

/** `$who` and `$n` in a key, a name or an id: the caller, and his number. */
export type Call = readonly [name: string, path: string, body: object]

type Span = readonly [key: string, end?: string]
const at = ([key, end]: Span): object => ({
  key: b64(key),
  ...(end === undefined ? {} : { range_end: b64(end) }),
})
const [ALL, FROM_A]: Span[] = [
  ['\0', '\0'],
  ['a', '\0'],
] as [Span, Span]

/** Of alice's ranges: inside, at their edges, across them, outside. */
const SPANS: Readonly<Record<string, Span>> = {
  'a/1': ['a/1'],
  'a to b': ['a', 'b'],
  'a to b and one more': ['a', 'b\0'],
  'before a to b': ['Z', 'b'],
  b: ['b'],
  'c/1': ['c/1'],
  'c to d': ['c', 'd'],
  'a to d': ['a', 'd'],
  'w/1': ['w/1'],
  'z/1': ['z/1'],
  'from a': FROM_A as Span,
  all: ALL as Span,
  'b back to a': ['b', 'a'],
}
const spans = (what: string, path: string, more: object = {}): Call[] =>
  Object.entries(SPANS).map(([name, span]) => [`${what} ${name}`, path, { ...at(span), ...more }])

const get = (...span: Span) => ({ request_range: at(span) })
const put = (key: string, more: object = {}) => ({
  request_put: { key: b64(key), value: b64('v'), ...more },
})
const del = (span: Span, more: object = {}) => ({ request_delete_range: { ...at(span), ...more } })
const nested = (txn: object) => ({ request_txn: txn })
const is = (...span: Span) => ({ ...at(span), target: 'VERSION', result: 'GREATER', version: 0 })
const TXN = '/v3/kv/txn'
const txn = (name: string, body: object): Call => [`txn ${name}`, TXN, body]

const lease = (name: string, path: string, body: object): Call => [
  `lease ${name}`,
  `/v3/lease/${path}`,
  body,
]
const watch = (name: string, span: Span, more: object = {}): Call => [
  `watch ${name}`,
  '/v3/watch',
  { create_request: { ...at(span), ...more } },
]
const auth = (path: string, body: object = {}, more = ''): Call => [
  `auth ${path} ${more}`.trim(),
  `/v3/auth/${path}`,
  body,
]
const maintenance = (path: string, body: object = {}, more = ''): Call => [
  `${path} ${more}`.trim(),
  `/v3/maintenance/${path}`,
  body,
]
const member = (path: string, body: object, more = ''): Call => [
  `member ${path} ${more}`.trim(),
  `/v3/cluster/member/${path}`,
  body,
]
const perm = (key: string) => ({ permType: 'READWRITE', key: b64(key) })

export const CALLS: readonly Call[] = [
  ...spans('range', '/v3/kv/range'),
  ...spans('count', '/v3/kv/range', { count_only: true, serializable: true }),
  ['range, no key', '/v3/kv/range', {}],
  ['range, old', '/v3/kv/range', { ...at(['z/1']), revision: 2 }],
  ['range, future', '/v3/kv/range', { ...at(['z/1']), revision: 1000000 }],
  ...['a/1', 'b', 'c/1', 'w/1', 'z/1', ''].map(
    (key): Call => [`put ${key}`, '/v3/kv/put', { key: b64(key), value: b64('v') }],
  ),
  ...['a/1', 'w/1'].map(
    (key): Call => [`put, prev ${key}`, '/v3/kv/put', { key: b64(key), prev_kv: true }],
  ),
  ...['a/1', 'w/1', 'w/none', 'z/none'].map(
    (key): Call => [`put, value kept ${key}`, '/v3/kv/put', { key: b64(key), ignore_value: true }],
  ),
  ...['a/1', 'w/1'].map(
    (key): Call => [`put, lease kept ${key}`, '/v3/kv/put', { key: b64(key), ignore_lease: true }],
  ),
  ...[1, 2, 3, 99].map(
    (id): Call => [`put, lease ${id}`, '/v3/kv/put', { key: b64('a/leased'), lease: id }],
  ),

  txn('empty', {}),
  txn('reads a/1', { success: [get('a/1')] }),
  txn('reads z/1', { success: [get('z/1')] }),
  txn('reads all', { success: [get(...(ALL as Span))] }),
  txn('writes a/1', { success: [put('a/1')] }),
  txn('writes c/1', { success: [put('c/1')] }),
  txn('writes a/1, reads z/1', { success: [put('a/1'), get('z/1')] }),
  txn('writes a/1, reads all', { success: [put('a/1'), get(...(ALL as Span))] }),
  txn('asks a/1', { compare: [is('a/1')], success: [get('a/1')] }),
  txn('asks w/1', { compare: [is('w/1')], success: [put('a/1')] }),
  txn('asks z/1', { compare: [is('z/1')], success: [put('a/1')] }),
  txn('asks a to b', { compare: [is('a', 'b')], success: [put('a/1')] }),
  txn('asks a to d', { compare: [is('a', 'd')], success: [put('a/1')] }),
  txn('not to be, z/1', { compare: [is('a/none')], success: [put('z/1')] }),
  txn('else, z/1', { compare: [is('a/1')], success: [get('a/1')], failure: [put('z/1')] }),
  txn('writes w/1, prev', { success: [put('w/1', { prev_kv: true })] }),
  txn('value kept w/1', { success: [put('w/1', { ignore_value: true })] }),
  txn('leased 2', { success: [put('a/1', { lease: 2 })] }),
  txn('leased 99', { success: [put('a/1', { lease: 99 })] }),
  txn('deletes a/none', { success: [del(['a/none'])] }),
  txn('deletes c/none', { success: [del(['c/none'])] }),
  txn('deletes w/none', { success: [del(['w/none'])] }),
  txn('deletes w/none, prev', { success: [del(['w/none'], { prev_kv: true })] }),
  txn('deletes a/none on', { success: [del(['a/none', 'c'])] }),
  txn('nested, a/1', { success: [nested({ success: [get('a/1')] })] }),
  txn('nested, z/1', { success: [nested({ success: [get('z/1')] })] }),
  txn('nested, all', { success: [put('a/1'), nested({ success: [get(...(ALL as Span))] })] }),
  txn('nested, asks z/1', { success: [nested({ compare: [is('z/1')], success: [get('a/1')] })] }),
  txn('nested, else z/1', { success: [nested({ compare: [is('a/1')], failure: [put('z/1')] })] }),
  txn('nested twice, z/1', { success: [nested({ success: [nested({ success: [get('z/1')] })] })] }),
  txn('nested twice, writes z/1', {
    failure: [nested({ failure: [nested({ failure: [put('z/1')] })] })],
  }),
  txn('nested, leased 2', { success: [nested({ success: [put('a/1', { lease: 2 })] })] }),
  txn('a key twice', { success: [put('a/1'), put('a/1')] }),
  txn('a key twice, not his', { success: [put('z/1'), put('z/1')] }),

  lease('grant', 'grant', { ID: '10$n', TTL: 600 }),
  lease('grant, no time', 'grant', { ID: 98, TTL: 0 }),
  lease('grant, there', 'grant', { ID: 1, TTL: 600 }),
  ...[1, 2, 3, 4, 99].map((ID) => lease(`keys of ${ID}`, 'timetolive', { ID, keys: true })),
  ...[1, 2, 99].map((ID) => lease(`time of ${ID}`, 'timetolive', { ID })),
  ['lease old path', '/v3/kv/lease/timetolive', { ID: 2, keys: true }],
  lease('list', 'leases', {}),
  ...[1, 2, 99].map((ID) => lease(`keepalive ${ID}`, 'keepalive', { ID })),
  ...[2, 4, 1, 3, 99].map((ID) => lease(`revoke ${ID}`, 'revoke', { ID })),
  ['lease revoke, old path', '/v3/kv/lease/revoke', { ID: 99 }],

  watch('a/1', ['a/1']),
  watch('z/1', ['z/1']),
  watch('w/1', ['w/1']),
  watch('a to b', ['a', 'b']),
  watch('a to d', ['a', 'd']),
  watch('all', ALL as Span),
  watch('from a', FROM_A as Span),
  watch('z/1, past', ['z/1'], { start_revision: 2 }),
  watch('a/1, prev', ['a/1'], { prev_kv: true }),

  ['lock a', '/v3/lock/lock', { name: b64('a/lock/$who'), lease: 5 }],
  ['lock c', '/v3/lock/lock', { name: b64('c/lock/$who'), lease: 5 }],
  ['lock z', '/v3/lock/lock', { name: b64('z/lock/$who'), lease: 5 }],
  ['lock by no lease', '/v3/lock/lock', { name: b64('a/lock/2/$who'), lease: 99 }],
  ['lock by his lease', '/v3/lock/lock', { name: b64('a/lock/3/$who') }],
  ['unlock a', '/v3/lock/unlock', { key: b64('a/lock/none') }],
  ['unlock z', '/v3/lock/unlock', { key: b64('z/lock/none') }],
  ['campaign a', '/v3/election/campaign', { name: b64('a/vote/$who'), lease: 5, value: b64('v') }],
  ['campaign z', '/v3/election/campaign', { name: b64('z/vote/$who'), lease: 5, value: b64('v') }],
  ['leader a', '/v3/election/leader', { name: b64('a/vote/alice') }],
  ['leader z', '/v3/election/leader', { name: b64('z/vote/root') }],
  ['leader nowhere', '/v3/election/leader', { name: b64('a/vote/nobody') }],
  ['observe z', '/v3/election/observe', { name: b64('z/vote/root') }],
  [
    'proclaim z',
    '/v3/election/proclaim',
    { leader: { name: b64('z/vote'), key: b64('z/vote/1'), rev: 1, lease: 5 }, value: b64('v') },
  ],
  [
    'resign z',
    '/v3/election/resign',
    { leader: { name: b64('z/vote'), key: b64('z/vote/1'), rev: 1, lease: 5 } },
  ],

  maintenance('status'),
  maintenance('hash'),
  maintenance('hashkv'),
  maintenance('hashkv', { revision: 1000000 }, 'future'),
  maintenance('defragment'),
  maintenance('snapshot'),
  maintenance('alarm', {}, 'list'),
  maintenance('alarm', { action: 'DEACTIVATE', memberID: 7, alarm: 'NOSPACE' }, 'off'),
  maintenance('downgrade', { action: 'VALIDATE', version: '3.6.0' }, 'validate'),
  maintenance('downgrade', { action: 'ENABLE', version: '3.1.0' }, 'too far'),
  maintenance('downgrade', { action: 'CANCEL' }, 'cancel'),
  maintenance('transfer-leadership', { targetID: 99 }),
  member('list', {}),
  member('list', { linearizable: true }, 'linearizable'),
  member('remove', { ID: 99 }),
  member('update', { ID: 99, peerURLs: ['http://m9.weur:2380'] }),
  member('promote', { ID: 99 }),

  auth('status'),
  auth('enable'),
  auth('user/list'),
  ...['alice', 'root', 'nobody'].map((name) => auth('user/get', { name }, name)),
  auth('user/add', { name: 'new$n', password: 'p' }),
  auth('user/add', { name: 'alice', password: 'p' }, 'there'),
  auth('user/add', { name: '', password: 'p' }, 'nameless'),
  auth('user/changepw', { name: 'nobody', password: 'p' }, 'absent'),
  auth('user/grant', { user: 'nobody', role: 'ranges' }, 'absent'),
  auth('user/grant', { user: '$who', role: 'root' }, 'of nothing to nobody'),
  auth('user/revoke', { name: 'low', role: 'root' }, 'not his'),
  auth('user/delete', { name: 'nobody' }, 'absent'),
  auth('user/delete', { name: 'root' }, 'root'),
  auth('role/list'),
  ...['ranges', 'every', 'root', 'none'].map((role) => auth('role/get', { role }, role)),
  auth('role/add', { name: 'new$n' }),
  auth('role/add', { name: 'ranges' }, 'there'),
  auth('role/grant', { name: 'none', perm: perm('a') }, 'absent'),
  auth('role/grant', { name: 'every', perm: perm('q') }),
  auth('role/revoke', { role: 'ranges', key: b64('none') }, 'absent'),
  auth('role/delete', { role: 'none' }, 'absent'),
  auth('role/delete', { role: 'root' }, 'root'),
  auth('authenticate', { name: 'low', password: 'l' }),
  auth('authenticate', { name: 'low', password: 'x' }, 'wrong'),
  auth('authenticate', { name: 'nobody', password: 'x' }, 'absent'),

  ...spans('delete', '/v3/kv/deleterange', { prev_kv: true }).slice(0, -3),
  ['delete a, unread', '/v3/kv/deleterange', at(['a', 'b'])],
  ['delete w/none, unread', '/v3/kv/deleterange', at(['w/none'])],
  ['delete all, unread', '/v3/kv/deleterange', at(ALL as Span)],
  ['compact', '/v3/kv/compaction', { revision: 2 }],
  ['compact, future', '/v3/kv/compaction', { revision: 1000000 }],
  auth('disable'),
]

/**
 * A server is made ready: keys within and without, leases with keys that alice may see (1), may not
 * (2), and none (3, 4, 5); auth on.
 */
export async function ready(url: string): Promise<Readonly<Partial<Record<Who, string>>>> {
  for (const ID of [1, 2, 3, 4, 5]) await ask(`${url}/v3/lease/grant`, { ID, TTL: 6000 })
  for (const key of ['a/1', 'a/2', 'b', 'c/1', 'w/1', 'z/1'])
    await ask(`${url}/v3/kv/put`, { key: b64(key), value: b64('old') })
  for (const [key, id] of [
    ['a/leased', 1],
    ['z/leased', 2],
  ] as const) {
    await ask(`${url}/v3/kv/put`, { key: b64(key), value: b64('old'), lease: id })
  }
  await secured(url)
  const tokens: Partial<Record<Who, string>> = { bad: 'abcdefghijklmnop.3' }
  for (const who of ['low', 'alice', 'all', 'root'] as const) tokens[who] = await logIn(url, who)
  return tokens
}
