import { describe, expect, it } from 'vitest'
import { Code, Errors } from '../../src/errors.ts'
import * as convert from '../../src/etcd/convert.ts'
import {
  KEEPALIVE_SOCKET_BYTES,
  MAX_BODY_BYTES,
  MAX_JSON_BYTES,
  MAX_REQUEST_BYTES,
  MAX_WAITING_BYTES,
  PROPOSAL_TIMEOUT_MS,
} from '../../src/limits.ts'
import { leaseId } from '../../src/types.ts'
import { KeepAliveSocket } from '../../src/worker/etcd/keepalive.ts'
import { type Answer, type ClientCall, Method } from '../../src/worker/http/contract.ts'
import { callOptions, socketToken } from '../../src/worker/http/headers.ts'
import { edge, HEADER_JSON, header, healthy } from './fake.ts'

const b64 = (v: string | Uint8Array) => Buffer.from(v as string).toString('base64')
const KEY = b64('k')

describe('calls', () => {
  it.each([
    ['/v3/kv/range', { key: KEY }, Method.RANGE, false],
    ['/v3/kv/put', { key: KEY, value: KEY }, Method.PUT, true],
    ['/v3/kv/deleterange', { key: KEY }, Method.DELETE_RANGE, true],
    ['/v3/kv/txn', {}, Method.TXN, true],
    ['/v3/kv/compaction', { revision: 3 }, Method.COMPACT, true],
    ['/v3/lease/grant', { TTL: 3 }, Method.LEASE_GRANT, true],
    ['/v3/lease/revoke', { ID: 3 }, Method.LEASE_REVOKE, true],
    ['/v3/kv/lease/revoke', { ID: 3 }, Method.LEASE_REVOKE, true],
    ['/v3/lease/timetolive', { ID: 3 }, Method.LEASE_TIME_TO_LIVE, false],
    ['/v3/kv/lease/timetolive', { ID: 3 }, Method.LEASE_TIME_TO_LIVE, false],
    ['/v3/lease/leases', {}, Method.LEASE_LEASES, false],
    ['/v3/kv/lease/leases', {}, Method.LEASE_LEASES, false],
    ['/v3/lease/keepalive', { ID: 3 }, Method.LEASE_KEEP_ALIVE, false],
    ['/v3/maintenance/status', {}, Method.STATUS, false],
    ['/v3/maintenance/hashkv', {}, Method.HASH_KV, false],
    ['/v3/cluster/member/list', {}, Method.MEMBER_LIST, false],
    ['/v3/auth/enable', {}, Method.AUTH_ENABLE, true],
    ['/v3/auth/disable', {}, Method.AUTH_DISABLE, true],
    ['/v3/auth/status', {}, Method.AUTH_STATUS, false],
    ['/v3/auth/user/add', { name: 'a', password: 'b' }, Method.USER_ADD, true],
    ['/v3/auth/user/get', { name: 'a' }, Method.USER_GET, false],
    ['/v3/auth/user/list', {}, Method.USER_LIST, false],
    ['/v3/auth/user/delete', { name: 'a' }, Method.USER_DELETE, true],
    ['/v3/auth/user/changepw', { name: 'a', password: 'b' }, Method.USER_CHANGE_PASSWORD, true],
    ['/v3/auth/user/grant', { user: 'a', role: 'r' }, Method.USER_GRANT_ROLE, true],
    ['/v3/auth/user/revoke', { name: 'a', role: 'r' }, Method.USER_REVOKE_ROLE, true],
    ['/v3/auth/role/add', { name: 'r' }, Method.ROLE_ADD, true],
    ['/v3/auth/role/get', { role: 'r' }, Method.ROLE_GET, false],
    ['/v3/auth/role/list', {}, Method.ROLE_LIST, false],
    ['/v3/auth/role/delete', { role: 'r' }, Method.ROLE_DELETE, true],
    [
      '/v3/auth/role/grant',
      { name: 'r', perm: { key: 'YQ==' } },
      Method.ROLE_GRANT_PERMISSION,
      true,
    ],
    ['/v3/auth/role/revoke', { role: 'r', key: 'YQ==' }, Method.ROLE_REVOKE_PERMISSION, true],
  ])('%s asks a member once', async (path, body, method, write) => {
    const { post, asked } = edge()
    const response = await post(path, body)
    expect(response.status).toBe(200)
    expect(response.headers.get('grpc-metadata-content-type')).toBe('application/grpc')
    const said = (await response.json()) as { header?: unknown; result?: { header: unknown } }
    expect(said.header ?? said.result?.header).toEqual(HEADER_JSON)
    // A password is hashed for who may set it alone, which costs a question before.
    const hashed = method === Method.USER_ADD || method === Method.USER_CHANGE_PASSWORD
    expect(asked.map((call) => call.method)).toEqual(
      hashed ? [Method.AUTH_ADMIT, method] : [method],
    )
    if (hashed) asked.shift()
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ method, minRevision: 0, timeoutMs: PROPOSAL_TIMEOUT_MS })
    expect(asked[0]?.requestId?.length).toBe(write ? 16 : undefined)
    expect(asked[0]?.named).toBeUndefined()
    expect(asked[0]?.token).toBeUndefined()
  })

  it('every write gets an id of its own', async () => {
    const { post, asked } = edge()
    for (let i = 0; i < 50; i++) await post('/v3/kv/put', { key: KEY })
    expect(new Set(asked.map((a) => Buffer.from(a.requestId ?? []).toString('hex'))).size).toBe(50)
  })

  it('the message is what the caller said', async () => {
    const { post, asked } = edge()
    await post('/v3/kv/put', { key: KEY, value: b64('v'), lease: '-5', prevKv: true })
    const { body } = asked[0] as ClientCall
    expect(convert.decodePut(body)).toMatchObject({ lease: -5n, prevKv: true })
    expect(Buffer.from(convert.decodePut(body).value).toString()).toBe('v')
  })

  it('a snapshot is asked for by JSON, and refused like any stream', async () => {
    const { post } = edge(() => ({ code: 7, message: 'etcdserver: permission denied' }))
    const unread = await post('/v3/maintenance/snapshot', '{"x"')
    expect([unread.status, ((await unread.json()) as { code: number }).code]).toEqual([400, 3])
    const refused = await post('/v3/maintenance/snapshot')
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({
      error: { code: 7, message: 'etcdserver: permission denied' },
    })
  })

  it("Quorate's own version stands in a header of /version", async () => {
    expect((await edge().fetch('/version')).headers.get('quorate-version')).toMatch(
      /^\d+\.\d+\.\d+$/,
    )
  })
})

