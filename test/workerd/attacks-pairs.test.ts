/**
 * Each pair of writes, by each pair of callers, under one `Quorate-Request-Id`, on the real thing.
 * Unless it is the same request of the same caller it is two requests: answered as the same two are
 * without ids, and what is left is the same. At once, at one member or at two: as in one order or
 * the other.
 */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { address, start, temporaryDir } from '../start/cluster.ts'
import { ask, b64, logIn, secured, type Told } from './attacks/asking.ts'
import { ALONE, left, PLAIN, type Row, said, WRITES } from './attacks/writes.ts'

const cleanUps: (() => Promise<void>)[] = []
/** Rows that are tried at the same time. */
const LANES = 24
const CALLERS = [
  ['root', 'root'],
  ['low', 'root'],
  ['nobody', 'root'],
  ['alice', 'bob'],
] as const
/** With what the others are paired. */
const MIXED = ['put', 'grant', 'txn that reads all', ...Object.keys(ALONE)]
type Who = (typeof CALLERS)[number][number]

let url = ''
let member = ''
const tokens: Partial<Record<Who, string>> = {}
beforeAll(async () => {
  const dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  url = await address(start(['--port', '0', '--data-dir', dir], { direct: true }))
  await secured(url)
  for (const who of ['root', 'low', 'alice', 'bob'] as const) tokens[who] = await logIn(url, who)
  const { members } = (await ask(`${url}/v3/cluster/member/list`, {}, tokens.root)).body as {
    members: { name: string; ID: string }[]
  }
  member = members.find(({ name }) => name === 'm2')?.ID ?? ''
}, 60_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

/** Two writes and their callers, by name. */
type Pair = readonly [first: string, firstBy: Who, second: string, secondBy: Who]

function pairs(
  firsts: readonly string[],
  seconds: readonly string[],
  callers: readonly (readonly [Who, Who])[] = CALLERS,
): Pair[] {
  return callers
    .flatMap(([firstBy, secondBy]) =>
      firsts.flatMap((first) => seconds.map((second): Pair => [first, firstBy, second, secondBy])),
    )
    .filter(([first, firstBy, second, secondBy]) => first !== second || firstBy !== secondBy)
}

let count = 100_000
const aRow = (): Row => ({ n: count++, member })
const anId = (): string => randomBytes(16).toString('hex')

/** At a member of this number; 0: at whichever is near. */
function at(number: number): string {
  return number === 0 ? url : `http://127.0.0.1:${Number(new URL(url).port) + 1 + number}`
}

async function write(name: string, by: Who, row: Row, id?: string, number = 0): Promise<Told> {
  const [path, body] = WRITES[name] ?? []
  if (path === undefined || body === undefined) throw new Error(`no such write: ${name}`)
  return ask(at(number) + path, body(row), tokens[by], id)
}

/** A key `old` and a lease for each. */
async function prepare(rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 100) {
    const some = rows.slice(from, from + 100)
    const success = some.map(({ n }) => ({
      request_put: { key: b64(`a/${n}/old`), value: b64('old') },
    }))
    expect((await ask(`${url}/v3/kv/txn`, { success }, tokens.root)).status).toBe(200)
  }
  await inLanes(LANES, rows, ({ n }) =>
    ask(`${url}/v3/lease/grant`, { ID: String(n), TTL: 600 }, tokens.root),
  )
}

async function inLanes<T, R>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as T)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

/** What came of one pair: both answers, and what is left. */
interface Came {
  readonly answers: readonly string[]
  readonly left: string
}

/** All of them, in so many lanes. */
async function came(
  lanes: number,
  all: readonly Pair[],
  both: (pair: Pair, row: Row) => Promise<readonly Told[]>,
): Promise<Came[]> {
  const rows = all.map(aRow)
  await prepare(rows)
  const told = await inLanes(lanes, [...all.keys()], (i) => both(all[i] as Pair, rows[i] as Row))
  const remains = await left(url, tokens.root ?? '', rows)
  return told.map((answers, i) => ({
    answers: answers.map((one) => said(one, rows[i] as Row)),
    left: remains[i] ?? '',
  }))
}

