/** What must hold after every event of every member. */
import { quorate } from '../../../src/proto/generated/member.js'
import type { Inspection } from '../../harness/door.ts'
import { violated } from '../../harness/faults.ts'
import type { SimNode } from '../../harness/node.ts'
import { num } from '../codec.ts'
import { type Known, MemberChecker } from './members.ts'

const LEADER = 2
const Type = { AppResp: 4, Vote: 5, VoteResp: 6, PreVote: 17, PreVoteResp: 18 } as const

/** A committed entry as the first member to commit it showed it: it never changes again. */
export interface Committed {
  readonly index: number
  readonly term: number
  readonly type: number
  readonly data: Uint8Array
  readonly hash: number
  /** Term of the member that was first to know it committed. */
  readonly byTerm: number
}

/** A member as its storage would tell it. */
interface Stored {
  term: number
  vote: bigint
  commit: number
  applied: number
  lastIndex: number
}

/** One event's changes, until they are durable. */
interface Change {
  readonly firstTurn: number
  readonly lastTurn: number
  readonly stored: Stored
  readonly from: number
  readonly terms: readonly number[]
}

interface Shown {
  readonly term: number
  readonly type: number
  readonly data: Uint8Array
}

function committedEntry(index: number, { term, type, data }: Shown, byTerm: number): Committed {
  return { index, term, type, data: data.slice(), hash: hashOf(data), byTerm }
}

interface Watched {
  /** Life of the node that `now` is of. */
  life: number
  /** As in memory, with the term of every index; holes where a snapshot jumped. */
  now: Stored
  terms: number[]
  /**
   * As safe on disk; early = counted from the first turn of an event (for acknowledgements), late =
   * from its last (for restarts).
   */
  early: Stored
  earlyTerms: number[]
  /** Last index of the longest log that was durable, by the term it was in then. */
  longest: Map<number, number>
  late: Stored
  lateTerms: number[]
  pendingEarly: Change[]
  pendingLate: Change[]
  issued: number
  /** A crash fell between two turns of one event: what is found then is either's. */
  partial: boolean
  leading: number
  id: bigint
  checkedCommit: number
  /** Entries its log showed that it had not committed then. */
  shown: Map<number, Shown>
  /** Committed by one that is alone, and not durable yet. */
  unconfirmed: Committed[]
  /** The members it held after its last event. */
  members: { readonly version: number; readonly conf: Inspection['conf'] | null }
  /**
   * It was alone, up to this turn: what it committed is so once that is durable, and may be lost
   * before with nobody to remember it.
   */
  aloneUntil: number
  /**
   * The highest commit index it ever showed, and the highest that goes with a log that is durable.
   */
  maxCommit: number
  durableCommit: number
}

const NOTHING: Stored = { term: 0, vote: 0n, commit: 0, applied: 0, lastIndex: 0 }

export class StepChecker {
  readonly committed: Committed[] = []
  lastCommit = 0
  /** The format in which the log begins; 0: nobody has made the cluster. */
  firstFormat = 0
  private readonly watched = new Map<SimNode, Watched>()
  private readonly byId = new Map<bigint, SimNode>()
  private readonly leaders = new Map<number, bigint>()
  private readonly votes = new Map<string, bigint>()
  private readonly entries = new Map<string, { readonly hash: number; readonly before: number }>()
  private readonly hashes = new Map<number, { readonly hash: number; readonly by: string }>()
  private readonly members = new MemberChecker()
  /** Who was told of which entry, by one that has left the group, that it is committed. */
  private readonly told = new Set<string>()
  hashesCompared = 0
  /** From now on one member's data is wrong on purpose. */
  rotten = false
  elections = 0

  /** The members as far as anybody has applied. */
  get newest(): Known | null {
    return this.members.newest
  }

  nodeOf(id: bigint): SimNode | undefined {
    return this.byId.get(id)
  }

  last(node: SimNode): Readonly<Stored> {
    return this.of(node).now
  }

  /** As it will find it, whatever becomes of its memory. */
  safely(node: SimNode): Readonly<Stored> {
    return this.of(node).late
  }