describe('who is asked', () => {
  it.each([
    ['/v3/kv/range', {}, 'default', null],
    ['/v3beta/kv/range', {}, 'default', null],
    ['/v3alpha/kv/range', {}, 'default', null],
    ['/clusters/prod/v3/kv/range', {}, 'prod', null],
    ['/clusters/prod/v3alpha/kv/range', {}, 'prod', null],
    ['/members/m2/v3/kv/range', {}, 'default', 'm2'],
    ['/clusters/prod/members/m2/v3/kv/range', {}, 'prod', 'm2'],
    ['/v3/kv/range', { 'quorate-cluster': 'prod' }, 'prod', null],
    ['/members/m2/v3beta/kv/range', { 'quorate-cluster': 'prod' }, 'prod', 'm2'],
    ['/clusters/prod/v3/kv/range', { 'quorate-cluster': 'prod' }, 'prod', null],
  ])('%s %j', async (path, headers, cluster, member) => {
    const { post, asked } = edge()
    expect((await post(path, { key: KEY }, headers)).status).toBe(200)
    expect(asked[0]?.target).toEqual({ cluster, member })
  })

  it.each(['/health', '/livez', '/readyz?verbose', '/livez/serializable_read'])(
    '%s of a member',
    async (path) => {
      const { fetch, asked } = edge()
      expect((await fetch(`/clusters/c1/members/m3${path}`)).status).toBe(200)
      for (const { target } of asked) expect(target).toEqual({ cluster: 'c1', member: 'm3' })
    },
  )

  it.each([
    ['/clusters/UPPER/v3/kv/range', {}, 404],
    ['/clusters/a.b/v3/kv/range', {}, 404],
    [`/clusters/${'a'.repeat(64)}/v3/kv/range`, {}, 404],
    ['/clusters/a%2fb/v3/kv/range', {}, 404],
    ['/clusters/%61/v3/kv/range', {}, 404],
    ['/clusters//v3/kv/range', {}, 307],
    ['/members/M1/v3/kv/range', {}, 404],
    ['/members/m1/clusters/c/v3/kv/range', {}, 404],
    ['/members/m1/members/m2/v3/kv/range', {}, 404],
    ['/members/m1', {}, 404],
    ['/clusters/a/', {}, 404],
    ['/v3/kv/range', { 'quorate-cluster': 'A' }, 400],
    ['/v3/kv/range', { 'quorate-cluster': '' }, 400],
    ['/v3/kv/range', { 'quorate-cluster': '../x' }, 400],
    ['/clusters/a/v3/kv/range', { 'quorate-cluster': 'b' }, 400],
    ['/peer', {}, 404],
    ['/calls', {}, 404],
    ['//peer', {}, 307],
    ['/%70eer', {}, 404],
    ['/v3/../peer', {}, 404],
    ['/v3/%2e%2e/peer', {}, 404],
  ])('%s %j leads to nobody', async (path, headers, status) => {
    const { post, asked } = edge()
    const response = await post(path, { key: KEY }, headers)
    expect(response.status).toBe(status)
    expect(asked).toEqual([])
  })
})

