/**
 * `npm run bench:cost`: what an hour costs, and what one wake costs, on virtual time (bill.ts).
 * GB-seconds are computed from the time awake; nothing here was billed by anybody. docs/cost.md
 * keeps the tables.
 */
import { get, grant, keepAlive, metrics, put } from '../test/harness/requests.ts'
import { Bill, dollars, PRICES, type Usage } from './bill.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const HOURS_A_MONTH = 730
/** Long enough for everybody to sleep again. */
const WAKE_MS = 2 * MINUTE_MS
const WATCHERS = 100
const LEASE = 7
const VALUE = new Uint8Array(100)

interface Scenario {
  readonly name: string
  /** What is there before, and how many milliseconds of it are not measured. */
  readonly before?: (bill: Bill) => number
  readonly plan: (bill: Bill) => void
  /** Responses that every watcher must have had in the end. */
  readonly heard?: number
}

function every(ms: number, until: number, plan: (at: number) => void): void {
  for (let at = 0; at < until; at += ms) plan(at)
}

/** Clients on sockets of their own at m2, all of whom watch `k`. */
function watchers(bill: Bill): number {
  for (let i = 0; i < WATCHERS; i++) bill.watch('m2', 'k')
  return MINUTE_MS
}

/** A lease with a key, kept alive as often for some TTLs: what its grant has left to do is done. */
function leased(ttl: number, ms: number): (bill: Bill) => number {
  return (bill) => {
    bill.at(0, 'm1', grant(LEASE, ttl))
    bill.at(1000, 'm1', put('leased', VALUE, { lease: LEASE }))
    const before = Math.ceil((3 * ttl * 1000) / ms) * ms
    every(ms, before, (at) => bill.at(at + ms / 2, 'm1', keepAlive(LEASE)))
    return before
  }
}

function keptAlive(ms: number): (bill: Bill) => void {
  return (bill) => every(ms, HOUR_MS, (at) => bill.at(at, 'm1', keepAlive(LEASE)))
}

function aPutAMinute(bill: Bill): void {
  every(MINUTE_MS, HOUR_MS, (at) => bill.at(at, 'm2', put('k', VALUE)))
}

const HOURS: readonly Scenario[] = [
  { name: 'idle', plan: () => {} },
  { name: 'a put a minute', plan: aPutAMinute },
  {
    name: 'a put every 5 s',
    plan: (bill) => every(5000, HOUR_MS, (at) => bill.at(at, 'm2', put('k', VALUE))),
  },
  {
    name: 'a put a second',
    plan: (bill) =>
      every(1000, HOUR_MS, (at) => bill.at(at, 'm2', put(`k${(at / 1000) % 100}`, VALUE))),
  },
  { name: `${WATCHERS} idle watchers`, before: watchers, plan: () => {}, heard: 1 },
  {
    name: `${WATCHERS} watchers, a put a minute that all hear`,
    before: watchers,
    plan: aPutAMinute,
    heard: 61,
  },
  {
    name: 'one lease, TTL 60 s, kept alive every 20 s',
    before: leased(60, 20_000),
    plan: keptAlive(20_000),
  },
  {
    name: 'one lease, TTL 60 s, kept alive every second',
    before: leased(60, 1000),
    plan: keptAlive(1000),
  },
  {
    name: 'one lease, TTL 3,600 s, kept alive every 20 min',
    before: leased(3600, 20 * MINUTE_MS),
    plan: keptAlive(20 * MINUTE_MS),
  },
]

const WAKES: readonly Scenario[] = [
  { name: 'a put', plan: (bill) => bill.at(0, 'm2', put('k', VALUE)) },
  { name: 'a linearizable get', plan: (bill) => bill.at(0, 'm2', get('k')) },
  { name: 'a lease granted and ended, with its key', plan: (bill) => leasedBriefly(bill) },
  {
    name: 'a keepalive',
    before: leased(3600, 20 * MINUTE_MS),
    plan: (bill) => bill.at(0, 'm1', keepAlive(LEASE)),
  },
  {
    name: 'a serializable get',
    plan: (bill) => bill.at(0, 'm2', get('k', { serializable: true })),
  },
  { name: '`/metrics` of a member', plan: (bill) => bill.at(0, 'm2', metrics) },
  {
    name: 'a watch opened on a WebSocket',
    plan: (bill) => bill.cluster.loop.after(1, () => bill.watch('m2', 'k')),
  },
]

/** It ends while everybody sleeps. */
function leasedBriefly(bill: Bill): void {
  bill.at(0, 'm1', grant(LEASE, 60))
  bill.at(1000, 'm1', put('leased', VALUE, { lease: LEASE }))
}

function measure({ name, before, plan, heard }: Scenario, ms: number): Usage {
  const bill = new Bill()
  if (before !== undefined) bill.measure(before(bill))
  plan(bill)
  const usage = bill.measure(ms)
  if (heard !== undefined && bill.heard.some((n) => n !== heard))
    throw new Error(`${name}: heard ${bill.heard}, not ${heard}`)
  return usage
}

const n = (value: number) => Math.round(value).toLocaleString('en')
const one = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 })

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

function head(cells: readonly string[]): void {
  row(cells)
  row(cells.map((_, i) => (i === 0 ? '---' : '--:')))
}

head([
  'an hour of three members',
  'wakes',
  'requests',
  'rows written',
  'rows read',
  'GB-s',
  '$ an hour',
  '$ a month',
  'after allowance',
])
for (const scenario of HOURS) {
  const usage = measure(scenario, HOUR_MS)
  row([
    scenario.name,
    ...[usage.wakes, usage.request, usage.rowWritten, usage.rowRead, usage.gbSecond].map(n),
    dollars(usage, 1, false).toFixed(5),
    dollars(usage, HOURS_A_MONTH, false).toFixed(2),
    dollars(usage, HOURS_A_MONTH, true).toFixed(2),
  ])
}
console.log('')
head([
  'once, to a cluster that sleeps',
  'wakes',
  'requests',
  'rows written',
  'rows read',
  'GB-s',
  '$ for a million',
])
for (const scenario of WAKES) {
  const usage = measure(scenario, WAKE_MS)
  row([
    scenario.name,
    ...[usage.wakes, usage.request, usage.rowWritten, usage.rowRead, usage.gbSecond].map(one),
    dollars(usage, 1e6, false).toFixed(2),
  ])
}
console.log('')
head(['price of a paid plan', '$ for a million', 'included a month'])
for (const [what, { each, included }] of Object.entries(PRICES)) {
  const name =
    {
      request: 'requests',
      gbSecond: 'GB-seconds',
      rowRead: 'rows read',
      rowWritten: 'rows written',
    }[what] ?? what
  row([name, `${(each * 1e6).toFixed(3)}`, n(included)])
}
