/** One who watches, and what it is told. */
import { type Revision, revision } from '../types.ts'
import { byteString, spanOf } from './bytes.ts'
import type { Store } from './store.ts'
import type { Event, KeyValue, WatchSpec } from './types.ts'
import type { WatchSpan } from './watch-index.ts'

/** Where a watcher's responses go: one client's stream. None of these may throw. */
export interface WatchOutlet {
  /** It takes no more for now: what it is not told yet it is told later, from history. */
  readonly full: boolean
  /** One response: events of whole revisions, in order. `revision` is the header's. */
  tell(watcher: Watcher, events: readonly WatchEvent[], revision: Revision): void
  /** It wanted what is compacted, and is a watcher no more. */
  compacted(watcher: Watcher, compactRevision: Revision): void
  /** Its state or place has changed: see WatchHub.nextOf. */
  moved(watcher: Watcher): void
}

/** An event in JSON, and its encoded size. */
export interface ShownEvent {
  readonly json: string
  readonly size: number
}

/**
 * Guards one change on its way to its watchers: what is made of it is made once for all of them.
 */
export class WatchEvent {
  readonly event: Event
  readonly #store: Store
  /** Made by whoever tells it first; with prev_kv it is another. */
  shown: ShownEvent | null = null
  shownWithPrevious: ShownEvent | null = null

  constructor(store: Store, event: Event) {
    this.#store = store
    this.event = event
  }

  /** The put that made its key: there is nothing before it. */
  get creates(): boolean {
    const { kv } = this.event
    return !this.event.deleted && kv.createRevision === kv.modRevision
  }

  /** The value before; null: none, or compacted away (etcd reads it at the revision before). */
  previous(): KeyValue | null {
    const { key, modRevision } = this.event.kv
    if (this.creates || modRevision - 1 < this.#store.compactRevision) return null
    return this.#store.before(key, modRevision)
  }
}

/**
 * Level with the store; behind it; behind, and its client takes nothing; no watcher, or none any
 * more.
 */
export type WatcherState = 'synced' | 'unsynced' | 'stalled' | 'gone'

/** Guards one watcher's place in history. The hub alone changes it. */
export class Watcher {
  readonly spec: WatchSpec
  readonly outlet: WatchOutlet
  readonly span: WatchSpan
  /** Not told of revisions below. One that is synced has seen all up to the hub's level as well. */
  next = revision(0)
  state: WatcherState = 'gone'
  /** The scan it takes part in. */
  scan: object | null = null
  /** Gathered for its next response. */
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
