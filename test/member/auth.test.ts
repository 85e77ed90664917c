import { describe, expect, it } from 'vitest'
import { AuthResult, ITSELF, NOBODY } from '../../src/auth/index.ts'
import { readRows } from '../../src/auth/rows.ts'
import { Code } from '../../src/errors.ts'
import {
  MAX_TOKENS,
  MAX_USER_NAME_BYTES,
  MAX_WAITING_BYTES,
  TOKEN_TTL_MS,
  TRIES_PER_USER,
} from '../../src/limits.ts'
import { permitsWrite } from '../../src/member/access/permissions.ts'
import { decodeEntry, encodeEntry } from '../../src/member/storage/log-entry.ts'
import { openStore, type WriteRequest } from '../../src/mvcc/index.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { type LogIndex, leaseId, requestId as requestIdOf } from '../../src/types.ts'
import { Cluster } from '../harness/cluster.ts'
import type { Pending } from '../harness/member.ts'
import { NodeSql } from '../harness/node-sql.ts'
import { accepted, outcome, refusal } from '../harness/refused.ts'
import * as requests from '../harness/requests.ts'
import {
  addRole,
  addUser,
  authenticate,
  authRecord,
  authRevision,
  changePassword,
  deleteUser,
  disable,
  enable,
  equalTables,
  forbid,
  grantRole,
  login,
  permit,
  secured,
  tables,
  tokenOf,
} from '../harness/secured.ts'
import { etcd } from '../proto/generated/etcd.js'

const { bytes, call, get, grant, fixedId, Method, put } = requests
const { AuthRecord } = quorate.member
const DENIED = 'etcdserver: permission denied'
const INVALID_TOKEN = 'etcdserver: invalid auth token'
const OLD_REVISION = 'etcdserver: revision of auth store is old'
/** Of what the member has itself: nobody else is asked. */
const own = { serializable: true }

const lastIndex = (cluster: Cluster): number =>
  Math.max(...cluster.members.map((n) => n.seen?.lastIndex ?? 0))

