/**
 * What a leader lets into the log, and what it turns into a refusal (etcd's
 * --strict-reconfig-check).
 */
import { describe, expect, it } from 'vitest'
import type { MemberInfo } from '../../src/cluster/membership.ts'
import { type ChangesHost, ConfChanges } from '../../src/member/membership/conf-changes.ts'
import type { Forwards } from '../../src/member/peer/forwards.ts'
import { changeFromEntry, changeToEntry } from '../../src/member/storage/conf-entry.ts'
import { type ConfChange, encodeConfChange, type Message } from '../../src/raft/index.ts'
import { clusterId, memberId, requestId } from '../../src/types.ts'

const SELF = memberId(1n)

function member(n: bigint, joining = false): MemberInfo {
  const name = `m${n}`
  const urls = [`http://${name}.weur:2380`]
  return {
    id: memberId(n),
    name,
    object: name,
    region: 'weur',
    peerURLs: urls,
    clientURLs: [],
    learner: false,
    joining,
    incarnation: 0n,
  }
}

/**
 * What becomes of the removal of `id` at leader 1, who hears from `alive`, of whom `stateless` wait
 * for a snapshot.
 */
function removal(
  id: bigint,
  members: readonly MemberInfo[],
  alive: readonly bigint[],
  stateless: readonly bigint[] = [],
): string {
  let proposed: ConfChange | null = null
  const voters = members.filter((m) => !m.joining).map((m) => m.id)
  const host = {
    identity: { id: SELF },
    raft: {
      confChangePending: false,
      proposeConfChange(change: ConfChange) {
        proposed = change
        return null
      },
    },
    sleeper: { listening: true, isAlive: (peer: bigint) => alive.includes(peer) },
    catchUp: { hasState: (peer: bigint) => !stateless.includes(peer) },
    membership: {
      cluster: clusterId(1n),
      members,
      removed: [],
      version: 0,
      generation: 0,
      voidUpTo: 0,
    },
    conf: { voters, votersOutgoing: [], learners: [], learnersNext: [], autoLeave: false },
    changesHeld: 0,
  }
  const entry = changeToEntry(requestId('00'.repeat(16)), { kind: 'remove', id: memberId(id) })
  new ConfChanges(host as unknown as ChangesHost, {} as Forwards).onForwarded({
    entries: [{ data: encodeConfChange(entry) }],
  } as unknown as Message)
  return proposed === null ? 'later' : changeFromEntry(proposed).change.kind
}

describe('the removal of a voter', () => {
  const three = [member(1n), member(2n), member(3n)]

  it('goes where those that stay are a quorum that is heard of', () => {
    expect(removal(3n, three, [2n, 3n])).toBe('remove')
    expect(removal(1n, three, [2n, 3n])).toBe('remove')
  })

  it('is refused where too few of those that stay are heard of', () => {
    expect(removal(2n, three, [2n])).toBe('refused')
    expect(removal(1n, three, [3n])).toBe('refused')
  })

  it('goes for one that is not heard of itself', () => {
    expect(removal(2n, three, [3n])).toBe('remove')
  })

  it('does not count who waits for a snapshot', () => {
    expect(removal(1n, three, [2n, 3n], [3n])).toBe('refused')
    expect(removal(2n, three, [2n, 3n], [3n])).toBe('refused')
    expect(removal(3n, three, [2n, 3n], [3n])).toBe('remove')
    expect(removal(1n, three.slice(0, 2), [2n], [2n])).toBe('refused')
    expect(removal(1n, three.slice(0, 2), [2n])).toBe('remove')
  })

  it('does not count who is heard of and has no vote yet', () => {
    const four = [...three, member(4n, true)]
    expect(removal(1n, four, [2n, 4n])).toBe('refused')
    expect(removal(2n, four, [2n, 4n])).toBe('refused')
    expect(removal(2n, four, [2n, 3n, 4n])).toBe('remove')
    expect(removal(4n, four, [2n, 4n])).toBe('remove')
  })
})
