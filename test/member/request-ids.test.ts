import { describe, expect, it } from 'vitest'
import { encodeListChange } from '../../src/cluster/list-wire.ts'
import { idOfNamed } from '../../src/member/api/request-id.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { Cluster } from '../harness/cluster.ts'
import type { IAnswer, ICall } from '../harness/door.ts'
import type { ClusterMember } from '../harness/member.ts'
import { refusal } from '../harness/refused.ts'
import * as requests from '../harness/requests.ts'
import {
  addRole,
  addUser,
  authenticate,
  authRevision,
  changePassword,
  equalTables,
  forbid,
  HASH,
  permit,
  secured,
  tokenOf,
} from '../harness/secured.ts'
import { etcd } from '../proto/generated/etcd.js'

const { bytes, call, compact, del, grant, fixedId, Method, put, reads, txn, writes } = requests
/** One name, used again and again on purpose. */
const NAME = fixedId(0xab)
const named = (asked: ICall, who: requests.About = {}): ICall => ({
  ...asked,
  ...who,
  requestId: NAME,
  named: true,
  retry: true,
})

/** All members hold the same keys, at the same revisions. */
function equalKeys(cluster: Cluster): void {
  cluster.run(2000)
  const [first, ...others] = cluster.members.map(({ disk }) => [
    ...disk.query('SELECT hex(key), rev, hex(value) FROM kv'),
  ])
  for (const other of others) expect(other).toEqual(first)
}

/** Calls that are all on their way before any is answered. */
function atOnce(
  cluster: Cluster,
  asked: readonly (readonly [ClusterMember, ICall])[],
): readonly (IAnswer | null)[] {
  const calls = asked.map(([member, one]) => member.begin(one))
  cluster.run(8000)
  return calls.map(({ answer }) => answer ?? null)
}

const revisionOf = (answer: IAnswer | null): number =>
  Number(etcd.PutResponse.decode(answer?.body ?? bytes('')).header?.revision ?? 0)

describe('members that have different requests waiting under one id', () => {
  // As no edge sends them: a member that trusts what waits at it, and not the log, would apply its
  // own.
  it('hold the same, whatever each of them has waiting', () => {
    const cluster = new Cluster({ seed: 5 })
    for (let i = 0; i < 4; i++) {
      const requestId = fixedId(i + 1)
      atOnce(
        cluster,
        cluster.members.map((m) => [m, put('a', `from ${m.name}`, { requestId })]),
      )
    }
    equalKeys(cluster)
    expect(cluster.m1.get('a')).toMatch(/^from m[123]$/)
  })

  it('go on working where one waits for a put and another for a delete of very many keys', () => {
    const cluster = new Cluster({ seed: 5 })
    const { m1, m2, m3, members } = cluster
    for (let from = 0; from < 3000; from += 120)
      m1.ask(requests.manyPuts(120, (i) => `many/${from + i}`))
    const requestId = fixedId(9)
    const remove = del('many/', { rangeEnd: 'many0', requestId })
    atOnce(cluster, [
      [m1, put('a', '1', { requestId })],
      [m2, remove],
      [m3, remove],
    ])
    for (const m of members) m.put('b', 'goes on')
    equalKeys(cluster)
  })
})

describe('two who log in under one id at one member', () => {
  it('are never told each other’s token', () => {
    const { cluster, root } = secured()
    const requestId = fixedId(3)
    const [one, two] = atOnce(cluster, [
      [cluster.m1, authenticate(cluster, 'ann', { requestId })],
      [cluster.m1, authenticate(cluster, 'root', { requestId })],
    ])
    const ann = cluster.m1.as({ token: tokenOf(one) })
    expect(two?.message).toBe('quorate: another request waits under this request id')
    ann.put('a')
    expect(refusal(() => ann.ask(addUser('evil')))).toBe('etcdserver: permission denied')
    cluster.m1.as(root).put('a')
  })
})

