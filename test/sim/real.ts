/** The member of src/member/, with the limits of a run. Import it after mutateSource. */
import * as limits from '../../src/limits.ts'
import { Member } from '../../src/member/member.ts'
import * as storeLimits from '../../src/mvcc/limits.ts'
import type { Ports } from '../../src/ports.ts'
import { CLUSTER_FORMAT } from '../../src/version.ts'
import type { SimMember } from '../harness/door.ts'
import { doorOf } from '../harness/real.ts'
import type { Limits } from './limits.ts'

export type MakeMember = (ports: Ports, object: string, limits: Limits, life: number) => SimMember

type Settable = { readonly setLimits?: (to: Readonly<Record<string, number>>) => void }

/** Before a run: all members of it share these. */
export function applyLimits(l: Limits): void {
  set(limits, {
    SLICE_ROWS: l.sliceRows,
    APPLY_SLICE_ROWS: l.sliceRows,
    SLICE_BYTES: l.sliceBytes,
    PAGE_BYTES: l.pageBytes,
    SNAPSHOT_CHUNK_BYTES: l.snapshotChunkBytes,
    BACKUP_CHUNK_ROWS: l.backupRows,
    RESTORE_CHUNK_BYTES: l.snapshotChunkBytes,
    RESTORE_BLOCK_BYTES: l.restoreBlockBytes,
    RESTORE_BLOCKS_REMOVED: 3,
    MAX_APPEND_BYTES: l.appendBytes,
    WATCH_BUFFER_BYTES: l.watchBufferBytes,
    WATCH_BATCH_REVISIONS: l.watchBatchRevisions,
    WATCH_FRAGMENT_BYTES: l.watchFragmentBytes,
    WATCH_ROW_BYTES: l.watchRowBytes,
    WATCH_STALL_MS: l.watchStallMs,
    WATCH_PROGRESS_MS: l.watchProgressMs,
    MAX_ATTACHMENT_BYTES: l.attachmentBytes,
    HASH_SLICE_ROWS: l.sliceRows,
    HASH_TIMEOUT_TICKS: 300,
    PLACEMENT_LOOK_TICKS: 2,
    PLACEMENT_MINUTE_TICKS: l.placementTicks,
    PLACEMENT_MINUTES: 3,
    PLACEMENT_WRITES: 3,
    PLACEMENT_LIST_TICKS: 2 * l.placementTicks,
    PLACEMENT_WAIT_FACTOR: 4,
  })
  set(storeLimits, {
    BATCH_ROW_BYTES: l.batchRowBytes,
    BATCH_ROW_CHANGES: l.sliceRows,
    MERGED_ROW_CHANGES: l.sliceRows,
    LONG_CHANGES: l.longChanges,
    TRIM_EVERY: 4,
    BACKUP_PAGE_LEASES: l.backupLeases,
  })
}

function set(module: object, to: Readonly<Record<string, number>>): void {
  const { setLimits } = module as Settable
  if (setLimits === undefined) throw new Error('limits can be set under mutateSource only')
  setLimits(to)
}

export function makeReal(ports: Ports, object: string, l: Limits, life: number): SimMember {
  const member = new Member(ports, {
    object,
    knows: object.endsWith('/m2') && life <= l.oldLives ? CLUSTER_FORMAT - 1 : CLUSTER_FORMAT,
    leaders: l.leaders,
    corruptCheckMs: l.corruptCheckMs,
    log: { tailRows: l.logTailRows, tailBytes: l.logTailBytes, rowBytes: l.logRowBytes },
  })
  return doorOf(member, ports)
}
