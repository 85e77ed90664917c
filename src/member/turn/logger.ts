/**
 * Lines of the log. Each says where the member stands, and an event that happens again and again is
 * logged seldom.
 */
import { LOG_LINE_MS, MAX_LOG_KINDS } from '../../limits.ts'
import type { Clock, Host } from '../../ports.ts'

type Level = Parameters<Host['log']>[0]
type Fields = Record<string, unknown>

/** Writes a line of the log, for any part. */
export type Tell = (
  level: 'info' | 'warn' | 'error',
  event: string,
  fields: Record<string, unknown>,
) => void

/** Guards how often each kind of line was written lately. */
export class Log {
  readonly #host: Host
  readonly #clock: Pick<Clock, 'now'>
  /** By kind of line: when one was written last, and how many were left out since. */
  readonly #told = new Map<string, { at: number; untold: number }>()

  constructor(host: Host, clock: Pick<Clock, 'now'>) {
    this.#host = host
    this.#clock = clock
  }

  /**
   * Writes at most one line of a kind in LOG_LINE_MS; the next line says how many were left out.
   */
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

/**
 * A host whose lines say where the member stands; `where` answers null while there is no member.
 */
export function standing(host: Host, where: () => Fields | null): Host {
  return {
    abort: (reason) => host.abort(reason),
    log: (level, event, fields) => host.log(level, event, { ...where(), ...fields }),
  }
}