describe('headers', () => {
  it.each([
    [{ authorization: 'tok.1' }, { token: 'tok.1' }],
    [{ authorization: 'Bearer tok.1' }, { token: 'tok.1' }],
    [{ 'grpc-metadata-token': 'tok.2', authorization: 'x' }, { token: 'tok.2' }],
    [{ 'grpc-metadata-hasleader': 'true' }, { requireLeader: true }],
    [{ 'quorate-min-revision': '77' }, { minRevision: 77 }],
    [{ 'quorate-min-revision': '9007199254740991' }, { minRevision: 9007199254740991 }],
    [{ 'grpc-timeout': '3S' }, { timeoutMs: 3000 }],
    [{ 'grpc-timeout': '250m' }, { timeoutMs: 250 }],
    [{ 'grpc-timeout': '2500000u' }, { timeoutMs: 2500 }],
    [{ 'grpc-timeout': '9000000000n' }, { timeoutMs: 9000 }],
    [{ 'grpc-timeout': '1H' }, { timeoutMs: 3_600_000 }],
    [{ 'grpc-timeout': '0S' }, { timeoutMs: PROPOSAL_TIMEOUT_MS }],
    [{ 'grpc-timeout': '' }, { timeoutMs: PROPOSAL_TIMEOUT_MS }],
    [{ 'quorate-request-id': '00112233445566778899aabbccddeeFF' }, { named: true }],
  ])('%j', async (headers, call) => {
    const { post, asked } = edge()
    expect((await post('/v3/kv/put', { key: KEY }, headers)).status).toBe(200)
    expect(asked[0]).toMatchObject(call)
  })

  it("the caller's request id is the write's", async () => {
    const { post, asked } = edge()
    await post(
      '/v3/kv/put',
      { key: KEY },
      { 'quorate-request-id': '00112233445566778899aabbccddeeff' },
    )
    expect(Buffer.from(asked[0]?.requestId ?? []).toString('hex')).toBe(
      '00112233445566778899aabbccddeeff',
    )
  })

  it.each([
    [
      { 'quorate-request-id': 'abc' },
      400,
      'quorate: Quorate-Request-Id must be 16 random bytes in 32 hexadecimal digits',
    ],
    [
      { 'quorate-request-id': 'g'.repeat(32) },
      400,
      'quorate: Quorate-Request-Id must be 16 random bytes in 32 hexadecimal digits',
    ],
    [
      { 'quorate-min-revision': '-1' },
      400,
      'quorate: Quorate-Min-Revision must be a revision, in decimal digits',
    ],
    [
      { 'quorate-min-revision': '1e3' },
      400,
      'quorate: Quorate-Min-Revision must be a revision, in decimal digits',
    ],
    [
      { 'quorate-min-revision': '9007199254740992' },
      400,
      'quorate: Quorate-Min-Revision must be a revision, in decimal digits',
    ],
    [{ 'grpc-timeout': '5x' }, 400, 'invalid grpc-timeout: 5x'],
    [{ 'grpc-timeout': 'abc' }, 400, 'invalid grpc-timeout: abc'],
    [{ 'grpc-timeout': '1n' }, 504, 'context deadline exceeded'],
    [{ 'grpc-timeout': '-1S' }, 504, 'context deadline exceeded'],
    [{ authorization: 'x'.repeat(9000) }, 401, 'etcdserver: invalid auth token'],
  ])('%j is refused before anybody is asked', async (headers, status, message) => {
    const { post, asked } = edge()
    const response = await post('/v3/kv/put', { key: KEY }, headers)
    expect([response.status, ((await response.json()) as { message: string }).message]).toEqual([
      status,
      message,
    ])
    expect(asked).toEqual([])
  })
})

