/**
 * What grows with the number of keys and what does not: memory, restarts, the time of a get and of
 * a page.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, Connection, call, once, post } from '../http.ts'
import { run } from '../load.ts'
import type { Options } from '../options.ts'
import { hasProc, residentMiB } from '../processes.ts'
import { type Found, number, spreadText, type Table, type Verdict } from '../report.ts'
import { gets, key, keyBytes, puts, value } from '../requests.ts'
import { quantile, ratios, spread } from '../stats.ts'
import { awaitLeader, type Cluster, startCluster } from '../targets/cluster.ts'

const MEMBERS = [3, 1]
/** etcd's limit for a transaction. */
const FILL_OPS = 128
const FILL_CONNECTIONS = 4
const PAGE = 1000
const ZERO = Buffer.from([0])
const END = ZERO.toString('base64')
/**
 * Puts after filling, in both clusters: logs and write-ahead files end alike, whatever came before.
 */
const PUTS_AFTER = 5000
const RESTART_PATIENCE_MS = 60_000

/** One cluster of one size, and what was measured of it round by round. */
interface Sized {
  readonly cluster: Cluster
  readonly keys: number
  readonly figures: Map<string, number[]>
}

interface Pair {
  readonly members: number
  readonly few: Sized
  readonly many: Sized
}

/** What a figure is, for the table and the verdicts. */
interface Figure {
  readonly name: string
  readonly part: 'memory' | 'size'
  /** Held against the target. */
  readonly target: boolean
}

const FIGURES: readonly Figure[] = [
  { name: 'resident MiB, after a restart and reads', part: 'memory', target: true },
  { name: 'resident MiB, after filling', part: 'memory', target: false },
  { name: 'restart to a serializable get, ms', part: 'memory', target: false },
  { name: 'restart to a linearizable get, ms', part: 'memory', target: true },
  ...[
    'get, linearizable',
    'get, serializable',
    'page of 1,000 keys',
    'page of a walk through all',
  ].flatMap((name) =>
    ['p50', 'p99'].map((q) => ({
      name: `${name}, ${q} ms`,
      part: 'size' as const,
      target: name.startsWith('get'),
    })),
  ),
]

export async function size(options: Options, say: (text: string) => void): Promise<Found> {
  const failures: string[] = []
  const data: unknown[] = []
  const tables: Table[] = []
  const verdicts: Verdict[] = []
  for (const members of MEMBERS) {
    const pair = await start(members, options, say)
    try {
      for (let round = 0; round < options.rounds; round++) {
        say(`size: ${membersText(members)}, round ${round + 1} of ${options.rounds}`)
        for (const sized of round % 2 === 0 ? [pair.few, pair.many] : [pair.many, pair.few]) {
          if (options.parts.has('size') || options.parts.has('memory'))
            await reads(sized, options.seconds, failures)
          if (options.parts.has('memory') && hasProc) await restart(sized)
        }
      }
      tables.push(table(pair, options))
      verdicts.push(...verdictsOf(pair, options))
      for (const { keys, figures } of [pair.few, pair.many])
        data.push({ members, keys, figures: Object.fromEntries(figures) })
    } finally {
      await pair.few.cluster.stop()
      await pair.many.cluster.stop()
    }
  }
  return { name: 'size', tables, verdicts, data, failures }
}

async function start(
  members: number,
  { sizes }: Options,
  say: (text: string) => void,
): Promise<Pair> {
  const [few, many] = await Promise.all(
    sizes.map(async (keys): Promise<Sized> => {
      const cluster = await startCluster({ name: `size-${members}-${keys}`, members })
      await awaitLeader(cluster)
      return { cluster, keys, figures: new Map() }
    }),
  )
  if (!few || !many) throw new Error('two sizes are measured')
  for (const { cluster, keys, figures } of [few, many]) {
    say(`size: ${membersText(members)}, filling ${keys} keys`)
    await fill(cluster, keys)
    await run({
      ports: cluster.ports,
      connections: 64,
      count: PUTS_AFTER,
      work: (port) => puts(port, keys),
    })
    add(figures, 'resident MiB, after filling', residentMiB(cluster.pids()))
  }
  return { members, few, many }
}

function add(figures: Map<string, number[]>, name: string, figure: number): void {
  figures.set(name, [...(figures.get(name) ?? []), figure])
}

/** Puts so many keys, 128 in a transaction. */
export async function fill({ port }: Cluster, keys: number): Promise<void> {
  let next = 0
  const loop = async () => {
    const connection = await Connection.open(port)
    for (let from = next; from < keys; from = next) {
      const to = Math.min(from + FILL_OPS, keys)
      next = to
      const success = Array.from({ length: to - from }, (_, i) => ({
        requestPut: { key: key(from + i), value: value() },
      }))
      ok(
        await connection.ask(post(port, '/v3/kv/txn', JSON.stringify({ success }))),
        '"succeeded":true',
      )
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: FILL_CONNECTIONS }, loop))
  const all = { key: END, range_end: END, count_only: true }
  const { count } = await call<{ count: string }>(port, '/v3/kv/range', all)
  // One is awaitLeader's.
  if (Number(count) !== keys + 1) throw new Error(`${keys + 1} keys were put, ${count} are there`)
}

function ok({ status, body }: Answer, needle: string): string {
  const text = body.toString('latin1')
  if (status !== 200 || !text.includes(needle)) throw new Error(`${status} ${text.slice(0, 300)}`)
  return text
}

