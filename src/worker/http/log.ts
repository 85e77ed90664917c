/**
 * The edge's lines in the log: one JSON object each, as Workers observability indexes them. No line
 * holds a secret.
 */

/** The levels that `console` has a method for. */
type Level = 'info' | 'warn' | 'error'

export function log(level: Level, event: string, fields: Readonly<Record<string, unknown>>): void {
  console[level](JSON.stringify({ level, event, ...fields }))
}

/**
 * Logs a mistake of Quorate's own. The caller is told only the request's name, which the line has
 * too.
 */
export function logMistake(e: unknown, trace: string): void {
  log('error', 'mistake', { trace, error: e instanceof Error ? (e.stack ?? e.message) : String(e) })
}
