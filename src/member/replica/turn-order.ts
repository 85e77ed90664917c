/**
 * The order in which one turn moves the parts of a member (replica.ts). All of it is inside the
 * turn's transaction, after what the turn was made for.
 */
import { NO_MEMBER } from '../../types.ts'
import type { Applied } from '../apply/applied.ts'
import type { PendingWrite } from '../proposal/pending-writes.ts'
import type { Replica } from './replica.ts'

/** A write that waited here, and its result. */
export interface Answered {
  readonly write: PendingWrite
  readonly applied: Applied
}

const NOBODY: readonly Answered[] = []

/**
 * Puts what was received and asked for into the core, and applies what is committed. Returns the
 * writes that waited here and whose outcome is known now, in the order of the log.
 */
export function proposeAndApply(replica: Replica): readonly Answered[] {
  const { writes, reads, transfers, sleeper, leases, applier, store, log } = replica
  if (writes.unproposed || reads.size > 0 || transfers.busy) sleeper.resetIdle()
  sleeper.wakeIfNeeded()
  leases.followLeader()
  transfers.settle()
  drain(replica)
  if (sleeper.lookForLeader()) drain(replica)
  if (applier.waiting === 0) return NOBODY
  const applied = applier.run()
  if (!store.restoring) log.setApplied(store.appliedIndex)
  const answered = noteApplied(replica, applied)
  // A change of membership, or the end of a long entry, may have given the core something to say.
  drain(replica)
  return answered
}

/** The rest of a turn, once its writes are answered: does all that can be done now. */
export function serveAndSchedule(replica: Replica, now: number): void {
  const { reads, applier, store, leases, transfers, jobs, watches, deadlines } = replica
  if (!store.restoring) reads.serve(applier.readable, store.revision)
  leases.serve()
  transfers.settle()
  jobs.run()
  const watchesGoOn = watches.settle()
  replica.autoCompact.settle()
  replica.corruption.settle()
  replica.clusterDeletion.settle()
  deadlines.armAlarm(now)
  scheduleNextTurn(replica, watchesGoOn)
}

/**
 * Puts what waits into the core, and carries out what the core has to say, until it has nothing
 * more.
 */
function drain({ proposals, reads, raft, consensus, ticks }: Replica): void {
  for (;;) {
    proposals.propose()
    const context = consensus.lead === NO_MEMBER ? null : reads.nextRound(ticks)
    if (context !== null && raft.readIndex(context) !== null) reads.startAgain()
    if (!consensus.step()) return
  }
}

/** Tells leases and meters what was applied; takes the writes that waited for it here. */
function noteApplied(
  { leases, writes, applyMeter }: Replica,
  applied: readonly Applied[],
): readonly Answered[] {
  const answered: Answered[] = []
  for (const one of applied) {
    if (one.kind === 'write') leases.onApplied(one.id, one.request, one.outcome, one.index)
    const write = writes.take(one.id)
    applyMeter.applied(one, write?.waits)
    if (write !== undefined) answered.push({ write, applied: one })
  }
  return answered
}

/** Work that is left goes on in a turn of its own, after the events that have come already. */
function scheduleNextTurn(replica: Replica, watchesGoOn: boolean): void {
  const { catchUp, applier, jobs, physical, sleeper } = replica
  const catchingUp = catchUp.clearSlice()
  const applies = applier.waiting > 0 && applier.held === null && !catchUp.receives
  if (catchingUp || watchesGoOn || applies || jobs.ready) replica.runTurnSoon()
  physical.settle(sleeper.asleep)
}
