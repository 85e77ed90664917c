import { invariant } from '../base/invariant.ts'
import { type LogIndex, logIndex, type MemberId, NO_MEMBER, type Term, term } from '../types.ts'
import { restore } from './changer.ts'
import { RaftLog } from './log.ts'
import { ReadOnly } from './readonly.ts'
import { Tracker } from './tracker.ts'
import {
  type Config,
  type Entry,
  type Message,
  MessageType,
  type ReadState,
  Role,
} from './types.ts'

const NO_ENTRIES: readonly Entry[] = []
export const NO_CONTEXT = new Uint8Array(0)
export const ZERO_INDEX = logIndex(0)
export const ZERO_TERM = term(0)

/**
 * Guards one node's consensus state. The functions that change it are in the files beside this one:
 * election, replicate, receive, reads, membership, roles and step.
 */
export class Core {
  readonly id: MemberId
  readonly config: Config
  readonly log: RaftLog
  readonly tracker: Tracker
  readonly readOnly: ReadOnly

  term: Term = ZERO_TERM
  vote: MemberId = NO_MEMBER
  lead: MemberId = NO_MEMBER
  role: Role = Role.Follower
  isLearner = false
  leadTransferee: MemberId = NO_MEMBER

  /** To be sent at once. */
  messages: Message[] = []
  /**
   * Sent once the state that they tell of is durable; those to this node itself are then taken in.
   */
  afterAppend: Message[] = []
  readStates: ReadState[] = []

  /**
   * At or after the last configuration change in the log: no other change is proposed until that
   * one is applied.
   */
  pendingConfIndex: LogIndex = ZERO_INDEX
  /** Bytes proposed in this term and not yet applied, an estimate from below. */
  uncommittedBytes = 0
  /** ReadIndex requests that wait for the first commit of this term. */
  pendingReads: Message[] = []

  /** Ticks since the last message of the leader; on a leader, ticks since its last CheckQuorum. */
  electionElapsed = 0
  heartbeatElapsed = 0
  /**
   * The node's time stood still. That it heard from a leader is no reason to refuse a candidate,
   * until it hears from a leader again.
   */
  leaseOver = false
  /**
   * In [electionTicks, 2 × electionTicks), so that members that lost their leader together do not
   * all campaign together (paper §5.2).
   */
  electionTimeout = 0

  constructor(config: Config) {
    validate(config)
    this.id = config.id
    this.config = config
    this.log = new RaftLog(
      config.storage,
      config.maxCommittedBytesPerReady || config.maxAppendBytes,
    )
    this.tracker = new Tracker(config.maxInflightAppends, config.maxInflightBytes)
    this.readOnly = new ReadOnly(config.bootNonce)

    const { hardState, conf } = config.storage.initialState()
    const membership = restore(this.tracker, this.log.lastIndex, conf)
    this.tracker.use(membership.conf, membership.progress)
    this.isLearner = membership.progress.get(this.id)?.isLearner ?? false

    const blank = hardState.term === 0 && hardState.vote === NO_MEMBER && hardState.commit === 0
    if (!blank) {
      const { committed, lastIndex } = this.log
      invariant(
        hardState.commit >= committed && hardState.commit <= lastIndex,
        'the stored commit lies in the log',
        hardState.commit,
      )
      this.log.commitTo(hardState.commit)
      this.term = hardState.term
      this.vote = hardState.vote
    }
    invariant(
      blank || this.term >= this.log.lastTerm,
      'the stored term is that of the log or newer',
      this.term,
      this.log.lastTerm,
    )
    if (config.applied > 0) this.log.appliedTo(config.applied)
    becomeFollower(this, this.term, NO_MEMBER)
  }
}

function validate(c: Config): void {
  const whole = (n: number) => Number.isInteger(n) && n >= 0
  if (c.id === NO_MEMBER) throw new RangeError('raft config: id 0 is none')
  if (!whole(c.heartbeatTicks) || c.heartbeatTicks < 1)
    throw new RangeError('raft config: heartbeatTicks must be at least 1')
  if (!whole(c.electionTicks) || c.electionTicks <= c.heartbeatTicks)
    throw new RangeError('raft config: electionTicks must be more than heartbeatTicks')
  if (!whole(c.maxInflightAppends) || c.maxInflightAppends < 1)
    throw new RangeError('raft config: maxInflightAppends must be at least 1')
  if (c.maxInflightBytes !== 0 && c.maxInflightBytes < c.maxAppendBytes)
    throw new RangeError('raft config: maxInflightBytes must hold one append')
  if (c.bootNonce.length < 8) throw new RangeError('raft config: bootNonce must be 8 bytes or more')
  // 1 is ReadOnlyOption.LeaseBased: without CheckQuorum a deposed leader would never notice, and
  // its lease would never end.
  if (c.readOnly === 1 && !c.checkQuorum)
    throw new RangeError('raft config: lease-based reads need checkQuorum')
}

