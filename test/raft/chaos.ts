/**
 * A whole group on a network that loses, doubles, delays and reorders, with crashes, compaction,
 * snapshots and changes of membership. One seed is one run. What must hold is checked wherever
 * something changes.
 */
import {
  ConfChangeTransition,
  ConfChangeType,
  type ConfState,
  confChangeOf,
  type Entry,
  EntryType,
  LEAVE_JOINT,
  type MemoryStorage,
  type Message,
  MessageType,
  multiChange,
  Raft,
  type Ready,
  Role,
  type SnapshotMeta,
  singleChange,
} from '../../src/raft/index.ts'
import { logIndex, type MemberId, term } from '../../src/types.ts'
import { showEntry } from './encode.ts'
import { config, id, storageOf } from './group.ts'

/** How often each thing really happened: a fault that never strikes proves nothing. */
export const COUNTED = [
  'lost',
  'doubled',
  'reordered',
  'partitions',
  'crashesBeforeWrite',
  'crashesAfterWrite',
  'compactions',
  'snapshotsSent',
  'snapshotsTaken',
  'elections',
  'transfers',
  'forced',
  'confChanges',
  'jointConfs',
  'proposals',
  'dropped',
  'readsAsked',
  'readsConfirmed',
  'truncations',
] as const
export type Counts = Record<(typeof COUNTED)[number], number>

export function noCounts(): Counts {
  return Object.fromEntries(COUNTED.map((k) => [k, 0])) as Counts
}

interface Node {
  readonly id: MemberId
  readonly storage: MemoryStorage
  raft: Raft
  applied: number
  conf: ConfState
  /** Highest term and the vote in it that were ever durable. */
  term: number
  vote: MemberId
}

const NODES = 7
// the log starts after a snapshot: newcomers must be sent one to know the membership
const FIRST = 2

export class Chaos {
  private readonly nodes: Node[] = []
  private wire: Message[] = []
  private readonly counts: Counts
  private readonly leaders = new Map<number, MemberId>()
  /** By index: what was committed, as the first that applied it saw it. */
  private readonly committed: string[] = []
  /** By index and term: that entry and the term before it. */
  private readonly written = new Map<string, string>()
  /** Reads under way: the highest commit anywhere when they were asked for. */
  private readonly reads = new Map<string, number>()
  private maxCommit = FIRST
  private boots = 0
  private serial = 0
  private side: ReadonlySet<MemberId> = new Set()
  private calm = false
  private seed: number
  private readonly options: {
    readonly preVote: boolean
    readonly checkQuorum: boolean
    readonly stepDownOnRemoval: boolean
  }

  constructor(seed: number, counts: Counts) {
    this.seed = seed
    this.counts = counts
    this.options = {
      preVote: this.chance(0.5),
      checkQuorum: this.chance(0.5),
      stepDownOnRemoval: this.chance(0.5),
    }
    const conf: ConfState = {
      voters: [1, 2, 3].map(id),
      votersOutgoing: [],
      learners: [],
      learnersNext: [],
      autoLeave: false,
    }
    for (let n = 1; n <= NODES; n++) {
      const storage = storageOf({})
      const founder = n <= 3
      if (founder) storage.applySnapshot({ index: logIndex(FIRST), term: term(1), conf })
      const node = {
        id: id(n),
        storage,
        applied: founder ? FIRST : 0,
        conf: storage.initialState().conf,
        term: 0,
        vote: id(0),
      }
      this.nodes.push({ ...node, raft: this.boot(node) })
    }
  }

  private boot(node: Omit<Node, 'raft'>): Raft {
    const bootNonce = new Uint8Array(8)
    new DataView(bootNonce.buffer).setUint32(0, ++this.boots)
    return new Raft(
      config({
        id: node.id,
        storage: node.storage,
        electionTicks: 10,
        applied: logIndex(node.applied),
        bootNonce,
        random: (n) => this.int(n),
        maxAppendBytes: 40,
        maxCommittedBytesPerReady: 60,
        maxUncommittedBytes: 400,
        maxInflightAppends: 3,
        maxInflightBytes: 100,
        ...this.options,
      }),
    )
  }

