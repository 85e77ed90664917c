import { describe, expect, it } from 'vitest'
import { idOfNamed } from '../../src/member/api/request-id.ts'
import { etcd } from '../../src/proto/generated/etcd.js'
import { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'
import type { SimNode } from '../harness/node.ts'
import { Cluster } from '../support/cluster.ts'
import { add, bytes, call, equalTables, HASH, login, message, ok, permit, put, secured, tokenOf } from './secured.ts'

const { Method } = quorate.member
/** One name, used again and again on purpose. */
const NAME = new Uint8Array(16).fill(0xab)
const named = (asked: ICall, more: ICall = {}): ICall => ({ ...asked, ...more, requestId: NAME, named: true, retry: true })

const value = (key: string, text: string): ICall => call(Method.PUT, etcd.PutRequest, { key: bytes(key), value: bytes(text) })
const everything = { requestRange: { key: new Uint8Array(1), rangeEnd: new Uint8Array(1) } }
const txn = (...success: object[]): ICall => call(Method.TXN, etcd.TxnRequest, { success })
const writing = (key: string) => ({ requestPut: { key: bytes(key), value: bytes('t') } })

/** All keys with their values and revisions, by member. */
function keysOf(cluster: Cluster): unknown[] {
  cluster.run(2000)
  const hex = 'SELECT hex(key), rev, hex(value) FROM kv'
  return cluster.nodes.map((node) => [...node.disk.query(hex)])
}

function equalKeys(cluster: Cluster): void {
  const [first, ...others] = keysOf(cluster)
  for (const other of others) expect(other).toEqual(first)
}

function read(cluster: Cluster, key: string, token?: string): string | null {
  const asked = call(Method.RANGE, etcd.RangeRequest, { key: bytes(key) }, token === undefined ? {} : { token })
  const { kvs } = etcd.RangeResponse.decode(ok(cluster, cluster.node(1), asked).body ?? bytes(''))
  return kvs[0] === undefined ? null : Buffer.from(kvs[0].value ?? []).toString()
}

function atOnce(cluster: Cluster, asked: readonly (readonly [SimNode, ICall])[]): readonly (IAnswer | null)[] {
  const answers: (IAnswer | null)[] = asked.map(() => null)
  asked.forEach(([node, one], i) => {
    node.call([one], (_, answer) => {
      answers[i] = answer
    })
  })
  cluster.run(8000)
  return answers
}

const revisionOf = (answer: IAnswer | null): number =>
  Number(etcd.PutResponse.decode(answer?.body ?? bytes('')).header?.revision ?? 0)

describe('members that have different requests waiting under one id', () => {
  // As no edge sends them: a member that trusts what waits at it, and not the log, would apply its own.
  it('hold the same, whatever each of them has waiting', () => {
    const cluster = new Cluster(3, 5n)
    for (let i = 0; i < 4; i++) {
      const requestId = new Uint8Array(16).fill(i + 1)
      atOnce(
        cluster,
        cluster.nodes.map((node, n) => [node, { ...value('a', `from m${n + 1}`), requestId }]),
      )
    }
    equalKeys(cluster)
    expect(read(cluster, 'a')).toMatch(/^from m[123]$/)
  })

  it('go on working where one waits for a put and another for a delete of very many keys', () => {
    const cluster = new Cluster(3, 5n)
    for (let from = 0; from < 3000; from += 120) {
      ok(cluster, cluster.node(1), txn(...Array.from({ length: 120 }, (_, i) => writing(`many/${from + i}`))))
    }
    const remove = call(Method.DELETE_RANGE, etcd.DeleteRangeRequest, { key: bytes('many/'), rangeEnd: bytes('many0') })
    const requestId = new Uint8Array(16).fill(9)
    const [leaders] = cluster.nodes
    atOnce(cluster, [
      [leaders as SimNode, { ...value('a', '1'), requestId }],
      [cluster.node(2), { ...remove, requestId }],
      [cluster.node(3), { ...remove, requestId }],
    ])
    for (const node of cluster.nodes) ok(cluster, node, value('b', 'goes on'))
    equalKeys(cluster)
  })
})

describe('two who log in under one id at one member', () => {
  it('are never told each other’s token', () => {
    const { cluster, root } = secured()
    const requestId = new Uint8Array(16).fill(3)
    const [one, two] = atOnce(cluster, [
      [cluster.node(1), { ...login(cluster, 'ann'), requestId }],
      [cluster.node(1), { ...login(cluster, 'root'), requestId }],
    ])
    const anns = tokenOf(one)
    expect(two?.message).toBe('quorate: another request waits under this request id')
    expect(message(cluster, cluster.node(1), put('a', { token: anns }))).toBe('')
    expect(message(cluster, cluster.node(1), { ...add('evil'), token: anns })).toBe('etcdserver: permission denied')
    ok(cluster, cluster.node(1), put('a', { token: root }))
  })
})

describe('a name that a caller gives to a request', () => {
  it('is the same request again where user, call and content are: done once, wherever it is sent', () => {
    const { cluster, ann } = secured()
    const asked = named(value('a', 'once'), { token: ann })
    const answers = atOnce(
      cluster,
      cluster.nodes.map((node) => [node, asked]),
    )
    for (const answer of answers) expect(answer?.message ?? '').toBe('')
    const revision = revisionOf(answers[0] ?? null)
    expect(answers.map(revisionOf)).toEqual([revision, revision, revision])
    ok(cluster, cluster.node(1), put('a', { token: ann }))
    expect(revisionOf(ok(cluster, cluster.node(3), asked))).toBe(revision)
    equalKeys(cluster)
  })

  it.each([
    ['another value', () => value('a', 'two'), () => value('a', 'one')],
    ['another key', () => value('b', 'two'), () => value('a', 'two')],
    ['a transaction of the same', () => txn({ requestPut: { key: bytes('b'), value: bytes('two') } }), () => value('b', 'one')],
  ])('is another request for %s: done, at one member or at two at once', (_, second, first) => {
    for (const together of [false, true]) {
      const { cluster, ann } = secured()
      const calls = [
        [cluster.node(2), named(first(), { token: ann })],
        [cluster.node(3), named(second(), { token: ann })],
      ] as const
      const answers = together ? atOnce(cluster, calls) : calls.map(([node, asked]) => ok(cluster, node, asked))
      for (const answer of answers) expect(answer?.message ?? '').toBe('')
      expect(new Set(answers.map(revisionOf)).size).toBe(2)
      equalKeys(cluster)
    }
  })

  it('opens nothing: who asks for more under a name of his own is asked for his permission', () => {
    const { cluster, root } = secured()
    ok(cluster, cluster.node(1), { ...add('low'), token: root })
    const low = { verified: { user: 'low', revision: 0 } }
    const grant = call(Method.LEASE_GRANT, etcd.LeaseGrantRequest, { TTL: 60 })
    ok(cluster, cluster.node(2), named(grant, low))
    ok(cluster, cluster.node(2), { ...value('secret', 'hunter2'), token: root })
    for (const node of cluster.nodes) {
      for (const more of [low, {}]) {
        const { answer } = cluster.ask(node, named(txn(writing('x'), everything), more))
        expect(answer?.message).toMatch(/permission denied|user name is empty/)
        expect(answer?.body ?? bytes('')).toHaveLength(0)
      }
      expect(message(cluster, node, named(add('evil'), low))).toBe('etcdserver: permission denied')
    }
  })

  it.each([
    ['of a user who may less', (ann: string) => ({ token: ann })],
    ['of nobody', () => ({})],
  ])('%s changes nothing for root, who uses it too', (_, others) => {
    const { cluster, root, ann } = secured()
    const first = cluster.node(1)
    const theirs = others(ann)
    // Refused to them, and done for root.
    message(cluster, first, named(value('z', 'theirs'), theirs))
    message(cluster, first, named(call(Method.LEASE_GRANT, etcd.LeaseGrantRequest, { TTL: 60 }), theirs))
    const [mine, again] = [named(value('z', 'mine'), { token: root }), named(value('z', 'theirs'), { token: root })]
    ok(cluster, first, mine)
    expect(read(cluster, 'z', root)).toBe('mine')
    ok(cluster, cluster.node(2), again)
    expect(read(cluster, 'z', root)).toBe('theirs')
    equalKeys(cluster)
  })

  const asks = (method: quorate.member.Method, type: { encode(m: object): { finish(): Uint8Array } }, m: object) =>
    ({ method, body: type.encode(m).finish() }) as const
  it.each([
    ['user/add', add('new'), asks(Method.USER_GET, etcd.AuthUserGetRequest, { name: 'new' }), true],
    [
      'role/add',
      call(Method.ROLE_ADD, etcd.AuthRoleAddRequest, { name: 'new' }),
      asks(Method.ROLE_GET, etcd.AuthRoleGetRequest, { role: 'new' }),
      true,
    ],
    [
      'compaction',
      call(Method.COMPACT, etcd.CompactionRequest, { revision: 3 }),
      asks(Method.COMPACT, etcd.CompactionRequest, { revision: 2 }),
      false,
    ],
  ] as const)('was spent by others: %s is done all the same, and once', (_, make, look, missing) => {
    const { cluster, root, ann } = secured()
    const first = cluster.node(1)
    for (let i = 0; i < 3; i++) ok(cluster, first, { ...value('a', String(i)), token: root })
    for (const theirs of [{ token: ann }, {}]) {
      for (const node of cluster.nodes) {
        message(cluster, node, named(value('a', 'theirs'), theirs))
        message(cluster, node, named(make, theirs))
      }
    }
    if (missing) expect(message(cluster, first, { ...look, token: root })).toMatch(/not found/)
    const mine = named(make, { token: root })
    for (const node of cluster.nodes) ok(cluster, node, mine)
    // It was done: what is asked now tells.
    const said = message(cluster, first, { ...look, requestId: new Uint8Array(16).fill(1), token: root })
    expect(said).toBe(missing ? '' : 'etcdserver: mvcc: required revision has been compacted')
    equalTables(cluster)
  })

  it('is another request where another password comes with it: it is set', () => {
    const { cluster, root } = secured()
    const change = (hash: string) =>
      named(call(Method.USER_CHANGE_PASSWORD, etcd.AuthUserChangePasswordRequest, { name: 'ann', hashedPassword: hash }), {
        token: root,
      })
    const revision = () => {
      const asked = { method: Method.AUTH_STATUS, body: bytes(''), token: root }
      return Number(etcd.AuthStatusResponse.decode(ok(cluster, cluster.node(1), asked).body ?? bytes('')).authRevision)
    }
    const before = revision()
    ok(cluster, cluster.node(1), change(HASH))
    ok(cluster, cluster.node(2), change(Buffer.from('another').toString('base64')))
    expect(revision()).toBe(before + 2)
    ok(cluster, cluster.node(3), change(HASH))
    expect(revision()).toBe(before + 2)
  })

  it('still means the same lease where the id is left to the server', () => {
    const { cluster, ann, root } = secured()
    const grant = call(Method.LEASE_GRANT, etcd.LeaseGrantRequest, { TTL: 60 })
    const idOf = (answer: IAnswer | null) => String(etcd.LeaseGrantResponse.decode(answer?.body ?? bytes('')).ID)
    const answers = atOnce(
      cluster,
      cluster.nodes.flatMap((node) => [
        [node, named(grant, { token: ann })],
        [node, named(grant, { token: root })],
      ]),
    )
    const [anns, roots] = [0, 1].map((n) => new Set(answers.filter((_, i) => i % 2 === n).map(idOf)))
    expect([anns?.size, roots?.size]).toEqual([1, 1])
    expect(anns).not.toEqual(roots)
  })
})

describe('a second try', () => {
  const seeing = () => named(txn(writing('a'), { requestRange: { key: bytes('a') } }))

  it('of what may be seen no more tells nothing', () => {
    const { cluster, root, ann } = secured()
    const asked = { ...seeing(), token: ann }
    ok(cluster, cluster.node(2), asked)
    const revoke = { name: 'r', key: bytes('a'), rangeEnd: bytes('c') }
    ok(cluster, cluster.node(1), {
      ...call(Method.ROLE_REVOKE_PERMISSION, etcd.AuthRoleRevokePermissionRequest, { role: 'r', ...revoke }),
      token: root,
    })
    cluster.run(1000)
    for (const node of cluster.nodes) {
      const { answer } = cluster.ask(node, asked)
      expect(answer).toMatchObject({ message: 'etcdserver: permission denied' })
      expect(answer?.body ?? bytes('')).toHaveLength(0)
      expect(answer?.unknown ?? false).toBe(false)
    }
  })

  it('at a member that has not heard yet that auth has changed says that the outcome is unknown', () => {
    const { cluster, root, ann } = secured()
    const asked = { ...seeing(), token: ann }
    ok(cluster, cluster.node(2), asked)
    ok(cluster, cluster.node(1), { ...permit('x'), token: root })
    // Nothing waits in between: the followers hear of the commit with the next message.
    const { answer } = cluster.ask(cluster.node(3), asked)
    expect(answer).toMatchObject({ message: 'etcdserver: revision of auth store is old', unknown: true })
    cluster.run(1000)
    ok(cluster, cluster.node(3), asked)
  })

  it('of what was refused only since auth had changed just then is done, once', () => {
    const { cluster, root, ann } = secured()
    const asked = { ...seeing(), token: ann }
    ok(cluster, cluster.node(1), { ...permit('x'), token: root })
    const { answer } = cluster.ask(cluster.node(3), asked)
    expect(answer).toMatchObject({ message: 'etcdserver: revision of auth store is old', unknown: true })
    cluster.run(1000)
    const done = ok(cluster, cluster.node(3), asked)
    const again = ok(cluster, cluster.node(2), asked)
    const revisions = [done, again].map(({ body }) => etcd.TxnResponse.decode(body ?? bytes('')).header?.revision)
    expect(revisions[1]).toEqual(revisions[0])
  })
})

describe('the id of a named request', () => {
  const key = bytes('k')
  const id = (method: quorate.member.Method, body: Uint8Array, user: string | null = 'ann') =>
    Buffer.from(idOfNamed({ requestId: NAME, method, body }, user)).toString('hex')
  const putBody = (message: object) => etcd.PutRequest.encode(message).finish()

  it('does not depend on how the content is spelled', () => {
    const spelled = putBody({ key, value: bytes('v') })
    const split = Buffer.concat([putBody({ value: bytes('v') }), putBody({ key })])
    const unknown = Buffer.concat([spelled, Buffer.from([0xa2, 0x06, 1, 0x78])])
    expect(new Set([spelled, split, unknown].map((body) => id(Method.PUT, body))).size).toBe(1)
  })

  it('is another for another user, call or content, large ones too', () => {
    const large = (n: number) => putBody({ key, value: new Uint8Array(100_000).fill(n) })
    const body = putBody({ key, value: bytes('v') })
    const ids = [
      id(Method.PUT, body),
      id(Method.PUT, body, 'bob'),
      id(Method.PUT, body, ''),
      id(Method.PUT, body, null),
      id(Method.DELETE_RANGE, body),
      id(Method.LEASE_REVOKE, etcd.LeaseRevokeRequest.encode({ ID: 1 }).finish()),
      id(Method.LEASE_REVOKE, etcd.LeaseRevokeRequest.encode({ ID: 2 }).finish()),
      id(Method.MEMBER_REMOVE, etcd.MemberRemoveRequest.encode({ ID: 1 }).finish()),
      id(Method.MEMBER_PROMOTE, etcd.MemberPromoteRequest.encode({ ID: 1 }).finish()),
      id(Method.MEMBER_ADD, etcd.MemberAddRequest.encode({ peerURLs: ['http://a.b:1'] }).finish()),
      id(Method.PUT, large(1)),
      id(Method.PUT, large(2)),
      id(Method.PUT, putBody({ key, value: bytes('v'), lease: 1 })),
      id(Method.PUT, putBody({ key, value: bytes('v'), prevKv: true })),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((one) => one.length === 32)).toBe(true)
  })
})
