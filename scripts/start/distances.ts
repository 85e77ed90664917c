/** Distances that `npm start --rtt` emulates, as the Worker that does so reads them. */
export interface Distances {
  /** The region that callers are in. */
  readonly caller: string
  /**
   * Milliseconds there and back, by region and region, in either order. A pair that is not there is
   * not apart.
   */
  readonly rtt: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** One way, milliseconds. */
export function between({ rtt }: Distances, a: string, b: string): number {
  return (rtt[a]?.[b] ?? rtt[b]?.[a] ?? 0) / 2
}
