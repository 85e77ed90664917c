/** Small numbers for a run, so that slices, snapshots, truncation and stalled watches happen. */
import { Prng } from '../harness/prng.ts'

export interface Limits {
  readonly sliceRows: number
  readonly sliceBytes: number
  /** A write of more keys than this waits for its finish. */
  readonly longChanges: number
  readonly logTailRows: number
  readonly logTailBytes: number
  readonly snapshotChunkBytes: number
  readonly pageBytes: number
  readonly logRowBytes: number
  readonly batchRowBytes: number
  readonly appendBytes: number
  readonly watchBufferBytes: number
  readonly watchBatchRevisions: number
  readonly watchFragmentBytes: number
  readonly watchRowBytes: number
  readonly watchStallMs: number
  readonly watchProgressMs: number
  readonly attachmentBytes: number
  /** How long after a write the members compare their hashes; 0: never. */
  readonly corruptCheckMs: number
  /** Where the leader belongs; null: wherever it is. */
  readonly leaders: readonly string[] | null
  /** Ticks of the minutes in which writes are counted for that. */
  readonly placementTicks: number
  /** Rows that a piece of a backup touches, and leases that it reads at a time. */
  readonly backupRows: number
  readonly backupLeases: number
  /** Of a file that is brought to be restored. */
  readonly restoreBlockBytes: number
  /** So many first lives of the second member run code that knows one format less. */
  readonly oldLives: number
}

export function drawLimits(prng: Prng, seed: bigint): Limits {
  const watch = new Prng(seed, 'watch limits')
  const place = new Prng(seed, 'placement')
  const backup = new Prng(seed, 'backup limits')
  return {
    sliceRows: prng.pick([20, 60, 200]),
    longChanges: prng.pick([3, 12, 1024]),
    sliceBytes: prng.pick([2_000, 50_000]),
    logTailRows: prng.pick([8, 30, 200]),
    logTailBytes: prng.pick([20_000, 200_000]),
    snapshotChunkBytes: prng.pick([2_000, 20_000, 200_000]),
    pageBytes: prng.pick([1_000, 20_000, 1_000_000]),
    logRowBytes: prng.pick([2_000, 1_000_000]),
    batchRowBytes: prng.pick([2_000, 500_000]),
    appendBytes: prng.pick([200, 2_000, 1_000_000]),
    watchBufferBytes: watch.pick([1_000, 10_000, 1_000_000]),
    watchBatchRevisions: watch.pick([1, 3, 1_000]),
    watchFragmentBytes: watch.pick([300, 3_000, 2_000_000]),
    watchRowBytes: watch.pick([50, 700_000]),
    watchStallMs: watch.pick([2_000, 30_000]),
    watchProgressMs: watch.pick([60_000, 120_000, 600_000]),
    attachmentBytes: watch.pick([200, 16_000]),
    corruptCheckMs: new Prng(seed, 'corruption').pick([0, 1500, 6000]),
    leaders: place.pick([null, [], [], ['m2', 'm1'], ['m3']]),
    placementTicks: place.pick([4, 10]),
    backupRows: backup.pick([12, 60, 2000]),
    backupLeases: backup.pick([1, 3, 1000]),
    restoreBlockBytes: backup.pick([8_192, 524_288]),
    oldLives: new Prng(seed, 'old code').pick([0, 1, 2, 4]),
  }
}
