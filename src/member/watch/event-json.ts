/** Events of watches in etcd's JSON. */
import { showEvent, type WatchPiece } from '../../etcd/watch.ts'
import type { WatchEvent } from '../../mvcc/index.ts'

/** An event in JSON, made once for all watches that get it. */
export function jsonOf(event: WatchEvent, prevKv: boolean): WatchPiece {
  if (!prevKv || event.creates) {
    event.shown ??= showEvent(event.event, null)
    return event.shown
  }
  event.shownWithPrevious ??= showEvent(event.event, event.previous())
  return event.shownWithPrevious
}
