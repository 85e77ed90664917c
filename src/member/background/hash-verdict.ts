/** Judges the members' hashes of one revision as etcd's check after a compaction does. */
import { type MemberId, NO_MEMBER } from '../../types.ts'

/** HashKV of one member; null: it did not answer, or could not at this compacted revision. */
export type Hashes = ReadonlyMap<MemberId, number | null>

export interface Verdict {
  /** The members in whose names to raise CORRUPT; NO_MEMBER: it is not known who is right. */
  readonly corrupt: readonly MemberId[]
  /** Every member was compared. */
  readonly whole: boolean
}

/**
 * If a quorum of all members, silent ones included, has one hash, that is right, and every member
 * with another hash is corrupt. Without such a quorum nobody knows: then the alarm is the whole
 * cluster's, which etcd says with member 0.
 */
export function judge(hashes: Hashes): Verdict {
  const quorum = Math.floor(hashes.size / 2) + 1
  const groups = new Map<number, MemberId[]>()
  let whole = true
  for (const [id, hash] of hashes) {
    if (hash === null) whole = false
    else groups.set(hash, [...(groups.get(hash) ?? []), id])
  }
  if (groups.size < 2) return { corrupt: [], whole }
  const wrong = [...groups.values()].filter((ids) => ids.length < quorum)
  return { corrupt: wrong.length === groups.size ? [NO_MEMBER] : wrong.flat(), whole }
}