describe('refusals', () => {
  it.each([
    [Code.Canceled, 499],
    [Code.Unknown, 500],
    [Code.InvalidArgument, 400],
    [Code.DeadlineExceeded, 504],
    [Code.NotFound, 404],
    [Code.AlreadyExists, 409],
    [Code.PermissionDenied, 403],
    [Code.ResourceExhausted, 429],
    [Code.FailedPrecondition, 400],
    [Code.Aborted, 409],
    [Code.OutOfRange, 400],
    [Code.Unimplemented, 501],
    [Code.Internal, 500],
    [Code.Unavailable, 503],
    [Code.DataLoss, 500],
    [Code.Unauthenticated, 401],
    [77 as Code, 500],
  ])('code %i is HTTP %i, with the fields of every version', async (code, status) => {
    const { post } = edge(() => ({ code, message: 'etcdserver: no' }))
    const response = await post('/v3/kv/put', { key: KEY })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      error: 'etcdserver: no',
      code,
      message: 'etcdserver: no',
    })
    expect(response.headers.get('www-authenticate')).toBe(
      code === Code.Unauthenticated ? 'etcdserver: no' : null,
    )
    expect(response.headers.get('quorate-outcome')).toBeNull()
    const stream = await edge(() => ({ code, message: 'etcdserver: no' })).post(
      '/v3/lease/keepalive',
      { ID: 1 },
    )
    expect(stream.status).toBe(status)
    expect(await stream.json()).toMatchObject({
      error: { code, grpc_code: code, http_code: status, message: 'etcdserver: no' },
    })
  })

  it.each<[string, () => Answer | Promise<Answer>, number, string]>([
    [
      'said so',
      () => ({ ...Errors.timeout().fields, unknown: true }),
      503,
      'etcdserver: request timed out',
    ],
    ['said so without a word', () => ({ unknown: true }), 503, 'etcdserver: request timed out'],
    [
      'the client broke',
      () => Promise.reject(new Error('lost')),
      503,
      'etcdserver: request timed out, possibly due to connection lost',
    ],
  ])('an unknown outcome is never "not done": %s', async (_, answer, status, message) => {
    const response = await edge(answer).post('/v3/kv/put', { key: KEY })
    expect(response.status).toBe(status)
    expect(response.headers.get('quorate-outcome')).toBe('unknown')
    expect(await response.json()).toMatchObject({ code: 14, message })
  })

  it('nor is one that was done, and whose answer is too large to be told', async () => {
    const { code, message } = Errors.doneTooLarge()
    const response = await edge(() => ({ code, message })).post('/v3/kv/deleterange', {
      key: KEY,
      prev_kv: true,
    })
    expect([response.status, response.headers.get('quorate-outcome')]).toEqual([429, 'done'])
    expect(await response.json()).toMatchObject({ code, message })
  })

  it('a client that knows why it can not be passed says it', async () => {
    const { post } = edge(() => Promise.reject(Errors.noLeader()))
    const response = await post('/v3/kv/put', { key: KEY })
    expect(response.headers.get('quorate-outcome')).toBeNull()
    expect(await response.json()).toMatchObject({ code: 14, message: 'etcdserver: no leader' })
  })

  it("the caller's own time ends a call in etcd's words", async () => {
    const never = edge(() => new Promise<Answer>(() => {}))
    const response = await never.post('/v3/kv/put', { key: KEY }, { 'grpc-timeout': '30m' })
    expect(response.status).toBe(504)
    expect(response.headers.get('quorate-outcome')).toBe('unknown')
    expect(await response.json()).toMatchObject({ code: 4, message: 'context deadline exceeded' })
    const read = await never.post('/v3/kv/range', { key: KEY }, { 'grpc-timeout': '30m' })
    expect([read.status, read.headers.get('quorate-outcome')]).toEqual([504, null])
    const member = edge(() => Errors.timeout().fields)
    expect((await member.post('/v3/kv/range', { key: KEY }, { 'grpc-timeout': '3S' })).status).toBe(
      504,
    )
    expect((await member.post('/v3/kv/range', { key: KEY })).status).toBe(503)
  })

  it('an answer that is no message is an internal error, and says nothing else', async () => {
    const { post } = edge(() => ({ body: new Uint8Array([0xff, 0xff]) }))
    const response = await post('/v3/kv/put', { key: KEY })
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 13 })
  })
})

