/**
 * The invariants of consensus are checked in production: a member that finds one broken must stop before it
 * persists or sends anything that follows from it. The host turns the throw into an abort of the whole turn.
 */
export function invariant(ok: boolean, name: string, a?: number | bigint | string, b?: number | bigint | string): asserts ok {
  if (!ok) fail(name, a, b)
}

export function fail(name: string, a?: number | bigint | string, b?: number | bigint | string): never {
  const facts = a === undefined ? '' : b === undefined ? ` (${a})` : ` (${a}, ${b})`
  throw new Error(`raft invariant broken: ${name}${facts}`)
}
