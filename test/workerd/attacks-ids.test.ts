/**
 * A caller's `Quorate-Request-Id` is a name among his own requests. Two requests under one id, on
 * the real thing: the same one again is done once; anything else, or anybody else, is another
 * request, as if it had an id of its own. What that would have been is no opinion of this file's: a
 * twin cluster gets the same requests without ids, and must give the same answers and come to the
 * same hash.
 */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, type Started, start, temporaryDir, waitFor } from '../start/cluster.ts'
import { ask, b64, LOGINS, logIn, secured, type Told } from './attacks/asking.ts'

const cleanUps: (() => Promise<void>)[] = []
let started: Started
let url = ''
/** Where rows are tried with one id, and where with none. */
const TWINS = ['named', 'plain'] as const
type Twin = (typeof TWINS)[number]
const ids = new Map<Twin, Record<string, string>>()

beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  started = start(['--port', '0', '--data-dir', dir, '--verbose'], { direct: true })
  url = await address(started)
  for (const twin of TWINS) {
    await ask(`${url}/clusters/${twin}`, undefined)
    await secured(at(twin))
    const { members } = (
      await ask(`${at(twin)}/v3/cluster/member/list`, {}, await logIn(at(twin), 'root'))
    ).body
    ids.set(
      twin,
      Object.fromEntries(
        (members as { name: string; ID: string }[]).map(({ name, ID }) => [name, ID]),
      ),
    )
  }
}, 60_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

/** A cluster, at its member of this number; 0: at whichever is near. */
function at(twin: string, member = 0): string {
  return `http://127.0.0.1:${Number(new URL(url).port) + (member === 0 ? 0 : 1 + member)}/clusters/${twin}`
}

const aFresh = (): string => randomBytes(16).toString('hex')

/** What a request is made of: the row's number, the revision before the row, the twin's members. */
interface Place {
  readonly n: number
  readonly revision: number
  readonly members: Record<string, string>
}
const key =
  (name: string) =>
  ({ n }: Place) =>
    b64(`a/${n}/${name}`)
const kv = { put: '/v3/kv/put', del: '/v3/kv/deleterange', txn: '/v3/kv/txn' }
const ALL = { key: 'AA==', range_end: 'AA==' }

/** Each write, by a name for the rows below. */
const CALLS: Readonly<
  Record<string, readonly [path: string, body: (at: Place) => object | string]>
