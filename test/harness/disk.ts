import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Sql, SqlValue } from '../../src/ports.ts'

type Statement = readonly [sql: string, bindings: readonly SqlValue[]]

/** What one turn changed: kept until it can't be lost any more and an image holds it. */
interface Turn {
  readonly seq: number
  readonly statements: readonly Statement[]
  readonly alarm: number | null
}

interface Image {
  readonly seq: number
  readonly bytes: Uint8Array | null
  readonly alarm: number | null
}

const IMAGE_EVERY = 300

/** Thrown by a statement because the run wanted a turn to fail there. */
export class InjectedThrow extends Error {
  override name = 'InjectedThrow'
}

/**
 * The storage of one object, turn by turn. Each transaction is a turn; a write outside of one is a
 * turn of its own. Turns become durable in order, when the owner says so; a crash goes back to a
 * durable turn by loading the last image and replaying the recorded statements on it, which costs
 * the normal path no second database.
 */
export class Disk implements Sql {
  /** Turns that wrote something, so far, and how many of them are durable. */
  issued = 0
  durable = 0
  /** Throws at the n-th statement from now that runs inside a transaction; 0 = never. */
  throwIn = 0
  /** It has thrown since the last crash. */
  threw = false
  /** Told after each turn that wrote. */
  onTurn: (() => void) | null = null
  statementsRun = 0

  private readonly perChange = new Map<string, number>()
  private db: DatabaseSync
  private statements = new Map<string, StatementSync[]>()
  private image: Image = { seq: 0, bytes: null, alarm: null }
  private nextImage: Image | null = null
  private turns: Turn[] = []
  private open: Statement[] | null = null
  /** The open turn has told SQLite of it: one that only reads never does. */
  private begun = false
  private alarmAt: number | null = null
  private alarmBefore: number | null = null
  private alarmTouched = false
  private begin: StatementSync
  private commit: StatementSync
  private rollback: StatementSync

  constructor() {
    this.db = new DatabaseSync(':memory:')
    this.begin = this.db.prepare('BEGIN')
    this.commit = this.db.prepare('COMMIT')
    this.rollback = this.db.prepare('ROLLBACK')
  }

  // ---- Sql ----

  query(sql: string, ...bindings: SqlValue[]): Iterable<SqlValue[]> {
    this.maybeThrow()
    if (!reads(sql)) {
      this.beforeWrite()
      // A write with RETURNING: it runs whether or not somebody reads its rows.
      const rows = this.use(
        sql,
        (s) => s.all(...(bindings as Uint8Array[])) as unknown as SqlValue[][],
      )
      this.wrote(sql, bindings)
      return rows
    }
    return this.iterate(sql, bindings)
  }

  run(sql: string, ...bindings: SqlValue[]): void {
    this.maybeThrow()
    this.beforeWrite()
    const { changes } = this.use(sql, (s) => s.run(...(bindings as Uint8Array[])))
    this.rows.written += Number(changes) * this.rowsPerChange(sql)
    this.wrote(sql, bindings)
  }

  /** None where the statement is of the schema: SQLite says of it what the one before changed. */
  private rowsPerChange(sql: string): number {
    const known = this.perChange.get(sql)
    if (known !== undefined) return known
    if (!/^\s*(?:INSERT|REPLACE|UPDATE|DELETE)\b/i.test(sql)) return 0
    const table = /\b(?:INTO|UPDATE|FROM)\s+(\w+)/i.exec(sql)?.[1] ?? ''
    const indexes = this.db.prepare(
      "SELECT count(*) AS n FROM sqlite_master WHERE type = 'index' AND sql NOT NULL AND tbl_name = ?",
    )
    const n = 1 + Number((indexes.get(table) as { n: number }).n)
    this.perChange.set(sql, n)
    return n
  }

  transaction<T>(fn: () => T): T {
    if (this.open !== null) throw new Error('a transaction inside a transaction')
    this.open = []
    this.alarmBefore = this.alarmAt
    let result: T
    try {
      result = fn()
    } catch (error) {
      if (this.begun) this.rollback.run()
      this.begun = false
      this.open = null
      this.alarmAt = this.alarmBefore
      this.alarmTouched = false
      throw error
    }
    if (this.begun) this.commit.run()
    this.begun = false
    const statements = this.open
    this.open = null
    if (statements.length > 0 || this.alarmTouched) this.close(statements)
    return result
  }

  /**
   * As the platform bills them: an entry of a secondary index is a row too. Read are those that
   * were handed out.
   */
  readonly rows = { read: 0, written: 0 }

  get size(): number {
    let pages = 0
    for (const row of this.query('PRAGMA page_count')) pages = row[0] as number
    return pages * 4096
  }

  // ---- Alarm: it is stored with the rows ----

  get alarm(): number | null {
    return this.alarmAt
  }