describe('size', () => {
  const put = (bytes: number) => ({ key: KEY, value: b64(Buffer.alloc(bytes)) })
  /** Tags and lengths of the value, the key, and what etcd wraps around them. */
  const largest = MAX_REQUEST_BYTES - 18 - 3 - 4

  it('ends where it does in etcd, to the byte', async () => {
    const { post, asked } = edge()
    expect(largest).toBe(1572839)
    expect((await post('/v3/kv/put', put(largest))).status).toBe(200)
    const over = await post('/v3/kv/put', put(largest + 1))
    expect([over.status, await over.json()]).toMatchObject([
      400,
      { code: 3, message: 'etcdserver: request is too large' },
    ])
    const beyond = await post('/v3/kv/put', put(2097146))
    const message = 'grpc: received message larger than max (2097153 vs. 2097152)'
    expect([beyond.status, await beyond.json()]).toMatchObject([429, { code: 8, message }])
    expect(asked).toHaveLength(1)
  })

  it('of a transaction of reads is not measured, as it is no proposal', async () => {
    const { post } = edge()
    const key = b64(Buffer.alloc(1_600_000, 1))
    expect((await post('/v3/kv/range', { key })).status).toBe(200)
    expect((await post('/v3/kv/txn', { success: [{ request_range: { key } }] })).status).toBe(200)
    expect((await post('/v3/kv/txn', { failure: [{ request_put: { key } }] })).status).toBe(400)
    expect((await post('/v3/kv/deleterange', { key })).status).toBe(400)
  })

  it('of a body is bounded, and the rest of it is not read', async () => {
    const { post, asked } = edge()
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65536
        controller.enqueue(new Uint8Array(65536).fill(0x20))
      },
    })
    const response = await post('/v3/kv/put', endless)
    expect(response.status).toBe(429)
    // JSON is measured by what JSON may have, not by what the message may that is in it.
    const { message } = (await response.json()) as { message: string }
    expect(message).toMatch(/^grpc: received message larger than max \(\d+ vs\. 2861739\)$/)
    expect(Number(/\d+/.exec(message)?.[0])).toBeGreaterThan(MAX_JSON_BYTES)
    expect(sent).toBeLessThan(MAX_JSON_BYTES + 4 * 65536)
    const declared = await post('/v3/kv/put', '{}', { 'content-length': '99999999' })
    const more = 'grpc: received message larger than max (99999999 vs. 2861739)'
    expect([declared.status, await declared.json()]).toMatchObject([429, { message: more }])
    expect(MAX_JSON_BYTES).toBeGreaterThan((MAX_BODY_BYTES * 4) / 3)
    expect(asked).toEqual([])
  })

  it('of all bodies that wait for their rest is bounded, and given back when they end', async () => {
    const { post } = edge()
    const stalled: ReadableStreamDefaultController[] = []
    const each = 2 * 1024 * 1024
    const stall = () =>
      post(
        '/v3/kv/put',
        new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(new Uint8Array(each))
            stalled.push(controller)
          },
        }),
      )
    const most = MAX_WAITING_BYTES / each
    const waiting = Array.from({ length: most }, stall)
    await new Promise((r) => setTimeout(r, 50))
    const beyond = await stall()
    expect([beyond.status, await beyond.json()]).toMatchObject([
      500,
      { code: 2, message: 'etcdserver: too many requests' },
    ])
    // Small ones go on.
    expect((await post('/v3/kv/put', { key: KEY }, { 'content-length': '14' })).status).toBe(200)
    for (const controller of stalled.slice(0, most)) controller.error(new Error('gone'))
    expect((await Promise.all(waiting)).map((r) => r.status)).toEqual(waiting.map(() => 400))
    expect((await post('/v3/kv/put', put(1_000_000))).status).toBe(200)
  })

  it('a body in pieces is whole, one that breaks off is refused', async () => {
    const { post, asked } = edge()
    const json = JSON.stringify(put(5000))
    const pieces = (end: (c: ReadableStreamDefaultController) => void) => {
      let at = 0
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= json.length) return end(controller)
          controller.enqueue(new TextEncoder().encode(json.slice(at, at + 100)))
          at += 100
        },
      })
    }
    expect(
      (
        await post(
          '/v3/kv/put',
          pieces((c) => c.close()),
        )
      ).status,
    ).toBe(200)
    expect(convert.decodePut((asked[0] as ClientCall).body).value).toHaveLength(5000)
    const cut = await post(
      '/v3/kv/put',
      pieces((c) => c.error(new Error('gone'))),
    )
    expect([cut.status, await cut.json()]).toMatchObject([
      400,
      { code: 3, message: 'unexpected EOF' },
    ])
    expect(asked).toHaveLength(1)
  })
})

