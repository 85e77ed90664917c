/**
 * The same request of the same caller again, under its `Quorate-Request-Id`: done once and answered
 * as it was, refusals too, by each kind of write, at each member, whatever has come between:
 * another leader, changes of users and passwords, a snapshot, the death of the process.
 */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  address,
  find,
  kill,
  post,
  processesOf,
  start,
  temporaryDir,
  waitFor,
} from '../start/cluster.ts'
import { ask, b64, LOGINS, secured, type Told } from './attacks/asking.ts'

const cleanUps: (() => Promise<void>)[] = []
let dir = ''
let url = ''
type Who = keyof typeof LOGINS | 'nobody'
const passwords: Record<string, string> = { ...LOGINS }
const tokens: Partial<Record<Who, string>> = {}

async function logAllIn(): Promise<void> {
  for (const [name, password] of Object.entries(passwords)) {
    const { body } = await ask(`${url}/v3/auth/authenticate`, { name, password })
    tokens[name as Who] = body.token as string
  }
}

/** At a member of this number; 0: at whichever is near. */
function at(number: number): string {
  return number === 0 ? url : `${url}/members/m${number}`
}

const root = (path: string, body: object, number = 0): Promise<Told> =>
  ask(at(number) + path, body, tokens.root)
const members = async (): Promise<{ name: string; ID: string }[]> =>
  (await root('/v3/cluster/member/list', {})).body.members as { name: string; ID: string }[]
const idOf = async (name: string): Promise<string | undefined> =>
  (await members()).find((one) => one.name === name)?.ID

interface First {
  readonly what: string
  readonly who: Who
  readonly method: string
  readonly path: string
  readonly body: object
  readonly id: string
  readonly told: string
}
const firsts: First[] = []

const put = (key: string, more: object = {}): object => ({
  key: b64(key),
  value: b64('1'),
  ...more,
})
const range = (key: string, end: string): object => ({
  request_range: { key: b64(key), range_end: b64(end) },
})
const MEMBER = '/v3/cluster/member'

/** Who, what, with which body, and the status; those of members and clusters are made below. */
const WRITES: readonly (readonly [who: Who, path: string, body: object, status: number])[] = [
  ['alice', '/v3/kv/put', put('a/put'), 200],
  ['alice', '/v3/kv/put', put('a/put', { prev_kv: true }), 200],
  ['alice', '/v3/kv/put', put('a/leased', { lease: 77 }), 404],
  ['alice', '/v3/kv/put', put('z/put'), 403],
  ['nobody', '/v3/kv/put', put('a/put'), 400],
  ['alice', '/v3/kv/deleterange', { key: b64('a/put'), prev_kv: true }, 200],
  ['alice', '/v3/kv/deleterange', { key: b64('a/put'), range_end: b64('a/q') }, 200],
  ['alice', '/v3/kv/txn', { success: [{ request_put: put('a/txn') }, range('a/', 'a0')] }, 200],
  ['alice', '/v3/kv/txn', { success: [{ request_put: put('a/txn') }, range('z', 'z0')] }, 403],
  [
    'root',
    '/v3/kv/txn',
    { success: [{ request_txn: { success: [{ request_put: put('a/nested') }] } }] },
    200,
  ],
  ['root', '/v3/kv/compaction', { revision: 2 }, 200],
  ['root', '/v3/kv/compaction', { revision: 1_000_000 }, 400],
  ['low', '/v3/lease/grant', { ID: 8, TTL: 600 }, 200],
  ['low', '/v3/lease/grant', { TTL: 600 }, 200],
  ['low', '/v3/lease/grant', { ID: 8, TTL: 700 }, 400],
  ['root', '/v3/lease/revoke', { ID: 8 }, 200],
  ['root', '/v3/lease/revoke', { ID: 99 }, 404],
  ['root', '/v3/auth/user/add', { name: 'new', password: 'p' }, 200],
  ['root', '/v3/auth/user/add', { name: 'new', password: 'q' }, 400],
  ['low', '/v3/auth/user/add', { name: 'newer', password: 'p' }, 403],
  ['root', '/v3/auth/user/changepw', { name: 'new', password: 'q' }, 200],
  ['root', '/v3/auth/role/add', { name: 'some' }, 200],
  ['root', '/v3/auth/role/grant', { name: 'some', perm: { permType: 'READ', key: b64('q') } }, 200],
  ['root', '/v3/auth/user/grant', { user: 'new', role: 'some' }, 200],
  ['root', '/v3/auth/user/revoke', { name: 'new', role: 'some' }, 200],
  ['root', '/v3/auth/role/revoke', { role: 'some', key: b64('q') }, 200],
  ['root', '/v3/auth/role/delete', { role: 'some' }, 200],
  ['root', '/v3/auth/user/delete', { name: 'new' }, 200],
  ['root', '/v3/maintenance/alarm', { action: 'ACTIVATE', memberID: 7, alarm: 'NOSPACE' }, 200],
  ['root', '/v3/maintenance/alarm', { action: 'DEACTIVATE', memberID: 7, alarm: 'NOSPACE' }, 200],
  ['root', '/v3/maintenance/downgrade', { action: 'ENABLE', version: '3.6.0' }, 200],
  ['root', '/v3/maintenance/downgrade', { action: 'CANCEL' }, 200],
  ['root', `${MEMBER}/remove`, { ID: 99 }, 404],
]