  afterBoot(node: SimNode): void {
    const member = node.life?.member
    if (member === null || member === undefined) return
    const w = this.of(node)
    const seen = member.inspect()
    w.leading = 0
    if (node.wiped) {
      if (!seen.blank) violated(`${node.object} lost its storage and does not say that it is blank`)
      return
    }
    if (seen.blank) this.members.blank(node, seen)
    if (seen.blank || w.partial) return
    const { late } = w
    const found = `found term ${seen.term} vote ${seen.vote} last ${seen.lastIndex} applied ${seen.applied}`
    const wrote = `had written term ${late.term} vote ${late.vote} last ${late.lastIndex} applied ${late.applied}`
    if (seen.term < late.term)
      violated(`${node.object}: the term went back by a restart: ${found}, ${wrote}`)
    if (seen.term === late.term && late.vote !== 0n && seen.vote !== late.vote) {
      violated(`${node.object}: the vote changed by a restart: ${found}, ${wrote}`)
    }
    if (seen.lastIndex < late.lastIndex)
      violated(`${node.object}: the log became shorter by a restart: ${found}, ${wrote}`)
    if (
      late.lastIndex >= seen.firstIndex &&
      seen.termOf(late.lastIndex) !== w.lateTerms[late.lastIndex]
    ) {
      violated(`${node.object}: the log changed by a restart: ${found}, ${wrote}`)
    }
    if (seen.applied < late.applied && !seen.restoring)
      violated(`${node.object}: the applied index went back by a restart: ${found}, ${wrote}`)
  }

  afterEvent(node: SimNode): void {
    const member = node.life?.member
    if (member === null || member === undefined) return
    const seen = member.inspect()
    if (seen.blank) {
      this.members.blank(node, seen)
      return
    }
    if (node.wiped)
      violated(`${node.object} lost its storage and takes part again under its old name`)
    if (this.firstFormat !== 0 && seen.firstFormat !== this.firstFormat) {
      const both = `format ${seen.firstFormat}, for others in ${this.firstFormat}`
      violated(`for ${node.object} the log begins in ${both}`)
    }
    this.firstFormat = seen.firstFormat
    const w = this.of(node)
    // One whose birth was not durable when it died is born under another id.
    if (w.id === 0n || (w.id !== seen.id && w.late.term === 0)) {
      w.id = seen.id
      this.byId.set(seen.id, node)
    }
    if (seen.conf.voters.length === 1 || w.members.conf?.voters.length === 1)
      w.aloneUntil = node.disk.issued
    const sure = node.disk.durable >= w.aloneUntil
    if (sure) this.members.check(node, seen)
    this.terms(node, w, seen)
    const from = this.log(node, w, seen)
    this.remember(node, w, seen, from)
    const led = seen.role === LEADER && w.leading === seen.term
    if (seen.role === LEADER) this.leader(node, w, seen)
    else w.leading = 0
    const byCounting = led && seen.commit > w.now.commit && seen.termOf(seen.commit) !== seen.term
    if (byCounting && !this.told.has(`${node.object} ${seen.commit} ${seen.termOf(seen.commit)}`)) {
      violated(
        `${node.object} leads term ${seen.term} and committed entry ${seen.commit} of term ${seen.termOf(seen.commit)} by counting`,
      )
    }
    this.commits(node, w, seen)
    if (sure) this.confirm(node, w, seen)
    if (seen.applied > seen.commit)
      violated(`${node.object}: applied ${seen.applied} beyond commit ${seen.commit}`)
    if (sure && seen.applied !== w.now.applied && seen.applied % 8 === 0) this.hash(node, seen)
    w.life = node.lives
    w.now = stored(seen, w.now)
    if (sure) w.members = { version: seen.membership.version, conf: seen.conf }
    w.maxCommit = Math.max(w.maxCommit, seen.commit)
  }

  afterDurable(node: SimNode): void {
    const w = this.of(node)
    const { durable, issued } = node.disk
    settle(w, durable)
    if ((w.aloneUntil === 0 && !node.gone) || durable < issued || node.running) return
    const seen = node.life?.member?.inspect()
    if (seen === undefined || node.wiped) return
    if (seen.blank) {
      this.members.blank(node, seen)
      return
    }
    this.members.check(node, seen)
    this.confirm(node, w, seen)
    w.members = { version: seen.membership.version, conf: seen.conf }
  }

  afterDeath(node: SimNode): void {
    const w = this.of(node)
    const kept = node.disk.durable
    settle(w, kept) // what a wiped member had acknowledged counts as it did then
    w.partial = w.pendingLate.some((c) => c.firstTurn <= kept && kept < c.lastTurn)
    w.pendingEarly = []
    w.pendingLate = []
    w.issued = kept
    w.now = { ...w.late, commit: 0 }
    w.terms = [...w.lateTerms]
    w.early = w.late
    w.earlyTerms = [...w.lateTerms]
    w.checkedCommit = 0
    // What it had written of that stays, for it needed nobody else; the rest nobody knows of.
    for (const entry of w.unconfirmed.splice(0)) {
      if (w.lateTerms[entry.index] !== entry.term || this.committed[entry.index] !== undefined)
        continue
      this.committed[entry.index] = entry
      this.lastCommit = Math.max(this.lastCommit, entry.index)
    }
    w.aloneUntil = 0
    w.maxCommit = w.durableCommit
  }

