import { expect, it } from 'vitest'
import { Trace } from '../../src/worker/http/trace.ts'
import { edge } from './fake.ts'

const GIVEN = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = `00-${GIVEN}-00f067aa0ba902b7-01`
const REQUEST = new Uint8Array(16).fill(0xab)

it('a caller’s traceparent names the request, and a member hears it beside the request id', () => {
  const trace = new Trace(PARENT)
  expect(trace.id).toBe(GIVEN)
  expect(trace.nameOf(REQUEST)).toBe(GIVEN)
  expect(trace.nameOf(undefined)).toBe(GIVEN)
})

it.each([
  ['nothing', null],
  ['an empty one', ''],
  ['zeros', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
  ['what is cut', PARENT.slice(0, 40)],
  ['capitals', PARENT.toUpperCase()],
  ['a line of a log', `${PARENT.slice(0, 3)}"}\n{"level":"info"`],
])('%s names nothing', (_, header) => {
  const trace = new Trace(header)
  expect(trace.id).toMatch(/^[0-9a-f]{32}$/)
  expect(trace.id).not.toBe(GIVEN)
})

it('a write is called by its request id, which a member is told anyway; what follows it in the same request by that as well', () => {
  const trace = new Trace(null)
  expect(trace.nameOf(REQUEST)).toBe('')
  expect(trace.id).toBe('ab'.repeat(16))
  expect(trace.nameOf(new Uint8Array(16).fill(1))).toBe(trace.id)
  expect(trace.nameOf(undefined)).toBe(trace.id)
})

it('no two requests of an isolate have the same name', () => {
  const names = Array.from({ length: 1000 }, () => new Trace(null).id)
  expect(new Set(names).size).toBe(1000)
  expect(names.every((name) => /^[0-9a-f]{32}$/.test(name))).toBe(true)
})

it('says where the time went: in the edge, at the member, and in it, as far as any went', () => {
  const trace = new Trace(null)
  const name = `trace;desc=${trace.id}`
  expect(trace.timing).toBe(name)
  trace.took('m1', 2, 9, { commitMs: 7, applyMs: 1 })
  expect(trace.timing).toBe(`${name}, edge;dur=2, member;dur=9;desc=m1, commit;dur=7, apply;dur=1`)
  trace.took('m2', 1, 1, { readIndexMs: 3, minRevisionMs: 4 })
  expect(trace.timing).toBe(
    `${name}, edge;dur=3, member;dur=10;desc=m2, readindex;dur=3, minrevision;dur=4`,
  )
})

it.each([
  ['a call', '/v3/kv/put', { method: 'POST', body: '{"key":"aw=="}' }, 200],
  ['a call that is refused', '/v3/kv/put', { method: 'POST', body: '{' }, 400],
  ['a path that there is not', '/v3/nothing', { method: 'POST', body: '{}' }, 404],
  ['another method', '/v3/kv/put', {}, 501],
  ['a path that is cleaned', '//v3/kv/put', { method: 'POST', body: '{}' }, 307],
  ['a URL that can’t be read', '/%zz', {}, 400],
  ['a preflight', '/v3/kv/put', { method: 'OPTIONS' }, 200],
  ['health', '/health', {}, 200],
  ['the version', '/version', {}, 200],
  ['metrics', '/metrics', {}, 200],
  [
    'no door at all',
    'https://quorate.example.workers.dev/v3/kv/put',
    { method: 'POST', body: '{}' },
    403,
  ],
])('%s is answered with its name', async (_, path, init, status) => {
  const { fetch } = edge()
  const answer = await fetch(path, { ...init, headers: { traceparent: PARENT } })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('server-timing')).toContain(`trace;desc=${GIVEN}`)
  expect(answer.headers.get('quorate-trace-id')).toBe(status < 400 ? null : GIVEN)
})