> = {
  put: [kv.put, (p) => ({ key: key('x')(p), value: b64('1') })],
  // The same content in other words: order, names, white space, url-safe base64 without padding, a
  // field at its default.
  'put, spelled otherwise': [
    kv.put,
    (p) =>
      `{ "lease":0, "value":"MQ", "prevKv":false,\n"key":"${key('x')(p).replace(/=+$/, '')}" }`,
  ],
  'put 2': [kv.put, (p) => ({ key: key('x')(p), value: b64('2') })],
  'put y': [kv.put, (p) => ({ key: key('y')(p), value: b64('1') })],
  'put, prev': [kv.put, (p) => ({ key: key('x')(p), value: b64('1'), prev_kv: true })],
  'put, leased': [kv.put, (p) => ({ key: key('x')(p), value: b64('1'), lease: p.n })],
  'put z': [kv.put, (p) => ({ key: b64(`z/${p.n}`), value: b64('1') })],
  del: [kv.del, (p) => ({ key: key('old')(p) })],
  'del, prev': [kv.del, (p) => ({ key: key('old')(p), prev_kv: true })],
  'del range': [kv.del, (p) => ({ key: key('')(p), range_end: b64(`a/${p.n}0`) })],
  txn: [kv.txn, (p) => ({ success: [{ request_put: { key: key('x')(p), value: b64('1') } }] })],
  'txn, reads all': [
    kv.txn,
    (p) => ({
      success: [{ request_put: { key: key('x')(p), value: b64('1') } }, { request_range: ALL }],
    }),
  ],
  'txn, nested': [
    kv.txn,
    (p) => ({
      success: [
        {
          request_txn: {
            success: [
              { request_put: { key: key('x')(p), value: b64('1') } },
              { request_range: ALL },
            ],
          },
        },
      ],
    }),
  ],
  'txn, deletes all': [
    kv.txn,
    () => ({ success: [{ request_delete_range: { ...ALL, prev_kv: true } }] }),
  ],
  compact: ['/v3/kv/compaction', ({ revision }) => ({ revision })],
  'compact earlier': ['/v3/kv/compaction', ({ revision }) => ({ revision: revision - 1 })],
  grant: ['/v3/lease/grant', ({ n }) => ({ ID: n, TTL: 600 })],
  'grant, longer': ['/v3/lease/grant', ({ n }) => ({ ID: n, TTL: 700 })],
  revoke: ['/v3/lease/revoke', ({ n }) => ({ ID: n })],
  'user add': ['/v3/auth/user/add', ({ n }) => ({ name: `u${n}`, options: { no_password: true } })],
  'user add, password': ['/v3/auth/user/add', ({ n }) => ({ name: `u${n}`, password: 'p' })],
  'user add, other password': ['/v3/auth/user/add', ({ n }) => ({ name: `u${n}`, password: 'q' })],
  'user delete': ['/v3/auth/user/delete', ({ n }) => ({ name: `u${n}` })],
  'user grant': ['/v3/auth/user/grant', () => ({ user: 'low', role: 'ranges' })],
  'user revoke': ['/v3/auth/user/revoke', () => ({ name: 'low', role: 'ranges' })],
  'role add': ['/v3/auth/role/add', ({ n }) => ({ name: `r${n}` })],
  'role grant': [
    '/v3/auth/role/grant',
    ({ n }) => ({ name: `r${n}`, perm: { permType: 'READWRITE', key: b64('q') } }),
  ],
  'role delete': ['/v3/auth/role/delete', ({ n }) => ({ role: `r${n}` })],
  'change own role': ['/v3/auth/user/grant', () => ({ user: 'low', role: 'root' })],
  'alarm on': [
    '/v3/maintenance/alarm',
    () => ({ action: 'ACTIVATE', memberID: 7, alarm: 'NOSPACE' }),
  ],
  'alarm off': [
    '/v3/maintenance/alarm',
    () => ({ action: 'DEACTIVATE', memberID: 7, alarm: 'NOSPACE' }),
  ],
  downgrade: ['/v3/maintenance/downgrade', () => ({ action: 'ENABLE', version: '3.6.0' })],
  'downgrade off': ['/v3/maintenance/downgrade', () => ({ action: 'CANCEL' })],
  update: [
    '/v3/cluster/member/update',
    ({ members }) => ({ ID: members.m2, peerURLs: ['http://m2.weur:2380'] }),
  ],
  'update other': [
    '/v3/cluster/member/update',
    ({ members }) => ({ ID: members.m3, peerURLs: ['http://m3.weur:2380'] }),
  ],
  remove: ['/v3/cluster/member/remove', () => ({ ID: 99 })],
  'taken from alice': ['/v3/auth/user/revoke', () => ({ name: 'alice', role: 'ranges' })],
  'given to alice': ['/v3/auth/user/grant', () => ({ user: 'alice', role: 'ranges' })],
  'password of alice': [
    '/v3/auth/user/changepw',
    () => ({ name: 'alice', password: LOGINS.alice }),
  ],
}

/** Tokens by twin and user; a change of a password ends its user's. */
const tokens = new Map<string, string>()
async function tokenOf(twin: string, user: string): Promise<string | undefined> {
  if (user === 'nobody') return undefined
  if (user === 'badtoken') return 'abcdefghijklmnop.3'
  const known =
    tokens.get(`${twin} ${user}`) ?? (await logIn(at(twin), user as keyof typeof LOGINS))
  tokens.set(`${twin} ${user}`, known)
  return known
}

/** `alice put`: who, and a call of CALLS. */
async function step(
  said: string,
  twin: Twin,
  place: Place,
  id?: string,
  member = 0,
): Promise<Told> {
  const [user, call] = [said.slice(0, said.indexOf(' ')), said.slice(said.indexOf(' ') + 1)]
  if (call === 'lead moved') return moved(twin, place)
  const made = CALLS[call]
  if (made === undefined) throw new Error(`no such call: ${call}`)
  const told = await ask(
    `${at(twin, member)}${made[0]}`,
    made[1](place),
    await tokenOf(twin, user),
    id,
  )
  if (call === 'password of alice') tokens.delete(`${twin} alice`)
  return told
}

