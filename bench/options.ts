/** What the bench may be told. */
import { parseArgs } from 'node:util'

export const PARTS = [
  'puts',
  'gets',
  'rows',
  'memory',
  'size',
  'watch',
  'stall',
  'keepalive',
  'reconnect',
  'soak',
  'growth',
] as const
export type Part = (typeof PARTS)[number]

export interface Options {
  readonly parts: ReadonlySet<Part>
  readonly seconds: number
  readonly rounds: number
  readonly connections: readonly number[]
  readonly long: boolean
  readonly json: boolean
  /** Keys of the small and of the large cluster. */
  readonly sizes: readonly [number, number]
  /** Puts counted in rows. */
  readonly puts: number
  readonly soakSeconds: number
  /** Root of another checkout, to be measured beside this one; null: none. */
  readonly before: string | null
}

export const HELP = `npm run bench -- [parts] [options]

Parts (all, if none is named):
  puts      puts against a bare Durable Object and, with ETCD=path, a three-member etcd
  gets      linearizable and serializable gets against the same
  rows      rows written and read for a put, per member
  memory    resident memory and restarts, at few keys and at many
  size      times of a get and of a page of 1,000 keys, at few keys and at many
  watch     events a second to 1, 100 and 1,000 watchers, and how late they are, against the same etcd
  stall     memory while a client reads nothing of 1 GB of events, and whether others wait; against the same etcd
  keepalive keepalives of leases a second, against the same etcd; rows written for them and for grants
  reconnect all members are killed, and 10,000 watches come back at once: until the last is served, nothing missed
  growth    calls whose work grows with the data, and how long others wait meanwhile, at many keys
  soak      64 connections, some of which vanish in mid-request: nothing lost, nothing twice, no error

  --seconds N          of each measurement               1 (--long: 3)
  --rounds N           of all measurements, interleaved  3 (--long: 7)
  --connections A,B    HTTP connections                  1,64,256
  --sizes A,B          keys: few and many                1000,100000 (--long: 1000,1000000)
  --puts N             puts counted in rows              10000 (--long: 100000)
  --soak N             seconds of the soak               15 (--long: 120)
  --before DIR         puts and gets beside those of another checkout, installed there (git worktree add, npm ci)
  --long               the full counts: more than half an hour
  --json               figures for programs on stdout; what people read goes to stderr

  ETCD=path            etcd 3.7.3's binary, or its directory
  TMPDIR=path          where data is written: the disk decides much (bench/README.md)
`

export class OptionError extends Error {}

export function parseOptions(argv: readonly string[]): Options | 'help' {
  const { values, positionals } = read(argv)
  if (values.help) return 'help'
  const long = values.long ?? false
  const parts = new Set(positionals.length > 0 ? positionals.map(part) : PARTS)
  const sizes = numbers('--sizes', values.sizes ?? (long ? '1000,1000000' : '1000,100000'))
  const [few, many] = sizes
  if (few === undefined || many === undefined || sizes.length !== 2 || few < 1000 || many <= few) {
    throw new OptionError('--sizes: two numbers, the first at least 1000, the second greater')
  }
  return {
    parts,
    seconds: positive('--seconds', values.seconds ?? (long ? '3' : '1')),
    rounds: Math.ceil(positive('--rounds', values.rounds ?? (long ? '7' : '3'))),
    connections: numbers('--connections', values.connections ?? '1,64,256'),
    long,
    json: values.json ?? false,
    sizes: [few, many],
    puts: Math.ceil(positive('--puts', values.puts ?? (long ? '100000' : '10000'))),
    soakSeconds: positive('--soak', values.soak ?? (long ? '120' : '15')),
    before: values.before ?? null,
  }
}

function read(argv: readonly string[]) {
  const string = { type: 'string' } as const
  const boolean = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        seconds: string,
        rounds: string,
        connections: string,
        sizes: string,
        puts: string,
        soak: string,
        before: string,
        long: boolean,
        json: boolean,
        help: { ...boolean, short: 'h' },
      },
    })
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error))
  }
}

function part(name: string): Part {
  const known = PARTS.find((p) => p === name)
  if (known === undefined)
    throw new OptionError(`${JSON.stringify(name)} is no part; parts are ${PARTS.join(' ')}`)
  return known
}

function positive(flag: string, text: string): number {
  const value = Number(text)
  if (!(value > 0 && value <= 1e9))
    throw new OptionError(`${flag}: ${JSON.stringify(text)} is not a number above 0`)
  return value
}

function numbers(flag: string, text: string): number[] {
  return text.split(',').map((item) => Math.ceil(positive(flag, item.trim())))
}
