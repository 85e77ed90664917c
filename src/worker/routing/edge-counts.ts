/**
 * What an isolate has answered, by cluster. Isolates come and go and can't be asked one by one, so
 * each tells a member what it has counted, with a list of calls that goes there anyway; `/metrics`
 * of the members has the sum. What an isolate counts and never sends a call after is lost.
 */
import { EDGE_COUNTS_MS, MAX_REMEMBERED } from '../../limits.ts'
import type { quorate } from '../../proto/generated/member.js'

interface Counted {
  /** By path, then by status. */
  readonly requests: Map<string, Map<number, number>>
  limited: number
  toldAt: number
}

/** The counts that travel with a list of calls. */
export interface EdgeCounts {
  readonly counts: quorate.member.IEdgeCount[]
  readonly limited: number
}

/** So many names are counted whose members were asked for nothing. */
const MAX_UNPROVEN = 100

/** Clusters whose members were sent a call, so they are there. */
const clusters = new Map<string, Counted>()
/** Other names, which anybody can make up: they push each other out, and no cluster. */
const unproven = new Map<string, Counted>()

function countedOf(cluster: string): Counted {
  return clusters.get(cluster) ?? unproven.get(cluster) ?? add(unproven, cluster, MAX_UNPROVEN)
}

/** A call is on its way to the cluster's members. */
function proven(cluster: string): Counted {
  const known = clusters.get(cluster)
  if (known !== undefined) return known
  const counted = unproven.get(cluster)
  unproven.delete(cluster)
  return add(clusters, cluster, MAX_REMEMBERED, counted)
}

/** In the place of the one that was added first. */
function add(map: Map<string, Counted>, cluster: string, most: number, counted?: Counted): Counted {
  if (map.size >= most) {
    for (const first of map.keys()) {
      map.delete(first)
      break
    }
  }
  const added = counted ?? { requests: new Map(), limited: 0, toldAt: 0 }
  map.set(cluster, added)
  return added
}

/** `path` is one of those that are served, or "other". */
export function countRequest(cluster: string, path: string, status: number): void {
  const { requests } = countedOf(cluster)
  let statuses = requests.get(path)
  if (statuses === undefined) {
    statuses = new Map()
    requests.set(path, statuses)
  }
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
}

/** A call was refused for the limits of this isolate. */
export function countLimited(cluster: string): void {
  countedOf(cluster).limited++
}

/**
 * The counts to be told now; null: there are none, or they were told just now. `now` in
 * milliseconds; `all`: somebody asks for the metrics.
 */
export function takeCounts(cluster: string, now: number, all: boolean): EdgeCounts | null {
  const counted = proven(cluster)
  if (counted.requests.size === 0 && counted.limited === 0) return null
  if (!all && Math.abs(now - counted.toldAt) < EDGE_COUNTS_MS) return null
  const counts = [...counted.requests].flatMap(([path, statuses]) =>
    [...statuses].map(([status, count]) => ({ path, status, count })),
  )
  const { limited } = counted
  counted.requests.clear()
  counted.limited = 0
  counted.toldAt = now
  return { counts, limited }
}