describe('pages', () => {
  const kv = (i: number) => ({
    key: Buffer.from(`k${i}`),
    value: Buffer.alloc(100, i),
    createRevision: header.revision,
    modRevision: header.revision,
    version: 1,
    lease: leaseId(0n),
  })
  const kvs = Array.from({ length: 2500 }, (_, i) => kv(i))
  const answer = (call: ClientCall): Answer => {
    if (call.method === Method.RANGE) {
      const first = { kind: 'range' as const, kvs: kvs.slice(0, 1000), more: true, count: 9000 }
      return { body: convert.encodeRangeResponse(header, first), next: Buffer.from('1000') }
    }
    const from = Number(Buffer.from(call.body).toString())
    const more = from + 1000 < kvs.length ? { next: Buffer.from(String(from + 1000)) } : {}
    return { body: convert.encodeRangePage(kvs.slice(from, from + 1000)), ...more }
  }

  it('stream one after the other into one answer', async () => {
    const { post, asked } = edge(answer)
    const response = await post('/v3/kv/range', { key: KEY }, { authorization: 't' })
    const said = (await response.json()) as { kvs: { key: string; value: string }[] }
    expect(said).toMatchObject({ header: HEADER_JSON, more: true, count: '9000' })
    expect(Object.keys(said)).toEqual(['header', 'kvs', 'more', 'count'])
    expect(said.kvs.map((k) => k.key)).toEqual(kvs.map((k) => b64(k.key)))
    expect(asked.map((a) => [a.method, a.token])).toEqual([
      [Method.RANGE, 't'],
      [Method.PAGE, 't'],
      [Method.PAGE, 't'],
    ])
  })

  it('are asked for only as the caller reads, and no more once it is gone', async () => {
    const { post, asked } = edge(answer)
    const response = await post('/v3/kv/range', { key: KEY })
    await new Promise((r) => setTimeout(r, 20))
    expect(asked).toHaveLength(1)
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await new Promise((r) => setTimeout(r, 20))
    expect(asked.length).toBeLessThanOrEqual(2)
  })

  it.each([
    [
      'refused',
      (): Answer => ({
        code: 11,
        message: 'etcdserver: mvcc: required revision has been compacted',
      }),
    ],
    ['lost', (): Promise<Answer> => Promise.reject(new Error('lost'))],
  ])('an answer whose page is %s breaks off and never looks whole', async (_, page) => {
    const { post } = edge((call) => (call.method === Method.PAGE ? page() : answer(call)))
    const response = await post('/v3/kv/range', { key: KEY })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })
})

