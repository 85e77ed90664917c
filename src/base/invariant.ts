/** Asserted in production: a member that finds one of these broken ends its life before it writes. */
export class InvariantError extends Error {
  constructor(name: string) {
    super(`invariant broken: ${name}`)
    this.name = 'InvariantError'
  }
}

export function invariant(holds: boolean, name: string): asserts holds {
  if (!holds) throw new InvariantError(name)
}
