/**
 * Tells watchers what is applied, as etcd does. Synced watchers are level with the store, and hear
 * of each revision when it is applied. Unsynced watchers are behind, and share one scan of history
 * until they are level. Stalled watchers have a client that takes nothing: they wait, and cost no
 * memory meanwhile.
 */
import { broken } from '../base/invariant.ts'
import { SLICE_BYTES, SLICE_ROWS, WATCH_BATCH_REVISIONS } from '../limits.ts'
import { following, higher, lower, MAX_REVISION, type Revision, revision } from '../types.ts'
import { byteString } from './bytes.ts'
import type { Events } from './history.ts'
import type { Store } from './store.ts'
import type { AppliedBatch, Event, Job } from './types.ts'
import { WatchIndex } from './watch-index.ts'
import { WatchEvent, type Watcher, type WatchOutlet } from './watcher.ts'

/** One walk through history. All watchers that were unsynced when it began share it. */
interface Scan {
  readonly job: Job<Events>
  readonly from: Revision
  /** The current revision when it began: its last revision. */
  readonly to: Revision
  /** How far it has come: revisions below this are told. */
  at: Revision
  /** How many watchers take part. */
  takers: number
}

/** Guards the watchers of one member, and how far each has come. It is called only inside turns. */
export class WatchHub {
  readonly #store: Store
  readonly #synced = new WatchIndex<Watcher>()
  readonly #unsynced = new WatchIndex<Watcher>()
  readonly #stalled = new Map<WatchOutlet, Set<Watcher>>()
  /** Synced watchers have heard of everything up to here. */
  #level: Revision
  #scan: Scan | null = null
  #scans = 0
  #scanned = 0
  /** Ends the subscription; null: no watcher is level, so batches need not tell their changes. */
  #unsubscribe: (() => void) | null = null
  /**
   * How many events watchers were told in this life. An event counts once for each of its watchers.
   */
  told = 0
  /** A watcher wants revisions that are compacted. */
  #tooLate = false

  constructor(store: Store) {
    this.#store = store
    this.#level = store.restoring ? revision(0) : store.revision
  }

  /** The revision up to which every synced watcher has been told all. */
  get level(): Revision {
    return this.#level
  }