async function send(
  { method, path, body, id, who }: Omit<First, 'told' | 'what'>,
  number = 0,
): Promise<string> {
  const headers: Record<string, string> = { 'quorate-request-id': id }
  const token = tokens[who]
  if (token !== undefined) headers.authorization = token
  const to = path.startsWith('/clusters') ? url + path : at(number) + path
  const answer = await fetch(to, {
    method,
    headers,
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  })
  // Where it was asked; of members those that there are now; and where the keys are not changed,
  // when.
  const now = path.startsWith('/v3/maintenance')
    ? /^(header|members)$/
    : /^(cluster_id|member_id|raft_term|members)$/
  const text = JSON.stringify(await answer.json(), (name, value) =>
    now.test(name) ? undefined : value,
  )
  return `${answer.status} ${text}`
}

async function first(
  who: Who,
  path: string,
  body: object,
  status: number,
  method = 'POST',
): Promise<void> {
  const asked = { who, method, path, body, id: randomBytes(16).toString('hex') }
  const told = await send(asked)
  const what = `${who} ${path} ${JSON.stringify(body)}`
  expect(`${what}: ${told}`).toContain(`${what}: ${status} `)
  firsts.push({ ...asked, told, what })
}

/** All that a second try could change. */
async function state(): Promise<string> {
  const { body } = await root('/v3/kv/range', { key: b64('a/'), range_end: b64('a0') })
  const looks = ['/v3/lease/leases', '/v3/auth/status', '/v3/auth/user/list', '/v3/auth/role/list']
  const seen: unknown[] = [body, await members(), (await root('/v3/maintenance/alarm', {})).body]
  for (const path of looks) seen.push((await root(path, {})).body)
  const clusters = await fetch(`${url}/clusters`, { headers: { authorization: tokens.root ?? '' } })
  seen.push(await clusters.json())
  return JSON.stringify(seen, (name, value) =>
    /^(member_id|raft_term)$/.test(name) ? undefined : value,
  )
}

