/**
 * Which calls of this isolate stand at the same place in a queue. Who tries a lock for a second and
 * then again, with the same lease, comes back to the same key, maybe before it is known here that
 * the first call's caller has left. So a key is given up when the last of them has gone, and never
 * once any of them was told that it is theirs; and nobody comes to a key that is being given up.
 */
import { hexOf } from '../../base/hex.ts'
import { CALLS_AT_PLACE, GIVE_UP_MS, WATCH_AGAIN_MS } from '../../limits.ts'
import { pause } from '../routing/pause.ts'

interface Standing {
  calls: number
  /** How many have stood at it: who was refused has not. */
  stood: number
  /** Create revisions of the key: as callers were told that it is theirs, and as they left it. */
  readonly told: Set<bigint>
  readonly left: Set<bigint>
  /** How often it is being given up, and until when at most; milliseconds since the epoch. */
  clearing: number
  clearedBy: number
}

/** By cluster and key; an entry lives as long as a call at it, or what that left. */
const standings = new Map<string, Standing>()

/** How many keys are stood at: for tests. */
export function standingCount(): number {
  return standings.size
}

/** Guards what one call has to do with its key. */
export class Place {
  readonly key: Uint8Array
  readonly #name: string
  readonly #standing: Standing
  /** Of those who have stood there, when it came itself. */
  #number: number
  #revision: bigint | null = null
  #owed = false
  #over = false

  private constructor(name: string, key: Uint8Array, standing: Standing) {
    this.#name = name
    this.key = key
    this.#standing = standing
    this.#number = standing.stood
  }

  /** Rejects, leaving nothing behind, when the caller does not wait any more. */
  static async come(cluster: string, key: Uint8Array, signal: AbortSignal): Promise<Place> {
    const name = `${cluster}/${hexOf(key)}`
    const known = standings.get(name)
    const standing = known ?? {
      calls: 0,
      stood: 0,
      told: new Set(),
      left: new Set(),
      clearing: 0,
      clearedBy: 0,
    }
    if (known === undefined) standings.set(name, standing)
    standing.calls++
    const place = new Place(name, key, standing)
    try {
      // Its own timer, not the other call's promise: that one's request may end before it.
      while (standing.clearing > 0 && Date.now() < standing.clearedBy)
        await pause(WATCH_AGAIN_MS, signal)
    } catch (e) {
      place.settle(false)
      throw e
    }
    return place
  }

  /**
   * It has its key, made at this revision. `owed`: for this call, so that it goes if the caller
   * does.
   */
  stand(revision: bigint, owed: boolean): void {
    if (this.#revision === null) this.#number = ++this.#standing.stood
    this.#revision = revision
    this.#owed = owed
  }

  /** The key goes unless its caller is told that it is theirs. */
  get owed(): boolean {
    return this.#owed && !this.#over
  }

  /**
   * So many came after it to the same key that its caller must be thought gone, though nobody has
   * heard so.
   */
  get isOvertaken(): boolean {
    return this.#standing.stood - this.#number >= CALLS_AT_PLACE
  }

  /**
   * The call is over, once. The revisions at which the key is now to be given up; after that,
   * `cleared`.
   */
  settle(told: boolean): readonly bigint[] {
    if (this.#over) return []
    this.#over = true
    const standing = this.#standing
    if (this.#revision !== null && told) standing.told.add(this.#revision)
    else if (this.#revision !== null && this.#owed) standing.left.add(this.#revision)
    standing.calls--
    if (standing.calls > 0) return []
    const gone = [...standing.left].filter((revision) => !standing.told.has(revision))
    standing.told.clear()
    standing.left.clear()
    if (gone.length > 0) {
      standing.clearing++
      standing.clearedBy = Date.now() + GIVE_UP_MS
    }
    this.#forget()
    return gone
  }

  cleared(): void {
    this.#standing.clearing--
    this.#forget()
  }

  #forget(): void {
    if (this.#standing.calls === 0 && this.#standing.clearing === 0) standings.delete(this.#name)
  }
}
