/** What the members' hashes of one revision say, as etcd's check after a compaction judges them. */
import { type MemberId, NO_MEMBER } from '../../types.ts'

/** HashKV of one member; null: it did not answer, or could not at this compacted revision. */
export type Hashes = ReadonlyMap<MemberId, number | null>

export interface Verdict {
  /** In whose names CORRUPT is to be raised; NO_MEMBER: it is not known who is right. */
  readonly corrupt: readonly MemberId[]
  /** Everybody was compared. */
  readonly whole: boolean
}

/**
 * A quorum of all members, silent ones included, that has one hash is right, and all others are
 * corrupt. Without such a quorum nobody knows: then the alarm is the whole cluster's, which etcd
 * says with member 0.
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
