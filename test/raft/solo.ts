import { type Config, type MemoryStorage, type Message, Raft, Role } from '../../src/raft/index.ts'
import { readMessage, showEntry, showMessage, showRole } from './encode.ts'
import { config, id, type Start, storageOf } from './group.ts'

/**
 * One node whose peers are played by the test, in the notation of encode.ts. Voters 1, 2 and 3
 * unless said otherwise.
 */
export class Solo {
  readonly storage: MemoryStorage
  readonly raft: Raft
  readonly applied: string[] = []
  readonly saved: string[] = []
  /** Confirmed reads as "context index". */
  readonly reads: string[] = []
  readonly sent: Message[] = []

  constructor(start: Start = {}, over: Partial<Config> = {}) {
    this.storage = storageOf({ voters: [1, 2, 3], ...start })
    this.raft = new Raft(config({ id: id(1), storage: this.storage, electionTicks: 10, ...over }))
  }

  /** Handles every Ready and returns what was sent. */
  out(): string[] {
    return this.drain().map(showMessage)
  }

  drain(): Message[] {
    const messages: Message[] = []
    while (this.raft.hasReady()) {
      const rd = this.raft.ready()
      if (rd.hardState !== null) this.storage.setHardState(rd.hardState)
      if (rd.snapshot !== null) this.storage.applySnapshot(rd.snapshot)
      this.storage.append(rd.entries)
      this.saved.push(...rd.entries.map(showEntry))
      this.applied.push(...rd.committedEntries.map(showEntry))
      for (const r of rd.readStates)
        this.reads.push(`${new TextDecoder().decode(r.context)} ${r.index}`)
      messages.push(...rd.messages)
      this.raft.advance()
    }
    this.sent.push(...messages)
    return messages
  }

  /** Takes in messages and returns what was sent in answer. */
  hear(...texts: string[]): string[] {
    for (const text of texts) this.raft.step(readMessage(text))
    return this.out()
  }

  tick(times: number): string[] {
    for (let i = 0; i < times; i++) this.raft.tick()
    return this.out()
  }

  propose(...data: string[]): string[] {
    const error = this.raft.propose(data.map((d) => new TextEncoder().encode(d)))
    return error === null ? this.out() : [`!${error}`]
  }

  /**
   * Has it elected by all its peers, and its messages so far handled. Its no-op is not acknowledged
   * yet.
   */
  lead(): string[] {
    this.raft.campaign({ force: true })
    this.drain()
    for (const peer of this.raft.status().conf.voters) {
      if (peer !== id(1))
        this.raft.step(readMessage(`${peer}>1 VoteResp t${this.raft.status().term}`))
    }
    const out = this.out()
    if (this.raft.status().role !== Role.Leader) throw new Error('was not elected')
    return out
  }

  /** Elected, and everybody holds its log. */
  leadInSync(): void {
    this.lead()
    const { term } = this.raft.status()
    const last = this.raft.core.log.lastIndex
    for (const peer of this.raft.core.tracker.ids)
      if (peer !== id(1)) this.hear(`${peer}>1 AppResp t${term} at ${last}.0`)
  }

  get state(): string {
    const s = this.raft.status()
    return `${showRole(s.role)} of ${s.lead} t${s.term}`
  }

  get commit(): number {
    return this.raft.status().commit
  }

  log(): string[] {
    const { log } = this.raft.core
    const entries = log.entriesFrom(log.firstIndex, Number.MAX_SAFE_INTEGER)
    return entries === 'compacted' ? [entries] : entries.map(showEntry)
  }

  progress(n: number) {
    const pr = this.raft.core.tracker.progress.get(id(n))
    if (pr === undefined) throw new Error(`no progress of ${n}`)
    return pr
  }
}
