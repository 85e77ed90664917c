/**
 * A turn is the handling of one event: one synchronous transaction, and then what it sends. A throw
 * in a turn rolls the rows back and ends the life of the member, so that memory and disk are given
 * up together.
 */
import type { Sql } from '../../ports.ts'

/** What runs in every turn, and after it. */
export interface TurnHost {
  /** Called last in the transaction: does what the event has made possible. */
  finishTurn(): void
  /** The turn has thrown: none of its rows is written. */
  onFailed(error: unknown): void
  /** The turn is committed, and nothing has left yet. */
  onTransactionDone(): void
  /** The turn's replies have left: the rest of what it sends follows. */
  onFlushed(): void
}

/** Guards that one turn is under way at a time, and its replies until they leave. */
export class Turn {
  readonly #sql: Pick<Sql, 'transaction'>
  readonly #host: TurnHost
  #running = false
  /** Replies leave after the transaction, like all that a turn sends. */
  #replies: (() => void)[] = []

  constructor(sql: Pick<Sql, 'transaction'>, host: TurnHost) {
    this.#sql = sql
    this.#host = host
  }

  /** Runs one turn, and sends what it leaves. */
  run<T>(fn: () => T): T {
    const nested = this.#running
    const result = this.commit(fn)
    if (!nested) this.flush()
    return result
  }

  /**
   * Runs one turn; what it sends stays until `flush`. A call within a turn (the platform called
   * back at once) is part of that turn.
   */
  commit<T>(fn: () => T): T {
    if (this.#running) return fn()
    this.#running = true
    let result: T
    try {
      result = this.#sql.transaction(() => {
        const made = fn()
        this.#host.finishTurn()
        return made
      })
    } catch (e) {
      this.#host.onFailed(e)
      throw e
    } finally {
      this.#running = false
    }
    this.#host.onTransactionDone()
    return result
  }

  /** `send` is called after the transaction. */
  reply(send: () => void): void {
    this.#replies.push(send)
  }

  flush(): void {
    const replies = this.#replies
    this.#replies = []
    for (const send of replies) send()
    this.#host.onFlushed()
  }
}
