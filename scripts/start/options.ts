/** What `npm start` may be told: flags, then environment, then defaults. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  parseDuration,
  parseRetention,
  RetentionError,
} from '../../src/member/background/retention.ts'
import { parsePreference } from '../../src/member/leadership/placement.ts'
import { parseQuota } from '../../src/member/proposal/quota.ts'

export interface Options {
  /** The common port; 0 = any free one. */
  readonly port: number
  readonly dataDir: string
  /** Undefined: as the data directory was made, or {@link DEFAULT_MEMBERS}. */
  readonly members: number | undefined
  readonly regions: readonly string[] | undefined
  /** etcd's --auto-compaction-mode and --auto-compaction-retention, as the members read them. */
  readonly compaction: { readonly mode: string; readonly retention: string }
  /** etcd's --quota-backend-bytes. */
  readonly quotaBytes: number
  /** etcd's --corrupt-check-time, as the members read it. */
  readonly corruptCheckTime: string
  /**
   * Who should lead, as the members read it (src/member/leadership/placement.ts); empty: whoever is
   * asked for most writes.
   */
  readonly leaders: string
  /** The Worker's main module. */
  readonly entry: string
  /** Distances to emulate, as given; undefined: none. */
  readonly rtt: string | undefined
  /** Show what members log of their everyday too: elections, wakes, sleeps. */
  readonly verbose: boolean
}

export const DEFAULT_PORT = 2379
export const DEFAULT_MEMBERS = 3
export const MAX_MEMBERS = 9
/** Where members are placed when nobody says otherwise: far apart first. */
export const DEFAULT_REGIONS = [
  'wnam',
  'weur',
  'apac',
  'enam',
  'eeur',
  'oc',
  'apac-ne',
  'apac-se',
  'sam',
] as const
/** Cloudflare's location hints. */
const HINTS = [
  'wnam',
  'enam',
  'sam',
  'weur',
  'eeur',
  'apac',
  'apac-ne',
  'apac-se',
  'oc',
  'afr',
  'me',
]
/** The common port and one for each member, from two above it on. */
export const HIGHEST_PORT = 65535 - 1 - MAX_MEMBERS

export const HELP = `npm start -- [options]

Serves etcd's v3 JSON API from a Raft group of Durable Objects on this machine.

  --port N          port of the cluster on 127.0.0.1; members get N+2 to N+${MAX_MEMBERS + 1}     PORT      ${DEFAULT_PORT}
                    (0: any that are free)
  --data-dir DIR    where the data is kept                                        DATA_DIR  .quorate
  --members N       members of a new cluster, 1 to ${MAX_MEMBERS}                              MEMBERS   ${DEFAULT_MEMBERS}
  --regions A,B,..  region of each member, one of                                 REGIONS   wnam,weur,apac,...
                    ${HINTS.join(' ')}
  --leaders A,B,..  members or regions where the leader belongs, the best first;  QUORATE_LEADERS
                    off: it never moves (default: it goes to where most writes
                    come from)
  --auto-compaction-mode M       periodic or revision                             QUORATE_AUTO_COMPACTION_MODE
  --auto-compaction-retention R  periodic: hours, or a duration such as 10m;      QUORATE_AUTO_COMPACTION_RETENTION
                                 revision: how many stay; 0 = off, the default
  --rtt FILE        emulates distance: {"caller":"weur","rtt":{"wnam":{"weur":140}}}, RTT
                    round trips in milliseconds; or world:<region of the callers>,
                    by the map
  --verbose         shows all that members log, not warnings and errors alone
  --quota-backend-bytes N        bytes of a member's database; above, writes are  QUORATE_QUOTA_BACKEND_BYTES
                                 refused (default 8 GiB; negative: no limit)
  --corrupt-check-time D         how long after a write the members' data is      QUORATE_CORRUPT_CHECK_TIME
                                 compared, such as 1h (0 = never, the default)
  --entry FILE      another main module of the Worker (for tests)
  --help

A flag wins over the environment variable named at its right. Members and regions are those of the
cluster's birth: given for a directory that has a cluster, they must be the same.
`

/** A value nobody can start with; its message is for the person who gave it. */
export class OptionError extends Error {}

