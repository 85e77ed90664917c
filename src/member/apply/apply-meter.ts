/**
 * Measures how long entries wait between their commit, as this member hears of it, and their being
 * applied here.
 */
import { SLOW_APPLY_MS } from '../../limits.ts'
import type { Clock } from '../../ports.ts'
import type { EntryRequest } from '../storage/log-entry.ts'
import type { Counters } from '../turn/counters.ts'
import type { Log } from '../turn/logger.ts'
import type { Waits } from '../turn/waits.ts'
import type { Applied } from './applied.ts'

/**
 * The most times kept at which entries came. More entries wait only if apply stands still; these
 * count as if they had come at the last of the times.
 */
const MAX_TIMES = 1000

/** Guards the times at which entries came that are not applied yet. */
export class ApplyMeter {
  readonly #counters: Counters
  readonly #clock: Pick<Clock, 'now'>
  readonly #log: Log
  #came: { upTo: number; readonly at: number }[] = []

  constructor(counters: Counters, clock: Pick<Clock, 'now'>, log: Log) {
    this.#counters = counters
    this.#clock = clock
    this.#log = log
  }

  /** Entries up to this one are committed. */
  committed(upTo: number): void {
    const at = this.#clock.now()
    const last = this.#came.at(-1)
    if (last !== undefined && (last.at === at || this.#came.length >= MAX_TIMES)) last.upTo = upTo
    else this.#came.push({ upTo, at })
  }

  /**
   * One entry was applied; `waits` are those of the call that waits for it here. A second try does
   * not count.
   */
  applied(applied: Applied, waits: Waits | undefined): void {
    if (applied.kind === 'duplicate') return
    const { index, id, request } = applied
    const now = this.#clock.now()
    const at = this.#cameAt(index) ?? now
    const done = applied.kind === 'state' || applied.outcome.error === null
    const ms = Math.max(0, now - at)
    this.#counters.applied(opOf(request), done, ms)
    if (applied.kind === 'write') this.#counters.wrote(applied.request, applied.outcome)
    waits?.applied(at, now)
    if (ms < SLOW_APPLY_MS) return
    this.#counters.slowApplies++
    this.#log.seldom('warn', 'slow apply', { op: opOf(request), ms, entry: index, request: id })
  }

  #cameAt(index: number): number | null {
    while ((this.#came[0]?.upTo ?? Number.POSITIVE_INFINITY) < index) this.#came.shift()
    return this.#came[0]?.at ?? null
  }
}

/** etcd's name of what an entry asks for. */
function opOf(request: EntryRequest): string {
  const kind = request.kind === 'auth' ? request.op.kind : request.kind
  return OPS[kind] ?? kind
}

const OPS: Readonly<Record<string, string>> = {
  put: 'Put',
  deleteRange: 'DeleteRange',
  txn: 'Txn',
  compaction: 'Compaction',
  leaseGrant: 'LeaseGrant',
  leaseRevoke: 'LeaseRevoke',
  alarm: 'Alarm',
  downgrade: 'DowngradeInfoSet',
  raiseFormat: 'ClusterVersionSet',
  enable: 'AuthEnable',
  disable: 'AuthDisable',
  authenticate: 'Authenticate',
  userAdd: 'AuthUserAdd',
  userDelete: 'AuthUserDelete',
  userChangePassword: 'AuthUserChangePassword',
  userGrantRole: 'AuthUserGrantRole',
  userRevokeRole: 'AuthUserRevokeRole',
  roleAdd: 'AuthRoleAdd',
  roleDelete: 'AuthRoleDelete',
  roleGrantPermission: 'AuthRoleGrantPermission',
  roleRevokePermission: 'AuthRoleRevokePermission',
  bootstrap: 'AuthBootstrap',
  use: 'AuthTokenUse',
}
