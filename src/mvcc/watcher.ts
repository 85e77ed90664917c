/** A watcher, and the events that it is told. */
import { type Revision, revision } from '../types.ts'
import { byteString, spanOf } from './bytes.ts'
import type { Store } from './store.ts'
import type { Event, KeyValue, WatchSpec } from './types.ts'
import type { WatchSpan } from './watch-index.ts'

/** The target of a watcher's responses: one client's stream. None of these functions may throw. */
export interface WatchOutlet {
  /** It takes no more for now. What a watcher is not told now it is told later, from history. */
  readonly full: boolean
  /** Sends one response: events of whole revisions, in order. `revision` is the header's. */
  tell(watcher: Watcher, events: readonly WatchEvent[], revision: Revision): void
  /** The watcher wanted revisions that are compacted, and is no longer a watcher. */
  compacted(watcher: Watcher, compactRevision: Revision): void
  /** The watcher's state or place has changed: see WatchHub.nextOf. */
  moved(watcher: Watcher): void
}

/** An event in JSON, and its encoded size. */
export interface ShownEvent {
  readonly json: string
  readonly size: number
}

/** Guards one change on its way to its watchers: its JSON is made once for all of them. */
export class WatchEvent {
  readonly event: Event
  readonly #store: Store
  /** The first watcher to be told makes it; with prev_kv it is a different one. */
  shown: ShownEvent | null = null
  shownWithPrevious: ShownEvent | null = null

  constructor(store: Store, event: Event) {
    this.#store = store
    this.event = event
  }

  /** The put creates its key, so there is no value before it. */
  get creates(): boolean {
    const { kv } = this.event
    return !this.event.deleted && kv.createRevision === kv.modRevision
  }

  /**
   * The value before; null: there was none, or it is compacted away (etcd reads it at the revision
   * before).
   */
  previous(): KeyValue | null {
    const { key, modRevision } = this.event.kv
    if (this.creates || modRevision - 1 < this.#store.compactRevision) return null
    return this.#store.before(key, modRevision)
  }
}

/**
 * synced: level with the store. unsynced: behind it. stalled: behind, and its client takes nothing.
 * gone: not a watcher, or no longer one.
 */
export type WatcherState = 'synced' | 'unsynced' | 'stalled' | 'gone'

/** Guards one watcher's place in history. Only the hub changes it. */
export class Watcher {
  readonly spec: WatchSpec
  readonly outlet: WatchOutlet
  readonly span: WatchSpan
  /**
   * The watcher is not told of revisions below this. A synced watcher has also seen all up to the
   * hub's level.
   */
  next = revision(0)
  state: WatcherState = 'gone'
  /** The scan in which it takes part. */
  scan: object | null = null
  /** Events gathered for its next response. */
  found: WatchEvent[] | null = null

  constructor(spec: WatchSpec, outlet: WatchOutlet) {
    this.spec = spec
    this.outlet = outlet
    const { start, end, single } = spanOf(spec.key, spec.rangeEnd)
    this.span = { start: byteString(start), end: end === null ? null : byteString(end), single }
  }

  wants(event: Event): boolean {
    return event.deleted ? !this.spec.noDelete : !this.spec.noPut
  }
}
