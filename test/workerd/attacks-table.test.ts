/**
 * Who may do what: every call of etcd's API as nobody, with a bad token, as a user without a role,
 * with ranges, with all keys, and as root. Each must come to what it came to at a real etcd 3.7.3
 * (`attacks/record.ts`), but for what is meant to differ, below with its reason.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, start, temporaryDir } from '../start/cluster.ts'
import { CALLS, WHO, type Who } from './attacks/calls.ts'
import { type Row, table } from './attacks/table.ts'

const recorded = readFileSync(new URL('attacks/calls.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const ETCD = new Map(
  recorded.map((line) => JSON.parse(line) as Row).map(([call, ...told]) => [call, told]),
)

/** Call; who; what ours says; why. */
const MEANT: readonly (readonly [call: string, who: Who, ours: string, why: string])[] = [
  ...CALLS.filter(([, path]) => path === '/v3/watch').map(
    ([call]) =>
      [
        call,
        'bad',
        '401 16 etcdserver: invalid auth token',
        'no stream is opened for a token that nobody has; etcd cancels in it',
      ] as const,
  ),
  [
    'observe z',
    'none',
    '200 2 etcdserver: user name is empty',
    'etcd ends the stream and says nothing',
  ],
  [
    'observe z',
    'bad',
    '200 2 etcdserver: invalid auth token',
    'etcd ends the stream and says nothing',
  ],
  [
    'observe z',
    'low',
    '200 2 etcdserver: permission denied',
    'etcd ends the stream and says nothing',
  ],
  [
    'observe z',
    'alice',
    '200 2 etcdserver: permission denied',
    'etcd ends the stream and says nothing',
  ],
]

const cleanUps: (() => Promise<void>)[] = []
const ours = new Map<string, string[]>()
beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  const url = await address(start(['--port', '0', '--data-dir', dir], { direct: true }))
  for await (const [call, ...told] of table(url, CALLS)) ours.set(call, told)
}, 180_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

test('the record is of these calls', () => {
  expect([...ETCD.keys()]).toEqual(CALLS.map(([name]) => name))
})

describe('as at etcd, each for himself:', () => {
  test.each(CALLS.map(([name]) => name))('%s', (name) => {
    const wanted = WHO.map(
      (who, i) =>
        MEANT.find((row) => row[0] === name && row[1] === who)?.[2] ?? ETCD.get(name)?.[i],
    )
    expect(Object.fromEntries(WHO.map((who, i) => [who, ours.get(name)?.[i]]))).toEqual(
      Object.fromEntries(WHO.map((who, i) => [who, wanted[i]])),
    )
  })
})
