import { describe, expect, it } from 'vitest'
import { AuthResult, ITSELF, NOBODY } from '../../src/auth/index.ts'
import { readRows } from '../../src/auth/rows.ts'
import { Code } from '../../src/errors.ts'
import { MAX_TOKENS, MAX_USER_NAME_BYTES, TOKEN_TTL_MS, TRIES_PER_USER } from '../../src/limits.ts'
import { permitsWrite } from '../../src/member/access/permissions.ts'
import { decodeEntry, encodeEntry } from '../../src/member/storage/log-entry.ts'
import { openStore, type WriteRequest } from '../../src/mvcc/index.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import { type LogIndex, leaseId, requestId as requestIdOf } from '../../src/types.ts'
import type { IAnswer } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { NodeSql } from '../harness/node-sql.ts'
import { Cluster } from '../support/cluster.ts'
import {
  add,
  bytes,
  call,
  equalTables,
  get,
  HASH,
  login,
  message,
  ok,
  permit,
  put,
  requestId,
  secured,
  tables,
  tokenOf,
} from './secured.ts'

const { Method, AuthRecord } = quorate.member

const lastIndex = (cluster: Cluster): number => Math.max(...cluster.nodes.map((n) => n.life?.member?.inspect().lastIndex ?? 0))

describe('a token', () => {
  it('is valid at every member, also at one that has not applied it yet', () => {
    const { cluster } = secured()
    for (const node of cluster.nodes) {
      // Nothing waits in between: the followers hear of the commit with the next message.
      const token = tokenOf(ok(cluster, cluster.node(1), login(cluster, 'ann')))
      ok(cluster, node, get('a', { token }))
      ok(cluster, node, put('b', { token }))
      expect(message(cluster, node, put('c', { token }))).toBe('etcdserver: permission denied')
    }
    equalTables(cluster)
  })

  it('outlives sleep and the loss of every memory', () => {
    const { cluster, ann } = secured()
    cluster.run(20_000)
    for (const node of cluster.nodes) expect(node.timers).toBe(0)
    for (const node of cluster.nodes) cluster.evict(node)
    for (const node of cluster.nodes) ok(cluster, node, put('a', { token: ann }))
  })

  it('ends when it is not used, and lives on when it is, by one entry in half of its time', () => {
    const { cluster, root, ann } = secured()
    const before = lastIndex(cluster)
    const [first, second, third] = cluster.nodes as [SimNode, SimNode, SimNode]
    const begin = cluster.loop.now
    while (cluster.loop.now < begin + 10 * TOKEN_TTL_MS) {
      for (const node of [third, first, second]) {
        cluster.run(3000)
        node.call([get('a', { token: ann })], (_, answer) => expect(answer?.code ?? 0).toBe(0))
      }
    }
    cluster.run(3000)
    const uses: number[] = []
    for (let at = before + 1; at <= lastIndex(cluster); at++) {
      const entry = first.life?.member?.inspect().entryAt(at)
      if (entry == null || entry.data.length === 0) continue
      const { auth } = quorate.member.LogEntry.decode(entry.data)
      expect(auth?.method).toBe(Method.AUTH_TOKEN_USE)
      uses.push(Number(quorate.member.AuthTokenUse.decode(auth?.body ?? bytes('')).now))
    }
    expect(uses.length).toBeGreaterThan(15)
    const pauses = uses.slice(1).map((now, i) => now - (uses[i] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(TOKEN_TTL_MS / 2)
    expect(tables(cluster)[1]).toEqual(tables(cluster)[0])
    expect(message(cluster, first, get('a', { token: root }))).toBe('etcdserver: invalid auth token')
    cluster.run(TOKEN_TTL_MS + 1)
    expect(message(cluster, first, get('a', { token: ann }))).toBe('etcdserver: invalid auth token')
  })

  it('is removed, once it has ended, by a later one', () => {
    const { cluster } = secured()
    for (let i = 0; i < 20; i++) ok(cluster, cluster.node(1), login(cluster, 'ann'))
    const rows = readRows(cluster.node(1).disk).length
    expect(rows).toBeLessThan(MAX_TOKENS)
    cluster.run(TOKEN_TTL_MS * 2)
    ok(cluster, cluster.node(1), login(cluster, 'ann'))
    expect(readRows(cluster.node(1).disk).length).toBe(rows - 2 * 21)
    equalTables(cluster)
  })

  it.each([
    [
      'a change of its password',
      (token: string) => [
        call(Method.USER_CHANGE_PASSWORD, etcd.AuthUserChangePasswordRequest, { name: 'ann', hashedPassword: HASH }, { token }),
      ],
    ],
    [
      'the user made anew',
      (token: string) => [
        call(Method.USER_DELETE, etcd.AuthUserDeleteRequest, { name: 'ann' }, { token }),
        { ...add('ann'), token },
      ],
    ],
    [
      'auth off and on again',
      (token: string) => [
        call(Method.AUTH_DISABLE, etcd.AuthDisableRequest, {}, { token }),
        call(Method.AUTH_ENABLE, etcd.AuthEnableRequest, {}),
      ],
    ],
  ] as const)('is void after %s', (_, changes) => {
    const { cluster, root, ann } = secured()
    for (const change of changes(root)) ok(cluster, cluster.node(2), change)
    for (const node of cluster.nodes) {
      const said = message(cluster, node, put('a', { token: ann }))
      expect(said).toBe('etcdserver: invalid auth token')
    }
  })

  it.each(['x', 'x.y', '.5', 'a.b.c', 'LQzeFBgIGbBErDps.99999999999', `${'x'.repeat(16)}.12`, 'x.9007199254740993'])(
    '%s is none',
    (token) => {
      const { cluster } = secured()
      expect(cluster.ask(cluster.node(2), put('a', { token })).answer).toMatchObject({
        code: Code.Unauthenticated,
        message: 'etcdserver: invalid auth token',
      })
    },
  )
})

describe('a second try', () => {
  it('of authenticating gets the same token, at whichever member and however late', () => {
    const { cluster } = secured()
    const asked = login(cluster, 'ann')
    const answers: (IAnswer | null)[] = []
    for (const node of cluster.nodes) node.call([asked], (_, answer) => answers.push(answer))
    cluster.run(3000)
    cluster.run(100_000)
    answers.push(ok(cluster, cluster.node(3), { ...asked, retry: true }))
    const tokens = answers.map(tokenOf)
    expect(tokens).toHaveLength(4)
    expect(new Set(tokens).size).toBe(1)
    for (const node of cluster.nodes) ok(cluster, node, put('a', { token: tokens[0] ?? '' }))
    equalTables(cluster)
  })

  it('of granting a lease without an id gets the same lease', () => {
    const cluster = new Cluster(3, 5n)
    const asked = call(Method.LEASE_GRANT, etcd.LeaseGrantRequest, { TTL: 60 })
    const answers: (IAnswer | null)[] = []
    for (const node of cluster.nodes) node.call([asked], (_, answer) => answers.push(answer))
    cluster.run(3000)
    const granted = answers.map((answer) => String(etcd.LeaseGrantResponse.decode(answer?.body ?? bytes('')).ID))
    expect(granted).toHaveLength(3)
    expect(new Set(granted).size).toBe(1)
    const leases = cluster.nodes.map((node) => [...node.disk.query('SELECT hex(id) FROM lease')].flat())
    expect(leases).toEqual(new Array(3).fill(leases[0]))
    expect(leases[0]).toHaveLength(1)
  })

  it('of a refused write is refused again, whatever is permitted by then', () => {
    const { cluster, root, ann } = secured()
    const asked = put('c', { token: ann })
    expect(message(cluster, cluster.node(2), asked)).toBe('etcdserver: permission denied')
    ok(cluster, cluster.node(1), { ...permit('c'), token: root })
    cluster.run(1000)
    expect(message(cluster, cluster.node(3), { ...asked, retry: true })).toBe('etcdserver: permission denied')
    ok(cluster, cluster.node(3), put('c', { token: ann }))
  })
})

describe('what the edge has verified', () => {
  it('counts at the revision of auth it was said at, and no earlier one', () => {
    const { cluster, root } = secured()
    const status = ok(cluster, cluster.node(1), { method: Method.AUTH_STATUS, body: bytes('') })
    const revision = Number(etcd.AuthStatusResponse.decode(status.body ?? bytes('')).authRevision)
    const ann = { verified: { user: 'ann', revision } }
    ok(cluster, cluster.node(2), put('a', ann))
    ok(cluster, cluster.node(2), get('a', ann))
    ok(cluster, cluster.node(1), { ...permit('c'), token: root })
    cluster.run(1000)
    for (const asked of [put('a', ann), get('a', ann)]) {
      expect(message(cluster, cluster.node(3), asked)).toBe('etcdserver: revision of auth store is old')
    }
    ok(cluster, cluster.node(3), put('c', { verified: { user: 'ann', revision: 0 } }))
  })

  it('is nobody where there is no such user', () => {
    const { cluster } = secured()
    const status = ok(cluster, cluster.node(1), { method: Method.AUTH_STATUS, body: bytes('') })
    const revision = Number(etcd.AuthStatusResponse.decode(status.body ?? bytes('')).authRevision)
    const verified = { user: 'nobody', revision }
    expect(message(cluster, cluster.node(1), put('a', { verified }))).toBe('etcdserver: permission denied')
    const list = call(Method.USER_LIST, etcd.AuthUserListRequest, {}, { verified })
    expect(message(cluster, cluster.node(1), list)).toBe('etcdserver: user name not found')
  })
})

describe('what the edge has verified for a time', () => {
  it('ends with it, on a stream that goes on too', () => {
    const { cluster } = secured()
    const node = cluster.node(1)
    const status = ok(cluster, node, { method: Method.AUTH_STATUS, body: bytes('') })
    const revision = Number(etcd.AuthStatusResponse.decode(status.body ?? bytes('')).authRevision)
    const verified = { user: 'ann', revision, expires: Math.ceil(node.now()) + 60_000 }
    ok(cluster, node, put('a', { verified }))
    cluster.run(60_001)
    for (const asked of [put('a', { verified }), get('a', { verified })]) {
      expect(message(cluster, node, asked)).toBe('etcdserver: invalid auth token')
    }
    ok(cluster, node, put('a', { verified: { ...verified, expires: 0 } }))
  })
})

describe('a token that a member has not heard of yet', () => {
  const lagging = () => {
    const { cluster } = secured()
    const [first, , third] = cluster.nodes
    if (first === undefined || third === undefined) throw new Error('three members')
    cluster.run(1000)
    for (const link of ['1>3', '3>1', '2>3', '3>2']) {
      const [from, to] = link.split('>').map((i) => cluster.node(Number(i)).object)
      cluster.net.blocked.add(`${from}>${to}`)
    }
    const token = tokenOf(ok(cluster, first, login(cluster, 'ann')))
    return { cluster, third, token, heal: () => cluster.net.blocked.clear() }
  }

  it('is asked the others for where the deployment is open, or the edge has seen it to be good', () => {
    for (const more of [{}, { closed: true, seen: true }]) {
      const { cluster, third, token, heal } = lagging()
      let answer: IAnswer | null | undefined
      third.call([get('a', { token, timeoutMs: 7000, ...more })], (_, said) => {
        answer = said
      })
      cluster.run(500)
      expect(answer).toBeUndefined()
      heal()
      cluster.run(5000)
      expect(answer?.code ?? 0).toBe(0)
    }
  })

  it('is refused at once where anybody could have made it up', () => {
    const { cluster, third, token } = lagging()
    const { answer, ms } = cluster.ask(third, get('a', { token, closed: true }))
    expect(answer).toMatchObject({ code: Code.Unauthenticated })
    expect(ms).toBeLessThan(100)
  })
})

describe('names of nobody', () => {
  it('that no user can have are not looked up', () => {
    const { cluster } = secured()
    const record = (n: number) => ({ method: Method.AUTH_RECORD, body: bytes('n'.repeat(n)) })
    ok(cluster, cluster.node(1), record(MAX_USER_NAME_BYTES))
    expect(message(cluster, cluster.node(1), record(MAX_USER_NAME_BYTES + 1))).toContain('authentication failed')
  })
})

describe('a password that was checked against what has changed since', () => {
  it('is checked again', () => {
    const { cluster, root } = secured()
    const asked = login(cluster, 'ann')
    ok(cluster, cluster.node(1), { ...permit('c'), token: root })
    expect(cluster.ask(cluster.node(2), asked).answer?.code).toBe(Code.Aborted)
    ok(cluster, cluster.node(2), login(cluster, 'ann'))
  })
})

describe('records of users', () => {
  it('are given out so often and no more, for each user, unless the password was right', () => {
    const { cluster } = secured()
    const record = { method: Method.AUTH_RECORD, body: bytes('ann') }
    for (let i = 0; i < TRIES_PER_USER * 2; i++) ok(cluster, cluster.node(1), login(cluster, 'root'))
    let given = 0
    for (; given < 2 * TRIES_PER_USER; given++) {
      const { answer } = cluster.ask(cluster.node(1), record)
      if ((answer?.code ?? 0) === 0) continue
      expect(answer).toMatchObject({
        code: Code.ResourceExhausted,
        message: 'quorate: too many tries to authenticate: wait a little',
      })
      break
    }
    expect(given).toBeLessThan(2 * TRIES_PER_USER)
    expect(given).toBeGreaterThan(TRIES_PER_USER / 2)
    ok(cluster, cluster.node(1), { method: Method.AUTH_RECORD, body: bytes('root') })
    cluster.run(10_000)
    ok(cluster, cluster.node(1), record)
  })

  it('of nobody look like any', () => {
    const { cluster } = secured()
    const { body } = ok(cluster, cluster.node(1), { method: Method.AUTH_RECORD, body: bytes('nobody') })
    expect(AuthRecord.decode(body ?? bytes(''))).toMatchObject({ noPassword: false, password: new Uint8Array(0) })
    // Root's, to be checked against in vain: no name is told apart by how its passwords are hashed.
    expect(AuthRecord.decode(body ?? bytes('')).decoy?.length).toBeGreaterThan(0)
  })
})

describe('a user by name of a certificate', () => {
  const verified = (user: string) => ({ verified: { user, revision: 0 } })

  it('may do what the user may, also right after auth has changed', () => {
    const { cluster, root } = secured()
    const node = cluster.node(2)
    ok(cluster, node, put('a', verified('ann')))
    expect(message(cluster, node, put('x', verified('ann')))).toBe('etcdserver: permission denied')
    ok(cluster, node, { ...add('bob'), token: root })
    ok(cluster, node, put('b', verified('ann')))
    ok(cluster, node, { ...add('carl'), ...verified('root') })
    expect(message(cluster, node, { ...add('dora'), ...verified('ann') })).toBe('etcdserver: permission denied')
  })

  it('of whom nobody has heard may do what etcd lets such a one do: nothing with keys', () => {
    const { cluster } = secured()
    const node = cluster.node(1)
    const denied = 'etcdserver: permission denied'
    expect(message(cluster, node, put('a', verified('mallory')))).toBe(denied)
    expect(message(cluster, node, get('a', verified('mallory')))).toBe(denied)
    expect(message(cluster, node, { ...add('eve'), ...verified('mallory') })).toBe('etcdserver: user name not found')
    ok(cluster, node, { ...call(Method.MEMBER_LIST, etcd.MemberListRequest, {}), ...verified('mallory') })
  })
})

describe('a deployment that is closed to strangers', () => {
  const closed = true

  it('answers nobody who is nobody', () => {
    const { cluster, ann } = secured()
    const list = call(Method.MEMBER_LIST, etcd.MemberListRequest, {})
    const status = call(Method.AUTH_STATUS, etcd.AuthStatusRequest, {})
    for (const asked of [get('a'), put('a'), list, status]) {
      expect(message(cluster, cluster.node(2), { ...asked, closed })).toBe('etcdserver: user name is empty')
      expect(message(cluster, cluster.node(2), { ...asked, closed, token: 'x.1' })).toBe('etcdserver: invalid auth token')
    }
    for (const asked of [get('a'), put('a'), list, status]) ok(cluster, cluster.node(2), { ...asked, closed, token: ann })
    // By name of a certificate: at whatever revision auth has.
    const verified = (user: string) => ({ user, revision: 0 })
    for (const asked of [get('a'), put('a'), list, status])
      ok(cluster, cluster.node(2), { ...asked, closed, verified: verified('ann') })
    for (const asked of [get('a'), put('a'), list, status])
      expect(message(cluster, cluster.node(2), { ...asked, closed, verified: verified('mallory') })).toBe(
        'etcdserver: permission denied',
      )
  })

  it('answers nobody at all while the auth of its cluster is off; its owner switches it on, once', () => {
    const cluster = new Cluster(3, 5n)
    expect(message(cluster, cluster.node(1), { ...get('a'), closed })).toMatch('closed, and the cluster')
    const bootstrap = () => ({ method: Method.AUTH_BOOTSTRAP, body: bytes('hash'), requestId: requestId(), closed })
    ok(cluster, cluster.node(2), bootstrap())
    const token = tokenOf(ok(cluster, cluster.node(3), login(cluster, 'root')))
    ok(cluster, cluster.node(1), put('a', { token, closed }))
    ok(cluster, cluster.node(2), { ...bootstrap(), body: bytes('another hash') })
    const { body } = ok(cluster, cluster.node(1), { method: Method.AUTH_RECORD, body: bytes('root') })
    expect(new TextDecoder().decode(AuthRecord.decode(body ?? bytes('')).password)).toBe('hash')
    ok(cluster, cluster.node(1), put('b', { token, closed }))
    equalTables(cluster)
  })
})

describe('a member that was away', () => {
  it('has all of auth when it is back', () => {
    const { cluster, root, ann } = secured()
    const away = cluster.node(3)
    cluster.evict(away)
    away.downUntil = Number.POSITIVE_INFINITY
    for (let i = 0; i < 60; i++) ok(cluster, cluster.node(1), put(`b${i}`, { token: ann }))
    ok(cluster, cluster.node(1), { ...permit('c'), token: root })
    ok(cluster, cluster.node(1), { ...add('bob'), token: root })
    away.downUntil = 0
    cluster.run(5000)
    ok(cluster, away, put('c', { token: ann }))
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
    expect(permitsWrite(store, { user: 'ann', revision: store.auth.revision }, revoke)).toBe(AuthResult.PermissionDenied)
    expect(permitsWrite(store, NOBODY, { kind: 'leaseRevoke', id: leaseId(8n) })).toBe(AuthResult.Ok)
  })
})

describe('an entry', () => {
  it('says nothing of who asked where auth is off', () => {
    const put = { id: requestIdOf('0'.repeat(32)), method: Method.PUT, body: bytes('') }
    const before = quorate.member.LogEntry.encode({ version: 1, requestId: new Uint8Array(16), put: put.body }).finish()
    expect(encodeEntry({ ...put, who: null }, false, 1)).toEqual(before)
    const { who } = decodeEntry(encodeEntry({ ...put, who: { user: 'ann', revision: 7 } }, false, 1), 1)
    expect(who).toEqual({ user: 'ann', revision: 7 })
    expect(decodeEntry(before, 1).who).toEqual(NOBODY)
  })
})

describe('a watch', () => {
  const create = (key: string, more: object = {}) => ({ create_request: { key: Buffer.from(key).toString('base64'), ...more } })
  const told = (socket: { taken: readonly string[] }) =>
    socket.taken.map((text) => (JSON.parse(text) as { result: Record<string, unknown> }).result)
  const DENIED = 'rpc error: code = PermissionDenied desc = etcdserver: permission denied'

  it('is made by who may read its keys, and by nobody else', () => {
    const { cluster, root, ann } = secured()
    const node = cluster.node(2)
    const streams = [
      cluster.watchAs(node, { token: ann }, create('b'), create('x'), create('a', { range_end: 'Yw==' })),
      cluster.watchAs(node, {}, create('b')),
      cluster.watchAs(node, { token: 'nobodys.7' }, create('b')),
      cluster.watchAs(node, { token: root }, create('x')),
    ]
    cluster.run(1000)
    const reasons = streams.map((s) =>
      told(s).map((r) => [r.watch_id ?? '0', r.created, r.canceled ?? false, r.cancel_reason ?? '']),
    )
    const refused = (reason: string) => ['-1', true, true, reason]
    expect(reasons).toEqual([
      [['0', true, false, ''], refused(DENIED), ['1', true, false, '']],
      [refused('rpc error: code = InvalidArgument desc = etcdserver: user name is empty')],
      [refused('rpc error: code = Unauthenticated desc = etcdserver: invalid auth token')],
      [['0', true, false, '']],
    ])
  })

  it('that loses its permission is cut, and no other; also where the member had lost its memory', () => {
    for (const evicted of [false, true]) {
      const { cluster, root, ann } = secured()
      const node = cluster.node(2)
      const anns = cluster.watchAs(node, { token: ann }, create('b'), create('bb'))
      const roots = cluster.watchAs(node, { token: root }, create('b'))
      cluster.run(15_000)
      if (evicted) for (const n of cluster.nodes) cluster.evict(n)
      const revoke = call(
        Method.ROLE_REVOKE_PERMISSION,
        etcd.AuthRoleRevokePermissionRequest,
        { role: 'r', key: bytes('a'), rangeEnd: bytes('c') },
        { token: root },
      )
      ok(cluster, cluster.node(1), revoke)
      ok(cluster, cluster.node(1), put('b', { token: root }))
      cluster.run(2000)
      expect(told(anns).at(-1)).toMatchObject({ canceled: true, cancel_reason: DENIED })
      expect(JSON.stringify(told(anns))).not.toContain('events')
      expect(told(roots).filter((r) => r.events !== undefined).length).toBe(1)
    }
  })

  it('of before auth was switched on is nobody’s, and ends with it', () => {
    const cluster = new Cluster(1, 5n)
    const first = cluster.node(1)
    const socket = cluster.watch(first, create('b'))
    ok(cluster, first, add('root'))
    ok(cluster, first, call(Method.ROLE_ADD, etcd.AuthRoleAddRequest, { name: 'root' }))
    ok(cluster, first, call(Method.USER_GRANT_ROLE, etcd.AuthUserGrantRoleRequest, { user: 'root', role: 'root' }))
    cluster.run(100)
    expect(told(socket).length).toBe(1)
    ok(cluster, first, call(Method.AUTH_ENABLE, etcd.AuthEnableRequest, {}))
    cluster.run(100)
    expect(told(socket).at(-1)).toMatchObject({ canceled: true, cancel_reason: DENIED })
  })

  it('in a closed deployment is for those who say who they are', () => {
    const { cluster, ann } = secured()
    const stranger = cluster.watchAs(cluster.node(1), { closed: true }, create('b'))
    const known = cluster.watchAs(cluster.node(1), { closed: true, token: ann }, create('b'))
    cluster.run(1000)
    expect(stranger.taken.join()).toContain('user name is empty')
    expect(stranger.closed).not.toBeNull()
    expect(told(known)).toMatchObject([{ created: true }])
  })
})

it('leases end while auth is on', () => {
  const { cluster, root } = secured()
  const lease = { ID: 7 as never, TTL: 3 }
  ok(cluster, cluster.node(1), call(Method.LEASE_GRANT, etcd.LeaseGrantRequest, lease, { token: root }))
  const leased = call(Method.PUT, etcd.PutRequest, { key: bytes('b'), value: bytes('v'), lease: 7 as never }, { token: root })
  ok(cluster, cluster.node(1), leased)
  cluster.run(30_000)
  const { kvs } = etcd.RangeResponse.decode(ok(cluster, cluster.node(1), get('b', { token: root })).body ?? bytes(''))
  expect(kvs.length).toBe(0)
})