beforeAll(async () => {
  dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  url = await address(start(['--port', '0', '--data-dir', dir], { direct: true }))
  await secured(url)
  await logAllIn()
  await root('/v3/kv/put', put('a/put'))
  await root('/v3/kv/put', put('z/put'))
  await fetch(`${url}/clusters/gone`, {
    method: 'POST',
    headers: { authorization: tokens.root ?? '' },
  })
  for (const [who, path, body, status] of WRITES) await first(who, path, body, status)
  await first(
    'root',
    `${MEMBER}/update`,
    { ID: await idOf('m2'), peerURLs: ['http://m2.weur:2380'] },
    200,
  )
  await first('root', `${MEMBER}/add`, { peerURLs: ['http://m5.weur:2380'], isLearner: true }, 200)
  const five = (await members()).find((one) => !/^m[123]$/.test(one.name ?? ''))
  await first('root', `${MEMBER}/remove`, { ID: five?.ID }, 200)
  await first('root', '/clusters/made', {}, 200)
  await first('root', '/clusters/made', { regions: ['weur'] }, 409)
  await first('root', '/clusters/gone', {}, 200, 'DELETE')
}, 120_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

async function leadElsewhere(): Promise<void> {
  const { leader } = (await root('/v3/maintenance/status', {})).body
  const all = await members()
  const number = Number(all.find(({ ID }) => ID === leader)?.name.slice(1))
  const targetID = all.find(({ ID }) => ID !== leader)?.ID
  expect((await root('/v3/maintenance/transfer-leadership', { targetID }, number)).status).toBe(200)
}

async function otherPasswords(): Promise<void> {
  for (const name of ['alice', 'low', 'root']) {
    passwords[name] += ', another'
    expect((await root('/v3/auth/user/changepw', { name, password: passwords[name] })).status).toBe(
      200,
    )
    await logAllIn()
  }
}

/**
 * A member more, that has it all from a snapshot: what the others' logs keep does not reach so far
 * back.
 */
async function snapshot(): Promise<void> {
  for (let i = 0; i < 10; i++)
    await root('/v3/kv/put', { key: b64('large'), value: b64('x'.repeat(1_000_000)) })
  const { body } = await root(`${MEMBER}/add`, { peerURLs: ['http://m4.weur:2380'] })
  const { ID } = body.member as { ID: string }
  expect(await waitFor(async () => (await idOf('m4')) === ID, 20_000)).toBe(true)
}

/** Of the process that all members are in; it is started anew by itself. */
async function death(): Promise<void> {
  const victim = find(dir, 'workerd')
  kill(victim, 'SIGKILL')
  const isBack = async (): Promise<boolean> =>
    (await post(`${url}/v3/kv/range`, { key: b64('a') })) !== undefined
  expect(
    await waitFor(
      async () => processesOf(dir).every(({ pid }) => pid !== victim) && (await isBack()),
      20_000,
    ),
  ).toBe(true)
}

describe.each<[string, readonly number[], () => Promise<void>]>([
  ['right after', [1, 2, 3], async () => {}],
  ['once another leads', [0, 2], leadElsewhere],
  [
    'once auth has changed',
    [0, 3],
    async () => void (await root('/v3/auth/role/add', { name: 'later' })),
  ],
  ['once passwords have changed', [0, 1], otherPasswords],
  ['once all were dead', [0, 2], death],
  ['at one that has it all from a snapshot', [4], snapshot],
])('%s', (_, numbers, between) => {
  test.each(numbers.map((number) => [number]))(
    'at member %i (0: any) each is done once, and answered as it was',
    async (number) => {
      if (number === numbers[0]) await between()
      const before = await state()
      const tell = async (one: First) => [one.what, await send(one, number)] as const
      const isOfMembers = ({ path }: First): boolean => path.startsWith(MEMBER)
      const told = await Promise.all(firsts.filter((one) => !isOfMembers(one)).map(tell))
      // There is one change of members at a time, and who comes in between waits a second.
      for (const one of firsts.filter(isOfMembers)) told.push(await tell(one))
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(firsts.map(({ what, told }) => [what, told])),
      )
      expect(await state()).toBe(before)
    },
  )
})

test('a second try of a downgrade that is under way is told that it was begun', async () => {
  const asked = {
    who: 'root',
    method: 'POST',
    path: '/v3/maintenance/downgrade',
    body: { action: 'ENABLE', version: '3.6.0' },
  } as const
  const id = randomBytes(16).toString('hex')
  const told = await send({ ...asked, id })
  expect(told).toMatch(/^200 /)
  expect(await send({ ...asked, id }, 1)).toBe(told)
})
