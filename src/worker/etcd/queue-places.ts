/**
 * The calls of this isolate that stand at the same place in a queue. A caller may try a lock for a
 * second and then again, with the same lease. Its second call comes to the same key, maybe before
 * this isolate knows that the first call's caller has left. So a key is given up when the last of
 * its callers has gone, and never once any of them was told that it is theirs. No call comes to a
 * key that is being given up.
 */
import { hexOf } from '../../base/hex.ts'
import { CALLS_AT_PLACE, GIVE_UP_MS, WATCH_AGAIN_MS } from '../../limits.ts'
import { pause } from '../routing/pause.ts'

interface Standing {
  calls: number
  /** How many calls have stood at the key; refused calls do not count. */
  stood: number
  /** Create revisions of the key: those that callers were told are theirs, and those they left. */
  readonly told: Set<bigint>
  readonly left: Set<bigint>
  /** How often the key is being given up, and until when at most; milliseconds since the epoch. */
  clearing: number
  clearedBy: number
}

/** By cluster and key. An entry lives as long as a call at the key, or what the call left there. */
const standings = new Map<string, Standing>()

/** How many keys have an entry; for tests. */
export function standingCount(): number {
  return standings.size
}

/** Guards the relation of one call to its key. */
export class Place {
  readonly key: Uint8Array
  readonly #name: string
  readonly #standing: Standing
  /** The call's number among those that have stood at the key. */
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

  /**
   * Comes to a place once nobody is giving it up. Rejects, and leaves nothing behind, when `signal`
   * is aborted.
   */
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
      // A timer of its own and not the other call's promise, since the other call's request may end
      // first.
      while (standing.clearing > 0 && Date.now() < standing.clearedBy)
        await pause(WATCH_AGAIN_MS, signal)
    } catch (e) {
      place.settle(false)
      throw e
    }
    return place
  }

  /** The call has its key, created at this revision. `owed`: the key goes if the caller goes. */
  stand(revision: bigint, owed: boolean): void {
    if (this.#revision === null) this.#number = ++this.#standing.stood
    this.#revision = revision
    this.#owed = owed
  }

  /** Whether the key goes unless the caller is told that it is theirs. */
  get owed(): boolean {
    return this.#owed && !this.#over
  }

  /**
   * So many calls have come to the same key since that this call's caller must be gone, even though
   * nobody has heard so.
   */
  get isOvertaken(): boolean {
    return this.#standing.stood - this.#number >= CALLS_AT_PLACE
  }

  /**
   * The call is over; only the first settling counts. Returns the revisions at which the key is to
   * be given up now. After that, `cleared` must be called.
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