describe('keepalive', () => {
  const lines = async (response: Response) =>
    (await response.text()).split('\n').filter((line) => line !== '')

  it('answers a line for each request in the body', async () => {
    const { post, asked } = edge()
    const response = await post('/v3/lease/keepalive', '{"ID":"7"}\n{"ID":8}{}')
    expect(response.status).toBe(200)
    expect((await lines(response)).map((line) => JSON.parse(line))).toEqual([
      { result: { header: HEADER_JSON, ID: '7', TTL: '60' } },
      { result: { header: HEADER_JSON, ID: '8', TTL: '60' } },
      { result: { header: HEADER_JSON, TTL: '60' } },
    ])
    expect(asked).toHaveLength(3)
  })

  it('of nothing is nothing', async () => {
    const response = await edge().post('/v3/lease/keepalive', ' \n')
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('that is no JSON is refused, at once or after the lines before it', async () => {
    const { post } = edge()
    const first = await post('/v3/lease/keepalive', 'nonsense')
    expect([first.status, await first.json()]).toMatchObject([400, { error: { code: 3 } }])
    const [good, bad] = await lines(await post('/v3/lease/keepalive', '{"ID":5}{"ID":"x"}{"ID":6}'))
    expect(JSON.parse(good ?? '')).toHaveProperty('result')
    expect(JSON.parse(bad ?? '')).toMatchObject({
      error: { code: 3, grpc_code: 3, http_code: 400, http_status: 'Bad Request' },
    })
  })
})

describe('keepalive by a body that goes on', () => {
  const CHUNKS = ['{"ID":1}', '{"I', 'D":2}{"ID":3', '}']

  it('renews each lease as its request comes, and says so at once', async () => {
    const { post, asked } = edge()
    let control: ReadableStreamDefaultController<Uint8Array> | undefined
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        control = controller
      },
    })
    const write = (text: string): void => control?.enqueue(new TextEncoder().encode(text))
    write(CHUNKS[0] as string)
    const response = await post('/v3/lease/keepalive', body)
    const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
    const line = async (): Promise<string> =>
      JSON.parse(new TextDecoder().decode((await reader.read()).value)).result.ID
    expect([await line(), asked.length]).toEqual(['1', 1])
    for (const chunk of CHUNKS.slice(1)) write(chunk)
    expect([await line(), await line(), asked.length]).toEqual(['2', '3', 3])
    control?.close()
    expect((await reader.read()).done).toBe(true)
  })

  it('is refused where the first request is, and ends with the reason where a later one is', async () => {
    const body = (text: string): ReadableStream<Uint8Array> =>
      new Blob([text]).stream() as ReadableStream<Uint8Array>
    const first = await edge().post('/v3/lease/keepalive', body('xx'))
    expect([first.status, await first.json()]).toMatchObject([400, { error: { code: 3 } }])
    const later = await edge().post('/v3/lease/keepalive', body('{"ID":1}{"ID":"x"}{"ID":2}'))
    const said = (await later.text()).trim().split('\n')
    expect(said.map((text) => JSON.parse(text))).toMatchObject([
      { result: { ID: '1' } },
      { error: { code: 3 } },
    ])
  })
})

describe('keepalive by WebSocket', () => {
  /** A socket whose other end is an array. */
  const open = (answer: (call: ClientCall) => Answer | Promise<Answer> = healthy) => {
    const { asked } = edge()
    const said: unknown[] = []
    const socket = new KeepAliveSocket(
      {
        send: (text) => said.push(JSON.parse(text)),
        close: (code, reason) => said.push([code, reason]),
      },
      {
        async call(call) {
          asked.push({ ...call, target: { cluster: 'default', member: null } })
          return answer(call)
        },
      },
      callOptions(new Headers()),
    )
    return { socket, said, asked }
  }
  const result = (ID: string) => ({ result: { header: HEADER_JSON, ID, TTL: '60' } })

  it('answers each message, in order', async () => {
    let running = 0
    const { socket, said } = open(async (call) => {
      expect(++running).toBe(1)
      await new Promise((r) => setTimeout(r, 2))
      running--
      return healthy(call)
    })
    socket.message('{"ID":1}')
    socket.message(new TextEncoder().encode('{"ID":2}{"ID":3}').buffer as ArrayBuffer)
    socket.message('')
    await socket.message('{"ID":4}')
    expect(said).toEqual(['1', '2', '3', '4'].map(result))
  })

  it('takes a request in several messages, with a line break between them', async () => {
    const { socket, said } = open()
    for (const piece of ['{"ID"', ' ', ':1}{"ID":2}{', '"ID":3}']) await socket.message(piece)
    expect(said).toEqual(['1', '2', '3'].map(result))
    await socket.message('{"I')
    expect(said.slice(3)).toMatchObject([
      { error: { code: 3, message: "invalid character '\\n' in string literal" } },
      [1008, expect.anything()],
    ])
  })

  it('is cut off at a request that does not end', async () => {
    const { socket, said } = open()
    for (let i = 0; i < 64 && said.length === 0; i++)
      await socket.message('{'.padEnd(KEEPALIVE_SOCKET_BYTES / 32))
    expect(said).toMatchObject([
      { error: { code: 2, message: 'etcdserver: too many requests' } },
      [1008, expect.anything()],
    ])
  })

  it('says why it ends, and asks nobody any more', async () => {
    const { socket, said, asked } = open()
    socket.message('{"ID":1}')
    socket.message('{"ID":"x"}')
    await socket.message('{"ID":2}')
    const message = 'proto: (line 1:7): invalid value for int64 field ID: "x"'
    expect(said).toEqual([
      result('1'),
      { error: { grpc_code: 3, http_code: 400, message, http_status: 'Bad Request', code: 3 } },
      [1008, message.slice(0, 40)],
    ])
    expect(asked).toHaveLength(1)
  })

  it('is cut off when it sends faster than it is answered', async () => {
    const { socket, said } = open(() => new Promise<Answer>(() => {}))
    for (let i = 0; i < 100; i++) socket.message(' '.repeat(KEEPALIVE_SOCKET_BYTES / 64))
    expect(said).toMatchObject([
      { error: { code: 2, message: 'etcdserver: too many requests' } },
      [1008, expect.anything()],
    ])
  })

  it('asks nothing more once the caller is gone', async () => {
    const { socket, said, asked } = open()
    socket.end()
    await socket.message('{"ID":1}')
    expect([said, asked]).toEqual([[], []])
  })

  it.each([
    [{ 'sec-websocket-protocol': 'Bearer, tok.1' }, { token: 'tok.1', protocol: 'Bearer' }],
    [{ 'sec-websocket-protocol': 'chat' }, { token: null, protocol: null }],
    [{ cookie: 'a=b; token=tok.2; c=d' }, { token: 'tok.2', protocol: null }],
    [{ cookie: 'mytoken=x' }, { token: null, protocol: null }],
    [{}, { token: null, protocol: null }],
  ])('finds the token in %j', (headers, found) => {
    const heard = new Headers(headers as Record<string, string>)
    expect(socketToken(heard, false)).toEqual(found)
    // A cookie is shown for any page.
    expect(socketToken(heard, true).token).toBe('cookie' in headers ? null : found.token)
  })
})

