/**
 * A short notation for what Raft says and does, so that a test can be read as a conversation:
 *
 *   12.3=foo entry of index 12 and term 3 with data foo; 12.3 alone: no data; 12.3~v2,r3: a change
 *   of membership v1,2,3 o1 l4 auto a configuration: voters, outgoing voters, learners, next
 *   learners (n), left by itself 1>2 App t3 at 11.2 commit 11 + 12.3=foo a message of term 3; `at`
 *   is its index and log term; `no, try 9` a refusal and its hint 2 replicate 14<17 paused window 3
 *   full a leader's progress of peer 2: match < next
 */
import {
  type ConfChangeSingle,
  ConfChangeType,
  type ConfState,
  confChangeOf,
  type Entry,
  EntryType,
  encodeConfChange,
  type HardState,
  type Message,
  MessageType,
  multiChange,
  type ProgressStatus,
  Role,
  type SnapshotMeta,
} from '../../src/raft/index.ts'
import { logIndex, type MemberId, memberId, term } from '../../src/types.ts'

export function nameOf(values: Readonly<Record<string, number>>, n: number): string {
  return Object.keys(values).find((k) => values[k] === n) ?? `?${n}`
}

const LETTER: Record<ConfChangeType, string> = { 0: 'v', 1: 'r', 2: 'u', 3: 'l' }

export function showEntry(e: Entry): string {
  const at = `${e.index}.${e.term}`
  if (e.type === EntryType.Normal)
    return e.data.length === 0 ? at : `${at}=${new TextDecoder().decode(e.data)}`
  return `${at}~${confChangeOf(e)
    .changes.map((c) => LETTER[c.type] + c.id)
    .join(',')}`
}

/** `v1,l2,r3` as changes; the inverse of what follows ~ in an entry. */
export function changesOf(text: string): ConfChangeSingle[] {
  const types: Record<string, ConfChangeType> = {
    v: ConfChangeType.AddNode,
    l: ConfChangeType.AddLearner,
    r: ConfChangeType.RemoveNode,
    u: ConfChangeType.UpdateNode,
  }
  return text
    .split(',')
    .filter((t) => t !== '')
    .map((t) => {
      const type = types[t[0] ?? '']
      if (type === undefined) throw new Error(`no such change: ${t}`)
      return { type, id: memberId(BigInt(t.slice(1))) }
    })
}

export function showConf(c: ConfState): string {
  const list = (letter: string, ids: readonly MemberId[]) =>
    ids.length > 0 || letter === 'v' ? [letter + ids.join(',')] : []
  return [
    ...list('v', c.voters),
    ...list('o', c.votersOutgoing),
    ...list('l', c.learners),
    ...list('n', c.learnersNext),
    ...(c.autoLeave ? ['auto'] : []),
  ].join(' ')
}

export function showSnapshot(s: SnapshotMeta): string {
  return `${s.index}.${s.term} ${showConf(s.conf)}`
}

export function showHardState(h: HardState): string {
  return `t${h.term} vote ${h.vote} commit ${h.commit}`
}

export function showRole(role: Role): string {
  return nameOf(Role, role).toLowerCase()
}

export function showMessage(m: Message): string {
  let s = `${m.from}>${m.to} ${nameOf(MessageType, m.type)} t${m.term}`
  if (m.index !== 0 || m.logTerm !== 0) s += ` at ${m.index}.${m.logTerm}`
  if (m.reject) s += ` no, try ${m.rejectHint}`
  if (m.commit !== 0) s += ` commit ${m.commit}`
  if (m.entries.length > 0) s += ` + ${m.entries.map(showEntry).join(' ')}`
  if (m.snapshot !== null) s += ` snapshot ${showSnapshot(m.snapshot)}`
  return s
}

export function showProgress(id: MemberId, p: ProgressStatus, full: boolean): string {
  let s = `${id} ${p.state} ${p.match}<${p.next}`
  if (p.isLearner) s += ' learner'
  if (p.paused) s += ' paused'
  if (p.pendingSnapshot > 0) s += ` snapshot ${p.pendingSnapshot}`
  if (!p.recentActive) s += ' inactive'
  if (p.inflightCount > 0) s += ` window ${p.inflightCount}`
  if (p.inflightCount > 0 && full) s += ' full'
  return s
}

export function readEntry(text: string): Entry {
  const m = /^(\d+)\.(\d+)(?:=(.*)|~(.*))?$/.exec(text)
  if (m === null) throw new Error(`no entry: ${text}`)
  const change = m[4]
  return {
    index: logIndex(Number(m[1])),
    term: term(Number(m[2])),
    type: change === undefined ? EntryType.Normal : EntryType.ConfChange,
    data:
      change === undefined
        ? new TextEncoder().encode(m[3] ?? '')
        : encodeConfChange(multiChange(changesOf(change))),
  }
}

/** Entries of these terms, from index `first` on. */
export function entriesOf(terms: readonly number[], first = 1): Entry[] {
  return terms.map((t, i) => readEntry(`${first + i}.${t}`))
}

const MESSAGE =
  /^(\d+)>(\d+) (\w+) t(\d+)(?: at (\d+)\.(\d+))?( no)?(?:, try (\d+))?(?: commit (\d+))?(?: \+ (.*?))?(?: snapshot (\d+)\.(\d+) v([\d,]+))?$/

/** The message that showMessage() writes so. */
export function readMessage(text: string, context: Uint8Array = new Uint8Array(0)): Message {
  const m = MESSAGE.exec(text)
  if (m === null) throw new Error(`no message: ${text}`)
  const n = (i: number) => Number(m[i] ?? 0)
  const ids = (m[13] ?? '').split(',').map((s) => memberId(BigInt(s)))
  const conf = { voters: ids, votersOutgoing: [], learners: [], learnersNext: [], autoLeave: false }
  return {
    from: memberId(BigInt(n(1))),
    to: memberId(BigInt(n(2))),
    type: MessageType[m[3] as keyof typeof MessageType],
    term: term(n(4)),
    index: logIndex(n(5)),
    logTerm: term(n(6)),
    reject: m[7] !== undefined,
    rejectHint: logIndex(n(8)),
    commit: logIndex(n(9)),
    entries: m[10] === undefined ? [] : m[10].split(' ').map(readEntry),
    snapshot: m[11] === undefined ? null : { index: logIndex(n(11)), term: term(n(12)), conf },
    context,
  }
}
