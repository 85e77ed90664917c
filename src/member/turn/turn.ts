/**
 * A turn is what one event comes to: one synchronous transaction, and then what it sends. A throw
 * in it rolls the rows back, and ends the life of the member, so that memory and disk fall
 * together.
 */
import type { Sql } from '../../ports.ts'

/** What runs in every turn, and after it. */
export interface TurnHost {
  /** Last of all in the transaction: does what the event has made possible. */
  finishTurn(): void
  /** The turn has thrown: nothing of it is written. */
  onFailed(error: unknown): void
  /** It is committed, and nothing has left yet. */
  onTransactionDone(): void
  /** Its replies have left: the rest of what it sends follows. */
  onFlushed(): void
}

/** Guards that one turn is under way at a time, and its replies until they leave. */
export class Turn {
  readonly #sql: Pick<Sql, 'transaction'>
  readonly #host: TurnHost
  #running = false
  /** They leave after the transaction, like all that a turn sends. */
  #replies: (() => void)[] = []

  constructor(sql: Pick<Sql, 'transaction'>, host: TurnHost) {
    this.#sql = sql
    this.#host = host
  }

  /** One turn, and what it sends. */
  run<T>(fn: () => T): T {
    const nested = this.#running
    const result = this.commit(fn)
    if (!nested) this.flush()
    return result
  }

  /**
   * One turn; what it sends stays until `flush`. Within a turn (the platform called back at once)
   * it is part of that one.
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
