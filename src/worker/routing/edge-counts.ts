/**
 * What an isolate has answered, by cluster. Isolates come and go and can't be asked one by one. So
 * each isolate tells a member its counts, beside a list of calls that goes there anyway, and
 * `/metrics` of the members has the sum. Counts are lost if the isolate sends no call after them.
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

/** So many names are counted whose members were sent no call. */
const MAX_UNPROVEN = 100

/** Clusters whose members were sent a call, so the clusters exist. */
const clusters = new Map<string, Counted>()
/** Other names. Anybody can make them up, so they push out each other but no cluster. */
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

/** Adds a cluster. If the map is full, the cluster that was added first makes room. */
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

/** `path` is one of the served paths, or "other". */
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
 * The counts to tell the member now; null: there are none, or they were told just now. `now`:
 * milliseconds since the epoch. `all`: a caller asks for the metrics.
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
