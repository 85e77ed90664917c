import type { Revision } from '../types.ts'
import type { Budget } from './scan.ts'
import type { Job } from './types.ts'

/** Bytes gathered for one answer so far. The ranges of one transaction share it. */
export interface Gathered {
  bytes: number
}

/** Work as a generator: it yields when its budget is used up. */
export type Work<T> = Generator<void, T, void>

/** Guards one piece of work that is done step by step. */
export class WorkJob<T> implements Job<T> {
  readonly pinRevision: Revision
  readonly #budget: Budget
  readonly #work: Work<T>
  readonly #check: () => void
  readonly #gathered: Gathered = { bytes: 0 }

  /** `check` throws where the data that the work reads is gone. */
  constructor(
    pinRevision: Revision,
    check: () => void,
    begin: (budget: Budget, gathered: Gathered) => Work<T>,
  ) {
    this.pinRevision = pinRevision
    this.#budget = { rows: 0, bytes: 0 }
    this.#check = check
    this.#work = begin(this.#budget, this.#gathered)
  }

  get bytes(): number {
    return this.#gathered.bytes
  }

  step(rowBudget: number, byteBudget: number): T | null {
    this.#check()
    this.#budget.rows = Math.max(1, rowBudget)
    this.#budget.bytes = Math.max(1, byteBudget)
    const result = this.#work.next()
    return result.done === true ? result.value : null
  }
}

/** Whether a slice's budget is used up. */
export function used(budget: Budget): boolean {
  return budget.rows <= 0 || budget.bytes <= 0
}