  /** mulberry32 */
  private int(n: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n)
  }
  private chance(p: number): boolean {
    return this.int(1_000_000) < p * 1_000_000
  }
  private pick<T>(list: readonly T[]): T {
    const item = list[this.int(list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  run(steps: number): void {
    for (let i = 0; i < steps; i++) this.step()
    this.heal()
  }

  private step(): void {
    const node = this.pick(this.nodes)
    const dice = this.int(100)
    if (dice < 45) this.deliver()
    else if (dice < 72) node.raft.tick()
    else if (dice < 84) this.propose(node)
    else if (dice < 90) this.read(node)
    else if (dice < 92) this.partition()
    else if (dice < 93) this.compact(node)
    else if (dice < 95) this.changeMembers(node)
    else if (dice < 96) this.transfer(node)
    else if (dice < 97) this.campaign(node)
    else if (dice < 98) node.raft.forgetLeader()
    else if (dice < 99) this.report(node)
    else this.crash(node, 'crashesAfterWrite')
    this.pump(node)
  }

  private report(node: Node): void {
    const peer = this.pick(this.nodes).id
    if (this.chance(0.5)) node.raft.reportUnreachable(peer)
    else node.raft.reportSnapshot(peer, this.chance(0.5))
  }

  private deliver(): void {
    for (let i = this.int(6); i >= 0 && this.wire.length > 0; i--) {
      // Mostly in order.
      const at = this.chance(0.8) ? 0 : this.int(this.wire.length)
      if (at > 0) this.counts.reordered++
      const m = this.chance(0.04) ? this.wire[at] : this.wire.splice(at, 1)[0]
      if (m !== undefined) this.receive(m)
    }
  }

  private receive(m: Message): void {
    const to = this.nodes.find((n) => n.id === m.to)
    if (to === undefined) return
    to.raft.step(m)
    this.pump(to)
  }

  private send(m: Message): void {
    if (m.type === MessageType.Snap) this.counts.snapshotsSent++
    if (!this.calm) {
      if (this.side.has(m.from) !== this.side.has(m.to) || this.chance(0.06)) {
        this.counts.lost++
        return
      }
      if (this.chance(0.04)) {
        this.counts.doubled++
        this.wire.push(m)
      }
    }
    this.wire.push(m)
    // A queue that overflows loses its oldest.
    if (this.wire.length > 400) this.wire.shift()
  }

  /** Handles the Readys of a node, each as one turn of its host, and checks what came of it. */
  private pump(node: Node): void {
    while (node.raft.hasReady()) {
      const before = node.storage.lastIndex()
      const rd = node.raft.ready()
      if (!this.calm && this.chance(0.004)) {
        this.crash(node, 'crashesBeforeWrite')
        continue
      }
      this.write(node, rd)
      if ((rd.entries[0]?.index ?? before + 1) <= before) this.counts.truncations++
      for (const e of rd.committedEntries) this.apply(node, e)
      for (const r of rd.readStates)
        this.readConfirmed(new TextDecoder().decode(r.context), r.index)
      if (!this.calm && this.chance(0.004)) {
        this.crash(node, 'crashesAfterWrite')
        continue
      }
      for (const m of rd.messages) this.send(m)
      node.raft.advance()
      this.newest(node)
    }
    this.checkRole(node)
  }

  private write(node: Node, rd: Ready): void {
    const { storage } = node
    const h = rd.hardState
    if (h !== null) {
      this.check(h.term >= node.term, 'terms never go back')
      this.check(
        h.term > node.term || node.vote === id(0) || node.vote === h.vote,
        'one vote per term',
      )
      node.term = h.term
      node.vote = h.vote
      storage.setHardState(h)
      if (h.commit > this.maxCommit) this.maxCommit = h.commit
    }
    if (rd.snapshot !== null) {
      this.counts.snapshotsTaken++
      this.check(rd.snapshot.index > node.applied, 'a snapshot goes forward')
      storage.applySnapshot(rd.snapshot)
      node.applied = rd.snapshot.index
      node.conf = rd.snapshot.conf
    }
    for (const e of rd.entries) {
      // Log matching (paper §5.3): the same index and term, the same entry and the same entry
      // before it.
      const before = storage.term(logIndex(e.index - 1))
      const key = `${e.index}.${e.term}`
      const text = `${showEntry(e)} after term ${before}`
      const known = this.written.get(key)
      this.check(
        known === undefined || known === text,
        `log matching: ${key} is ${text} and ${known}`,
      )
      this.written.set(key, text)
      const committed = this.committed[e.index]
      this.check(
        e.index > node.applied || committed === undefined || committed === showEntry(e),
        'the applied is not rewritten',
      )
      storage.append([e])
    }
  }

  private apply(node: Node, e: Entry): void {
    this.check(
      e.index === node.applied + 1,
      `applied once and in order: ${e.index} after ${node.applied}`,
    )
    node.applied = e.index
    const text = showEntry(e)
    const known = this.committed[e.index]
    this.check(
      known === undefined || known === text,
      `state machine safety: ${e.index} is ${known} and ${text}`,
    )
    this.committed[e.index] = text
    if (e.type === EntryType.ConfChange) {
      this.counts.confChanges++
      node.conf = node.raft.applyConfChange(confChangeOf(e))
      if (node.conf.votersOutgoing.length > 0) this.counts.jointConfs++
    }
    this.newest(node)
  }

  /** What a host keeps with its state: the configuration, and a snapshot to send. */
  private newest(node: Node): void {
    node.storage.setConf(node.conf)
    const t = node.storage.term(logIndex(node.applied))
    const snapshot: SnapshotMeta | 'unavailable' =
      typeof t === 'string' || node.applied === 0
        ? 'unavailable'
        : { index: logIndex(node.applied), term: t, conf: node.conf }
    node.storage.setSnapshot(snapshot)
  }

  private crash(node: Node, how: 'crashesBeforeWrite' | 'crashesAfterWrite'): void {
    this.counts[how]++
    node.raft = this.boot(node)
  }

  private checkRole(node: Node): void {
    const s = node.raft.status()
    this.check(s.commit >= s.applied, 'applied ≤ commit')
    if (s.role !== Role.Leader) return
    const known = this.leaders.get(s.term)
    this.check(
      known === undefined || known === s.id,
      `election safety: ${known} and ${s.id} in term ${s.term}`,
    )
    if (known === undefined) {
      this.counts.elections++
      this.leaders.set(s.term, s.id)
      // Leader completeness (paper §5.4): all that was ever committed is in its log.
      const { log } = node.raft.core
      for (let i = log.firstIndex as number; i < this.committed.length; i++) {
        const text = this.committed[i]
        const t = log.term(logIndex(i))
        this.check(
          text === undefined || text.startsWith(`${i}.${t}`),
          `leader completeness: ${text}, leader of term ${s.term} has ${t}`,
        )
      }
    }
    for (const [peer, p] of s.progress) {
      // What a leader counts on is really there, durably.
      const holder = this.nodes.find((n) => n.id === peer)
      // A peer that went on to a newer term may have given up what it acknowledged in this one.
      if (holder === undefined || holder.term > s.term || p.match < holder.storage.firstIndex())
        continue
      const expected = node.raft.core.log.term(p.match)
      const there = typeof expected === 'string' || holder.storage.term(p.match) === expected
      this.check(
        peer === s.id || there,
        `match: ${peer} does not hold ${p.match} as leader ${s.id} has it`,
      )
    }
  }

  private propose(node: Node): void {
    const data = Array.from({ length: 1 + this.int(3) }, () =>
      new TextEncoder().encode(`p${++this.serial}`),
    )
    if (node.raft.propose(data) === null) this.counts.proposals++
    else this.counts.dropped++
  }

  private read(node: Node): void {
    // Now and then a request is tried again with the context it had.
    const old = this.pick([...this.reads.keys(), ''])
    const context = old !== '' && this.chance(0.3) ? old : `r${++this.serial}`
    if (!this.reads.has(context)) this.reads.set(context, this.maxCommit)
    if (node.raft.readIndex(new TextEncoder().encode(context)) === null) this.counts.readsAsked++
  }

  private readConfirmed(context: string, index: number): void {
    this.counts.readsConfirmed++
    const atLeast = this.reads.get(context) ?? 0
    this.check(
      index >= atLeast,
      `a read is not older than its question: ${context} at ${index}, committed ${atLeast}`,
    )
  }

  private partition(): void {
    this.counts.partitions++
    this.side = new Set(
      this.chance(0.5) ? [] : this.nodes.filter(() => this.chance(0.4)).map((n) => n.id),
    )
  }

  private compact(node: Node): void {
    if (node.applied > node.storage.firstIndex()) {
      this.counts.compactions++
      node.storage.compact(logIndex(node.applied - this.int(2)))
      this.newest(node)
    }
  }

  private transfer(node: Node): void {
    this.counts.transfers++
    node.raft.transferLeadership(this.pick(this.nodes).id)
  }

  private campaign(node: Node): void {
    const force = this.chance(0.5)
    if (force) this.counts.forced++
    node.raft.campaign({ force })
  }

  private changeMembers(node: Node): void {
    const { role, conf } = node.raft.status()
    if (role !== Role.Leader) return
    if (conf.votersOutgoing.length > 0) {
      node.raft.proposeConfChange(LEAVE_JOINT)
      return
    }
    const kind = () =>
      this.pick([
        ConfChangeType.AddNode,
        ConfChangeType.AddNode,
        ConfChangeType.RemoveNode,
        ConfChangeType.AddLearner,
      ])
    const single = { type: kind(), id: this.pick(this.nodes).id }
    const other = { type: kind(), id: this.pick(this.nodes).id }
    // Never fewer than two voters, so that the changes are always possible.
    if (
      conf.voters.length <= 3 &&
      [single, other].some((c) => c.type !== ConfChangeType.AddNode && conf.voters.includes(c.id))
    )
      return
    if (this.chance(0.6)) node.raft.proposeConfChange(singleChange(single.type, single.id))
    else {
      const transition = this.pick(Object.values(ConfChangeTransition))
      node.raft.proposeConfChange(multiChange([single, other], transition))
    }
  }

  /**
   * A quiet network, and all nodes up: soon there is a leader, and what it is given everybody has.
   */
  private heal(): void {
    this.calm = true
    this.side = new Set()
    for (let round = 0; round < 400; round++) {
      for (const node of this.nodes) {
        node.raft.tick()
        this.pump(node)
      }
      if (round % 20 === 19) this.reportSnapshots()
      for (let m = this.wire.shift(); m !== undefined; m = this.wire.shift()) this.receive(m)
      if (round > 100 && this.settled()) return
    }
    throw new Error(
      `no progress after healing: ${this.nodes.map((n) => `${n.id} ${n.raft.status().role} t${n.raft.status().term} c${n.raft.status().commit}`)}`,
    )
  }

  /** A snapshot's transfer is the host's own, and so is to notice that it came to nothing. */
  private reportSnapshots(): void {
    for (const { raft } of this.nodes) {
      for (const [peer, p] of raft.status().progress)
        if (p.state === 'snapshot') raft.reportSnapshot(peer, false)
    }
  }

  private settled(): boolean {
    const leader = this.nodes
      .filter((n) => n.raft.status().role === Role.Leader)
      .sort((a, b) => b.raft.status().term - a.raft.status().term)[0]
    if (leader === undefined) return false
    if (leader.conf.votersOutgoing.length > 0) {
      leader.raft.proposeConfChange(LEAVE_JOINT)
      return false
    }
    const members = this.nodes.filter(
      (n) => leader.conf.voters.includes(n.id) || leader.conf.learners.includes(n.id),
    )
    const { commit, applied } = leader.raft.status()
    return (
      commit === leader.raft.core.log.lastIndex &&
      members.every((n) => n.applied === applied && applied === commit)
    )
  }

  private check(ok: boolean, what: string): void {
    if (!ok) throw new Error(what)
  }
}