  /** The alarm goes off: it is gone with the turn of its handler, not before. */
  fireAlarm(): void {
    this.alarmAt = null
    this.alarmTouched = true
  }

  setAlarm(at: number | null): void {
    this.alarmAt = at
    this.alarmTouched = true
    if (this.open === null) this.close([])
  }

  // ---- The owner's side ----

  get inTransaction(): boolean {
    return this.open !== null
  }

  /** How many turns must be durable before something sent now may leave. */
  gate(): number {
    return this.open !== null && (this.open.length > 0 || this.alarmTouched)
      ? this.issued + 1
      : this.issued
  }

  setDurable(seq: number): void {
    this.durable = seq
    if (this.nextImage !== null && this.nextImage.seq <= seq) {
      this.image = this.nextImage
      this.nextImage = null
      this.turns = this.turns.filter((turn) => turn.seq > this.image.seq)
    }
  }

  /** Memory is lost, and every turn after `seq`. */
  crashTo(seq: number): void {
    if (seq < this.durable || seq > this.issued)
      throw new Error(`crash to turn ${seq} of ${this.durable}..${this.issued}`)
    let alarm = this.image.alarm
    this.reopen(this.image.bytes)
    const turns = this.turns.filter((turn) => turn.seq <= seq)
    for (const turn of turns) {
      this.begin.run()
      for (const [sql, bindings] of turn.statements)
        this.use(sql, (s) => s.all(...(bindings as Uint8Array[])))
      this.commit.run()
      alarm = turn.alarm
    }
    this.turns = turns
    if (this.nextImage !== null && this.nextImage.seq > seq) this.nextImage = null
    this.alarmAt = alarm
    this.issued = seq
    this.durable = seq
    this.throwIn = 0
    this.threw = false
    this.begun = false
    this.open = null
    this.alarmTouched = false
  }

  wipe(): void {
    this.image = { seq: this.issued, bytes: null, alarm: null }
    this.nextImage = null
    this.turns = []
    this.alarmAt = null
    this.durable = this.issued
    this.throwIn = 0
    this.threw = false
    this.reopen(null)
  }

  dispose(): void {
    this.statements.clear()
    this.db.close()
  }

  private reopen(bytes: Uint8Array | null): void {
    this.statements.clear()
    this.db.close()
    this.db = new DatabaseSync(':memory:')
    if (bytes !== null) this.db.deserialize(bytes)
    this.begin = this.db.prepare('BEGIN')
    this.commit = this.db.prepare('COMMIT')
    this.rollback = this.db.prepare('ROLLBACK')
  }

  private beforeWrite(): void {
    if (this.open === null || this.begun) return
    this.begin.run()
    this.begun = true
  }

  private wrote(sql: string, bindings: readonly SqlValue[]): void {
    if (this.open !== null) this.open.push([sql, bindings])
    else this.close([[sql, bindings]])
  }

  private close(statements: readonly Statement[]): void {
    this.issued++
    this.alarmTouched = false
    this.turns.push({ seq: this.issued, statements, alarm: this.alarmAt })
    if (this.nextImage === null && this.turns.length >= IMAGE_EVERY) {
      this.nextImage = { seq: this.issued, bytes: this.db.serialize(), alarm: this.alarmAt }
    }
    this.onTurn?.()
  }

  private maybeThrow(): void {
    this.statementsRun++
    if (this.open === null || this.throwIn === 0) return
    if (--this.throwIn > 0) return
    this.threw = true
    throw new InjectedThrow('injected: the turn fails here')
  }

  /** Takes a prepared statement that nobody iterates at the moment, and gives it back. */
  private take(sql: string): StatementSync {
    const free = this.statements.get(sql)?.pop()
    if (free !== undefined) return free
    const statement = this.db.prepare(sql)
    statement.setReturnArrays(true)
    return statement
  }

  private give(sql: string, statement: StatementSync): void {
    const list = this.statements.get(sql)
    if (list === undefined) this.statements.set(sql, [statement])
    else list.push(statement)
  }

  private use<T>(sql: string, fn: (statement: StatementSync) => T): T {
    const statement = this.take(sql)
    try {
      return fn(statement)
    } finally {
      this.give(sql, statement)
    }
  }

  private *iterate(sql: string, bindings: readonly SqlValue[]): Generator<SqlValue[]> {
    const db = this.db
    const statement = this.take(sql)
    try {
      for (const row of statement.iterate(...(bindings as Uint8Array[])) as unknown as Iterable<
        SqlValue[]
      >) {
        this.rows.read++
        yield row
      }
    } finally {
      if (db === this.db) this.give(sql, statement)
    }
  }
}

const kinds = new Map<string, boolean>()

function reads(sql: string): boolean {
  let known = kinds.get(sql)
  if (known === undefined) {
    known = /^\s*(SELECT|WITH|EXPLAIN|PRAGMA|VALUES)/i.test(sql)
    kinds.set(sql, known)
  }
  return known
}
