/**
 * Backups that callers are reading here: the member keeps their state and hands it out in pieces.
 */

import { hexOf } from '../../base/hex.ts'
import { membershipToWire } from '../../cluster/membership.ts'
import { Errors } from '../../errors.ts'
import { BACKUP_CHUNK_ROWS, MAX_BACKUPS, PIN_MS, SNAPSHOT_CHUNK_BYTES } from '../../limits.ts'
import {
  BACKUP_START,
  type Backup,
  decodeBackupCursor,
  encodeBackupCursor,
} from '../../mvcc/index.ts'
import type { Clock, Random } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { decodeMessage } from '../../proto/wire.ts'
import type { Replica } from '../replica/replica.ts'
import { confToWire } from '../storage/peer-codec.ts'
import type { Answer } from '../turn/answer.ts'

/** Whether a call goes on with a backup. Its caller was checked when the backup began. */
export function continuesBackup(body: Uint8Array): boolean {
  return decodeMessage(quorate.member.BackupRequest, body).cursor.length > 0
}

/**
 * Guards the backups under way. They are lost with the memory; a backup goes on by itself if
 * nothing has been applied since it began.
 */
export class Backups {
  readonly #replica: Replica
  readonly #clock: Clock
  readonly #random: Random
  readonly #open = new Map<string, Backup>()

  constructor(replica: Replica, ports: { readonly clock: Clock; readonly random: Random }) {
    this.#replica = replica
    this.#clock = ports.clock
    this.#random = ports.random
  }

  /**
   * Begins a backup, or answers its next piece. Throws an EtcdError if the backup can't go on and
   * has to be begun again.
   */
  answer(body: Uint8Array): Answer {
    const { cursor, sizes, hold } = decodeMessage(quorate.member.BackupRequest, body)
    if (cursor.length === 0) return this.#begin()
    const { id, at, ...header } = decodeMessage({ decode: decodeBackupCursor }, cursor)
    const name = hexOf(id)
    const backup = this.#open.get(name) ?? this.#again(name, header)
    backup.renew(this.#clock.now() + PIN_MS)
    if (hold) return {}
    const { data, next } = backup.piece(at, sizes, BACKUP_CHUNK_ROWS, SNAPSHOT_CHUNK_BYTES)
    if (next === null && !sizes) this.#close(name, backup)
    return next === null
      ? { body: data }
      : { body: data, next: encodeBackupCursor({ id, at: next, ...header }) }
  }

  #begin(): Answer {
    const { store, term, membership, conf, flags } = this.#replica
    const id = this.#random.bytes(8)
    const { header } = this.#add(hexOf(id))
    const state = quorate.member.BackupState.encode({
      revision: header.revision,
      compacted: header.compacted,
      index: store.appliedIndex,
      term,
      membership: { ...membershipToWire(membership), conf: confToWire(conf) },
      flags: flags.toWire(),
    }).finish()
    return { body: state, next: encodeBackupCursor({ id, at: BACKUP_START, ...header }) }
  }

  /**
   * Goes on with a backup that memory has lost: if nothing was applied since, its state is still
   * there.
   */
  #again(name: string, header: Pick<Backup['header'], 'index' | 'revision' | 'compacted'>): Backup {
    const { store } = this.#replica
    const same = store.appliedIndex === header.index && store.compactRevision === header.compacted
    if (!same) throw Errors.snapshotGone()
    return this.#add(name)
  }

  #add(name: string): Backup {
    const now = this.#clock.now()
    for (const [other, backup] of this.#open)
      if (backup.expiresAt <= now) this.#close(other, backup)
    if (this.#open.size >= MAX_BACKUPS) throw Errors.tooManyRequests()
    const backup = this.#replica.store.beginBackup(now + PIN_MS)
    this.#open.set(name, backup)
    return backup
  }

  #close(name: string, backup: Backup): void {
    backup.close()
    this.#open.delete(name)
  }
}
