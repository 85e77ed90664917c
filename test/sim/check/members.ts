/**
 * Who is in the cluster must be the same for all who have applied as much, change one at a time,
 * and never bring back who was removed.
 */
import type { Inspection } from '../../harness/door.ts'
import { violated } from '../../harness/faults.ts'
import type { SimNode } from '../../harness/node.ts'

/** A membership that was in force. */
export interface Known {
  readonly version: number
  readonly text: string
  readonly ids: readonly bigint[]
  readonly conf: Inspection['conf']
}

const CONF_CHANGE = 1
const LEADER = 2

/** Guards every membership that was in force, by the entry that made it. */
export class MemberChecker {
  /** Ascending by version. */
  readonly #known: Known[] = []
  readonly #departed = new Set<SimNode>()

  get newest(): Known | null {
    return this.#known.at(-1) ?? null
  }

  /** A blank object: it may never have been one, or have been removed. */
  blank(node: SimNode, seen: Inspection): void {
    if (seen.departed) {
      node.gone = true
      if (node.disk.durable === node.disk.issued) this.#departed.add(node)
    } else if (this.#departed.has(node)) violated(`${node.object} was removed and has forgotten it`)
  }

  check(node: SimNode, seen: Inspection): void {
    if (this.#departed.has(node)) violated(`${node.object} was removed and takes part again`)
    node.gone = false
    const { version, ids } = seen.membership
    if (seen.restoring) return
    // A cluster that is being made may be lost with its maker's memory, and be made anew with other
    // ids.
    if (version === 0 && node.disk.durable < node.disk.issued) return
    const parts = [...seen.conf.voters, ...seen.conf.learners].sort((a, b) => (a < b ? -1 : 1))
    if (parts.join() !== ids.join())
      violated(
        `${node.object}: Raft counts ${parts.map(hex)} and the members are ${[...ids].map(hex)}`,
      )
    const at = this.#known.find((k) => k.version === version)
    if (at === undefined) this.#learn(node, seen)
    else if (at.text !== seen.membership.text || at.conf.voters.join() !== seen.conf.voters.join())
      violated(
        `${node.object} and another disagree about the members of entry ${version}: ${seen.membership.text} and ${at.text}`,
      )
    // By what it has applied it must hold the newest of them.
    const due = this.#known.findLast((k) => k.version <= seen.applied)
    if (due !== undefined && due.version !== version)
      violated(
        `${node.object} has applied ${seen.applied} entries and holds the members of ${version}, not of ${due.version}`,
      )
  }

  #learn(node: SimNode, seen: Inspection): void {
    const { version, ids, text } = seen.membership
    if (version > seen.applied)
      violated(`${node.object} applied ${seen.applied} entries and holds the members of ${version}`)
    const { voters, votersOutgoing, learners } = seen.conf
    this.#known.push({ version, text, ids, conf: { voters, votersOutgoing, learners } })
    // Several may be applied in one event, of which only the last is seen then: what lies between
    // is seen elsewhere, later.
    this.#known.sort((a, b) => a.version - b.version)
    const was = new Set<bigint>()
    let before: Known | undefined
    for (const known of this.#known) {
      for (const id of known.ids)
        if (was.has(id) && before?.ids.includes(id) !== true)
          violated(`member ${hex(id)} was removed and is back`)
      for (const id of known.ids) was.add(id)
      before = known
    }
  }

  /** Configurations by which an entry may have been counted between two events of a member. */
  between(from: number, to: number): Inspection['conf'][] {
    return this.#known.filter((k) => k.version >= from && k.version <= to).map((k) => k.conf)
  }

  /** A leader appends a change: it has applied every one before. */
  appended(node: SimNode, seen: Inspection, index: number, type: number): void {
    if (type !== CONF_CHANGE || seen.role !== LEADER || seen.termOf(index) !== seen.term) return
    for (let i = index - 1; i > seen.applied && i >= seen.firstIndex; i--)
      if (seen.entryAt(i)?.type === CONF_CHANGE)
        violated(
          `${node.object} proposed a change of members at ${index} while the one at ${i} was not applied`,
        )
  }
}

function hex(id: bigint): string {
  return id.toString(16)
}
