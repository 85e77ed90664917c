/** The consensus core as a member runs it: its timing, its limits, and what it may not do by itself. */
import {
  ELECTION_TICKS,
  HEARTBEAT_TICKS,
  MAX_APPEND_BYTES,
  MAX_INFLIGHT_APPENDS,
  MAX_INFLIGHT_BYTES,
  MAX_UNCOMMITTED_BYTES,
} from '../../limits.ts'
import type { Random } from '../../ports.ts'
import { Raft } from '../../raft/index.ts'
import type { SqlLog } from '../storage/raft-log.ts'
import type { Replica } from './replica.ts'

/** `elected` answers what goes into the log behind the first entry of a new term. */
export function openCore(
  host: Pick<Replica, 'identity' | 'boot' | 'roster' | 'joining' | 'changesHeld' | 'store'>,
  log: SqlLog,
  random: Random,
  elected: () => readonly Uint8Array[],
): Raft {
  const bootNonce = new Uint8Array(8)
  new DataView(bootNonce.buffer).setBigUint64(0, host.boot)
  return new Raft({
    id: host.identity.id,
    electionTicks: ELECTION_TICKS,
    heartbeatTicks: HEARTBEAT_TICKS,
    storage: log,
    applied: log.applied,
    bootNonce,
    random: (n) => random.int(n),
    preVote: true,
    checkQuorum: true,
    readOnly: 0,
    maxAppendBytes: MAX_APPEND_BYTES,
    maxCommittedBytesPerReady: MAX_INFLIGHT_BYTES,
    maxUncommittedBytes: MAX_UNCOMMITTED_BYTES,
    maxInflightAppends: MAX_INFLIGHT_APPENDS,
    maxInflightBytes: MAX_INFLIGHT_BYTES,
    disableProposalForwarding: true, // forwarded here, numbered: see member/proposal/proposer.ts
    disableConfChangeValidation: false,
    elected,
    stepDownOnRemoval: true,
    life: host.identity.birth,
    lifeOf: (id) => host.roster.get(id)?.birth ?? 0n,
    // Who has no state can't lead; but its vote is good, for its log is whole, and may be needed before anybody can send it one.
    mayCampaign: () => host.joining.started && !host.store.restoring,
    changesHeld: () => host.changesHeld,
  })
}
