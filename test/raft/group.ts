/**
 * A group of Raft nodes on memory storage, driven one call at a time: what the scenarios run on.
 */
import {
  ConfChangeTransition,
  type Config,
  confChangeOf,
  type Entry,
  EntryType,
  MemoryStorage,
  type Message,
  MessageType,
  multiChange,
  Raft,
  ReadOnlyOption,
  type Ready,
  type SnapshotMeta,
} from '../../src/raft/index.ts'
import { NO_CONF } from '../../src/raft/tracker.ts'
import { logIndex, type MemberId, memberId, term } from '../../src/types.ts'
import {
  changesOf,
  entriesOf,
  showEntry,
  showHardState,
  showMessage,
  showProgress,
  showRole,
  showSnapshot,
} from './encode.ts'

export function id(n: number): MemberId {
  return memberId(BigInt(n))
}

/** Three ticks to an election, one to a heartbeat, and no limits. */
export function config(over: Partial<Config> & Pick<Config, 'id' | 'storage'>): Config {
  return {
    electionTicks: 3,
    heartbeatTicks: 1,
    applied: logIndex(0),
    bootNonce: new Uint8Array(8),
    random: () => 0,
    preVote: false,
    checkQuorum: false,
    readOnly: ReadOnlyOption.Safe,
    maxAppendBytes: Number.MAX_SAFE_INTEGER,
    maxCommittedBytesPerReady: 0,
    maxUncommittedBytes: 0,
    maxInflightAppends: 2 ** 31 - 1,
    maxInflightBytes: 0,
    disableProposalForwarding: false,
    disableConfChangeValidation: false,
    stepDownOnRemoval: false,
    ...over,
  }
}

/** As the scenario files name them. */
export interface AddOptions {
  readonly voters?: readonly number[]
  readonly learners?: readonly number[]
  readonly index?: number
  readonly inflight?: number
  readonly preVote?: boolean
  readonly checkQuorum?: boolean
  readonly maxCommitted?: number
  readonly noValidation?: boolean
  readonly readOnly?: string
  readonly stepDown?: boolean
}

export type Step = { readonly do: readonly unknown[]; readonly see?: readonly unknown[] }

export interface Node {
  readonly raft: Raft
  readonly storage: MemoryStorage
  /** One snapshot per applied entry: a peer is sent the newest. */
  snapshot: SnapshotMeta
}

/** What a node has on disk when it starts. */
export interface Start {
  readonly voters?: readonly number[]
  readonly learners?: readonly number[]
  /** Terms of the entries from 1 on. */
  readonly log?: readonly number[]
  readonly term?: number
  readonly vote?: number
  readonly commit?: number
}

export function storageOf(start: Start): MemoryStorage {
  const storage = new MemoryStorage()
  storage.setConf({
    ...NO_CONF,
    voters: (start.voters ?? []).map(id),
    learners: (start.learners ?? []).map(id),
  })
  storage.append(entriesOf(start.log ?? []))
  storage.setHardState({
    term: term(start.term ?? start.log?.at(-1) ?? 0),
    vote: id(start.vote ?? 0),
    commit: logIndex(start.commit ?? 0),
  })
  return storage
}

/** A group of nodes and what is on the way between them. */
export class Group {
  readonly nodes: Node[] = []
  /** On the way, in the order of sending. */
  messages: Message[] = []
  /** Messages for which this is true are lost when they are sent. */
  lose: (m: Message) => boolean = () => false
  /** Reads that were confirmed, as "member context index". */
  readonly reads: string[] = []

  /** Voters 1 to `n`; node i starts with the i-th of `starts`. Ten ticks to an election. */
  static of(n: number, over: Partial<Config> = {}, starts: readonly Start[] = []): Group {
    const group = new Group()
    const voters = Array.from({ length: n }, (_, i) => i + 1)
    for (let i = 0; i < n; i++) group.join({ voters, ...starts[i] }, { electionTicks: 10, ...over })
    return group
  }

  /** Adds a node with this storage and configuration. */
  join(start: Start, over: Partial<Config> = {}): Node {
    const storage = storageOf(start)
    const node = {
      raft: new Raft(config({ id: id(this.nodes.length + 1), storage, ...over })),
      storage,
      snapshot: { index: logIndex(0), term: term(0), conf: storage.initialState().conf },
    }
    this.nodes.push(node)
    return node
  }

  raft(n: number): Raft {
    return this.node(n).raft
  }

  /** Campaigns and lets everything play out. */
  elect(n: number): void {
    this.raft(n).campaign()
    this.settle([])
  }

  propose(n: number, ...data: string[]): string | null {
    const error = this.raft(n).propose(data.map((d) => new TextEncoder().encode(d)))
    this.settle([])
    return error
  }

