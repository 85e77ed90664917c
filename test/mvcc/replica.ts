/** A store on a database of its own, driven as a member drives it. */
import { EtcdError } from '../../src/errors.ts'
import {
  type Job,
  type Outcome,
  openStore,
  type Store,
  type WriteRequest,
} from '../../src/mvcc/index.ts'
import type { LogIndex, RequestId } from '../../src/types.ts'
import { NodeSql } from '../harness/node-sql.ts'

export const NOW = 1_000_000

export interface Entry {
  readonly id: RequestId | null
  /** null: an entry that does not concern the store. */
  readonly request: WriteRequest | null
}

export function requestIdOf(n: number): RequestId {
  return n.toString(16).padStart(32, '0') as RequestId
}

export class Replica {
  readonly sql = new NodeSql()
  readonly window: number
  store: Store
  /** Called where a crash may come: between two transactions. */
  betweenTurns: () => void = () => {}

  constructor(window = 10_000) {
    this.window = window
    this.store = openStore(this.sql, { requestWindow: window })
  }

  /** Loses the memory, keeps the disk. */
  crash(): void {
    this.store = openStore(this.sql, { requestWindow: this.window })
  }

  /** Applies one entry in as many turns as it takes. */
  apply(request: WriteRequest, rowBudget = 1000, id: RequestId | null = null): Outcome {
    const [outcome] = this.applyAll([{ request, id }], 1, rowBudget)
    return outcome as Outcome
  }

  /** Applies entries in batches of `size`; an outcome each, null for notes. */
  applyAll(entries: readonly Entry[], size: number, rowBudget = 1000): (Outcome | null)[] {
    const outcomes: (Outcome | null)[] = []
    while (outcomes.length < entries.length) {
      this.sql.transaction(() => {
        const batch = this.store.beginBatch()
        for (let n = 0; n < size && outcomes.length < entries.length; n++) {
          const { id, request } = entries[outcomes.length] as Entry
          const index = (this.store.appliedIndex + 1) as LogIndex
          if (request === null) {
            batch.note(index, id)
            outcomes.push(null)
            continue
          }
          const step = batch.write(index, id, request, rowBudget)
          if (!step.done) break
          outcomes.push(step.outcome)
        }
        batch.finish()
      })
      this.betweenTurns()
    }
    return outcomes
  }

  /** Compacts physically until there is nothing left to do. */
  compactAll(rowBudget = 1000): void {
    while (!this.sql.transaction(() => this.store.compactSlice(rowBudget, NOW))) this.betweenTurns()
  }
}

/** Runs a job to its end, in steps. */
export function finish<T>(job: Job<T>, rowBudget = 1000, byteBudget = 1_000_000): T {
  for (let i = 0; i < 1_000_000; i++) {
    const result = job.step(rowBudget, byteBudget)
    if (result !== null) return result
  }
  throw new Error('a job does not end')
}

/** What is thrown, if it is an error of etcd's. */
export function outcomeOf<T>(fn: () => T): T | { readonly code: number; readonly message: string } {
  try {
    return fn()
  } catch (e) {
    if (e instanceof EtcdError) return { code: e.code, message: e.message }
    throw e
  }
}

export function errorShape(e: unknown): unknown {
  return e instanceof EtcdError ? { code: e.code, message: e.message } : e
}