describe('a name that a caller gives to a request', () => {
  it('is the same request again where user, call and content are: done once, wherever it is sent', () => {
    const { cluster, ann } = secured()
    const asked = named(put('a', 'once'), ann)
    const answers = atOnce(
      cluster,
      cluster.members.map((m) => [m, asked]),
    )
    for (const answer of answers) expect(answer?.message ?? '').toBe('')
    const revision = revisionOf(answers[0] ?? null)
    expect(answers.map(revisionOf)).toEqual([revision, revision, revision])
    cluster.m1.as(ann).put('a')
    expect(revisionOf(cluster.m3.ask(asked))).toBe(revision)
    equalKeys(cluster)
  })

  it.each([
    ['another value', () => put('a', 'two'), () => put('a', 'one')],
    ['another key', () => put('b', 'two'), () => put('a', 'two')],
    ['a transaction of the same', () => txn([writes('b', 'two')]), () => put('b', 'one')],
  ])('is another request for %s: done, at one member or at two at once', (_, second, first) => {
    for (const together of [false, true]) {
      const { cluster, ann } = secured()
      const calls = [
        [cluster.m2, named(first(), ann)],
        [cluster.m3, named(second(), ann)],
      ] as const
      const answers = together ? atOnce(cluster, calls) : calls.map(([m, asked]) => m.ask(asked))
      for (const answer of answers) expect(answer?.message ?? '').toBe('')
      expect(new Set(answers.map(revisionOf)).size).toBe(2)
      equalKeys(cluster)
    }
  })

  it('opens nothing: who asks for more under a name of his own is asked for his permission', () => {
    const { cluster, root } = secured()
    cluster.m1.as(root).ask(addUser('low'))
    const low = { verified: { user: 'low', revision: 0 } }
    cluster.m2.ask(named(grant(0, 60), low))
    cluster.m2.as(root).put('secret', 'hunter2')
    const everything = reads(new Uint8Array(1), new Uint8Array(1))
    for (const m of cluster.members) {
      for (const who of [low, {}]) {
        const answer = m.answerTo(named(txn([writes('x', 't'), everything]), who))
        expect(answer?.message).toMatch(/permission denied|user name is empty/)
        expect(answer?.body ?? bytes('')).toHaveLength(0)
      }
      expect(refusal(() => m.ask(named(addUser('evil'), low)))).toBe(
        'etcdserver: permission denied',
      )
    }
  })

  it.each([
    ['of a user who may less', (ann: requests.About) => ann],
    ['of nobody', () => ({})],
  ])('%s changes nothing for root, who uses it too', (_, others) => {
    const { cluster, root, ann } = secured()
    const { m1, m2 } = cluster
    const theirs = others(ann)
    // Refused to them, and done for root.
    m1.answerTo(named(put('z', 'theirs'), theirs))
    m1.answerTo(named(grant(0, 60), theirs))
    m1.ask(named(put('z', 'mine'), root))
    expect(m1.as(root).get('z')).toBe('mine')
    m2.ask(named(put('z', 'theirs'), root))
    expect(m1.as(root).get('z')).toBe('theirs')
    equalKeys(cluster)
  })

  it.each([
    [
      'user/add',
      addUser('new'),
      call(Method.USER_GET, etcd.AuthUserGetRequest, { name: 'new' }),
      true,
    ],
    [
      'role/add',
      addRole('new'),
      call(Method.ROLE_GET, etcd.AuthRoleGetRequest, { role: 'new' }),
      true,
    ],
    ['compaction', compact(3), compact(2), false],
  ] as const)(
    'was spent by others: %s is done all the same, and once',
    (_, make, look, missing) => {
      const { cluster, root, ann } = secured()
      const { m1, members } = cluster
      for (let i = 0; i < 3; i++) m1.as(root).put('a', String(i))
      for (const theirs of [ann, {}]) {
        for (const m of members) {
          m.answerTo(named(put('a', 'theirs'), theirs))
          m.answerTo(named(make, theirs))
        }
      }
      if (missing) expect(refusal(() => m1.as(root).ask(look))).toMatch(/not found/)
      for (const m of members) m.ask(named(make, root))
      // It was done: what is asked now tells.
      const said = m1.answerTo({ ...look, ...root, requestId: fixedId(1) })?.message ?? ''
      expect(said).toBe(missing ? '' : 'etcdserver: mvcc: required revision has been compacted')
      equalTables(cluster)
    },
  )

  it('is another request where another password comes with it: it is set', () => {
    const { cluster, root } = secured()
    const { m1, m2, m3 } = cluster
    const change = (hash: string) => named(changePassword('ann', hash), root)
    const revision = () => authRevision(m1.as(root))
    const before = revision()
    m1.ask(change(HASH))
    m2.ask(change(Buffer.from('another').toString('base64')))
    expect(revision()).toBe(before + 2)
    m3.ask(change(HASH))
    expect(revision()).toBe(before + 2)
  })

  it('still means the same lease where the id is left to the server', () => {
    const { cluster, ann, root } = secured()
    const leaseOf = (answer: IAnswer | null) =>
      String(etcd.LeaseGrantResponse.decode(answer?.body ?? bytes('')).ID)
    const answers = atOnce(
      cluster,
      cluster.members.flatMap((m) => [
        [m, named(grant(0, 60), ann)],
        [m, named(grant(0, 60), root)],
      ]),
    )
    const [anns, roots] = [0, 1].map(
      (n) => new Set(answers.filter((_, i) => i % 2 === n).map(leaseOf)),
    )
    expect([anns?.size, roots?.size]).toEqual([1, 1])
    expect(anns).not.toEqual(roots)
  })
})

