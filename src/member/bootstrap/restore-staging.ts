/**
 * A blank object on its way to be the first founder of a cluster with a state: it holds the blocks
 * of the uploaded file, and the store that is being filled. It stays blank, whatever is
 * interrupted, until the cluster is made: then the state shows in the same turn. A restore that
 * nobody goes on with is removed, so that a blank object costs nothing.
 */

import { hexOf } from '../../base/hex.ts'
import { Code, EtcdError } from '../../errors.ts'
import {
  APPLY_SLICE_ROWS,
  RESTORE_ABANDONED_MS,
  RESTORE_BLOCKS_REMOVED,
  RESTORE_SILENCE_MS,
} from '../../limits.ts'
import {
  decodeSnapshotHeader,
  dropTables,
  openStore,
  type SnapshotHeader,
  type Store,
} from '../../mvcc/index.ts'
import { blob, firstRow, type Ports, type Sql } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { toNumber } from '../../proto/int64.ts'
import { decodeMessage } from '../../proto/wire.ts'
import { logIndex, revision } from '../../types.ts'
import { type Answer, refusal } from '../turn/answer.ts'

const NOTHING = new Uint8Array(0)

/** The header of a store that holds nothing yet, or must hold nothing any more. */
export const EMPTY_HEADER: SnapshotHeader = {
  index: logIndex(1),
  revision: revision(1),
  compactRevision: revision(-1),
  fromRevision: revision(0),
  fromIndex: logIndex(0),
  merged: { rev: revision(0), idx: logIndex(0), part: 0 },
  unpurged: false,
}

