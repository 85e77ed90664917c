/**
 * What one life of a member counts for its metrics. Every count begins at zero with the life, and
 * costs no row.
 */
import { exponential, Histogram } from '../../base/exposition.ts'
import {
  leavesOf,
  type OpAnswer,
  type Outcome,
  type WriteAnswer,
  type WriteRequest,
} from '../../mvcc/index.ts'
import type { quorate } from '../../proto/generated/member.js'
import type { MemberId } from '../../types.ts'

type Method = quorate.member.Method

/** etcd's buckets. */
const APPLY_SECONDS = exponential(0.0001, 2, 20)
const REQUEST_SECONDS = exponential(0.001, 2, 14)
const TTL_SECONDS = exponential(1, 2, 24)
const COMPACTION_MS = exponential(100, 2, 14)
/** For waits: from a message to the next room, to one twice around the world. */
const WAIT_SECONDS = exponential(0.001, 2, 14)

/** What a call may have waited for. */
export type Wait = 'commit' | 'read_index' | 'apply' | 'min_revision'

/**
 * The most pairs of path and status that are counted; requests with further pairs are not counted.
 */
const MAX_EDGE_KEYS = 1000

/** Guards the counts of one kind of call. */
export class CallCounts {
  calls = 0
  /** Answers by code of gRPC. */
  readonly codes = new Map<number, number>()
  /** From a call to its answer: calls that were done, and calls that were refused. */
  readonly done = new Histogram(REQUEST_SECONDS)
  readonly refused = new Histogram(REQUEST_SECONDS)

  answered(code: number, ms: number): void {
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1)
    const seconds = code === 0 ? this.done : this.refused
    seconds.observe(ms / 1000)
  }
}

/** Guards nothing: numbers that only grow. */
export class Counters {
  /** Calls of the door, by method. */
  readonly calls = new Map<Method, CallCounts>()
  readonly waitSeconds: Readonly<Record<Wait, Histogram>> = {
    commit: new Histogram(WAIT_SECONDS),
    read_index: new Histogram(WAIT_SECONDS),
    apply: new Histogram(WAIT_SECONDS),
    min_revision: new Histogram(WAIT_SECONDS),
  }
  /** From when an entry's commit is known until it is applied, by what the entry asks for. */
  readonly applySeconds = new Map<string, readonly [done: Histogram, refused: Histogram]>()
  slowApplies = 0
  /** Bytes of calls' bodies and of their answers' bodies. */
  receivedBytes = 0
  sentBytes = 0
  /** Calls refused for a limit, by its name. */
  readonly limited = new Map<string, number>()
  /** Requests that the edge answered, by path and status with a space between. */
  readonly edge = new Map<string, number>()
  edgeLimited = 0
  /**
   * Members that were there once and came back blank, as far as this one has heard. They have to be
   * replaced.
   */
  readonly lost = new Set<MemberId>()
  leaderChanges = 0
  elections = 0
  /** Ticks of a leader that came too late for its heartbeats. */
  lateTicks = 0
  learnersPromoted = 0
  /** Writes whose callers were answered with a timeout. */
  proposalsFailed = 0
  leasesGranted = 0
  leasesRevoked = 0
  leasesRenewed = 0
  /** Leases that this member, as leader, found to be over. */
  leasesExpired = 0
  readonly leaseTTL = new Histogram(TTL_SECONDS)
  ranges = 0
  puts = 0
  deletes = 0
  txns = 0
  putBytes = 0
  readonly compactionMs = new Histogram(COMPACTION_MS)
  /** When the last compaction's rows were gone, milliseconds since the epoch; 0: none yet. */
  compactedAt = 0

  called(method: Method, bytes: number): CallCounts {
    let counts = this.calls.get(method)
    if (counts === undefined) {
      counts = new CallCounts()
      this.calls.set(method, counts)
    }
    counts.calls++
    this.receivedBytes += bytes
    return counts
  }

  applied(op: string, done: boolean, ms: number): void {
    let pair = this.applySeconds.get(op)
    if (pair === undefined) {
      pair = [new Histogram(APPLY_SECONDS), new Histogram(APPLY_SECONDS)]
      this.applySeconds.set(op, pair)
    }
    pair[done ? 0 : 1].observe(ms / 1000)
  }

  refusedFor(limit: string): void {
    this.limited.set(limit, (this.limited.get(limit) ?? 0) + 1)
  }

  /** Takes what the edge has counted. */
  atEdge(counts: readonly quorate.member.IEdgeCount[], limited: number): void {
    this.edgeLimited += limited
    for (const { path, status, count } of counts) {
      const key = `${path} ${status}`
      const known = this.edge.get(key)
      if (known === undefined && this.edge.size >= MAX_EDGE_KEYS) continue
      this.edge.set(key, (known ?? 0) + (count ?? 0))
    }
  }

  /**
   * Counts what a write did to keys, as etcd counts it: by operation, whatever the operation hit,
   * but a lease's end by key.
   */
  wrote(request: WriteRequest, outcome: Outcome): void {
    if (outcome.error !== null) return
    switch (request.kind) {
      case 'put':
        this.#put(request)
        return
      case 'deleteRange':
        this.deletes++
        return
      case 'leaseGrant':
        this.leaseTTL.observe(request.ttl)
        return
      case 'leaseRevoke': {
        const keys = outcome.ops[0]?.changed ?? 0
        this.deletes += keys
        if (keys > 1) this.txns++
        return
      }
      case 'txn': {
        const leaves = leavesOf(request, outcome.branches)
        for (const op of leaves) {
          if (op.kind === 'put') this.#put(op)
          else if (op.kind === 'range') this.ranges++
          else this.deletes++
        }
        if (leaves.length > 1) this.txns++
      }
    }
  }

  /** Counts what a transaction that only reads has read. */
  read(answer: WriteAnswer): void {
    const count = (a: OpAnswer | WriteAnswer): number =>
      a.kind === 'txn'
        ? a.responses.reduce((sum, op) => sum + count(op), 0)
        : a.kind === 'range'
          ? 1
          : 0
    const ranges = count(answer)
    this.ranges += ranges
    if (ranges > 1) this.txns++
  }

  #put({ key, value }: { readonly key: Uint8Array; readonly value: Uint8Array }): void {
    this.puts++
    this.putBytes += key.length + value.length
  }
}
