/**
 * What the random tests against a real etcd share: chance that a seed repeats, asking, and answers
 * that can be compared.
 */

export type Json = Record<string, unknown>

export interface RandomSource {
  /** An integer in [0, n). */
  int(n: number): number
  chance(percent: number): boolean
  pick<T>(...items: readonly [T, ...T[]]): T
  /** The fields, in so many percent of cases. */
  maybe<T extends object>(percent: number, fields: () => T): T | Record<string, never>
  /** As JSON has bytes. */
  bytes(...of: number[]): string
}

/** mulberry32, so that a seed is a run. */
export function randomOf(seed: number): RandomSource {
  let state = seed >>> 0
  const int = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
  const chance = (percent: number): boolean => int(100) < percent
  return {
    int,
    chance,
    pick: (...items) => items[int(items.length)] ?? items[0],
    maybe: (percent, fields) => (chance(percent) ? fields() : {}),
    bytes: (...of) => Buffer.from(of).toString('base64'),
  }
}

/** One call; what differs between any two clusters is left out of the answer. */
export async function ask(
  base: string,
  path: string,
  body: Json,
  token: string | null = null,
): Promise<Json> {
  const headers: Record<string, string> = token === null ? {} : { authorization: token }
  const answer = await fetch(base + path, { method: 'POST', body: JSON.stringify(body), headers })
  const json = (await answer.json()) as Json
  if (answer.status !== 200)
    return { status: answer.status, code: json.code, message: json.message }
  for (const field of ['cluster_id', 'member_id', 'raft_term']) strip(json, field)
  return json
}

/** Headers are everywhere, also in the answers within a transaction. */
export function strip(json: unknown, field: string): void {
  if (typeof json !== 'object' || json === null) return
  if (field in json) delete (json as Json)[field]
  for (const inner of Object.values(json)) strip(inner, field)
}

/** Fields in the order of their names: who writes them first is nobody's promise. */
export function canon(json: unknown): string {
  return JSON.stringify(json, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
