/** A Durable Object's storage, clock and randomness as the ports of ../ports.ts. */
import type { Alarm, Clock, Host, Random, Sql, SqlValue } from '../ports.ts'

/** Rows read and written; it grows as the cursors report them. */
export interface Counter {
  read: number
  written: number
}

export function durableSql(storage: DurableObjectStorage, rows: Counter): Sql {
  const { sql } = storage
  /** Cursors of this turn: the rows that they read are known when they are done. */
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
  const count = (): void => {
    for (const cursor of cursors) rows.read += cursor.rowsRead
    cursors.length = 0
  }
  return {
    query(text: string, ...bindings: SqlValue[]): Iterable<SqlValue[]> {
      const cursor = sql.exec(text, ...bindings)
      cursors.push(cursor)
      return cursor.raw() as Iterable<SqlValue[]>
    },
    run(text: string, ...bindings: SqlValue[]): void {
      const cursor = sql.exec(text, ...bindings)
      rows.read += cursor.rowsRead
      rows.written += cursor.rowsWritten
    },
    transaction<T>(fn: () => T): T {
      try {
        return storage.transactionSync(fn)
      } finally {
        count()
      }
    },
    get size(): number {
      return sql.databaseSize
    },
    rows,
  }
}

export const durableClock: Clock = {
  now: () => Date.now(),
  setTimer: (ms, fn) => setTimeout(fn, ms),
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}

export const durableRandom: Random = {
  bytes: (n) => crypto.getRandomValues(new Uint8Array(n)),
  int: (n) => {
    const word = new Uint32Array(1)
    crypto.getRandomValues(word)
    return Math.floor(((word[0] ?? 0) / 2 ** 32) * n)
  },
}

/**
 * Mirrors the alarm that this life has set, since reading it back is asynchronous on the platform.
 */
export function durableAlarm(storage: DurableObjectStorage): Alarm {
  let at: number | null = null
  return {
    get: () => at,
    set: (time) => {
      at = time
      void storage.setAlarm(time)
    },
    clear: () => {
      at = null
      void storage.deleteAlarm()
    },
  }
}

/**
 * Logs one JSON object a line, as Workers observability indexes them. `cluster` is the name without
 * the generation.
 */
export function durableHost(ctx: DurableObjectState, object: () => string): Host {
  // An object's name has its cluster's generation, and, for a member that was added later, an id.
  const [, cluster = '', member = ''] = /^([^/.]*)[^/]*\/([^/.]*)/.exec(object()) ?? []
  return {
    abort: (reason) => ctx.abort(reason),
    log: (level, event, fields) => {
      console[level](JSON.stringify({ level, event, cluster, member, ...fields }))
    },
  }
}
