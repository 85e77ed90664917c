/**
 * Lines of the log: where the member stands is in each, and what happens again and again is told
 * seldom.
 */
import { LOG_LINE_MS, MAX_LOG_KINDS } from '../../limits.ts'
import type { Clock, Host } from '../../ports.ts'

type Level = Parameters<Host['log']>[0]
type Fields = Record<string, unknown>

/** A line of the log, whoever says it. */
export type Tell = (
  level: 'info' | 'warn' | 'error',
  event: string,
  fields: Record<string, unknown>,
) => void

/** Guards how often each kind of line was written lately. */
export class Log {
  readonly #host: Host
  readonly #clock: Pick<Clock, 'now'>
  /** By event: when it was told last, and what was not told since. */
  readonly #told = new Map<string, { at: number; untold: number }>()

  constructor(host: Host, clock: Pick<Clock, 'now'>) {
    this.#host = host
    this.#clock = clock
  }

  /** At most one line of an event in LOG_LINE_MS; the next says how many there were not. */
  seldom(level: Level, event: string, fields: Fields, kind = event): void {
    const now = this.#clock.now()
    const last = this.#told.get(kind)
    if (last !== undefined && now >= last.at && now - last.at < LOG_LINE_MS) {
      last.untold++
      return
    }
    if (this.#told.size >= MAX_LOG_KINDS) this.#told.clear()
    this.#told.set(kind, { at: now, untold: 0 })
    this.#host.log(
      level,
      event,
      last !== undefined && last.untold > 0 ? { ...fields, untold: last.untold } : fields,
    )
  }
}

/** A host whose lines say where the member stands: null, where it is none yet. */
export function standing(host: Host, where: () => Fields | null): Host {
  return {
    abort: (reason) => host.abort(reason),
    log: (level, event, fields) => host.log(level, event, { ...where(), ...fields }),
  }
}