/** Another member leads: asked at each, for only the leader moves its lead. */
async function moved(twin: Twin, { members }: Place): Promise<Told> {
  const root = await tokenOf(twin, 'root')
  const { leader } = (await ask(`${at(twin)}/v3/maintenance/status`, {}, root)).body
  const own = Object.entries(members).find(([, ID]) => ID === leader)?.[0] ?? ''
  const target = Object.values(members).find((ID) => ID !== leader)
  return ask(
    `${at(twin, Number(own.slice(1)))}/v3/maintenance/transfer-leadership`,
    { targetID: target },
    root,
  )
}

async function revisionOf(twin: Twin): Promise<number> {
  const { body } = await ask(
    `${at(twin)}/v3/kv/range`,
    { key: b64('a/none') },
    await tokenOf(twin, 'root'),
  )
  return Number((body.header as { revision: string }).revision)
}

/** What does not differ between twins, nor between the members that are asked. */
function same(told: Told, twin: Twin): unknown {
  const names = Object.entries(ids.get(twin) ?? {})
  const text = JSON.stringify(told, (name, value) =>
    /^(cluster_id|member_id|raft_term)$/.test(name) ? undefined : value,
  )
  const named = JSON.parse(
    names.reduce((now, [name, id]) => now.replaceAll(id, name), text),
  ) as Told
  // Members are listed by their ids.
  const members = named.body.members as { ID: string }[] | undefined
  members?.sort((one, other) => (one.ID < other.ID ? -1 : 1))
  return named
}

let count = 100
/** A key of the row's own is there, and nothing of the row before is in the way. */
async function place(twin: Twin, n: number): Promise<Place> {
  const root = await tokenOf(twin, 'root')
  await ask(
    `${at(twin)}/v3/maintenance/alarm`,
    { action: 'DEACTIVATE', memberID: 7, alarm: 'NOSPACE' },
    root,
  )
  await ask(`${at(twin)}/v3/kv/put`, { key: b64(`a/${n}/old`), value: b64('old') }, root)
  return { n, revision: await revisionOf(twin), members: ids.get(twin) ?? {} }
}

/** The same hash at all members of both: at the revision that all have come to. */
async function hashes(): Promise<void> {
  const revision = Math.min(...(await Promise.all(TWINS.map(revisionOf))))
  const told = await Promise.all(
    TWINS.flatMap((twin) =>
      [1, 2, 3].map(async (member) => {
        const { body } = await ask(
          `${at(twin, member)}/v3/maintenance/hashkv`,
          { revision },
          await tokenOf(twin, 'root'),
        )
        return { twin, hash: body.hash, of: body.hash_revision }
      }),
    ),
  )
  for (const twin of TWINS)
    expect(
      new Set(told.filter((one) => one.twin === twin).map(({ hash, of }) => `${hash} ${of}`)).size,
    ).toBe(1)
}

/**
 * `alice put`: who, and which of CALLS. First; second; the statuses of both; how many revisions
 * they made.
 */
type Row = readonly [first: string, second: string, statuses: string, revisions: number]

/** Somebody else, or something else: nothing differs from two requests with ids of their own. */
const OTHERS: readonly Row[] = [
  // Other user.
  ['alice put', 'bob put', '200 200', 2],
  ['alice put', 'low put', '200 403', 1],
  ['low put', 'alice put', '403 200', 1],
  ['low put', 'root put', '403 200', 1],
  ['alice put', 'nobody put', '200 400', 1],
  ['nobody put', 'alice put', '400 200', 1],
  ['alice put', 'badtoken put', '200 401', 1],
  ['root del, prev', 'bob del, prev', '200 200', 1],
  ['root txn, reads all', 'low txn, reads all', '200 403', 1],
  ['root txn, reads all', 'alice txn, reads all', '200 403', 1],
  ['root txn, nested', 'nobody txn, nested', '200 400', 1],
  ['low grant', 'root grant', '200 400', 0],
  ['root user add', 'low user add', '200 403', 0],
  ['low user add', 'root user add', '403 200', 0],
  ['low change own role', 'low change own role', '403 403', 0],
  ['root role add', 'alice role add', '200 403', 0],
  ['root alarm on', 'low alarm off', '200 403', 0],
  ['root update', 'low update', '200 403', 0],
  // Other content.
  ['alice put', 'alice put 2', '200 200', 2],
  ['alice put', 'alice put y', '200 200', 2],
  ['alice put', 'alice put, prev', '200 200', 2],
  ['alice put', 'alice put z', '200 403', 1],
  ['alice put z', 'alice put', '403 200', 1],
  ['alice del', 'alice del, prev', '200 200', 1],
  ['alice txn', 'alice txn, reads all', '200 403', 1],
  ['low grant', 'low grant, longer', '200 400', 0],
  ['root user add, password', 'root user add, other password', '200 400', 0],
  ['root compact earlier', 'root compact', '200 200', 0],
  ['root update', 'root update other', '200 200', 0],
  // Other method.
  ['low grant', 'low txn, reads all', '200 403', 0],
  ['low grant', 'low txn, deletes all', '200 403', 0],
  ['low grant', 'root put', '200 200', 1],
  ['low grant', 'root revoke', '200 200', 0],
  ['root grant', 'root put, leased', '200 200', 1],
  ['alice put', 'alice del range', '200 200', 2],
  ['alice put', 'alice txn', '200 200', 2],
  ['alice put', 'root compact', '200 200', 1],
  ['root compact', 'root put', '200 200', 1],
  ['root user add', 'root user delete', '200 200', 0],
  ['root user grant', 'root user revoke', '200 200', 0],
  ['root role add', 'root role grant', '200 200', 0],
  ['root role add', 'root role delete', '200 200', 0],
  ['root alarm on', 'root alarm off', '200 200', 0],
  ['root downgrade', 'root downgrade off', '200 200', 0],
  ['root put', 'root update', '200 200', 1],
  ['root update', 'root put', '200 200', 1],
  ['root put', 'root remove', '200 404', 1],
  ['root password of alice', 'root put', '200 200', 1],
]

