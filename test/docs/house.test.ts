/** The rule that arrows go down only sees every kind of import, and every room. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  brandCasts,
  brandsOf,
  drawingOf,
  drawn,
  importsOf,
  packageRefusal,
  refusal,
} from '../../scripts/house.ts'

test.each([
  ["import { a } from './a.ts'", './a.ts'],
  ["import type {\n  A,\n  B,\n} from './a.ts'", './a.ts'],
  ["import a, * as b from './a.ts'", './a.ts'],
  ["export { a } from './a.ts'", './a.ts'],
  ["export * from './a.ts'", './a.ts'],
  ["import './a.ts'", './a.ts'],
  ["const a = await import('./a.ts')", './a.ts'],
  ['const a = () => import(`./a.ts`)', './a.ts'],
  ["type A = import('./a.ts').A", './a.ts'],
])('%j is an import', (source, target) =>
  expect(importsOf(`const x = 1\n${source}\nconst y = 'from'`)).toEqual([target]),
)

test.each([
  ['src/member/apply/applier.ts', '../replica/replica.ts'],
  ['src/member/watch/streams.ts', '../lease/leases.ts'],
  ['src/member/turn/jobs.ts', '../member.ts'],
  ['src/worker/http/audit.ts', '../identity/gate.ts'],
  ['src/mvcc/store.ts', '../etcd/convert.ts'],
  ['src/mvcc/types.ts', '../member/turn/ids.ts'],
  ['src/auth/store.ts', '../cluster/list.ts'],
  ['src/auth/store.ts', '../member/api/types.ts'],
  ['src/raft/core.ts', '../proto/wire.ts'],
  ['src/limits.ts', './base/hex.ts'],
  ['src/worker/app.ts', '../durable/sockets.ts'],
  ['src/member/member.ts', 'node:fs'],
  ['src/member/member.ts', 'cloudflare:workers'],
  ['src/base/hex.ts', 'hono'],
  ['src/member/member.ts', '../../test/harness/prng.ts'],
  ['src/member/cellar/wine.ts', '../turn/jobs.ts'],
  ['src/garden/tree.ts', '../types.ts'],
  ['src/worker/app.ts', '@quorate/client'],
  ['src/worker/app.ts', 'quorate/durable'],
  ['src/worker/app.ts', '../../packages/client/src/index.ts'],
])('%s may not import %s', (file, target) =>
  expect(refusal(file, target)).toEqual(expect.any(String)),
)

test.each([
  ['src/member/member.ts', './replica/replica.ts'],
  ['src/member/watch/streams.ts', './stream.ts'],
  ['src/member/watch/streams.ts', '../turn/jobs.ts'],
  ['src/worker/index.ts', '../durable/index.ts'],
  ['src/bbolt/reader.ts', '../base/bytes.ts'],
  ['src/raft/core.ts', '../types.ts'],
])('%s may import %s', (file, target) => expect(refusal(file, target)).toBe(undefined))

test('imports are seen in every file that has any', () => {
  for (const file of globSync('src/**/*.ts')) {
    const source = readFileSync(file, 'utf8')
    const named = source
      .split('\n')
      .filter((line) => /^(import|export)\b.*\bfrom '/.test(line) || /^\} from '/.test(line)).length
    expect(importsOf(source).length, file).toBeGreaterThanOrEqual(named)
  }
})

test('a drawing that leaves out a room, or has one more, is another house', () => {
  const lines = [
    '## The house',
    '',
    '```',
    ...drawn().map((line) => `${line}   what it is`),
    '```',
    '',
  ].join('\n')
  expect(drawingOf(lines)).toEqual(drawn())
  expect(drawingOf(lines.replace(/^ {2}sleep.*\n/m, ''))).not.toEqual(drawn())
})

test.each([
  ['../../../src/errors.ts', false],
  ['../../cli/src/index.ts', false],
  ['../../../scripts/start/main.ts', false],
  ['../../../src/proto/etcd.proto', true],
  ['./other.ts', true],
  ['quorate/worker', true],
  ['uplot', true],
])('a package that imports %s: %s', (target, may) =>
  expect(packageRefusal('packages/client/src/index.ts', target) === undefined).toBe(may),
)

const BRANDS = brandsOf(readFileSync('src/types.ts', 'utf8'))

test('every number with a meaning of its own has a brand', () =>
  expect(BRANDS).toEqual(
    expect.arrayContaining(['Term', 'LogIndex', 'MemberId', 'Revision', 'LeaseId', 'RequestId']),
  ))

test.each([
  ['const r = n as Revision', ['as Revision']],
  ['f(n as LogIndex, (m as unknown) as Term)', ['as LogIndex', 'as Term']],
  ["const r = n as Brand<number, 'Term'>", ["as Brand<number, 'Term'>"]],
  ['const r = revision(n)', []],
  ['const all = message.revisions as Revisions', []],
])('%j casts to a brand: %j', (source, casts) => {
  expect(brandCasts('src/mvcc/state.ts', source, BRANDS)).toEqual(casts)
  expect(brandCasts('src/types.ts', source, BRANDS)).toEqual([])
})
