import { attach, detach } from '../lease/index.ts'
import type { Sql } from '../ports.ts'
import { NO_LEASE, type Revision, revision } from '../types.ts'
import { byteString } from './bytes.ts'
import { NEWEST_KEY_BYTES, NEWEST_KEYS } from './limits.ts'
import type { PutRequest } from './types.ts'
import { after, insertTombstones, insertVersion, type Version, versionAt } from './versions.ts'

const NOTHING = new Uint8Array(0)
/** A tombstone has no create revision. */
const NO_REVISION = revision(0)

/** Is told each change. */
export interface ChangeSink {
  change(version: Version): void
  /** A key appeared (+1) or went (−1). */
  live(key: Uint8Array, by: 1 | -1): void
}

/**
 * Guards the writing of versions: only here a key's newest version is known before the next is
 * written. The versions that it remembers are written through to the rows, and are lost with this
 * object.
 */
export class Writer {
  readonly #sql: Sql
  /** Two generations, as in RequestWindow. */
  #newest = new Map<string, Version>()
  #older = new Map<string, Version>()

  constructor(sql: Sql) {
    this.#sql = sql
  }

  /** Writes one put as change `sub` of revision `main`. Its checks have passed. */
  put(op: PutRequest, main: Revision, sub: number, sink: ChangeSink): void {
    const before = this.#newestOf(op.key, main)
    const exists = before !== null && before.version > 0
    const oldLease = exists ? before.lease : NO_LEASE
    const lease = op.ignoreLease ? oldLease : op.lease
    const version: Version = {
      key: op.key,
      rev: main,
      sub,
      createRev: exists ? before.createRev : main,
      version: exists ? before.version + 1 : 1,
      lease,
      value: op.ignoreValue
        ? (versionAt(this.#sql, op.key, after(main), true)?.value ?? NOTHING)
        : op.value,
    }
    this.#write(version)
    if (oldLease !== lease) {
      if (oldLease !== NO_LEASE) detach(this.#sql, oldLease, op.key)
      if (lease !== NO_LEASE) attach(this.#sql, lease, op.key)
    }
    if (!exists) sink.live(op.key, 1)
    sink.change(version)
  }

  /** Deletes live keys, each once, as changes of revision `main` from number `sub` on. */
  removeAll(before: readonly Version[], main: Revision, sub: number, sink: ChangeSink): void {
    const keys = before.map(({ key }) => key)
    insertTombstones(this.#sql, keys, main, sub)
    before.forEach(({ key, lease }, i) => {
      const version: Version = {
        key,
        rev: main,
        sub: sub + i,
        createRev: NO_REVISION,
        version: 0,
        lease: NO_LEASE,
        value: NOTHING,
      }
      this.#remember(version)
      if (lease !== NO_LEASE) detach(this.#sql, lease, key)
      sink.live(key, -1)
      sink.change(version)
    })
  }

  /** Other code has written versions: forget all. */
  forget(): void {
    this.#newest = new Map()
    this.#older = new Map()
  }

  #remembered(name: string): Version | undefined {
    return this.#newest.get(name) ?? this.#older.get(name)
  }

  #newestOf(key: Uint8Array, main: Revision): Version | null {
    if (key.length > NEWEST_KEY_BYTES) return versionAt(this.#sql, key, after(main), false)
    return this.#remembered(byteString(key)) ?? versionAt(this.#sql, key, after(main), false)
  }

  #write(version: Version): void {
    insertVersion(this.#sql, version)
    this.#remember(version)
  }

  #remember(version: Version): void {
    if (version.key.length > NEWEST_KEY_BYTES) return
    const name = byteString(version.key)
    this.#newest.set(name, { ...version, key: NOTHING, value: NOTHING })
    if (this.#newest.size < NEWEST_KEYS) return
    this.#older = this.#newest
    this.#newest = new Map()
  }
}
