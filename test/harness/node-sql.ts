/** The Sql port on node:sqlite, for tests, the simulator and tools. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { RowCount, Sql, SqlValue } from '../../src/ports.ts'

/** One database. Counts what it is asked, so that tests can hold costs to a figure. */
export class NodeSql implements Sql {
  readonly database: DatabaseSync
  private readonly statements = new Map<string, StatementSync>()
  private inTransaction = false
  /** Statements run, and rows handed out, since the start. */
  statementsRun = 0
  rowsRead = 0

  /** `path`: a file, or ':memory:'. */
  constructor(path = ':memory:') {
    this.database = new DatabaseSync(path)
    if (path !== ':memory:')
      this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql)
    if (!statement) {
      statement = this.database.prepare(sql)
      statement.setReturnArrays(true)
      this.statements.set(sql, statement)
    }
    return statement
  }

  *query(sql: string, ...bindings: SqlValue[]): Generator<SqlValue[]> {
    this.statementsRun++
    for (const row of this.statement(sql).iterate(...(bindings as SQLInputValue[]))) {
      this.rowsRead++
      yield row as unknown as SqlValue[]
    }
  }

  run(sql: string, ...bindings: SqlValue[]): void {
    this.statementsRun++
    this.statement(sql).run(...(bindings as SQLInputValue[]))
  }

  transaction<T>(fn: () => T): T {
    if (this.inTransaction) throw new Error('a transaction is open already')
    this.database.exec('BEGIN')
    this.inTransaction = true
    try {
      const result = fn()
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      this.database.exec('ROLLBACK')
      throw error
    } finally {
      this.inTransaction = false
    }
  }

  get rows(): RowCount {
    return { read: this.rowsRead, written: this.rowsWritten }
  }

  get size(): number {
    const [pages] = this.query('PRAGMA page_count')
    const [bytes] = this.query('PRAGMA page_size')
    return Number(pages?.[0]) * Number(bytes?.[0])
  }

  /**
   * Rows inserted, overwritten or deleted since the start: what a Durable Object bills, as no table
   * here has a second index.
   */
  get rowsWritten(): number {
    const [row] = this.query('SELECT total_changes()')
    return Number(row?.[0])
  }

  close(): void {
    this.database.close()
  }
}