describe('health', () => {
  const failing =
    (...names: string[]) =>
    (call: ClientCall): Answer =>
      names.includes(Buffer.from(call.body).toString()) ? Errors.timeout().fields : healthy(call)

  it.each([
    [
      '/health',
      ['linearizable_read'],
      503,
      '{"health":"false","reason":"RANGE ERROR:etcdserver: request timed out"}\n',
    ],
    [
      '/health?serializable=true',
      ['linearizable_read', 'leader'],
      200,
      '{"health":"true","reason":""}',
    ],
    ['/livez', ['linearizable_read'], 200, 'ok\n'],
    [
      '/livez',
      ['serializable_read'],
      503,
      '[-]serializable_read failed: etcdserver: request timed out\n\n',
    ],
    [
      '/readyz/linearizable_read',
      ['linearizable_read'],
      503,
      '[-]linearizable_read failed: etcdserver: request timed out\n\n',
    ],
    ['/readyz?exclude=linearizable_read', ['linearizable_read'], 200, 'ok\n'],
    [
      '/readyz',
      ['linearizable_read'],
      503,
      '[+]data_corruption ok\n[+]serializable_read ok\n[-]linearizable_read failed: etcdserver: request timed out\n[+]non_learner ok\n\n',
    ],
  ])('%s while %j fails', async (path, names, status, text) => {
    const response = await edge(failing(...names)).fetch(path)
    expect([response.status, await response.text()]).toEqual([status, text])
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it('knows a cluster without a leader, and a learner', async () => {
    const leaderless = edge((call) =>
      Buffer.from(call.body).toString() === 'leader' ? Errors.noLeader().fields : healthy(call),
    )
    expect(await (await leaderless.fetch('/health')).text()).toBe(
      '{"health":"false","reason":"RAFT NO LEADER"}\n',
    )
    const learner = edge((call) =>
      Buffer.from(call.body).toString() === 'non_learner'
        ? { code: 9, message: 'etcdserver: rpc not supported for learner' }
        : healthy(call),
    )
    expect(await (await learner.fetch('/readyz/non_learner')).text()).toBe(
      '[-]non_learner failed: not supported for learner\n\n',
    )
  })

  it('a member that can not be reached fails its checks', async () => {
    const { fetch } = edge(() => Promise.reject(new Error('lost')))
    for (const path of ['/health', '/livez', '/readyz'])
      expect((await fetch(path)).status).toBe(503)
  })
})