describe('a token', () => {
  it('is valid at every member, also at one that has not applied it yet', () => {
    const { cluster } = secured()
    for (const member of cluster.members) {
      // Nothing waits in between: the followers hear of the commit with the next message.
      const ann = login(cluster, 'ann')
      member.as(ann).get('a', own)
      member.as(ann).put('b')
      expect(refusal(() => member.as(ann).put('c'))).toBe(DENIED)
    }
    equalTables(cluster)
  })

  it('outlives sleep and the loss of every memory', () => {
    const { cluster, ann } = secured()
    cluster.sleep(20_000)
    cluster.evict()
    for (const m of cluster.members) m.as(ann).put('a')
  })

  it('ends when it is not used, and lives on when it is, by one entry in half of its time', () => {
    const { cluster, root, ann } = secured()
    const before = lastIndex(cluster)
    const { m1, m2, m3 } = cluster
    const begin = cluster.now
    const reads: Pending[] = []
    while (cluster.now < begin + 10 * TOKEN_TTL_MS) {
      for (const m of [m3, m1, m2]) {
        cluster.run(3000)
        reads.push(m.as(ann).begin(get('a', own)))
      }
    }
    cluster.run(3000)
    for (const { answer } of reads) expect(outcome(() => accepted(answer ?? null))).toBe('ok')
    const uses: number[] = []
    for (let at = before + 1; at <= lastIndex(cluster); at++) {
      const entry = m1.seen?.entryAt(at)
      if (entry == null || entry.data.length === 0) continue
      const { auth } = quorate.member.LogEntry.decode(entry.data)
      expect(auth?.method).toBe(Method.AUTH_TOKEN_USE)
      uses.push(Number(quorate.member.AuthTokenUse.decode(auth?.body ?? bytes('')).now))
    }
    expect(uses.length).toBeGreaterThan(15)
    const pauses = uses.slice(1).map((now, i) => now - (uses[i] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(TOKEN_TTL_MS / 2)
    expect(tables(cluster)[1]).toEqual(tables(cluster)[0])
    expect(refusal(() => m1.as(root).get('a', own))).toBe(INVALID_TOKEN)
    cluster.run(TOKEN_TTL_MS + 1)
    expect(refusal(() => m1.as(ann).get('a', own))).toBe(INVALID_TOKEN)
  })

  it('is good for a read where so many bytes wait to be written that no more are taken', () => {
    const { cluster, ann, root } = secured()
    const { m1, m2, m3 } = cluster
    m1.as(root).put('k')
    // In the second half of its time a token's use is noted by a write of the member's own.
    cluster.run(0.6 * TOKEN_TTL_MS)
    m2.cut()
    m3.cut()
    for (const size of [MAX_WAITING_BYTES / 64, 32_768, 1024, 16, 1])
      for (let i = 0; i < 64; i++) m1.as(root).begin(put('k', new Uint8Array(size)))
    expect(m1.as(ann).has('a')).toBe(false)
  })

  it('is removed, once it has ended, by a later one', () => {
    const { cluster } = secured()
    for (let i = 0; i < 20; i++) login(cluster, 'ann')
    const rows = readRows(cluster.m1.disk).length
    expect(rows).toBeLessThan(MAX_TOKENS)
    cluster.run(TOKEN_TTL_MS * 2)
    login(cluster, 'ann')
    expect(readRows(cluster.m1.disk).length).toBe(rows - 2 * 21)
    equalTables(cluster)
  })

  it.each([
    ['a change of its password', [changePassword('ann')]],
    ['the user made anew', [deleteUser('ann'), addUser('ann')]],
    ['auth off and on again', [disable(), enable()]],
  ] as const)('is void after %s', (_, changes) => {
    const { cluster, root, ann } = secured()
    for (const change of changes) cluster.m2.as(root).ask(change)
    for (const m of cluster.members) expect(refusal(() => m.as(ann).put('a'))).toBe(INVALID_TOKEN)
  })

  it.each([
    'x',
    'x.y',
    '.5',
    'a.b.c',
    'LQzeFBgIGbBErDps.99999999999',
    `${'x'.repeat(16)}.12`,
    'x.9007199254740993',
  ])('%s is none', (token) => {
    const { cluster } = secured()
    expect(cluster.m2.as({ token }).answerTo(put('a'))).toMatchObject({
      code: Code.Unauthenticated,
      message: INVALID_TOKEN,
    })
  })
})

describe('a second try', () => {
  it('of authenticating gets the same token, at whichever member and however late', () => {
    const { cluster } = secured()
    const { m3, members } = cluster
    const asked = authenticate(cluster, 'ann', { requestId: fixedId(3) })
    const calls = members.map((m) => m.begin(asked))
    cluster.run(3000)
    cluster.run(100_000)
    const last = m3.ask({ ...asked, retry: true })
    const tokens = [...calls.map(({ answer }) => answer), last].map(tokenOf)
    expect(tokens).toHaveLength(4)
    expect(new Set(tokens).size).toBe(1)
    for (const m of members) m.as({ token: tokens[0] ?? '' }).put('a')
    equalTables(cluster)
  })

  it('of granting a lease without an id gets the same lease', () => {
    const cluster = new Cluster({ seed: 5 })
    const calls = cluster.members.map((m) => m.begin(grant(0, 60, { requestId: fixedId(3) })))
    cluster.run(3000)
    const granted = calls.map(({ answer }) =>
      String(etcd.LeaseGrantResponse.decode(answer?.body ?? bytes('')).ID),
    )
    expect(granted).toHaveLength(3)
    expect(new Set(granted).size).toBe(1)
    const leases = cluster.members.map(({ disk }) =>
      [...disk.query('SELECT hex(id) FROM lease')].flat(),
    )
    expect(leases).toEqual(new Array(3).fill(leases[0]))
    expect(leases[0]).toHaveLength(1)
  })

  it('of a refused write is refused again, whatever is permitted by then', () => {
    const { cluster, root, ann } = secured()
    const asked = put('c', 'v', { ...ann, requestId: fixedId(3) })
    expect(refusal(() => cluster.m2.ask(asked))).toBe(DENIED)
    cluster.m1.as(root).ask(permit('c'))
    cluster.run(1000)
    expect(refusal(() => cluster.m3.ask({ ...asked, retry: true }))).toBe(DENIED)
    cluster.m3.as(ann).put('c')
  })
})

describe('what the edge has verified', () => {
  it('counts at the revision of auth it was said at, and no earlier one', () => {
    const { cluster, root } = secured()
    const revision = authRevision(cluster.m1)
    const ann = { verified: { user: 'ann', revision } }
    cluster.m2.as(ann).put('a')
    cluster.m2.as(ann).get('a', own)
    cluster.m1.as(root).ask(permit('c'))
    cluster.run(1000)
    for (const asked of [put('a'), get('a', own)]) {
      expect(refusal(() => cluster.m3.as(ann).ask(asked))).toBe(OLD_REVISION)
    }
    cluster.m3.as({ verified: { user: 'ann', revision: 0 } }).put('c')
  })

  it('is nobody where there is no such user', () => {
    const { cluster } = secured()
    const revision = authRevision(cluster.m1)
    const verified = { user: 'nobody', revision }
    expect(refusal(() => cluster.m1.as({ verified }).put('a'))).toBe(DENIED)
    const list = call(Method.USER_LIST, etcd.AuthUserListRequest, {}, { verified })
    expect(refusal(() => cluster.m1.ask(list))).toBe('etcdserver: user name not found')
  })
})

describe('what the edge has verified for a time', () => {
  it('ends with it, on a stream that goes on too', () => {
    const { cluster } = secured()
    const { m1 } = cluster
    const revision = authRevision(cluster.m1)
    const verified = { user: 'ann', revision, expires: Math.ceil(m1.node.now()) + 60_000 }
    m1.as({ verified }).put('a')
    cluster.run(60_001)
    for (const asked of [put('a'), get('a', own)]) {
      expect(refusal(() => m1.as({ verified }).ask(asked))).toBe(INVALID_TOKEN)
    }
    m1.as({ verified: { ...verified, expires: 0 } }).put('a')
  })
})

describe('a token that a member has not heard of yet', () => {
  const lagging = () => {
    const { cluster } = secured()
    const { m3 } = cluster
    cluster.run(1000)
    m3.cut()
    return { cluster, m3, ann: login(cluster, 'ann') }
  }

  it('is asked the others for where the deployment is open, or the edge has seen it to be good', () => {
    for (const more of [{}, { closed: true, seen: true }]) {
      const { cluster, m3, ann } = lagging()
      const call = m3.as({ ...ann, ...more }).begin(get('a', { ...own, timeoutMs: 7000 }))
      cluster.run(500)
      expect(call.answer).toBeUndefined()
      m3.heal()
      cluster.run(5000)
      expect(outcome(() => accepted(call.answer ?? null))).toBe('ok')
    }
  })

  it('is refused at once where anybody could have made it up', () => {
    const { cluster, m3, ann } = lagging()
    const ms = cluster.timed(() => {
      const answer = m3.as({ ...ann, closed: true }).answerTo(get('a', own))
      expect(answer).toMatchObject({ code: Code.Unauthenticated })
    })
    expect(ms).toBeLessThan(100)
  })
})

describe('names of nobody', () => {
  it('that no user can have are not looked up', () => {
    const { cluster } = secured()
    const record = (n: number) => authRecord('n'.repeat(n))
    cluster.m1.ask(record(MAX_USER_NAME_BYTES))
    expect(refusal(() => cluster.m1.ask(record(MAX_USER_NAME_BYTES + 1)))).toContain(
      'authentication failed',
    )
  })
})

describe('a password that was checked against what has changed since', () => {
  it('is checked again', () => {
    const { cluster, root } = secured()
    const asked = authenticate(cluster, 'ann')
    cluster.m1.as(root).ask(permit('c'))
    expect(cluster.m2.answerTo(asked)?.code).toBe(Code.Aborted)
    login(cluster, 'ann', cluster.m2)
  })
})

describe('records of users', () => {
  it('are given out so often and no more, for each user, unless the password was right', () => {
    const { cluster } = secured()
    const record = authRecord('ann')
    for (let i = 0; i < TRIES_PER_USER * 2; i++) login(cluster, 'root')
    let given = 0
    for (; given < 2 * TRIES_PER_USER; given++) {
      const answer = cluster.m1.answerTo(record)
      if ((answer?.code ?? 0) === 0) continue
      expect(answer).toMatchObject({
        code: Code.ResourceExhausted,
        message: 'quorate: too many tries to authenticate: wait a little',
      })
      break
    }
    expect(given).toBeLessThan(2 * TRIES_PER_USER)
    expect(given).toBeGreaterThan(TRIES_PER_USER / 2)
    cluster.m1.ask(authRecord('root'))
    cluster.run(10_000)
    cluster.m1.ask(record)
  })

  it('of nobody look like any', () => {
    const { cluster } = secured()
    const { body } = cluster.m1.ask(authRecord('nobody'))
    expect(AuthRecord.decode(body ?? bytes(''))).toMatchObject({
      noPassword: false,
      password: new Uint8Array(0),
    })
    // Root's, to be checked against in vain: no name is told apart by how its passwords are hashed.
    expect(AuthRecord.decode(body ?? bytes('')).decoy?.length).toBeGreaterThan(0)
  })
})

describe('a user by name of a certificate', () => {
  const verified = (user: string) => ({ verified: { user, revision: 0 } })

  it('may do what the user may, also right after auth has changed', () => {
    const { cluster, root } = secured()
    const { m2 } = cluster
    const ann = m2.as(verified('ann'))
    ann.put('a')
    expect(refusal(() => ann.put('x'))).toBe(DENIED)
    m2.as(root).ask(addUser('bob'))
    ann.put('b')
    m2.as(verified('root')).ask(addUser('carl'))
    expect(refusal(() => ann.ask(addUser('dora')))).toBe(DENIED)
  })

  it('of whom nobody has heard may do what etcd lets such a one do: nothing with keys', () => {
    const { cluster } = secured()
    const mallory = cluster.m1.as(verified('mallory'))
    expect(refusal(() => mallory.put('a'))).toBe(DENIED)
    expect(refusal(() => mallory.get('a', own))).toBe(DENIED)
    expect(refusal(() => mallory.ask(addUser('eve')))).toBe('etcdserver: user name not found')
    mallory.ask(call(Method.MEMBER_LIST, etcd.MemberListRequest, {}))
  })
})

describe('a deployment that is closed to strangers', () => {
  const closed = true

  it('answers nobody who is nobody', () => {
    const { cluster, ann } = secured()
    const { m2 } = cluster
    const list = call(Method.MEMBER_LIST, etcd.MemberListRequest, {})
    const status = call(Method.AUTH_STATUS, etcd.AuthStatusRequest, {})
    const all = [get('a', own), put('a'), list, status]
    for (const asked of all) {
      expect(refusal(() => m2.as({ closed }).ask(asked))).toBe('etcdserver: user name is empty')
      expect(refusal(() => m2.as({ closed, token: 'x.1' }).ask(asked))).toBe(INVALID_TOKEN)
    }
    for (const asked of all) m2.as({ closed, ...ann }).ask(asked)
    // By name of a certificate: at whatever revision auth has.
    const verified = (user: string) => m2.as({ closed, verified: { user, revision: 0 } })
    for (const asked of all) verified('ann').ask(asked)
    for (const asked of all) expect(refusal(() => verified('mallory').ask(asked))).toBe(DENIED)
  })

  it('answers nobody at all while the auth of its cluster is off; its owner switches it on, once', () => {
    const cluster = new Cluster({ seed: 5 })
    expect(refusal(() => cluster.m1.as({ closed }).get('a', own))).toMatch(
      'closed, and the cluster',
    )
    const bootstrap = (hash: string) =>
      cluster.m2.as({ closed }).ask({ method: Method.AUTH_BOOTSTRAP, body: bytes(hash) })
    bootstrap('hash')
    const root = cluster.m1.as({ ...login(cluster, 'root', cluster.m3), closed })
    root.put('a')
    bootstrap('another hash')
    const { body } = cluster.m1.ask(authRecord('root'))
    expect(new TextDecoder().decode(AuthRecord.decode(body ?? bytes('')).password)).toBe('hash')
    root.put('b')
    equalTables(cluster)
  })
})

describe('a member that was away', () => {
  it('has all of auth when it is back', () => {
    const { cluster, root, ann } = secured()
    const away = cluster.m3
    away.evict()
    away.away()
    for (let i = 0; i < 60; i++) cluster.m1.as(ann).put(`b${i}`)
    cluster.m1.as(root).ask(permit('c'))
    cluster.m1.as(root).ask(addUser('bob'))
    away.start()
    cluster.run(5000)
    away.as(ann).put('c')
    equalTables(cluster)
  })
})

describe('what a member asks by itself', () => {
  it('is asked as root, whatever revision auth is at: the end of a lease that others hold too', () => {
    const sql = new NodeSql()
    const store = openStore(sql)
    const password = bytes('hash')
    const apply = (request: WriteRequest): void => {
      const batch = store.beginBatch()
      batch.write((store.appliedIndex + 1) as LogIndex, null, request, 100)
      batch.finish()
    }
    apply({ kind: 'leaseGrant', id: leaseId(7n), ttl: 60 })
    const key = { key: bytes('k'), value: bytes('v'), lease: leaseId(7n) }
    apply({ kind: 'put', ...key, prevKv: false, ignoreValue: false, ignoreLease: false })
    apply({ kind: 'auth', op: { kind: 'bootstrap', password } })
    apply({ kind: 'auth', op: { kind: 'userAdd', name: 'ann', password, noPassword: false } })
    const revoke: WriteRequest = { kind: 'leaseRevoke', id: leaseId(7n) }
    expect(permitsWrite(store, ITSELF, revoke)).toBe(AuthResult.Ok)
    expect(permitsWrite(store, NOBODY, revoke)).toBe(AuthResult.UserEmpty)
    expect(permitsWrite(store, { user: 'ann', revision: store.auth.revision }, revoke)).toBe(
      AuthResult.PermissionDenied,
    )
    expect(permitsWrite(store, NOBODY, { kind: 'leaseRevoke', id: leaseId(8n) })).toBe(
      AuthResult.Ok,
    )
  })
})

describe('an entry', () => {
  it('says nothing of who asked where auth is off', () => {
    const put = { id: requestIdOf('0'.repeat(32)), method: Method.PUT, body: bytes('') }
    const before = quorate.member.LogEntry.encode({
      version: 1,
      requestId: new Uint8Array(16),
      put: put.body,
    }).finish()
    expect(encodeEntry({ ...put, who: null }, false, 1)).toEqual(before)
    const { who } = decodeEntry(
      encodeEntry({ ...put, who: { user: 'ann', revision: 7 } }, false, 1),
      1,
    )
    expect(who).toEqual({ user: 'ann', revision: 7 })
    expect(decodeEntry(before, 1).who).toEqual(NOBODY)
  })
})

describe('a watch', () => {
  const create = (key: string, more: object = {}) => ({
    create_request: { key: Buffer.from(key).toString('base64'), ...more },
  })
  const told = (socket: { taken: readonly string[] }) =>
    socket.taken.map((text) => (JSON.parse(text) as { result: Record<string, unknown> }).result)
  const CANCELLED = `rpc error: code = PermissionDenied desc = ${DENIED}`

  it('is made by who may read its keys, and by nobody else', () => {
    const { cluster, root, ann } = secured()
    const { m2 } = cluster
    const streams = [
      m2.watchAs(ann, create('b'), create('x'), create('a', { range_end: 'Yw==' })),
      m2.watchAs({}, create('b')),
      m2.watchAs({ token: 'nobodys.7' }, create('b')),
      m2.watchAs(root, create('x')),
    ]
    cluster.run(1000)
    const reasons = streams.map((s) =>
      told(s).map((r) => [
        r.watch_id ?? '0',
        r.created,
        r.canceled ?? false,
        r.cancel_reason ?? '',
      ]),
    )
    const refused = (reason: string) => ['-1', true, true, reason]
    expect(reasons).toEqual([
      [['0', true, false, ''], refused(CANCELLED), ['1', true, false, '']],
      [refused('rpc error: code = InvalidArgument desc = etcdserver: user name is empty')],
      [refused('rpc error: code = Unauthenticated desc = etcdserver: invalid auth token')],
      [['0', true, false, '']],
    ])
  })

  it('that loses its permission is cut, and no other; also where the member had lost its memory', () => {
    for (const evicted of [false, true]) {
      const { cluster, root, ann } = secured()
      const { m2 } = cluster
      const anns = m2.watchAs(ann, create('b'), create('bb'))
      const roots = m2.watchAs(root, create('b'))
      cluster.run(15_000)
      if (evicted) cluster.evict()
      cluster.m1.as(root).ask(forbid('a', 'c'))
      cluster.m1.as(root).put('b')
      cluster.run(2000)
      expect(told(anns).at(-1)).toMatchObject({ canceled: true, cancel_reason: CANCELLED })
      expect(JSON.stringify(told(anns))).not.toContain('events')
      expect(told(roots).filter((r) => r.events !== undefined).length).toBe(1)
    }
  })

  it('of before auth was switched on is nobody’s, and ends with it', () => {
    const cluster = new Cluster({ size: 1, seed: 5 })
    const { m1 } = cluster
    const socket = m1.watch(create('b'))
    m1.ask(addUser('root'))
    m1.ask(addRole('root'))
    m1.ask(grantRole('root', 'root'))
    cluster.run(100)
    expect(told(socket).length).toBe(1)
    m1.ask(enable())
    cluster.run(100)
    expect(told(socket).at(-1)).toMatchObject({ canceled: true, cancel_reason: CANCELLED })
  })

  it('in a closed deployment is for those who say who they are', () => {
    const { cluster, ann } = secured()
    const stranger = cluster.m1.watchAs({ closed: true }, create('b'))
    const known = cluster.m1.watchAs({ closed: true, ...ann }, create('b'))
    cluster.run(1000)
    expect(stranger.taken.join()).toContain('user name is empty')
    expect(stranger.closed).not.toBeNull()
    expect(told(known)).toMatchObject([{ created: true }])
  })
})

it('leases end while auth is on', () => {
  const { cluster, root } = secured()
  const m1 = cluster.m1.as(root)
  m1.grant(7, 3)
  m1.put('b', 'v', { lease: 7 })
  cluster.run(30_000)
  expect(m1.get('b', own)).toBe(null)
})
