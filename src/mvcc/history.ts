/** Events of the past, for watches that catch up. */
import { Errors } from '../errors.ts'
import { following, MAX_REVISION, preceding, type Revision } from '../types.ts'
import { eventOf } from './batch.ts'
import type { Change } from './changes.ts'
import type { StoreState } from './state.ts'
import type { Event, Job, KeyValue } from './types.ts'
import { after, keyValueOf, versionAt, versionOf } from './versions.ts'
import { ChangeWalk } from './walk.ts'

export interface Events {
  readonly events: readonly Event[]
  /**
   * The revision to go on from. The end is reached when it is above the revision that was current
   * at the call.
   */
  readonly next: Revision
}

/**
 * Guards one walk through the events of [from, current]. Each step returns the events of whole
 * revisions, or null.
 */
export class History implements Job<Events> {
  readonly pinRevision: Revision
  /** Each step hands out all that it has gathered. */
  readonly bytes = 0
  readonly #store: StoreState
  readonly #to: Revision
  readonly #walk: ChangeWalk
  /** Changes of the present row; those before `place` are done. */
  #changes: readonly Change[] = []
  #place = 0
  /**
   * Events that were read but not returned: the last of them may be of a revision that is not whole
   * yet.
   */
  #pending: Event[] = []

  constructor(store: StoreState, from: Revision) {
    store.checkReadable(MAX_REVISION)
    if (from < store.compact.compacted) throw Errors.compacted()
    this.#store = store
    this.pinRevision = from
    this.#to = store.revision
    this.#walk = new ChangeWalk(store.sql, from, this.#to)
  }

  step(rowBudget: number, byteBudget: number): Events | null {
    this.#store.checkReadable(this.pinRevision)
    let bytes = byteBudget
    for (let rows = Math.max(1, rowBudget); rows > 0 && bytes > 0; rows--) {
      const change = this.#nextChange()
      if (change === null) {
        const events = this.#pending
        this.#pending = []
        return { events, next: following(this.#to) }
      }
      const version = versionOf(this.#store.sql, change.key, change.main, change.sub)
      if (version === null) continue
      bytes -= version.key.length + version.value.length + 100
      this.#pending.push(eventOf(version))
    }
    return this.#wholeRevisions()
  }

  #nextChange(): Change | null {
    while (this.#place >= this.#changes.length) {
      const changes = this.#walk.next()
      if (changes === null) return null
      this.#changes = changes
      this.#place = 0
    }
    return this.#changes[this.#place++] ?? null
  }

  /** The events read of whole revisions; null: no revision is whole. */
  #wholeRevisions(): Events | null {
    const last = this.#pending[this.#pending.length - 1]
    if (last === undefined) return null
    const next = last.kv.modRevision
    const begin = this.#pending.findIndex((e) => e.kv.modRevision === next)
    if (begin === 0) return null
    const events = this.#pending.slice(0, begin)
    this.#pending = this.#pending.slice(begin)
    return { events, next }
  }
}

/**
 * The value of a key before `revision`, for a watch's prev_kv; null: there was none, or it is
 * compacted away.
 */
export function valueBefore(
  store: StoreState,
  key: Uint8Array,
  revision: Revision,
): KeyValue | null {
  const version = versionAt(store.sql, key, after(preceding(revision)), true)
  return version === null || version.version === 0 ? null : keyValueOf(version)
}
