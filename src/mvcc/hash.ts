/**
 * etcd's HashKV (server/storage/mvcc/hash.go): the same number for the same history, however far
 * physical compaction is.
 */
import { Errors } from '../errors.ts'
import { higher, MAX_REVISION, type Revision, revision } from '../types.ts'
import type { Change } from './changes.ts'
import { crc32c } from './crc32c.ts'
import { VersionEncoder } from './encoding.ts'
import { type Budget, Scan } from './scan.ts'
import type { StoreState } from './state.ts'
import type { HashAnswer, Job } from './types.ts'
import { after, TOGETHER, type Version, versionsOf } from './versions.ts'
import { ChangeWalk } from './walk.ts'
import { used, type Work, WorkJob } from './work.ts'

const BUCKET = new TextEncoder().encode('key')

/**
 * `asked` 0: the current revision. Below 0, as in etcd, nothing is hashed. Throws EtcdError
 * compacted or future.
 */
export function hashJob(store: StoreState, asked: number): Job<HashAnswer> {
  store.checkReadable(MAX_REVISION)
  const { compacted } = store.compact
  const current = store.revision
  if (asked > 0 && asked < compacted) throw Errors.compacted()
  if (asked > current) throw Errors.futureRevision()
  const hashed = asked === 0 ? current : revision(asked)
  // All changes after the compacted revision are hashed, so none of them may go.
  const pin = higher(revision(0), compacted)
  return new WorkJob(
    pin,
    () => store.checkReadable(pin),
    function* (budget): Work<HashAnswer> {
      const hash = yield* hashUpTo(store, hashed, compacted, budget)
      return { hash, compactRevision: compacted, hashRevision: hashed, headerRevision: current }
    },
  )
}

function* hashUpTo(
  store: StoreState,
  upTo: Revision,
  compacted: Revision,
  budget: Budget,
): Work<number> {
  const encoder = new VersionEncoder()
  let hash = crc32c(0, BUCKET)
  // etcd compares with the versions that a compaction at `upTo` would keep, unless it would keep
  // none: where no key is left, it hashes what the last compaction kept.
  const keepsAny = compacted < 1 || upTo < 1 || (yield* anyLive(store, upTo, budget))
  const seenFrom = keepsAny ? upTo : compacted
  const walk = new ChangeWalk(store.sql, revision(0), upTo)
  let together: Change[] = []
  const add = (): void => {
    budget.rows -= together.length
    for (const version of hashedVersions(store, together, seenFrom, compacted)) {
      if (version === null) continue
      encoder.encode(version)
      budget.bytes -= encoder.length
      hash = crc32c(hash, encoder.bytes, encoder.length)
    }
    together = []
  }
  for (let changes = walk.next(); changes !== null; changes = walk.next()) {
    budget.rows--
    for (const change of changes) {
      together.push(change)
      if (together.length < TOGETHER) continue
      add()
      if (used(budget)) yield
    }
    if (used(budget)) yield
  }
  add()
  return hash
}

function* anyLive(store: StoreState, at: Revision, budget: Budget): Work<boolean> {
  const scan = new Scan(
    store.sql,
    { start: new Uint8Array(0), end: null, single: false },
    after(at),
    'meta',
  )
  let found = false
  const stopAtFirst = () => {
    found = true
    return false
  }
  while (!scan.run(budget, 1, stopAtFirst)) {
    if (found) return true
    yield
  }
  return false
}

/**
 * The versions that changes made; null where etcd does not hash one. After the compacted revision
 * all are hashed. Up to it, only those that revision `seenFrom` sees, and no tombstones. (A
 * tombstone of the compacted revision is kept but not hashed, so that older versions of etcd, which
 * drop it, agree.)
 */
function hashedVersions(
  store: StoreState,
  changes: readonly Change[],
  seenFrom: Revision,
  compacted: Revision,
): (Version | null)[] {
  const first = changes.findIndex(({ main }) => main > compacted)
  const kept = first < 0 ? changes.length : first
  const live = changes.slice(0, kept).filter(({ tombstone }) => !tombstone)
  return [
    ...versionsOf(store.sql, live, seenFrom),
    ...versionsOf(store.sql, changes.slice(kept), null),
  ]
}