  /** What leaves a member must stand on what is durable. */
  leaves(from: SimNode, to: string, body: Uint8Array, kind: 'request' | 'answer' | 'stream'): void {
    const batch =
      kind === 'answer'
        ? quorate.member.PeerAnswer.decode(body)
        : quorate.member.PeerBatch.decode(body)
    const departed = 'departed' in batch ? batch.departed : null
    if (departed) this.told.add(`${to} ${num(departed.index)} ${num(departed.term)}`)
    if (from.gone) return // its last turns are not seen: it shows nothing any more
    const w = this.of(from)
    for (const m of batch.messages) {
      const type = m.type ?? 0
      const granted = !m.reject && (type === Type.VoteResp || type === Type.PreVoteResp)
      if (from.wiped && (granted || (type === Type.AppResp && !m.reject))) {
        violated(
          `${from.object} is blank and ${type === Type.AppResp ? 'acknowledges entries' : 'votes'}`,
        )
      }
      const term = num(m.term)
      if (type !== Type.PreVote && type !== Type.PreVoteResp && term > w.early.term) {
        violated(
          `${from.object} speaks in term ${term} while only term ${w.early.term} is durable (message type ${type})`,
        )
      }
      if (type === Type.VoteResp && granted) this.vote(from, term, BigInt(String(m.to ?? 0)))
      if (type === Type.Vote) this.vote(from, term, BigInt(String(m.from ?? 0)))
      // What waited to be sent while its term ended and its log became another is as good as a
      // message that was late.
      const since = [...w.longest].filter(([t]) => t >= term).map(([, last]) => last)
      const durable = term < w.early.term ? Math.max(...since) : w.early.lastIndex
      if (type === Type.AppResp && !m.reject && num(m.index) > durable) {
        violated(
          `${from.object} acknowledges entry ${num(m.index)} of term ${term} while its log is durable up to ${durable}`,
        )
      }
    }
  }

  private vote(from: SimNode, term: number, to: bigint): void {
    const key = `${from.object} ${term}`
    const before = this.votes.get(key)
    if (before !== undefined && before !== to)
      violated(`${from.object} voted twice in term ${term}: for ${before} and for ${to}`)
    this.votes.set(key, to)
  }

  private of(node: SimNode): Watched {
    let w = this.watched.get(node)
    if (w === undefined) {
      w = {
        life: 0,
        now: NOTHING,
        terms: [0],
        early: NOTHING,
        earlyTerms: [0],
        longest: new Map(),
        late: NOTHING,
        lateTerms: [0],
        pendingEarly: [],
        pendingLate: [],
        issued: 0,
        partial: false,
        leading: 0,
        id: 0n,
        checkedCommit: 0,
        shown: new Map(),
        unconfirmed: [],
        members: { version: 0, conf: null },
        aloneUntil: 0,
        maxCommit: 0,
        durableCommit: 0,
      }
      this.watched.set(node, w)
    }
    return w
  }

  private terms(node: SimNode, w: Watched, seen: Inspection): void {
    const { now } = w
    if (seen.term < now.term)
      violated(`${node.object}: the term went back from ${now.term} to ${seen.term}`)
    if (seen.term === now.term && now.vote !== 0n && seen.vote !== now.vote) {
      violated(
        `${node.object}: the vote of term ${seen.term} changed from ${now.vote} to ${seen.vote}`,
      )
    }
    if (seen.commit < now.commit && w.life === node.lives)
      violated(`${node.object}: the commit went back from ${now.commit} to ${seen.commit}`)
    if (seen.applied < now.applied && !seen.restoring)
      violated(`${node.object}: the applied index went back from ${now.applied} to ${seen.applied}`)
  }