  /** How many watchers there are, and how many of them are behind. */
  get census(): { readonly all: number; readonly slow: number } {
    let slow = this.#unsynced.members.size
    for (const waiting of this.#stalled.values()) slow += waiting.size
    return { all: this.#synced.members.size + slow, slow }
  }

  /** Some watcher is behind. */
  get behind(): boolean {
    return this.#unsynced.members.size > 0 || this.#stalled.size > 0
  }

  /** Begins to watch, from spec.startRevision on. The store must not be restoring. */
  add(watcher: Watcher): void {
    if (this.#level !== this.#store.revision)
      broken('a watcher is added where no turn has settled yet')
    const start = watcher.spec.startRevision
    watcher.next = start > 0 ? revision(start) : following(this.#level)
    if (watcher.next > this.#level) this.#sync(watcher)
    else this.#unsync(watcher)
  }

  /**
   * Resumes a watch of an earlier life, in which the watcher was told of everything below `next`
   * that concerns it.
   */
  resume(watcher: Watcher, next: Revision): void {
    watcher.next = next
    if (next > this.#level && !this.#store.restoring) this.#sync(watcher)
    else this.#unsync(watcher)
  }

  remove(watcher: Watcher): void {
    this.#leave(watcher)
    watcher.state = 'gone'
    watcher.found = null
  }

  /** The revision from which a watcher goes on; it was told everything it wants below that. */
  nextOf(watcher: Watcher): Revision {
    if (watcher.state === 'synced') return higher(watcher.next, following(this.#level))
    return watcher.scan !== null && watcher.scan === this.#scan
      ? higher(watcher.next, this.#scan.at)
      : watcher.next
  }

  /** The outlet takes responses again: its watchers catch up. */
  drained(outlet: WatchOutlet): void {
    const waiting = this.#stalled.get(outlet)
    if (waiting !== undefined) for (const watcher of [...waiting]) this.#unsync(watcher)
  }

  /** Whether watchers of this outlet wait for it to take more. */
  waitsFor(outlet: WatchOutlet): boolean {
    return this.#stalled.has(outlet)
  }

  /**
   * Does some slices for the watchers that are behind, of one scan at most, at the end of a turn.
   * True: some watcher is still behind.
   */
  run(slices: number): boolean {
    const store = this.#store
    if (store.restoring) {
      this.#endScan()
      return false
    }
    if (store.revision !== this.#level) {
      // A snapshot brought revisions that no batch told of, or no watcher was subscribed.
      this.#fallBehind()
      this.#level = store.revision
    }
    if (this.#tooLate) this.#cancelTooLate()
    for (let n = 0; n < slices && this.#unsynced.members.size > 0; n++) {
      this.#slice()
      // Watchers that came meanwhile share the next scan with later ones. The caller decides when
      // that scan begins.
      if (this.#scan === null) break
    }
    return this.#unsynced.members.size > 0
  }

  /** A scan has begun and has not ended. */
  get scanning(): boolean {
    return this.#scan !== null
  }

  /** How many scans have ended. */
  get scans(): number {
    return this.#scans
  }

  /** How many revisions the last scan covered: its cost. */
  get scanned(): number {
    return this.#scanned
  }

  // ---- groups of watchers ----

  #leave(watcher: Watcher): void {
    if (watcher.state === 'synced') {
      this.#synced.delete(watcher)
      if (this.#synced.members.size === 0) {
        this.#unsubscribe?.()
        this.#unsubscribe = null
      }
    } else if (watcher.state === 'unsynced') this.#unsynced.delete(watcher)
    else if (watcher.state === 'stalled') {
      const waiting = this.#stalled.get(watcher.outlet)
      waiting?.delete(watcher)
      if (waiting?.size === 0) this.#stalled.delete(watcher.outlet)
    }
    const scan = this.#scan
    if (scan !== null && watcher.scan === scan && --scan.takers === 0) this.#scan = null
    watcher.scan = null
  }

  #sync(watcher: Watcher): void {
    this.#leave(watcher)
    watcher.state = 'synced'
    this.#synced.add(watcher)
    this.#unsubscribe ??= this.#store.subscribe((batch) => this.#applied(batch))
    watcher.outlet.moved(watcher)
  }

  #unsync(watcher: Watcher): void {
    this.#leave(watcher)
    watcher.state = 'unsynced'
    this.#unsynced.add(watcher)
    this.#tooLate ||= watcher.next < this.#store.compactRevision
    this.#join(watcher)
    watcher.outlet.moved(watcher)
  }

  /** The client takes no more for now: the watcher goes on from `next` once the client does. */
  #stall(watcher: Watcher, next: Revision): void {
    this.#leave(watcher)
    watcher.state = 'stalled'
    watcher.next = next
    const waiting = this.#stalled.get(watcher.outlet)
    if (waiting === undefined) this.#stalled.set(watcher.outlet, new Set([watcher]))
    else waiting.add(watcher)
    watcher.outlet.moved(watcher)
  }

  /** All watchers that were level go on from history. */
  #fallBehind(): void {
    const next = following(this.#level)
    for (const watcher of [...this.#synced.members]) {
      watcher.next = higher(watcher.next, next)
      this.#unsync(watcher)
    }
  }

  // ---- watchers that are level ----

  #applied(batch: AppliedBatch): void {
    if (batch.first !== this.#level + 1 || batch.events === null) this.#fallBehind()
    else if (this.#synced.members.size > 0) this.#tellLive(batch.events)
    this.#level = batch.last
  }

  /** Each revision is one response to each watcher of one of its keys. */
  #tellLive(events: readonly Event[]): void {
    for (let from = 0; from < events.length; ) {
      const revision = (events[from] as Event).kv.modRevision
      let to = from + 1
      while (events[to]?.kv.modRevision === revision) to++
      const hit: Watcher[] = []
      for (let i = from; i < to; i++) this.#match(this.#synced, events[i] as Event, null, hit)
      for (const watcher of hit) {
        const found = watcher.found ?? []
        watcher.found = null
        if (watcher.state !== 'synced') continue
        if (watcher.outlet.full) this.#stall(watcher, revision)
        else {
          this.told += found.length
          watcher.outlet.tell(watcher, found, revision)
        }
      }
      from = to
    }
  }

  /** Gives an event to the watchers that want it. `hit` grows by those that had no event so far. */
  #match(group: WatchIndex<Watcher>, event: Event, scan: Scan | null, hit: Watcher[]): void {
    let told: WatchEvent | null = null
    const revision = event.kv.modRevision
    group.visit(byteString(event.kv.key), (watcher) => {
      if (revision < watcher.next || watcher.scan !== scan || !watcher.wants(event)) return
      told ??= new WatchEvent(this.#store, event)
      if (watcher.found === null) {
        watcher.found = [told]
        hit.push(watcher)
      } else watcher.found.push(told)
    })
  }

  // ---- watchers that are behind ----

  #join(watcher: Watcher): void {
    const scan = this.#scan
    if (scan === null || watcher.next < scan.at) return
    watcher.scan = scan
    scan.takers++
  }

  /**
   * Does one slice of the shared scan. At the scan's end, watchers that are level become synced.
   */
  #slice(): void {
    const store = this.#store
    // History below the compacted revision must not be read, however far the scan has come.
    if (this.#scan !== null && this.#scan.from < store.compactRevision) this.#endScan()
    const scan = this.#scan ?? this.#begin()
    if (scan === null) return
    const some = scan.job.step(SLICE_ROWS, SLICE_BYTES)
    if (some === null) return
    const hit: Watcher[] = []
    for (const event of some.events) this.#match(this.#unsynced, event, scan, hit)
    for (const watcher of hit) this.#tellPast(watcher)
    scan.at = some.next
    if (some.next > scan.to) this.#endScan()
  }

  /** Cancels watchers that a compaction has overtaken, or that want what was compacted before. */
  #cancelTooLate(): void {
    const { compactRevision } = this.#store
    this.#tooLate = false
    for (const watcher of [...this.#unsynced.members]) {
      if (watcher.state !== 'unsynced' || this.nextOf(watcher) >= compactRevision) continue
      this.remove(watcher)
      watcher.outlet.compacted(watcher, compactRevision)
    }
  }

  /**
   * Makes synced the watchers that are level, and begins a scan from the lowest place; null: no
   * watcher is left.
   */
  #begin(): Scan | null {
    const store = this.#store
    this.#cancelTooLate()
    let from = MAX_REVISION
    for (const watcher of [...this.#unsynced.members]) {
      if (watcher.next > store.revision) this.#sync(watcher)
      else from = lower(from, watcher.next)
    }
    if (this.#unsynced.members.size === 0) return null
    const scan: Scan = { job: store.history(from), from, to: store.revision, at: from, takers: 0 }
    this.#scan = scan
    this.#scanned = scan.to - scan.from + 1
    for (const watcher of this.#unsynced.members) this.#join(watcher)
    return scan
  }

  /** Tells one watcher what a slice found, in responses of a bounded number of revisions. */
  #tellPast(watcher: Watcher): void {
    const found = watcher.found ?? []
    watcher.found = null
    for (let from = 0; from < found.length; ) {
      if (watcher.state !== 'unsynced') return
      if (watcher.outlet.full) {
        this.#stall(watcher, (found[from] as WatchEvent).event.kv.modRevision)
        return
      }
      const to = endOfResponse(found, from)
      this.told += to - from
      watcher.outlet.tell(watcher, found.slice(from, to), this.#store.revision)
      from = to
    }
    watcher.outlet.moved(watcher)
  }

  /**
   * Watchers that take part go on from where the scan has come to. Those that are level then become
   * synced.
   */
  #endScan(): void {
    const scan = this.#scan
    if (scan === null) return
    this.#scan = null
    this.#scans++
    for (const watcher of [...this.#unsynced.members]) {
      if (watcher.scan !== scan) continue
      watcher.scan = null
      watcher.next = higher(watcher.next, scan.at)
      if (watcher.next > this.#level && !this.#store.restoring) this.#sync(watcher)
      else watcher.outlet.moved(watcher)
    }
  }
}

/** The end of as many whole revisions as one response may hold. */
function endOfResponse(events: readonly WatchEvent[], from: number): number {
  let revisions = 0
  let last = 0
  for (let i = from; i < events.length; i++) {
    const { modRevision } = (events[i] as WatchEvent).event.kv
    if (modRevision === last) continue
    if (++revisions > WATCH_BATCH_REVISIONS) return i
    last = modRevision
  }
  return events.length
}
