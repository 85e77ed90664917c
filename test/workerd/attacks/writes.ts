/**
 * Writes that touch nothing but what is their row's own, so that many rows can be tried at once;
 * and what is left of a row afterwards.
 */
import { ask, b64, type Told } from './asking.ts'

/** A row's number, and the id of a member that all rows may update. */
export interface Row {
  readonly n: number
  readonly member: string
}

const key = ({ n }: Row, name: string): string => b64(`a/${n}/${name}`)
const putting = (row: Row, value: string): object => ({ key: key(row, 'x'), value: b64(value) })
const ALL = { key: b64('\0'), range_end: b64('\0') }

type Write = readonly [path: string, body: (row: Row) => object]

/** Of keys, leases and alarms. A row has a key `old` and a lease of its number. */
export const PLAIN = {
  put: ['/v3/kv/put', (row) => putting(row, '1')],
  'put another': ['/v3/kv/put', (row) => ({ ...putting(row, '2'), prev_kv: true })],
  delete: ['/v3/kv/deleterange', (row) => ({ key: key(row, 'old'), prev_kv: true })],
  'txn that reads all': [
    '/v3/kv/txn',
    (row) => ({
      success: [
        { request_put: putting(row, '1') },
        { request_range: { ...ALL, count_only: true, limit: '1' } },
      ],
    }),
  ],
  grant: ['/v3/lease/grant', ({ n }) => ({ ID: String(n + 1_000_000), TTL: 600 })],
  revoke: ['/v3/lease/revoke', ({ n }) => ({ ID: String(n) })],
  'alarm off': [
    '/v3/maintenance/alarm',
    ({ n }) => ({ action: 'DEACTIVATE', memberID: String(n), alarm: 'NOSPACE' }),
  ],
} as const satisfies Readonly<Record<string, Write>>

/**
 * Of users, roles and members: each ends what others' permission was checked by, or is one at a
 * time, so these rows are tried one by one.
 */
export const ALONE = {
  'add user': ['/v3/auth/user/add', ({ n }) => ({ name: `u${n}`, options: { no_password: true } })],
  'delete user': ['/v3/auth/user/delete', ({ n }) => ({ name: `u${n}` })],
  'add role': ['/v3/auth/role/add', ({ n }) => ({ name: `r${n}` })],
  'update member': [
    '/v3/cluster/member/update',
    ({ member }) => ({ ID: member, peerURLs: ['http://m2.weur:2380'] }),
  ],
  'remove nobody': ['/v3/cluster/member/remove', ({ n }) => ({ ID: String(n) })],
} as const satisfies Readonly<Record<string, Write>>

export const WRITES: Readonly<Record<string, Write>> = { ...PLAIN, ...ALONE }

/** What an answer says beside where and when: revisions, members' names, the row's own number. */
export function said({ status, body }: Told, { n }: Row): string {
  const skip = /^(header|revision|create_revision|mod_revision|lease|count)$/
  const text = JSON.stringify({ status, body }, (name, value) => {
    if (skip.test(name)) return undefined
    if (name === 'members') return (value as { ID: string }[]).map(({ ID }) => ID).sort()
    if (/^(ID|memberID)$/.test(name) && value === String(n)) return 'own'
    return name === 'key'
      ? Buffer.from(value as string, 'base64')
          .toString('latin1')
          .replace(`/${n}/`, '/own/')
      : value
  })
  return text.replaceAll(`${n + 1_000_000}`, 'lease')
}

/**
 * What is there of each of these rows, as texts: keys with values and versions, leases, users,
 * roles.
 */
export async function left(url: string, root: string, rows: readonly Row[]): Promise<string[]> {
  const look = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const { status, body: told } = await ask(`${url}/v3/${path}`, body, root)
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(told)}`)
    return told
  }
  const of = new Map<number, string[]>(rows.map(({ n }) => [n, []]))
  const add = (n: number, what: string): unknown => of.get(n)?.push(what)
  const { kvs = [] } = await look('kv/range', { key: b64('a/'), range_end: b64('a0') })
  for (const { key, value, version } of kvs as { key: string; value?: string; version: string }[]) {
    const [, n, name] = Buffer.from(key, 'base64').toString('latin1').split('/')
    add(Number(n), `${name}=${value ?? ''} v${version}`)
  }
  const { leases = [] } = await look('lease/leases', {})
  for (const { ID } of leases as { ID: string }[])
    add(Number(ID) % 1_000_000, Number(ID) > 1_000_000 ? 'granted' : 'lease')
  const { users = [] } = await look('auth/user/list', {})
  const { roles = [] } = await look('auth/role/list', {})
  for (const name of [...(users as string[]), ...(roles as string[])])
    add(Number(name.slice(1)), name.slice(0, 1))
  return rows.map(({ n }) => (of.get(n) ?? []).sort().join(', '))
}
