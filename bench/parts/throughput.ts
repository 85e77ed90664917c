/**
 * Puts and gets a second, of Quorate as a ratio to a bare Durable Object and to etcd, measured in
 * turns.
 */
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fsyncMs } from '../disk.ts'
import { type Measured, run, type Work } from '../load.ts'
import type { Options } from '../options.ts'
import { cpuSeconds } from '../processes.ts'
import { type Found, number, spreadText, type Table, type Verdict } from '../report.ts'
import { gets, puts, putsOfEach } from '../requests.ts'
import { ratios, spread } from '../stats.ts'
import { awaitLeader, startCluster } from '../targets/cluster.ts'
import { findEtcd, startEtcd } from '../targets/etcd.ts'
import type { Target } from '../targets/target.ts'
import { startTrivial } from '../targets/trivial.ts'

/** Enough that a put seldom meets the put before; all are there before anything is measured. */
const KEYS = 10_000
const RAMP_SECONDS = 0.25
const FILL_CONNECTIONS = 64
const WARM_SECONDS = 2

interface Operation {
  readonly name: string
  readonly work: (port: number) => Work
}

const PUT: Operation = { name: 'put', work: (port) => puts(port, KEYS) }
const LINEARIZABLE: Operation = {
  name: 'get, linearizable',
  work: (port) => gets(port, KEYS, false),
}
const SERIALIZABLE: Operation = {
  name: 'get, serializable',
  work: (port) => gets(port, KEYS, true),
}

/** Of the checkout that `--before` names. */
const BEFORE = 'before'

/** One operation at one number of connections on one target, round by round. */
interface Cell {
  readonly operation: string
  readonly connections: number
  readonly target: string
  readonly rates: number[]
  readonly p50: number[]
  readonly p99: number[]
  /** Microseconds of processor time an answer, of all the target's processes. */
  readonly cpu: number[]
}

export async function throughput(options: Options, say: (text: string) => void): Promise<Found> {
  const operations = [
    ...(options.parts.has('puts') ? [PUT] : []),
    ...(options.parts.has('gets') ? [LINEARIZABLE, SERIALIZABLE] : []),
  ]
  const ceiling = await loadCeiling(options, say)
  const etcd = findEtcd()
  const failures: string[] = []
  const targets: Target[] = [
    await startQuorate(),
    await startCluster({
      name: 'bare object',
      members: 1,
      entry: fileURLToPath(new URL('../targets/bare.worker.ts', import.meta.url)),
    }),
    ...(etcd === null ? [] : [await startEtcd(etcd.binary)]),
    ...(options.before === null ? [] : [await startQuorate(BEFORE, resolve(options.before))]),
  ]
  try {
    for (const target of targets) {
      say(`filling ${target.name}: ${KEYS} keys`)
      const work = (port: number) => putsOfEach(port, KEYS)
      // On one port, so that each key is sent once.
      const filled = await run({
        ports: target.ports.slice(0, 1),
        connections: FILL_CONNECTIONS,
        count: KEYS,
        work,
      })
      note(failures, `${target.name}, filling`, filled)
      // Until what is called often has been compiled.
      for (const { work: warm } of operations) {
        await run({
          ports: target.ports,
          connections: FILL_CONNECTIONS,
          seconds: WARM_SECONDS,
          work: warm,
        })
      }
    }
    const disk: number[] = []
    const cells = await measure(targets, operations, options, say, failures, disk)
    return {
      name: 'throughput',
      tables: [
        ceiling.table,
        ...tables(cells, operations, options, etcd?.version ?? null, ceiling.rates, disk),
      ],
      verdicts: verdicts(cells, operations, options),
      data: {
        fsyncMs: disk,
        ceiling: Object.fromEntries(ceiling.rates),
        etcd: etcd?.version ?? null,
        cells,
      },
      failures,
    }
  } finally {
    for (const target of targets.reverse()) await target.stop()
  }
}

async function startQuorate(name = 'quorate', root?: string): Promise<Target> {
  const cluster = await startCluster({ name, members: 3, ...(root === undefined ? {} : { root }) })
  await awaitLeader(cluster)
  return cluster
}

/** What the load generator asks for at most, of a server that does nothing. */
async function loadCeiling({ connections, seconds }: Options, say: (text: string) => void) {
  say('the load generator by itself')
  const trivial = await startTrivial()
  const rates = new Map<number, number>()
  for (const n of connections) {
    const { rate } = await run({
      ports: trivial.ports,
      connections: n,
      seconds,
      rampSeconds: RAMP_SECONDS,
      work: PUT.work,
    })
    rates.set(n, rate)
  }
  await trivial.stop()
  const table: Table = {
    title: 'The load generator against a server that does nothing',
    head: ['connections', 'answers/s'],
    rows: [...rates].map(([n, rate]) => [String(n), number(rate)]),
  }
  return { rates, table }
}