  /** Brings our copy of the log up to date; answers the lowest index that changed. */
  private log(node: SimNode, w: Watched, seen: Inspection): number {
    const had = w.terms.length - 1
    const { lastIndex, firstIndex } = seen
    let from = lastIndex + 1
    // Entries may be appended, committed and overwritten within one event, by who is alone.
    while (from - 1 >= firstIndex || (from - 1 > had && seen.appended(from - 1) !== null)) {
      const i = from - 1
      const t = seen.termOf(i) ?? seen.appended(i)?.term ?? null
      if (t === null)
        violated(
          `${node.object}: entry ${i} is within the log [${firstIndex}, ${lastIndex}] and has no term`,
        )
      if (i <= had && w.terms[i] === t) break
      from = i
    }
    if (lastIndex < had) from = Math.min(from, lastIndex + 1)
    if (from > lastIndex && lastIndex === had) return from
    if (w.leading === seen.term && seen.role === LEADER && from <= had) {
      violated(
        `${node.object} leads term ${seen.term} and changed its own log at ${from} (it ended at ${had})`,
      )
    }
    const replaced = Math.min(w.maxCommit, had)
    if (from <= replaced && from >= firstIndex)
      violated(
        `${node.object}: committed entry ${from} was replaced (commit had been ${w.maxCommit})`,
      )
    w.terms.length = Math.min(w.terms.length, from)
    for (let i = from; i <= lastIndex; i++) {
      const term = seen.termOf(i) ?? seen.appended(i)?.term ?? null
      if (term === null) violated(`${node.object}: no term at ${i}`)
      w.terms[i] = term
      this.entry(node, w, seen, i, term)
    }
    return from
  }

  /** Log matching: index and term name one entry and, by induction, all before it. */
  private entry(node: SimNode, w: Watched, seen: Inspection, index: number, term: number): void {
    const entry = seen.entryAt(index)
    if (entry === null) return
    w.shown.set(index, { term, type: entry.type, data: entry.data.slice() })
    this.members.appended(node, seen, index, entry.type)
    if (seen.conf.voters.length === 1) return // it may forget the entry and make another
    const before = seen.termOf(index - 1) ?? -1
    const hash = hashOf(entry.data) ^ entry.type
    const key = `${index} ${term}`
    const known = this.entries.get(key)
    if (known === undefined) this.entries.set(key, { hash, before })
    else if (known.hash !== hash)
      violated(`${node.object}: entry ${index} of term ${term} differs from another member's`)
    else if (before !== known.before && before !== -1 && known.before !== -1) {
      violated(`${node.object}: logs that hold entry ${index} of term ${term} differ before it`)
    }
  }

  private remember(node: SimNode, w: Watched, seen: Inspection, from: number): void {
    const { issued } = node.disk
    const next = stored(seen, w.now)
    const changed =
      from <= seen.lastIndex ||
      seen.lastIndex !== w.now.lastIndex ||
      next.term !== w.now.term ||
      next.vote !== w.now.vote
    if (issued === w.issued) {
      if (changed) {
        violated(
          `${node.object}: term, vote or log changed and nothing was written: term ${w.now.term} → ${next.term}, ` +
            `vote ${w.now.vote} → ${next.vote}, last ${w.now.lastIndex} → ${next.lastIndex}`,
        )
      }
      return
    }
    const change: Change = {
      firstTurn: w.issued + 1,
      lastTurn: issued,
      stored: next,
      from,
      terms: w.terms.slice(from),
    }
    w.issued = issued
    w.pendingEarly.push(change)
    w.pendingLate.push(change)
    settle(w, node.disk.durable)
  }

  private leader(node: SimNode, w: Watched, seen: Inspection): void {
    const known = this.leaders.get(seen.term)
    if (known !== undefined && known !== seen.id)
      violated(`two leaders in term ${seen.term}: ${this.name(known)} and ${node.object}`)
    if (w.leading === seen.term) return
    w.leading = seen.term
    if (known === undefined) this.elections++
    this.leaders.set(seen.term, seen.id)
    // Leader completeness: all that was committed in earlier terms is in its log.
    for (let i = this.lastCommit; i >= seen.firstIndex; i--) {
      const entry = this.committed[i]
      if (entry === undefined || entry.byTerm >= seen.term) continue
      if (i > seen.lastIndex || seen.termOf(i) !== entry.term) {
        violated(
          `${node.object} leads term ${seen.term} without entry ${i} of term ${entry.term}, committed in term ${entry.byTerm}`,
        )
      }
      break
    }
  }

  private commits(node: SimNode, w: Watched, seen: Inspection): void {
    if (seen.commit <= w.checkedCommit) return
    if (seen.commit > seen.lastIndex)
      violated(`${node.object}: commit ${seen.commit} beyond its log's end ${seen.lastIndex}`)
    // Who is alone may commit an entry and overwrite it within one event. Where others vote one of
    // them shows it.
    const alone = seen.conf.voters.length === 1
    for (let i = w.checkedCommit + 1; i <= seen.commit; i++) {
      const known = this.committed[i]
      if (i < seen.firstIndex) {
        const entry =
          alone && known === undefined ? (seen.appended(i) ?? w.shown.get(i)) : undefined
        if (entry !== undefined) w.unconfirmed.push(committedEntry(i, entry, seen.term))
        continue
      }
      const term = seen.termOf(i)
      if (term === null) violated(`${node.object}: committed entry ${i} is not in its log`)
      if (known !== undefined) {
        if (known.term !== term)
          violated(`${node.object}: committed entry ${i} has term ${term}, elsewhere ${known.term}`)
        continue
      }
      const entry = seen.entryAt(i)
      if (entry === null) violated(`${node.object}: committed entry ${i} can't be read`)
      w.unconfirmed.push(committedEntry(i, { term, ...entry }, seen.term))
    }
    for (const i of w.shown.keys()) if (i <= seen.commit) w.shown.delete(i)
    w.checkedCommit = seen.commit
  }