/** Whether an object has something of a restore that was not finished. */
export function isStaged(sql: Sql): boolean {
  return (
    firstRow(sql.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'restore'")) !==
    null
  )
}

/** Removes a slice of the uploaded file. True: more is left. */
export function dropBlocks(sql: Sql): boolean {
  const last = 'SELECT at FROM restore_block ORDER BY at LIMIT 1 OFFSET ?'
  const row = firstRow(sql.query(last, RESTORE_BLOCKS_REMOVED))
  if (row === null) sql.run('DELETE FROM restore_block')
  else sql.run('DELETE FROM restore_block WHERE at < ?', row[0] ?? null)
  return row !== null
}

/** Guards what is staged in a blank object. */
export class Staging {
  readonly #ports: Ports
  readonly #turn: (fn: () => void) => void
  #store: Store | null = null
  /** When the last step came, on the member's clock. */
  #stepped = Number.NEGATIVE_INFINITY
  #removing: (() => void)[] | null = null
  #stopped = false

  constructor(ports: Ports, turn: (fn: () => void) => void) {
    this.#ports = ports
    this.#turn = turn
  }

  get store(): Store {
    this.#store ??= openStore(this.#ports.sql)
    return this.#store
  }

  /** A restore is under way: no other cluster may be made here. */
  get busy(): boolean {
    return this.#ports.clock.now() - this.#stepped < RESTORE_SILENCE_MS && isStaged(this.#ports.sql)
  }

  /** Takes one step, in a turn. */
  step(body: Uint8Array): Answer {
    this.#stepped = this.#ports.clock.now()
    try {
      const step = decodeMessage(quorate.member.RestoreStep, body)
      if (step.begin) return progress(this.#begin(step.id))
      this.check(step.id)
      if (step.drop) return progress(dropBlocks(this.#ports.sql))
      const { sql } = this.#ports
      if (step.write !== undefined && step.write !== null) {
        sql.run(
          'INSERT OR REPLACE INTO restore_block(at, data) VALUES (?, ?)',
          toNumber(step.write),
          step.data,
        )
      } else if (step.read !== undefined && step.read !== null) {
        const row = firstRow(
          sql.query('SELECT data FROM restore_block WHERE at = ?', toNumber(step.read)),
        )
        return { body: row === null ? NOTHING : blob(row[0]) }
      } else if (step.header.length > 0)
        return progress(this.#header(step.id, decodeSnapshotHeader(step.header)))
      else this.take(step.chunk)
      return {}
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      return refusal(e)
    }
  }

  /** @throws EtcdError if another restore is under way, or none */
  check(id: Uint8Array): void {
    if (this.#removing !== null || !isStaged(this.#ports.sql) || !this.#is(id)) {
      throw new EtcdError(
        Code.Aborted,
        'quorate: another restore has begun here, or this one was given up',
      )
    }
  }

  /**
   * Takes the next piece of the state; true: it was the last. A piece that was taken before changes
   * nothing.
   */
  take(chunk: Uint8Array): boolean {
    const { store } = this
    const { next, cursor } = store.chunkCursors(chunk)
    const at = store.importing?.cursor
    if (at !== undefined && next !== '' && hexOf(at) === next) return false
    if (at === undefined || hexOf(at) !== cursor)
      throw new EtcdError(Code.Aborted, 'quorate: this is not the piece that comes next')
    return store.importChunk(chunk)
  }

  /**
   * Removes what another restore left, and names this one. True: more is left to remove. If this
   * restore has begun already, it goes on: the step may have come late.
   */
  #begin(id: Uint8Array): boolean {
    const { sql, alarm, clock } = this.#ports
    if (this.#removing !== null) return true
    if (isStaged(sql)) {
      if (this.#is(id)) return false
      if (this.#removeSlice()) return true
    }
    sql.run('CREATE TABLE restore(id BLOB NOT NULL)')
    sql.run('CREATE TABLE restore_block(at INTEGER PRIMARY KEY, data BLOB NOT NULL)')
    sql.run('INSERT INTO restore(id) VALUES (?)', id)
    alarm.set(clock.now() + RESTORE_ABANDONED_MS)
    return false
  }

  /** The id of the restore that is staged; empty: what is there is being removed. */
  get #id(): Uint8Array {
    const row = firstRow(this.#ports.sql.query('SELECT id FROM restore'))
    return row === null ? NOTHING : blob(row[0])
  }

  #is(id: Uint8Array): boolean {
    return id.length > 0 && hexOf(this.#id) === hexOf(id)
  }

  #header(id: Uint8Array, header: SnapshotHeader): boolean {
    const { store } = this
    if (store.importing === null || hexOf(store.importing.id) !== hexOf(id))
      store.beginImport(id, header)
    return store.importing?.clearing === true && !store.importSlice(APPLY_SLICE_ROWS)
  }

  /**
   * Removes one slice of all that is staged. True: more is left; false: the object is as if nothing
   * had ever been staged.
   */
  #removeSlice(): boolean {
    // A caller that still goes on with the restore hears of its end before anything is gone.
    if (this.#id.length > 0) this.#ports.sql.run('UPDATE restore SET id = ?', NOTHING)
    if (dropBlocks(this.#ports.sql)) return true
    const { store } = this
    const emptying = new Uint8Array(16)
    if (store.importing === null || hexOf(store.importing.id) !== hexOf(emptying))
      store.beginImport(emptying, EMPTY_HEADER)
    if (!store.importSlice(APPLY_SLICE_ROWS)) return true
    dropTables(this.#ports.sql)
    this.#forget()
    return false
  }

  #forget(): void {
    this.#store = null
    for (const table of ['restore', 'restore_block'])
      this.#ports.sql.run(`DROP TABLE IF EXISTS ${table}`)
    this.#ports.alarm.clear()
  }

  /**
   * Removes what is staged, slice by slice in turns of their own, then calls `done` in a turn:
   * nobody goes on with the restore.
   */
  remove(done: () => void): void {
    if (this.#removing !== null) {
      this.#removing.push(done)
      return
    }
    this.#removing = [done]
    const next = (): void => {
      if (!this.#stopped && isStaged(this.#ports.sql) && this.#removeSlice()) {
        this.#ports.clock.setTimer(0, () => this.#turn(next))
        return
      }
      const waiting = this.#removing ?? []
      this.#removing = null
      for (const each of waiting) each()
    }
    next()
  }

  /** Ends the removal here: the object becomes a removed member, which removes what is left. */
  stop(): void {
    this.#stopped = true
  }

  /**
   * The alarm of a blank object: the caller of a restore has gone away in the middle, or still goes
   * on with it.
   */
  alarm(): void {
    const { sql, alarm, clock } = this.#ports
    if (!isStaged(sql)) return
    if (clock.now() - this.#stepped < RESTORE_ABANDONED_MS)
      alarm.set(clock.now() + RESTORE_ABANDONED_MS)
    else this.remove(() => {})
  }

  /**
   * Makes the store the cluster's, in the caller's turn, and leaves nothing else of the restore.
   * Throws EtcdError if the state is not all there.
   */
  finish(restored: quorate.member.IRestored): void {
    this.check(restored.id ?? NOTHING)
    if (
      firstRow(this.#ports.sql.query('SELECT 1 FROM restore_block LIMIT 1')) !== null ||
      !this.take(restored.chunk ?? NOTHING)
    ) {
      throw new EtcdError(Code.FailedPrecondition, 'quorate: the state to restore is not all there')
    }
    this.#forget()
  }
}

function progress(more: boolean): Answer {
  return { body: quorate.member.RestoreProgress.encode({ more }).finish() }
}