/** A message with the given fields. */
export function message(type: MessageType, to: MemberId, fields: Partial<Message>): Message {
  return build(type, to, fields.from ?? NO_MEMBER, fields.term ?? ZERO_TERM, fields)
}

function build(
  type: MessageType,
  to: MemberId,
  from: MemberId,
  term: Term,
  fields: Partial<Message>,
): Message {
  const m: Message = {
    type,
    to,
    from,
    term,
    logTerm: fields.logTerm ?? ZERO_TERM,
    index: fields.index ?? ZERO_INDEX,
    entries: fields.entries ?? NO_ENTRIES,
    commit: fields.commit ?? ZERO_INDEX,
    snapshot: fields.snapshot ?? null,
    reject: fields.reject ?? false,
    rejectHint: fields.rejectHint ?? ZERO_INDEX,
    context: fields.context ?? NO_CONTEXT,
  }
  return fields.incarnation === undefined ? m : { ...m, incarnation: fields.incarnation }
}

/**
 * Queues a message for the next Ready. The host promises that all messages wait for the Ready's
 * hard state and entries (`Ready.messages`). Here only the node's messages to itself are held back:
 * its own vote and acknowledgement count once they are durable, in `advance()`. Whoever reads such
 * an answer relies on it even after this node's restart (thesis §3.8).
 */
export function send(r: Core, type: MessageType, to: MemberId, fields: Partial<Message>): void {
  let { term } = r
  if (isVote(type)) {
    // A vote's term is not always this node's own: a pre-vote asks about a term that nobody is in
    // yet.
    term = fields.term ?? ZERO_TERM
    invariant(term !== 0, 'a vote carries its term')
  } else if (type === MessageType.Prop || type === MessageType.ReadIndex) {
    term = ZERO_TERM // passed on as if the leader's own host had asked
  }
  emit(r, build(type, to, fields.from ?? r.id, term, fields))
}

function emit(r: Core, m: Message): void {
  const t = m.type
  if (t === MessageType.AppResp || t === MessageType.VoteResp || t === MessageType.PreVoteResp) {
    r.afterAppend.push(m)
  } else {
    invariant(m.to !== r.id, 'only acknowledgements go to the node itself', t)
    r.messages.push(m)
  }
}

function isVote(t: MessageType): boolean {
  return (
    t === MessageType.Vote ||
    t === MessageType.VoteResp ||
    t === MessageType.PreVote ||
    t === MessageType.PreVoteResp
  )
}

/** The start of every change of role or term. */
export function reset(r: Core, to: Term): void {
  invariant(to >= r.term, 'the term never goes back', to, r.term)
  if (r.term !== to) {
    r.term = to
    r.vote = NO_MEMBER
  }
  r.lead = NO_MEMBER
  r.electionElapsed = 0
  r.heartbeatElapsed = 0
  r.leaseOver = false
  r.electionTimeout = r.config.electionTicks + r.config.random(r.config.electionTicks)
  r.leadTransferee = NO_MEMBER

  r.tracker.resetVotes()
  const progress = new Map(r.tracker.progress)
  for (const [id, old] of progress) {
    const pr = r.tracker.newProgress(logIndex(r.log.lastIndex + 1), old.isLearner)
    if (id === r.id) pr.match = r.log.lastIndex
    progress.set(id, pr)
  }
  r.tracker.use(r.tracker.conf, progress)

  r.pendingConfIndex = ZERO_INDEX
  r.uncommittedBytes = 0
  r.readOnly.reset()
  r.pendingReads = []
}

export function becomeFollower(r: Core, to: Term, lead: MemberId): void {
  reset(r, to)
  r.lead = lead
  r.role = Role.Follower
}

/** Thesis §9.6: asks whether it would be elected, without a change of its term or vote. */
export function becomePreCandidate(r: Core): void {
  invariant(r.role !== Role.Leader, 'a leader does not campaign')
  r.tracker.resetVotes()
  r.lead = NO_MEMBER
  r.role = Role.PreCandidate
}

export function becomeCandidate(r: Core): void {
  invariant(r.role !== Role.Leader, 'a leader does not campaign')
  reset(r, term(r.term + 1))
  castVote(r, r.id)
  r.role = Role.Candidate
}

export function castVote(r: Core, candidate: MemberId): void {
  invariant(r.vote === NO_MEMBER || r.vote === candidate, 'one vote per term', r.vote, candidate)
  r.vote = candidate
}

/**
 * Whether this node may campaign: it is a voter (or one on its way out), and its state is not about
 * to be replaced.
 */
export function promotable(r: Core): boolean {
  const pr = r.tracker.progress.get(r.id)
  return pr !== undefined && !pr.isLearner && r.log.tail.snapshot === null
}