describe('one id for two requests is as good as two ids', () => {
  test.each(OTHERS)('%s, then %s: %s', async (first, second, statuses, revisions) => {
    const n = count++
    const told: Partial<Record<Twin, unknown>> = {}
    const came: Partial<Record<Twin, unknown>> = {}
    for (const twin of TWINS) {
      const where = await place(twin, n)
      const id = twin === 'named' ? aFresh() : undefined
      const answers = [await step(first, twin, where, id), await step(second, twin, where, id)]
      told[twin] = answers.map((answer) => same(answer, twin))
      came[twin] = [
        answers.map(({ status }) => status).join(' '),
        (await revisionOf(twin)) - where.revision,
      ]
    }
    expect(told.named).toEqual(told.plain)
    expect(came, JSON.stringify(told)).toEqual({
      named: [statuses, revisions],
      plain: [statuses, revisions],
    })
  })

  test('the twins and all their members have come to one hash', hashes)
})

/**
 * The same again, of the same user: done once, the same answer, whatever came between. First; what
 * comes between; again; revisions.
 */
const AGAIN: readonly (readonly [
  first: string,
  between: string,
  again: string,
  revisions: number,
])[] = [
  ['alice put', '', 'alice put', 1],
  ['alice put', '', 'alice put, spelled otherwise', 1],
  ['alice put, spelled otherwise', '', 'alice put', 1],
  ['alice put, prev', '', 'alice put, prev', 1],
  ['alice del, prev', '', 'alice del, prev', 1],
  ['alice txn', '', 'alice txn', 1],
  ['root txn, reads all', '', 'root txn, reads all', 1],
  ['root txn, nested', '', 'root txn, nested', 1],
  ['root compact', '', 'root compact', 0],
  ['low grant', '', 'low grant', 0],
  ['root user add', '', 'root user add', 0],
  ['root user add, password', '', 'root user add, password', 0],
  ['root role add', '', 'root role add', 0],
  ['root alarm on', '', 'root alarm on', 0],
  ['root update', '', 'root update', 0],
  ['alice put', 'root lead moved', 'alice put', 1],
  ['low grant', 'root lead moved', 'low grant', 0],
  ['root role add', 'root lead moved', 'root role add', 0],
  ['alice put', 'root role add', 'alice put', 1],
  ['alice put', 'bob put 2', 'alice put', 2],
  ['alice put', 'root password of alice', 'alice put', 1],
]