  private confirm(node: SimNode, w: Watched, seen: Inspection): void {
    for (const entry of w.unconfirmed.splice(0)) {
      const { index, term } = entry
      const known = this.committed[index]
      if (known !== undefined) {
        if (known.term !== term)
          violated(
            `${node.object}: committed entry ${index} has term ${term}, elsewhere ${known.term}`,
          )
        continue
      }
      this.quorum(node, seen, index, term)
      this.committed[index] = entry
      this.lastCommit = Math.max(this.lastCommit, index)
    }
  }

  /** Committed means: durable on a quorum of each half of the configuration. */
  private quorum(node: SimNode, seen: Inspection, index: number, term: number): void {
    if (this.lastCommit === 0 && index === 1) return // the first membership is given, not voted on
    // A change may have come into force in this very event, before or behind the entry.
    const before = this.of(node).members
    const confs = [seen.conf, ...this.members.between(before.version, seen.membership.version)]
    if (before.conf !== null) confs.push(before.conf)
    const missing = confs.map((conf) => this.missing(conf, index, term))
    if (missing.every((text) => text !== null))
      violated(
        `${node.object}: entry ${index} of term ${term} is committed, durable on ${missing.join(', or ')} voters`,
      )
  }

  /** Null: durable on a quorum of each half; else on how many of how many. */
  private missing(conf: Inspection['conf'], index: number, term: number): string | null {
    for (const half of [conf.voters, conf.votersOutgoing]) {
      if (half.length === 0) continue
      let have = 0
      for (const id of half) {
        const voter = this.byId.get(id)
        const w = voter === undefined ? undefined : this.watched.get(voter)
        if (w !== undefined && w.earlyTerms[index] === term) have++
      }
      if (have * 2 <= half.length) return `${have} of ${half.length}`
    }
    return null
  }

  private hash(node: SimNode, seen: Inspection): void {
    const hash = this.rotten ? null : seen.hashKV()
    if (hash === null) return
    const known = this.hashes.get(seen.applied)
    if (known === undefined) {
      this.hashes.set(seen.applied, { hash, by: node.object })
      return
    }
    this.hashesCompared++
    if (known.hash !== hash)
      violated(
        `${node.object} and ${known.by} applied ${seen.applied} entries and hold different data`,
      )
  }

  private name(id: bigint): string {
    return this.byId.get(id)?.object ?? String(id)
  }
}

function settle(w: Watched, durable: number): void {
  while (w.pendingEarly.length > 0 && (w.pendingEarly[0] as Change).firstTurn <= durable) {
    const c = w.pendingEarly.shift() as Change
    w.early = c.stored
    w.longest.set(w.early.term, Math.max(w.longest.get(w.early.term) ?? 0, w.early.lastIndex))
    patch(w.earlyTerms, c)
  }
  while (w.pendingLate.length > 0 && (w.pendingLate[0] as Change).lastTurn <= durable) {
    const c = w.pendingLate.shift() as Change
    w.late = c.stored
    w.durableCommit = Math.max(w.durableCommit, c.stored.commit)
    patch(w.lateTerms, c)
  }
}

function patch(terms: number[], c: Change): void {
  terms.length = Math.min(terms.length, c.from)
  for (let i = 0; i < c.terms.length; i++) terms[c.from + i] = c.terms[i] as number
  terms.length = c.stored.lastIndex + 1
}

/** While a full snapshot comes in, what was applied before counts. */
function stored(seen: Inspection, before: Stored): Stored {
  const { term, vote, commit, lastIndex } = seen
  return { term, vote, commit, applied: seen.restoring ? before.applied : seen.applied, lastIndex }
}

export function hashOf(data: Uint8Array): number {
  let h = 0x811c9dc5 ^ data.length
  for (let i = 0; i < data.length; i++) h = Math.imul(h ^ (data[i] as number), 0x01000193)
  return h >>> 0
}