export function parseOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | 'help' {
  const flags = readFlags(argv)
  if (flags.help) return 'help'
  const pick = (
    flag: string | undefined,
    flagName: string,
    variable: string,
  ): Given | undefined => {
    if (flag !== undefined) return { text: flag, from: `--${flagName}` }
    const text = env[variable]
    return text === undefined || text === '' ? undefined : { text, from: variable }
  }
  const port = pick(flags.port, 'port', 'PORT')
  const dataDir = pick(flags['data-dir'], 'data-dir', 'DATA_DIR')
  if (dataDir?.text === '') throw new OptionError('--data-dir: a directory is needed')
  const members = pick(flags.members, 'members', 'MEMBERS')
  const count = members && integer(members, 1, MAX_MEMBERS)
  const regions = pick(flags.regions, 'regions', 'REGIONS')
  const mode = pick(
    flags['auto-compaction-mode'],
    'auto-compaction-mode',
    'QUORATE_AUTO_COMPACTION_MODE',
  )
  const retention = pick(
    flags['auto-compaction-retention'],
    'auto-compaction-retention',
    'QUORATE_AUTO_COMPACTION_RETENTION',
  )
  const quota = pick(
    flags['quota-backend-bytes'],
    'quota-backend-bytes',
    'QUORATE_QUOTA_BACKEND_BYTES',
  )
  const quotaBytes = parseQuota(quota?.text)
  if (quotaBytes === null)
    throw new OptionError(`${quota?.from}: ${JSON.stringify(quota?.text)} is not a whole number`)
  return {
    compaction: compaction(mode, retention),
    quotaBytes,
    corruptCheckTime: duration(
      pick(flags['corrupt-check-time'], 'corrupt-check-time', 'QUORATE_CORRUPT_CHECK_TIME'),
    ),
    leaders: leaderList(pick(flags.leaders, 'leaders', 'QUORATE_LEADERS')),
    port: port ? integer(port, 0, HIGHEST_PORT) : DEFAULT_PORT,
    dataDir: resolve(dataDir?.text ?? '.quorate'),
    members: count,
    regions: regions && regionList(regions, count),
    entry: resolve(flags.entry ?? 'src/worker/index.ts'),
    rtt: pick(flags.rtt, 'rtt', 'RTT')?.text,
    verbose: flags.verbose ?? false,
  }
}

interface Given {
  readonly text: string
  readonly from: string
}

function readFlags(argv: readonly string[]) {
  const string = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: string,
        'data-dir': string,
        members: string,
        regions: string,
        'auto-compaction-mode': string,
        'auto-compaction-retention': string,
        'quota-backend-bytes': string,
        leaders: string,
        'corrupt-check-time': string,
        entry: string,
        verbose: { type: 'boolean' },
        rtt: string,
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error))
  }
}

function compaction(mode: Given | undefined, retention: Given | undefined): Options['compaction'] {
  const texts = { mode: mode?.text || 'periodic', retention: retention?.text || '0' }
  try {
    parseRetention(texts.mode, texts.retention)
  } catch (error) {
    if (!(error instanceof RetentionError)) throw error
    const from = [mode?.from, retention?.from].filter((f) => f !== undefined).join(', ')
    throw new OptionError(`${from}: ${error.message}`)
  }
  return texts
}

function integer({ text, from }: Given, lowest: number, highest: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= lowest && value <= highest)) {
    throw new OptionError(
      `${from}: ${JSON.stringify(text)} is not a whole number from ${lowest} to ${highest}`,
    )
  }
  return value
}

function duration(given: Given | undefined): string {
  if (parseDuration(given?.text) === null)
    throw new OptionError(
      `${given?.from}: ${JSON.stringify(given?.text)} is no duration such as "10m" or "1h30m"`,
    )
  return given?.text || '0'
}

function leaderList(given: Given | undefined): string {
  const names = parsePreference(given?.text) ?? ['off']
  for (const name of names) {
    if (!/^[a-z0-9-]{1,63}$/.test(name))
      throw new OptionError(
        `${given?.from}: ${JSON.stringify(name)} is the name of neither a member nor a region`,
      )
  }
  return names.join(',')
}

function regionList({ text, from }: Given, members: number | undefined): string[] {
  const regions = text.split(',').map((name) => name.trim())
  for (const region of regions) {
    if (!HINTS.includes(region))
      throw new OptionError(`${from}: ${JSON.stringify(region)} is none of ${HINTS.join(' ')}`)
  }
  if (members !== undefined && regions.length !== members) {
    throw new OptionError(
      `${from}: ${regions.length} regions for ${members} members; each member needs one`,
    )
  }
  return regions
}