describe('the same again under one id is done once', () => {
  test.each(AGAIN)('%s; %s; %s', async (first, between, again, revisions) => {
    const where = await place('named', count++)
    const id = aFresh()
    const told = await step(first, 'named', where, id)
    expect(told.status, JSON.stringify(told)).toBe(200)
    if (between !== '') expect((await step(between, 'named', where)).status).toBe(200)
    for (const member of [0, 1, 2, 3]) {
      expect(same(await step(again, 'named', where, id, member), 'named')).toEqual(
        same(told, 'named'),
      )
    }
    expect((await revisionOf('named')) - where.revision).toBe(revisions)
  })

  test('but for who may no longer: a right that was taken holds against second tries', async () => {
    const where = await place('named', count++)
    const id = aFresh()
    expect((await step('alice txn', 'named', where, id)).status).toBe(200)
    await step('root taken from alice', 'named', where)
    for (const member of [1, 2, 3])
      expect((await step('alice txn', 'named', where, id, member)).status).toBe(403)
    await step('root given to alice', 'named', where)
    expect((await revisionOf('named')) - where.revision).toBe(1)
  })

  test('what was refused stays refused under its id, and no other', async () => {
    const where = await place('named', count++)
    const id = aFresh()
    expect((await step('low put', 'named', where, id)).status).toBe(403)
    await step('root user grant', 'named', where)
    expect((await step('low put', 'named', where, id)).status).toBe(403)
    expect((await step('low put 2', 'named', where, id)).status).toBe(200)
    await step('root user revoke', 'named', where)
    expect((await revisionOf('named')) - where.revision).toBe(1)
  })
})

/** Of each at once: first, second, first again. The statuses are in that order. */
const AT_ONCE: readonly Row[] = [
  ['root alarm on', 'low alarm off', '200 403 200', 0],
  ['alice put', 'alice put 2', '200 200 200', 2],
  ['alice put', 'bob put', '200 200 200', 2],
  ['alice put', 'alice put, spelled otherwise', '200 200 200', 1],
  ['alice put', 'low put', '200 403 200', 1],
  ['low put', 'alice put', '403 200 403', 1],
  ['alice put', 'nobody put', '200 400 200', 1],
  ['alice put', 'alice txn', '200 200 200', 2],
  ['alice put', 'bob del', '200 200 200', 2],
  ['root txn, reads all', 'low txn, reads all', '200 403 200', 1],
  ['root put y', 'low grant', '200 200 200', 1],
  ['root role add', 'root compact', '200 200 200', 0],
  ['root user add', 'low user add', '200 403 200', 0],
  ['root compact', 'root put', '200 200 200', 1],
  ['root update', 'root put', '200 200 200', 1],
]

describe.each([
  ['at one member', [1, 1, 1]],
  ['at three members', [1, 2, 3]],
] as const)('at once %s under one id', (_, members) => {
  test.each(AT_ONCE)('%s, %s: %s', async (first, second, statuses, revisions) => {
    for (let round = 0; round < 2; round++) {
      const where = await place('named', count++)
      const id = aFresh()
      const said = [first, second, first]
      for (const one of said) await tokenOf('named', one.slice(0, one.indexOf(' ')))
      const told = await Promise.all(
        said.map((one, i) => step(one, 'named', where, id, members[i])),
      )
      expect(told.map(({ status }) => status).join(' '), JSON.stringify(told)).toBe(statuses)
      expect(same(told[2] as Told, 'named')).toEqual(same(told[0] as Told, 'named'))
      expect((await revisionOf('named')) - where.revision).toBe(revisions)
    }
  })

  test('all members have come to one hash', hashes)
})

test('a put and a long delete under one id, at two members: both are done, and no member waits for what is not to come', async () => {
  const token = await tokenOf('named', 'alice')
  for (let i = 0; i < 24; i++) {
    const puts = Array.from({ length: 100 }, (_, j) => ({
      request_put: { key: b64(`a/long/${i}/${j}`) },
    }))
    expect((await ask(`${at('named')}${kv.txn}`, { success: puts }, token)).status).toBe(200)
  }
  const before = await revisionOf('named')
  const id = aFresh()
  const [put, del] = await Promise.all([
    ask(`${at('named', 1)}${kv.put}`, { key: b64('a/short') }, token, id),
    ask(
      `${at('named', 2)}${kv.del}`,
      { key: b64('a/long/'), range_end: b64('a/long0') },
      token,
      id,
    ),
  ])
  expect([put.status, del.status, del.body.deleted]).toEqual([200, 200, '2400'])
  for (const member of [1, 2, 3]) {
    const { status, body } = await ask(
      `${at('named', member)}/v3/kv/range`,
      { key: b64('a/long/'), range_end: b64('a/long0') },
      token,
    )
    expect([member, status, body.count]).toEqual([member, 200, undefined])
  }
  expect((await revisionOf('named')) - before).toBe(2)
  await hashes()
})