async function measure(
  targets: readonly Target[],
  operations: readonly Operation[],
  { connections, rounds, seconds }: Options,
  say: (text: string) => void,
  failures: string[],
  disk: number[],
): Promise<Cell[]> {
  const cells = operations.flatMap((operation) =>
    connections.flatMap((n) =>
      targets.map((target) => ({
        run: { operation, target },
        cell: {
          operation: operation.name,
          connections: n,
          target: target.name,
          rates: [],
          p50: [],
          p99: [],
          cpu: [],
        } as Cell,
      })),
    ),
  )
  for (let round = 0; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`)
    disk.push(fsyncMs())
    // Forth and back: whoever follows whom is not always the same.
    for (const { run: which, cell } of round % 2 === 0 ? cells : [...cells].reverse()) {
      const { ports } = which.target
      const before = cpuSeconds(which.target.pids())
      const load = {
        ports,
        connections: cell.connections,
        seconds,
        rampSeconds: RAMP_SECONDS,
        work: which.operation.work,
      }
      const measured = await run(load)
      cell.cpu.push(((cpuSeconds(which.target.pids()) - before) / measured.answered) * 1e6)
      cell.rates.push(measured.rate)
      cell.p50.push(measured.p50)
      cell.p99.push(measured.p99)
      note(failures, `${cell.target}, ${cell.operation}, ${cell.connections} connections`, measured)
    }
  }
  return cells.map(({ cell }) => cell)
}

function note(failures: string[], where: string, { errors, complaints }: Measured): void {
  if (errors > 0)
    failures.push(`${where}: ${errors} wrong answers, first: ${complaints.join(' | ')}`)
}

function find(
  cells: readonly Cell[],
  operation: string,
  connections: number,
  target: string,
): Cell | undefined {
  return cells.find(
    (cell) =>
      cell.operation === operation && cell.connections === connections && cell.target === target,
  )
}

function tables(
  cells: readonly Cell[],
  operations: readonly Operation[],
  { connections, rounds, seconds }: Options,
  etcd: string | null,
  ceiling: ReadonlyMap<number, number>,
  disk: readonly number[],
): Table[] {
  const rows: string[][] = []
  const costs: string[][] = []
  let close = false
  for (const { name } of operations) {
    for (const n of connections) {
      const [ours, bare, theirs] = ['quorate', 'bare object', 'etcd'].map((target) =>
        find(cells, name, n, target),
      )
      if (!ours || !bare) continue
      const label = `${name}, ${n}`
      const versus = (other: Cell | undefined) =>
        other ? spreadText(ratios(ours.rates, other.rates)) : 'not run'
      rows.push([
        label,
        versus(bare),
        versus(theirs),
        number(spread(ours.rates).median),
        ...latency(ours),
        ...latency(bare),
        ...latency(theirs),
      ])
      costs.push([
        label,
        ...[ours, bare, theirs].map((cell) => (cell ? number(spread(cell.cpu).median) : 'not run')),
      ])
      for (const cell of [ours, bare, theirs])
        if (cell && spread(cell.rates).max > (ceiling.get(n) ?? 0) / 2) close = true
    }
  }
  const rounded = `${rounds} rounds of ${seconds} s; median of the rounds' ratios (lowest–highest)`
  return [
    ...comparison(cells, operations, connections, rounded),
    {
      title: `Answers a second, as a ratio (${rounded})`,
      head: [
        'operation, connections',
        '÷ bare object',
        '÷ etcd',
        'quorate/s',
        'p50 ms',
        'p99',
        'bare p50',
        'p99',
        'etcd p50',
        'p99',
      ],
      rows,
      notes: [
        etcd === null
          ? 'etcd: not run; ETCD=path says where one is.'
          : `etcd: ${etcd}, three members, its leader asked.`,
        `One fsync of a growing file in ${tmpdir()} took ${spreadText(spread(disk))} ms.`,
        ...(close
          ? ['A target came within half of what the load generator can do: its figures are low.']
          : []),
      ],
    },
    {
      title: 'Processor time an answer, µs, all processes of each',
      head: ['operation, connections', 'quorate', 'bare object', 'etcd'],
      rows: costs,
    },
  ]
}

/** Beside the checkout before, if there is one. */
function comparison(
  cells: readonly Cell[],
  operations: readonly Operation[],
  connections: readonly number[],
  rounded: string,
): Table[] {
  const rows = operations.flatMap(({ name }) =>
    connections.flatMap((n) => {
      const [ours, before] = ['quorate', BEFORE].map((target) => find(cells, name, n, target))
      if (!ours || !before) return []
      const ratio = (of: 'rates' | 'cpu' | 'p50') => spreadText(ratios(ours[of], before[of]))
      return [[`${name}, ${n}`, ratio('rates'), ratio('cpu'), ratio('p50')]]
    }),
  )
  const head = ['operation, connections', 'answers a second', 'processor time', 'p50']
  return rows.length === 0
    ? []
    : [{ title: `This checkout ÷ the one before (${rounded})`, head, rows }]
}

function latency(cell: Cell | undefined): string[] {
  return cell ? [number(spread(cell.p50).median), number(spread(cell.p99).median)] : ['', '']
}

function verdicts(
  cells: readonly Cell[],
  operations: readonly Operation[],
  { connections }: Options,
): Verdict[] {
  const n = 64
  if (!connections.includes(n)) return []
  const ratio = (operation: Operation, other: string) =>
    ratios(
      find(cells, operation.name, n, 'quorate')?.rates ?? [],
      find(cells, operation.name, n, other)?.rates ?? [],
    ).median
  return [
    {
      what: `put ÷ bare object, ${n} connections`,
      operation: PUT,
      other: 'bare object',
      wanted: 2,
    },
    { what: `put ÷ etcd, ${n} connections`, operation: PUT, other: 'etcd', wanted: 0.8 },
    {
      what: `get, linearizable ÷ etcd, ${n} connections`,
      operation: LINEARIZABLE,
      other: 'etcd',
      wanted: 0.7,
    },
  ]
    .filter(({ operation }) => operations.includes(operation))
    .map(({ what, operation, other, wanted }) => ({
      what,
      value: ratio(operation, other),
      wanted,
      atLeast: true,
    }))
}