const inOrder =
  (id: () => string | undefined) =>
  async ([first, firstBy, second, secondBy]: Pair, row: Row): Promise<Told[]> => {
    const name = id()
    return [await write(first, firstBy, row, name), await write(second, secondBy, row, name)]
  }

const nameOf = ([first, firstBy, second, secondBy]: Pair): string =>
  `${firstBy} ${first}, ${secondBy} ${second}`

/** Those that differ, by the pair. */
function differing(
  all: readonly Pair[],
  got: readonly Came[],
  isRight: (i: number) => boolean,
): Record<string, Came | undefined> {
  return Object.fromEntries(all.flatMap((pair, i) => (isRight(i) ? [] : [[nameOf(pair), got[i]]])))
}

const same = (one: Came | undefined, other: Came | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What the pairs come to without ids, one after the other. */
const plainly = new Map<string, Came>()

test.each([
  ['of keys and leases', LANES, pairs(Object.keys(PLAIN), Object.keys(PLAIN))],
  [
    'of users and members, and others',
    1,
    [
      ...pairs(Object.keys(ALONE), MIXED, CALLERS.slice(0, 2)),
      ...pairs(['put', 'grant'], Object.keys(ALONE), CALLERS.slice(0, 2)),
    ],
  ],
] as const)(
  'two writes %s under one id are as good as under two, one after the other',
  async (_, lanes, all) => {
    const without = await came(
      lanes,
      all,
      inOrder(() => undefined),
    )
    for (const [i, pair] of all.entries()) plainly.set(nameOf(pair), without[i] as Came)
    // Not all is refused, nor nothing.
    const text = JSON.stringify(without)
    for (const status of ['200', '400', '403']) expect(text).toContain(`\\"status\\":${status}`)
    const named = await came(lanes, all, inOrder(anId))
    expect(differing(all, named, (i) => same(named[i], without[i]))).toEqual({})
  },
)

test.each([
  ['at one member', [1, 1]],
  ['at two members', [2, 3]],
] as const)(
  'two writes under one id at once %s are as good as under two, in one order or the other',
  async (_, [one, other]) => {
    const all = pairs(Object.keys(PLAIN), Object.keys(PLAIN)).filter(
      ([first, , second]) => first <= second,
    )
    const named = await came(LANES, all, ([first, firstBy, second, secondBy], row) => {
      const id = anId()
      return Promise.all([
        write(first, firstBy, row, id, one),
        write(second, secondBy, row, id, other),
      ])
    })
    const reversed = new Map<string, Came>()
    const backwards = all.map(
      ([first, firstBy, second, secondBy]): Pair => [second, secondBy, first, firstBy],
    )
    const missing = backwards.filter((pair) => !plainly.has(nameOf(pair)))
    const more = await came(
      LANES,
      missing,
      inOrder(() => undefined),
    )
    for (const [i, pair] of missing.entries()) plainly.set(nameOf(pair), more[i] as Came)
    for (const [i, pair] of backwards.entries()) {
      const { answers, left } = plainly.get(nameOf(pair)) as Came
      reversed.set(nameOf(all[i] as Pair), { answers: answers.toReversed(), left })
    }
    const isRight = (i: number): boolean => {
      const name = nameOf(all[i] as Pair)
      return same(named[i], plainly.get(name)) || same(named[i], reversed.get(name))
    }
    expect(differing(all, named, isRight)).toEqual({})
  },
)

test('all members have come to one hash', async () => {
  const { body } = await ask(`${url}/v3/kv/range`, { key: b64('a') }, tokens.root)
  const { revision } = body.header as { revision: string }
  const hashes = [1, 2, 3].map(async (number) => {
    // Asked for at the revision, so that each has come so far.
    await ask(`${at(number)}/v3/kv/range`, { key: b64('a') }, tokens.root)
    const { hash, hash_revision } = (
      await ask(`${at(number)}/v3/maintenance/hashkv`, { revision }, tokens.root)
    ).body
    return `${hash} at ${hash_revision}`
  })
  expect(new Set(await Promise.all(hashes)).size).toBe(1)
})
