import { describe, expect, it } from 'vitest'
import { edge } from './fake.ts'
import { BODIES, bodyOf, DOORS } from './recorded.ts'

describe('a body that etcd takes is taken, one that it refuses is refused in its words', () => {
  it.each(BODIES)('%s %s', async (path, body, status, code, message) => {
    const response = await edge().post(path, bodyOf(body))
    expect(response.headers.get('content-type')).toBe('application/json')
    const answer = (await response.json()) as { error?: string; code?: number; message?: string }
    expect({
      status: response.status,
      code: answer.code ?? 0,
      message: answer.message ?? '',
    }).toEqual({
      status,
      code,
      message,
    })
    expect(answer.error ?? '').toBe(message)
  })
})

describe('a path and method are answered as etcd does', () => {
  it.each(DOORS)('%s %s', async (method, path, status, text, type, allow, location) => {
    const response = await edge().fetch(path, { method })
    expect(response.status).toBe(status)
    expect(response.headers.get('allow') ?? '').toBe(allow)
    expect(response.headers.get('location') ?? '').toBe(location)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toBe(
      'POST, GET, OPTIONS, PUT, DELETE',
    )
    // Where a browser asks, ours are named too.
    const allowed = response.headers.get('access-control-allow-headers') ?? ''
    expect(method === 'OPTIONS' ? allowed.slice(0, 36) : allowed).toBe(
      'accept, content-type, authorization'.padEnd(method === 'OPTIONS' ? 36 : 0, ','),
    )
    // A redirect's text is for people; Go's refusal of a bad escape is below HTTP.
    if (status === 307 || path.includes('%zz')) return
    expect(response.headers.get('content-type') ?? '').toBe(type)
    if (method === 'HEAD') return
    const said = await response.text()
    if (type !== 'application/json') {
      expect(said.startsWith('[') ? said.trimEnd().split('\n').sort().join('\n') : said).toBe(text)
    } else if (status === 200) expect(JSON.parse(said)).toEqual(JSON.parse(text))
    else expect(JSON.parse(said)).toEqual({ ...JSON.parse(text), error: JSON.parse(text).message })
  })
})