async function reads(
  { cluster, keys, figures }: Sized,
  seconds: number,
  failures: string[],
): Promise<void> {
  const { port } = cluster
  const connection = await Connection.open(port)
  const timed = async (
    name: string,
    make: () => Buffer,
    check: (answer: Answer) => string | null,
  ) => {
    const times: number[] = []
    for (
      const end = performance.now() + seconds * 1000;
      performance.now() < end || times.length < 20;
    ) {
      const request = make()
      const sent = performance.now()
      const answer = await connection.ask(request)
      times.push(performance.now() - sent)
      const problem = check(answer)
      if (problem !== null) failures.push(`size: ${name}: ${problem}`)
    }
    times.sort((a, b) => a - b)
    add(figures, `${name}, p50 ms`, quantile(times, 0.5))
    add(figures, `${name}, p99 ms`, quantile(times, 0.99))
  }
  try {
    for (const serializable of [false, true]) {
      const { requests, check } = gets(port, keys, serializable)
      let i = 0
      const make = () => requests[i++ % requests.length] ?? Buffer.alloc(0)
      await timed(`get, ${serializable ? 'serializable' : 'linearizable'}`, make, check)
    }
    const full = ({ status, body }: Answer): string | null =>
      status === 200 && occurrences(body, '"value":"') === PAGE
        ? null
        : `${status}, ${body.length} bytes, ${body.toString('latin1', 0, 200)}`
    await timed(
      'page of 1,000 keys',
      () => {
        const from = Math.floor(Math.random() * (keys - PAGE))
        const ask = { key: key(from), range_end: key(from + PAGE), limit: String(PAGE) }
        return post(port, '/v3/kv/range', JSON.stringify(ask))
      },
      full,
    )
    await timed('page of a walk through all', ...walk(port, keys, full))
  } finally {
    connection.close()
  }
}

/**
 * From the first key to the last, page by page at the first page's revision, as Kubernetes does;
 * then again.
 */
function walk(port: number, keys: number, full: (answer: Answer) => string | null) {
  const pages = Math.floor(keys / PAGE)
  let page = 0
  let revision = '0'
  const make = (): Buffer => {
    // Behind the last key of the page before, as clients do.
    const from =
      page === 0 ? key(0) : Buffer.concat([keyBytes(page * PAGE - 1), ZERO]).toString('base64')
    const ask = {
      key: from,
      range_end: btoa('key0'),
      limit: String(PAGE),
      ...(page === 0 ? {} : { revision }),
    }
    return post(port, '/v3/kv/range', JSON.stringify(ask))
  }
  const check = (answer: Answer): string | null => {
    if (page === 0)
      revision = /"revision":"(\d+)"/.exec(answer.body.toString('latin1', 0, 300))?.[1] ?? '0'
    page = (page + 1) % pages
    return full(answer)
  }
  return [make, check] as const
}

function occurrences(body: Buffer, needle: string): number {
  let n = 0
  for (let at = body.indexOf(needle); at >= 0; at = body.indexOf(needle, at + needle.length)) n++
  return n
}

/** SIGKILL, and the time until the first answer of each kind. */
async function restart({ cluster, keys, figures }: Sized): Promise<void> {
  for (const serializable of [true, false]) {
    await sleep(1500) // a runtime that lived shorter is not started again at once
    const before = cluster.pids()
    const killed = performance.now()
    for (const pid of before) process.kill(pid, 'SIGKILL')
    const [request] = gets(cluster.port, keys, serializable).requests
    if (request === undefined) return
    await answered(cluster.port, request, killed)
    add(
      figures,
      `restart to a ${serializable ? 'serializable' : 'linearizable'} get, ms`,
      performance.now() - killed,
    )
  }
  await reads({ cluster, keys, figures: new Map() }, 0.25, [])
  add(figures, 'resident MiB, after a restart and reads', residentMiB(cluster.pids()))
}

async function answered(port: number, request: Buffer, since: number): Promise<void> {
  while (performance.now() - since < RESTART_PATIENCE_MS) {
    try {
      const { status } = await once(port, request)
      if (status === 200) return
    } catch {
      // Not there yet.
    }
    await sleep(2)
  }
  throw new Error(`no answer ${RESTART_PATIENCE_MS / 1000} s after a restart`)
}

function table({ members, few, many }: Pair, { parts }: Options): Table {
  const head = ['figure', `${number(few.keys)} keys`, `${number(many.keys)} keys`, 'ratio']
  const rows = FIGURES.filter(({ part }) => parts.has(part)).map(({ name }) => {
    const [a, b] = [few.figures.get(name) ?? [], many.figures.get(name) ?? []]
    return [name, number(spread(a).median), number(spread(b).median), spreadText(ratios(b, a))]
  })
  return {
    title: `${membersText(members)} in one process, by number of keys (values of 100 bytes)`,
    head,
    rows,
    notes: hasProc ? [] : ['Memory and restarts need Linux: not run.'],
  }
}

function verdictsOf({ members, few, many }: Pair, { parts }: Options): Verdict[] {
  return FIGURES.filter(({ part, target }) => target && parts.has(part)).map(({ name }) => ({
    what: `${name}: ${number(many.keys)} keys ÷ ${number(few.keys)}, ${membersText(members)}`,
    value: ratios(many.figures.get(name) ?? [], few.figures.get(name) ?? []).median,
    wanted: 1.25,
    atLeast: false,
  }))
}

function membersText(members: number): string {
  return `${members} ${members === 1 ? 'member' : 'members'}`
}
