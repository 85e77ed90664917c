/**
 * Did every watch hear exactly what the log has for it: all of it, once, in order, each revision
 * whole?
 */
import { violated } from '../../harness/faults.ts'
import type { Model } from '../model.ts'
import type { Told, ToldEvent, WatchSpec } from '../watcher.ts'
import { same } from './same.ts'

/** Answers how many events were compared. */
export function checkWatches(all: readonly Told[], model: Model): number {
  let compared = 0
  for (const told of all) {
    if (told.from === 0) continue
    if (told.compacted !== null && !model.compactions.has(told.compacted))
      wrong(told, `it was cancelled as compacted at ${told.compacted}, which the log does not have`)
    if (told.events.length > 0 && told.upTo > model.revision)
      wrong(told, `the log ends at ${model.revision}`)
    checkOne(told, model)
    compared += told.events.length
  }
  return compared
}

function checkOne(told: Told, model: Model): void {
  const { changes } = model
  let n = 0
  for (let i = firstFrom(model, told.from); i < changes.length; i++) {
    const change = changes[i] as (typeof changes)[number]
    if (change.revision > told.upTo) break
    if (!wants(told.spec, change.key, change.kv === null)) continue
    const event = told.events[n++]
    if (event === undefined || event.revision !== change.revision || event.key !== change.key)
      wrong(
        told,
        `it was not told of ${change.key} at ${change.revision}, but of ${event?.key} at ${event?.revision}`,
      )
    if (!same(event.kv, change.kv))
      wrong(told, `told ${JSON.stringify(event.kv)}, and the log has ${JSON.stringify(change.kv)}`)
    checkPrevious(told, event, model)
  }
  const extra = told.events[n]
  if (extra !== undefined)
    wrong(told, `it was told of ${extra.key} at ${extra.revision}, which it is not to hear`)
}

/** What was there before, unless a compaction may have taken it. */
function checkPrevious(told: Told, event: ToldEvent, model: Model): void {
  const before = told.spec.prevKv ? model.get(event.key, event.revision - 1) : null
  if (same(event.prev, before)) return
  if (event.prev === null && event.revision - 1 < model.compacted) return
  wrong(
    told,
    `at ${event.revision} told of ${JSON.stringify(event.prev)} before it, and the log has ${JSON.stringify(before)}`,
  )
}

function wants(
  { key, end, noPut, noDelete }: WatchSpec,
  changed: string,
  deleted: boolean,
): boolean {
  if (deleted ? noDelete : noPut) return false
  if (end === '') return changed === key
  return changed >= key && (end === '\0' || changed < end)
}

/** The place of the first change at a revision or later. */
function firstFrom({ changes }: Model, revision: number): number {
  let lo = 0
  let hi = changes.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((changes[mid]?.revision ?? 0) < revision) lo = mid + 1
    else hi = mid
  }
  return lo
}

function wrong({ spec, client, member, start, from, upTo }: Told, what: string): never {
  const text = JSON.stringify({ spec, start, from, upTo })
  violated(`watcher ${client} at ${member}, ${text}: ${what}`)
}
