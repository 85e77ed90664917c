/**
 * A member that was removed, or whose cluster was deleted. It keeps one row (that it was removed,
 * and who was in the cluster then) and removes the rest in slices. It answers calls as an etcd does
 * that has been removed and stops, so that the caller goes elsewhere. It tells the members it left
 * how far the log was committed, since it may have been the only one to know. Every member that
 * knows of its cluster's deletion tells the others.
 */
import type { Membership } from '../../cluster/membership.ts'
import { memberToWire, seatsOf } from '../../cluster/membership.ts'
import { Errors, type EtcdError } from '../../errors.ts'
import { APPLY_SLICE_ROWS } from '../../limits.ts'
import { openStore } from '../../mvcc/index.ts'
import type { Ports, Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import { type Identity, saveRemovedMember } from '../storage/member-table.ts'
import { PeerAnswer, type PeerBatch, WIRE_VERSION } from '../storage/peer-codec.ts'
import type { RemovalReason } from '../storage/removal.ts'
import { type Answer, refusal } from '../turn/answer.ts'
import { refuseSocket } from '../watch/closing.ts'
import { dropBlocks } from './restore-staging.ts'

const { Seats, Method } = quorate.member
const TABLES =
  "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'member' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'"

/** Writes the row, in the caller's transaction. */
export function writeRemoval(
  sql: Sql,
  identity: Identity,
  membership: Membership,
  why: RemovalReason,
): void {
  saveRemovedMember(sql, {
    clusterName: identity.clusterName,
    cluster: fromU64(identity.cluster),
    id: fromU64(identity.id),
    origin: fromU64(identity.origin),
    ...(why === 'deleted'
      ? { deleted: true, seats: allOf(identity, membership) }
      : {
          seats: why.seats ?? seatsOf(membership, identity.id),
          index: why.index ?? 0,
          term: why.term ?? 0,
        }),
  })
}

/** Writes the row of a blank object, which can't become a member any more. */
export function writeDeletion(sql: Sql, { clusterName, cluster }: quorate.member.IWipe): void {
  saveRemovedMember(sql, {
    clusterName: clusterName ?? '',
    cluster: cluster ?? 0,
    origin: cluster ?? 0,
    deleted: true,
  })
}

/**
 * Every object that may still hold something of the cluster, including removed members that do not
 * know of their removal.
 */
function allOf(identity: Identity, membership: Membership): quorate.member.ISeats {
  const seats = seatsOf(membership, identity.id)
  const unnotified = identity.former.flatMap((f) => f.unnotified.map(memberToWire))
  return { ...seats, members: [...(seats.members ?? []), ...unnotified] }
}

/** Guards what is left of the member. */
export class RemovedMember {
  readonly #ports: Ports
  #row: quorate.member.IRemovedMember
  readonly #turn: (fn: () => void) => void
  #wiped = false

  constructor(ports: Ports, row: quorate.member.IRemovedMember, turn: (fn: () => void) => void) {
    this.#ports = ports
    this.#row = row
    this.#turn = turn
    for (const socket of ports.sockets.open()) refuseSocket(socket, this.error)
    this.#later()
  }

  /** Version of the seats it last knew. */
  get membersVersion(): number {
    return toNumber(this.#row.seats?.version)
  }

  /** The error that callers get. */
  get error(): EtcdError {
    return this.#row.deleted ? Errors.deleted(this.#row.clusterName ?? '') : Errors.stopped()
  }

  call(call: quorate.member.ICall): Answer {
    if (call.method === Method.SEATS && !this.#row.deleted)
      return { body: Seats.encode(this.#row.seats ?? {}).finish() }
    return refusal(this.error)
  }

  peer(batch: PeerBatch): Uint8Array {
    const [cluster, origin] = [toU64(this.#row.cluster), toU64(this.#row.origin)]
    // Members that a deleted cluster left behind when it began anew hear of the deletion too.
    const known =
      toU64(batch.cluster) === cluster ||
      (this.#row.deleted === true && toU64(batch.cluster) === origin)
    if (batch.wipe && toU64(batch.wipe.cluster) === origin) {
      if (!this.#row.deleted) this.#turn(() => this.#delete())
      return PeerAnswer.encode({ version: WIRE_VERSION, departed: this.#row }).finish()
    }
    const wire = { version: WIRE_VERSION, refused: 'has left the cluster' }
    return PeerAnswer.encode(known ? { ...wire, departed: this.#row } : wire).finish()
  }

  /** Notes the deletion: the member had been removed before its cluster was deleted. */
  #delete(): void {
    this.#row = { ...this.#row, deleted: true }
    saveRemovedMember(this.#ports.sql, this.#row)
  }

  #later(): void {
    if (this.#wiped) return
    this.#ports.clock.setTimer(0, () =>
      this.#turn(() => {
        this.#wipe()
        this.#later()
      }),
    )
  }

  /**
   * Removes one slice. The store's rows go as before a full snapshot; tables go once they are
   * empty, or as good as.
   */
  #wipe(): void {
    const { sql } = this.#ports
    const tables = [...sql.query(TABLES)].map((row) => String(row[0]))
    if (tables.includes('restore_block') && dropBlocks(sql)) return
    if (tables.includes('kv')) {
      const store = openStore(sql)
      // Also if a snapshot was being received: half of its state may be there.
      if (store.importing?.clearing !== true) store.awaitSnapshot()
      if (!store.importSlice(APPLY_SLICE_ROWS)) return
    }
    for (const table of tables) sql.run(`DROP TABLE "${table.replaceAll('"', '""')}"`)
    this.#ports.alarm.clear()
    this.#wiped = true
  }
}
