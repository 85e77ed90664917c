/** The edge's lines of the log: one JSON object each, as Workers observability indexes them. Never a secret in one. */

/** What `console` has a method for. */
type Level = 'info' | 'warn' | 'error'

export function log(level: Level, event: string, fields: Readonly<Record<string, unknown>>): void {
  console[level](JSON.stringify({ level, event, ...fields }))
}

/** What should not have happened. The caller hears no more of it than the name that this line has too. */
export function logMistake(e: unknown, trace: string): void {
  log('error', 'mistake', { trace, error: e instanceof Error ? (e.stack ?? e.message) : String(e) })
}