describe('a second try', () => {
  const seeing = (who: requests.About) => named(txn([writes('a', 't'), reads('a')]), who)

  it('of what may be seen no more tells nothing', () => {
    const { cluster, root, ann } = secured()
    const asked = seeing(ann)
    cluster.m2.ask(asked)
    cluster.m1.as(root).ask(forbid('a', 'c'))
    cluster.run(1000)
    for (const m of cluster.members) {
      const answer = m.answerTo(asked)
      expect(answer).toMatchObject({ message: 'etcdserver: permission denied' })
      expect(answer?.body ?? bytes('')).toHaveLength(0)
      expect(answer?.unknown ?? false).toBe(false)
    }
  })

  it('at a member that has not heard yet that auth has changed says that the outcome is unknown', () => {
    const { cluster, root, ann } = secured()
    const asked = seeing(ann)
    cluster.m2.ask(asked)
    cluster.m1.as(root).ask(permit('x'))
    // Nothing waits in between: the followers hear of the commit with the next message.
    const old = { message: 'etcdserver: revision of auth store is old', unknown: true }
    expect(cluster.m3.answerTo(asked)).toMatchObject(old)
    cluster.run(1000)
    cluster.m3.ask(asked)
  })

  it('of what was refused only since auth had changed just then is done, once', () => {
    const { cluster, root, ann } = secured()
    const asked = seeing(ann)
    cluster.m1.as(root).ask(permit('x'))
    const old = { message: 'etcdserver: revision of auth store is old', unknown: true }
    expect(cluster.m3.answerTo(asked)).toMatchObject(old)
    cluster.run(1000)
    const answers = [cluster.m3, cluster.m2].map((m) => m.ask(asked))
    const revisions = answers.map(
      ({ body }) => etcd.TxnResponse.decode(body ?? bytes('')).header?.revision,
    )
    expect(revisions[1]).toEqual(revisions[0])
  })
})

describe('the id of a named request', () => {
  const key = bytes('k')
  const id = (method: requests.Method, body: Uint8Array, user: string | null = 'ann') =>
    Buffer.from(idOfNamed({ requestId: NAME, method, body }, user)).toString('hex')
  const putBody = (message: object) => etcd.PutRequest.encode(message).finish()

  it('does not depend on how the content is spelled', () => {
    const spelled = putBody({ key, value: bytes('v') })
    const split = Buffer.concat([putBody({ value: bytes('v') }), putBody({ key })])
    const unknown = Buffer.concat([spelled, Buffer.from([0xa2, 0x06, 1, 0x78])])
    expect(new Set([spelled, split, unknown].map((body) => id(Method.PUT, body))).size).toBe(1)
  })

  it('is that of whom the edge asks for, whatever the member knows of the call, and of all that he asks for', () => {
    const body = encodeListChange({ kind: 'remove', name: 'prod' })
    const of = (asker: quorate.member.IAsker | null, user: string | null, beside = ''): string => {
      const call = { requestId: NAME, method: Method.CLUSTER_CHANGE, body, asker, beside }
      // As it arrives.
      const arrived = quorate.member.Call.decode(quorate.member.Call.encode(call).finish())
      return Buffer.from(idOfNamed(arrived, user)).toString('hex')
    }
    const ann = { cluster: 'prod.7', user: 'ann' }
    expect(new Set([of(ann, null), of(ann, ''), of(ann, 'bob')]).size).toBe(1)
    const others = [
      of(ann, null),
      of({ ...ann, cluster: 'prod.8' }, null),
      of({ ...ann, user: 'bob' }, null),
      of({ cluster: '', user: 'ann' }, null),
      of({ cluster: '', user: '' }, null),
      of({ cluster: 'prod.7ann', user: '' }, null),
      of(null, null),
      of(null, ''),
      of(null, 'ann'),
      of(ann, null, 'from=a.db'),
      of(ann, null, 'from=b.db'),
    ]
    expect(new Set(others).size).toBe(others.length)
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