  /** Node n hears nothing and is not heard. Undone by heal(). */
  isolate(n: number): void {
    const before = this.lose
    this.lose = (m) => before(m) || m.from === id(n) || m.to === id(n)
  }

  cut(a: number, b: number): void {
    const before = this.lose
    this.lose = (m) =>
      before(m) || (m.from === id(a) && m.to === id(b)) || (m.from === id(b) && m.to === id(a))
  }

  heal(): void {
    this.lose = () => false
  }

  tick(n: number, times: number): void {
    for (let i = 0; i < times; i++) this.raft(n).tick()
  }

  /** Each node as role, term and last index: "leader t1 @1". */
  states(): string[] {
    return this.nodes.map(
      ({ raft }) =>
        `${showRole(raft.status().role)} t${raft.status().term} @${raft.core.log.lastIndex}`,
    )
  }

  roles(): string[] {
    return this.nodes.map(({ raft }) => showRole(raft.status().role))
  }

  log(n: number): string[] {
    const { log } = this.raft(n).core
    const entries = log.entriesFrom(log.firstIndex, Number.MAX_SAFE_INTEGER)
    return entries === 'compacted' ? [entries] : entries.map(showEntry)
  }

  add(count: number, o: AddOptions): void {
    for (let i = 0; i < count; i++) {
      const storage = new MemoryStorage()
      const conf = {
        ...NO_CONF,
        voters: (o.voters ?? []).map(id),
        learners: (o.learners ?? []).map(id),
      }
      const snapshot = {
        index: logIndex(o.index ?? 0),
        term: term(o.index === undefined ? 0 : 1),
        conf,
      }
      if (o.index !== undefined) storage.applySnapshot(snapshot)
      const raft = new Raft(
        config({
          id: id(this.nodes.length + 1),
          storage,
          applied: snapshot.index,
          preVote: o.preVote ?? false,
          checkQuorum: o.checkQuorum ?? false,
          readOnly: o.readOnly === 'lease-based' ? ReadOnlyOption.LeaseBased : ReadOnlyOption.Safe,
          maxInflightAppends: o.inflight ?? 2 ** 31 - 1,
          maxCommittedBytesPerReady: o.maxCommitted ?? 0,
          disableConfChangeValidation: o.noValidation ?? false,
          stepDownOnRemoval: o.stepDown ?? false,
        }),
      )
      this.nodes.push({ raft, storage, snapshot })
    }
  }

  node(n: number): Node {
    const node = this.nodes[n - 1]
    if (node === undefined) throw new Error(`no node ${n}`)
    return node
  }

  /** Does one command of a scenario and returns what it shows. */
  run(command: readonly unknown[]): unknown[] {
    const [verb, ...args] = command
    const [a, b, c] = args as [number, number & string & AddOptions, string]
    const { raft, storage } =
      verb === 'add' || verb === 'settle' || verb === 'deliver' ? NOBODY : this.node(a || 1)
    switch (verb) {
      case 'add':
        this.add(a, b ?? {})
        return []
      case 'campaign':
        raft.campaign()
        return []
      case 'forget':
        raft.forgetLeader()
        return []
      case 'propose':
        return refusal(raft.propose([new TextEncoder().encode(b)]))
      case 'change': {
        const transition = { auto: 'Auto', implicit: 'JointImplicit', explicit: 'JointExplicit' }[
          c
        ] as 'Auto'
        return refusal(
          raft.proposeConfChange(multiChange(changesOf(b), ConfChangeTransition[transition])),
        )
      }
      case 'ready':
        return (args as number[]).map((n) => this.ready(n))
      case 'settle':
        return this.settle(args as number[])
      case 'deliver': {
        const { lose = [], type } = (b ?? {}) as {
          lose?: number[]
          type?: keyof typeof MessageType
        }
        const only = type === undefined ? null : MessageType[type]
        return [
          ...(args[0] as number[]).flatMap((n) => this.deliver(n, only)),
          ...lose.flatMap((n) => this.take(n, only).map((m) => `lost ${showMessage(m)}`)),
        ]
      }
      case 'roles':
        return this.nodes.map(({ raft }) => {
          const s = raft.status()
          const voter = s.conf.voters.includes(s.id) || s.conf.votersOutgoing.includes(s.id)
          return `${s.id} ${showRole(s.role)} of ${s.lead} t${s.term}${voter ? '' : ' no voter'}`
        })
      case 'progress':
        return [...raft.status().progress].map(([peer, p]) =>
          showProgress(peer, p, raft.core.tracker.progress.get(peer)?.inflights.full() ?? false),
        )
      case 'log':
        return showLog(storage)
      case 'compact':
        storage.compact(logIndex(b))
        return showLog(storage)
      case 'snapshot': {
        const m = {
          ...SNAP,
          from: id(a),
          to: id(b),
          term: raft.status().term,
          snapshot: this.node(a).snapshot,
        }
        this.messages.push(m)
        return [showMessage(m)]
      }
      case 'tick':
        for (let i = 0; i < b; i++) raft.tick()
        return []
      case 'timeout':
        raft.core.electionTimeout = b
        return []
      case 'transfer':
        raft.transferLeadership(id(b))
        return []
      case 'unreachable':
        raft.reportUnreachable(id(b))
        return []
    }
    throw new Error(`no such command: ${verb}`)
  }

