/** Headers, by the rules of etcd's gateway. */
import { expect, it } from 'vitest'
import { type Env, edge } from './fake.ts'
import { HEADERS } from './recorded-headers.ts'
import { secured } from './whole.ts'

it('are taken, and refused, as etcd does with them', async () => {
  const { fetch, root } = await secured()
  const got: unknown[] = []
  for (const [said] of HEADERS) {
    const headers = new Headers()
    for (const [name, value] of said) headers.append(name, value.replace('$T', root))
    const answer = await fetch('/v3/kv/range', { method: 'POST', headers, body: '{"key":"YQ=="}' })
    const json = (await answer.json()) as { code?: number; message?: string }
    got.push([said, answer.status, json.code ?? 0, json.message ?? ''])
  }
  expect(got).toEqual(HEADERS)
})

it.each([
  { authorization: '' },
  { 'grpc-metadata-token': '' },
  { 'grpc-metadata-authorization': '' },
])('a token that is empty lets nobody into a closed deployment: %j', async (headers) => {
  const env: Env = { QUORATE_ROOT_PASSWORD: 'of the owner' }
  const { fetch, root } = await secured()
  expect(root).not.toBe('')
  const away = 'https://quorate.example/v3/kv/range'
  const answer = await fetch(away, { method: 'POST', headers, body: '{"key":"YQ=="}' }, env)
  expect([answer.status, await answer.json()]).toMatchObject([
    401,
    { message: 'etcdserver: invalid auth token' },
  ])
})

it('a page may send what the API reads, and read what it answers', async () => {
  const { fetch } = edge()
  const origin = 'http://localhost:5173'
  const listed = (text: string | null): string[] => (text ?? '').split(', ')
  const asked = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'quorate-cluster',
  }
  const preflight = await fetch('/v3/kv/put', { method: 'OPTIONS', headers: asked })
  const read = [
    'authorization',
    'content-type',
    'traceparent',
    'grpc-timeout',
    'quorate-cluster',
    'quorate-request-id',
    'quorate-min-revision',
  ]
  const handed = ['grpc-metadata-token', 'grpc-metadata-authorization', 'grpc-metadata-hasleader']
  expect(preflight.status).toBe(200)
  expect(listed(preflight.headers.get('access-control-allow-headers'))).toEqual(
    expect.arrayContaining([...read, ...handed]),
  )

  const answers = [
    await fetch('/v3/kv/range', { method: 'POST', headers: { origin }, body: '{"key":"YQ=="}' }),
    await fetch('/v3/kv/range', { method: 'POST', headers: { origin }, body: '{' }),
    await fetch('/version', { headers: { origin } }),
  ]
  const ours = /^(server-timing|quorate-|grpc-metadata-|www-authenticate|content-disposition)/
  for (const { headers } of answers) {
    const shown = [...headers.keys()].filter((name) => ours.test(name))
    expect(shown.length).toBeGreaterThan(0)
    expect(listed(headers.get('access-control-expose-headers'))).toEqual(
      expect.arrayContaining(shown),
    )
  }
  // Nobody else is told: each header costs.
  const other = await fetch('/v3/kv/range', { method: 'POST', body: '{"key":"YQ=="}' })
  expect(other.headers.get('access-control-expose-headers')).toBeNull()
})

it('a page that is not allowed to call is not told what it might send', async () => {
  const headers = {
    origin: 'https://evil.example',
    'access-control-request-headers': 'quorate-cluster',
  }
  expect((await edge().fetch('/v3/kv/put', { method: 'OPTIONS', headers })).status).toBe(403)
})
