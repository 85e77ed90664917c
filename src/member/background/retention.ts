/** Parses `--auto-compaction-mode` and `--auto-compaction-retention` as etcd does. */

/** How old, or how many, the revisions are that stay. */
export type Retention =
  | { readonly mode: 'periodic'; readonly ms: number }
  | { readonly mode: 'revision'; readonly count: number }

/** A setting that cannot be followed; its message is for the person who made it. */
export class RetentionError extends Error {
  override name = 'RetentionError'
}

const HOUR_MS = 3_600_000
const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: HOUR_MS,
}
/** The longest that etcd can count, in nanoseconds of 63 bits. */
const LONGEST_MS = 2 ** 63 / 1e6

/**
 * Null: off. A mode or a retention that is absent or empty is etcd's default, `periodic` and `0`.
 * @throws RetentionError
 */
export function parseRetention(
  mode: string | undefined,
  retention: string | undefined,
): Retention | null {
  const kind = mode || 'periodic'
  const text = retention || '0'
  if (kind !== 'periodic' && kind !== 'revision')
    throw new RetentionError(
      `auto compaction mode ${JSON.stringify(kind)} is neither "periodic" nor "revision"`,
    )
  if (kind === 'revision') {
    const count = /^\+?\d+$/.test(text) ? Number(text) : Number.NaN
    if (!Number.isSafeInteger(count))
      throw new RetentionError(
        `auto compaction retention ${JSON.stringify(text)} is not a number of revisions`,
      )
    return count === 0 ? null : { mode: 'revision', count }
  }
  const ms = /^\+?\d+$/.test(text) ? Number(text) * HOUR_MS : durationMs(text)
  if (!(ms >= 0 && ms < LONGEST_MS))
    throw new RetentionError(
      `auto compaction retention ${JSON.stringify(text)} is neither hours nor a duration such as "10m" or "1h30m"`,
    )
  return ms === 0 ? null : { mode: 'periodic', ms }
}

/**
 * Parses a duration of etcd's flags, such as `10m` or `1h30m`, into milliseconds; absent or empty:
 * 0; null: it is no duration, or a negative one.
 */
export function parseDuration(text: string | undefined): number | null {
  if (!text || text === '0') return 0
  const ms = durationMs(text)
  return ms >= 0 && ms < LONGEST_MS ? ms : null
}

/** Parses a duration of Go: numbers, each with its unit. NaN: it is none. */
function durationMs(text: string): number {
  const parts = /^\+?((?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/
  if (!parts.test(text)) return Number.NaN
  let ms = 0
  for (const [, number, unit] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g))
    ms += Number(number) * (UNITS[unit ?? ''] ?? Number.NaN)
  return ms
}
