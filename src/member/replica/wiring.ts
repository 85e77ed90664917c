/** Parts of a replica (replica.ts) that say in their own words what they need of it. */
import type { Ports } from '../../ports.ts'
import { revision } from '../../types.ts'
import { PhysicalCompaction } from '../background/physical-compaction.ts'
import { Peers } from '../peer/peers.ts'
import { Watches } from '../watch/streams.ts'
import type { Replica } from './replica.ts'

export function openPhysical(replica: Replica, { clock, host }: Ports): PhysicalCompaction {
  return new PhysicalCompaction(replica.store, clock, {
    turn: (fn) => replica.turn(fn),
    finished: (at, ms) => {
      replica.counters.compactionMs.observe(ms)
      replica.counters.compactedAt = clock.now()
      host.log('info', 'compaction', { revision: at, ms })
    },
  })
}

export function openPeers(replica: Replica, { transport, clock }: Ports): Peers {
  const { identity, boot } = replica
  return new Peers(transport, clock, {
    get wantsSnapshot() {
      return replica.catchUp.wantsSnapshot
    },
    get noState() {
      return replica.store.restoring
    },
    get asleep() {
      return replica.asleep
    },
    get colo() {
      return replica.colos.own
    },
    cluster: identity.cluster,
    id: identity.id,
    boot,
    onAnswer: (from, answer) => replica.turn(() => replica.inbox.answered(from, answer)),
    onBatch: (batch) => replica.turn(() => replica.inbox.received(batch)),
    leaseMessage: (to) => replica.leases.messageFor(to),
    inHurry: (id) => replica.forwards.inHurry(id, replica.ticks),
    formats: () => replica.format.fields,
    wake: () => replica.turn(() => {}),
    onUnreachable: (id) =>
      replica.turn(() => {
        replica.raft.reportUnreachable(id)
        replica.sleeper.onUnreachable(id)
      }),
  })
}

export function openWatches(replica: Replica, ports: Ports, progressMs: number): Watches {
  const { store, access, deadlines } = replica
  const { cluster: clusterId, id: memberId } = replica.identity
  deadlines.register('progress', (now) => replica.watches.onDeadline(now))
  return new Watches({
    ...ports,
    store,
    access,
    get hasLeader() {
      return replica.mayHaveLeader
    },
    header: (at) => ({ clusterId, memberId, revision: revision(at), raftTerm: replica.term }),
    progressMs,
    setDeadline: (at) => deadlines.set('progress', at),
    turn: () => replica.turn(() => {}),
  })
}
