/**
 * Invariants are asserted in production: a member that finds one broken ends its life before it
 * writes or sends anything that follows from it. The throw aborts its whole turn.
 */
type Fact = number | bigint | string

/** A broken invariant: a mistake in this code, or rows that this code did not write. */
export class InvariantError extends Error {
  constructor(text: string, a?: Fact, b?: Fact) {
    const facts = a === undefined ? '' : b === undefined ? ` (${a})` : ` (${a}, ${b})`
    super(`invariant broken: ${text}${facts}`)
    this.name = 'InvariantError'
  }
}

/**
 * `text` says what must hold, `a` and `b` what was found. Throws InvariantError where it does not.
 */
export function invariant(holds: boolean, text: string, a?: Fact, b?: Fact): asserts holds {
  if (!holds) broken(text, a, b)
}

/**
 * Throws InvariantError for a condition that was tested already. So the text, which says what was
 * found, is made only when it is needed.
 */
export function broken(text: string, a?: Fact, b?: Fact): never {
  throw new InvariantError(text, a, b)
}