test('whoever logs in under another’s id, or his own again, gets a token of his own', async () => {
  const id = aFresh()
  const as = async (name: 'root' | 'low', member: number): Promise<string> => {
    const said = { name, password: LOGINS[name] }
    const { status, body } = await ask(
      `${at('named', member)}/v3/auth/authenticate`,
      said,
      undefined,
      id,
    )
    expect(status).toBe(200)
    return body.token as string
  }
  const one = [await as('root', 0), await as('low', 0), await as('root', 0), await as('low', 0)]
  const more = await Promise.all([
    as('root', 1),
    as('low', 2),
    as('root', 3),
    as('low', 1),
    as('low', 1),
  ])
  expect(new Set([...one, ...more]).size).toBe(9)
  const may = async (token: string) =>
    (await ask(`${at('named')}/v3/auth/user/list`, {}, token)).status
  expect(await Promise.all([...one, ...more].map(may))).toEqual([
    200, 403, 200, 403, 200, 403, 200, 403, 403,
  ])
  const wrong = await ask(
    `${at('named')}/v3/auth/authenticate`,
    { name: 'root', password: 'wrong' },
    undefined,
    id,
  )
  expect([wrong.status, wrong.body.token]).toEqual([400, undefined])
})

test('no id that is published names a request', async () => {
  const token = (await tokenOf('named', 'alice')) ?? ''
  const body = { key: b64('a/published'), value: b64('1') }
  const published = new Set<string>()
  const logged = started.output().length
  for (const named of [undefined, aFresh()]) {
    const headers = {
      authorization: token,
      ...(named === undefined ? {} : { 'quorate-request-id': named }),
    }
    const answer = await fetch(at('named') + kv.put, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    })
    expect(answer.status).toBe(200)
    const said = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
    for (const [hex] of said.matchAll(/\b[0-9a-f]{32}\b/g)) published.add(hex)
    if (named !== undefined) expect(said).not.toContain(named)
  }
  await waitFor(() => started.output().slice(logged).includes('kv/put'), 2000)
  for (const [hex] of started
    .output()
    .slice(logged)
    .matchAll(/\b[0-9a-f]{32}\b/g))
    published.add(hex)
  expect(published.size).toBeGreaterThan(0)
  for (const id of published) {
    const before = await revisionOf('named')
    const where = { n: 1, revision: before, members: {} }
    expect((await step('low txn, reads all', 'named', where, id)).status).toBe(403)
    expect((await step('nobody txn, reads all', 'named', where, id)).status).toBe(400)
    // Nor the very request that it was published for: it is done again.
    expect((await ask(at('named') + kv.put, body, token, id)).status).toBe(200)
    expect((await revisionOf('named')) - before).toBe(1)
  }
})

describe('clusters are made under a name for a request, too', () => {
  const make = (name: string, id: string, body: object = {}) =>
    ask(`${url}/clusters/${name}`, body, undefined, id)

  test('the same again is the same cluster, another name another, and what is there stays there', async () => {
    const id = aFresh()
    const first = await make('x', id)
    expect(first.status).toBe(200)
    expect(await make('x', id)).toEqual(first)
    const other = await make('y', id)
    expect([other.status, other.body.name, other.body.id === first.body.id]).toEqual([
      200,
      'y',
      false,
    ])
    expect((await make('x', id, { regions: ['weur', 'eeur', 'apac'] })).status).toBe(409)
    expect((await make('x', aFresh())).status).toBe(409)
    // One id for a cluster and for what is written to the group that keeps the list, both ways.
    const put = await ask(`${url}${kv.put}`, { key: b64('k') }, undefined, id)
    expect([put.status, put.body.header]).toMatchObject([200, { revision: '2' }])
    const before = aFresh()
    expect((await ask(`${url}${kv.put}`, { key: b64('k') }, undefined, before)).status).toBe(200)
    expect((await make('z', before)).status).toBe(200)
    const { body } = await ask(
      `${url}${kv.txn}`,
      { success: [{ request_range: ALL }] },
      undefined,
      before,
    )
    expect(body).toMatchObject({ succeeded: true, responses: [{ response_range: { count: '1' } }] })
  })

  test('at once under one id', async () => {
    const id = aFresh()
    const told = await Promise.all(['p', 'q', 'p'].map((name) => make(name, id)))
    expect(told.map(({ status, body }) => [status, body.name])).toEqual(
      ['p', 'q', 'p'].map((name) => [200, name]),
    )
    expect(told[2]).toEqual(told[0])
  })
})