  /** Handles one Ready of node n, as a host would. */
  ready(n: number): object {
    const node = this.node(n)
    const rd = node.raft.ready()
    const { storage } = node
    if (rd.hardState !== null) storage.setHardState(rd.hardState)
    if (rd.snapshot !== null) {
      storage.applySnapshot(rd.snapshot)
      if (rd.snapshot.index > node.snapshot.index) node.snapshot = rd.snapshot
    }
    storage.append(rd.entries)
    for (const e of rd.committedEntries) this.apply(node, e)
    storage.setSnapshot(node.snapshot)
    this.messages.push(...rd.messages.filter((m) => !this.lose(m)))
    for (const r of rd.readStates)
      this.reads.push(`${n} ${new TextDecoder().decode(r.context)} ${r.index}`)
    node.raft.advance()
    storage.setSnapshot(node.snapshot)
    return showReady(n, rd)
  }

  private apply(node: Node, e: Entry): void {
    const conf =
      e.type === EntryType.ConfChange
        ? node.raft.applyConfChange(confChangeOf(e))
        : node.snapshot.conf
    node.snapshot = { index: e.index, term: e.term, conf }
    node.storage.setSnapshot(node.snapshot)
  }

  /** Takes what is on its way to n off the wire. */
  private take(n: number, only: MessageType | null): Message[] {
    const mine = (m: Message) => m.to === id(n) && (only === null || m.type === only)
    const taken = this.messages.filter(mine)
    this.messages = this.messages.filter((m) => !mine(m))
    return taken
  }

  private deliver(n: number, only: MessageType | null): string[] {
    return this.take(n, only).map((m) => {
      const error = this.node(n).raft.step(m)
      return showMessage(m) + (error === null ? '' : ` !${error}`)
    })
  }

  /**
   * Handles Readys and delivers messages, of these nodes or of all, until nothing is left to do.
   */
  settle(ns: readonly number[]): object[] {
    const among = ns.length > 0 ? ns : this.nodes.map((_, i) => i + 1)
    const seen: object[] = []
    for (let busy = true; busy; ) {
      busy = false
      for (const n of among) {
        if (!this.node(n).raft.hasReady()) continue
        seen.push(this.ready(n))
        busy = true
      }
      for (const n of among) {
        const msgs = this.deliver(n, null)
        if (msgs.length === 0) continue
        seen.push({ recv: n, msgs })
        busy = true
      }
    }
    return seen
  }
}

const NOBODY = {} as Node
const SNAP: Omit<Message, 'from' | 'to' | 'term' | 'snapshot'> = {
  type: MessageType.Snap,
  logTerm: term(0),
  index: logIndex(0),
  entries: [],
  commit: logIndex(0),
  reject: false,
  rejectHint: logIndex(0),
  context: new Uint8Array(0),
}

function refusal(error: string | null): string[] {
  return error === null ? [] : [`!${error}`]
}

function showLog(storage: MemoryStorage): string[] {
  const [first, last] = [storage.firstIndex(), storage.lastIndex()]
  if (last < first) return [`empty from ${first}`]
  const entries = storage.entries(first, logIndex(last + 1), Number.MAX_SAFE_INTEGER)
  return typeof entries === 'string' ? [entries] : entries.map(showEntry)
}

export function showReady(n: number, rd: Ready): object {
  return {
    ready: n,
    ...(rd.mustSync ? { sync: true } : {}),
    ...(rd.softState ? { soft: `${showRole(rd.softState.role)} of ${rd.softState.lead}` } : {}),
    ...(rd.hardState ? { hard: showHardState(rd.hardState) } : {}),
    ...(rd.entries.length > 0 ? { save: rd.entries.map(showEntry) } : {}),
    ...(rd.snapshot ? { snapshot: showSnapshot(rd.snapshot) } : {}),
    ...(rd.committedEntries.length > 0 ? { apply: rd.committedEntries.map(showEntry) } : {}),
    ...(rd.messages.length > 0 ? { send: rd.messages.map(showMessage) } : {}),
  }
}
