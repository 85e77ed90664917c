/** Raft messages, and the batches around them, on the wire between members (member.proto). */
import type Long from 'long'
import { quorate } from '../../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../../proto/int64.ts'
import {
  type ConfState,
  type Entry,
  type EntryType,
  type Message,
  MessageType,
  type SnapshotMeta,
} from '../../raft/index.ts'
import { logIndex, type MemberId, memberId, term } from '../../types.ts'

export const PeerBatch = quorate.member.PeerBatch
export const PeerAnswer = quorate.member.PeerAnswer
export type PeerBatch = quorate.member.IPeerBatch
export type PeerAnswer = quorate.member.IPeerAnswer
/**
 * The format of messages sent before there is a cluster: the first, which all code knows. Later
 * messages have the cluster's own (member/background/cluster-format.ts).
 */
export const WIRE_VERSION = 1

const NOTHING = new Uint8Array(0)

/** Decodes a peer's answer; null: the bytes are no answer, of another version or torn. */
export function peerAnswer(body: Uint8Array): PeerAnswer | null {
  return orNull(() => PeerAnswer.decode(body))
}

/** Decodes a peer's batch; null: the bytes are no batch. */
export function peerBatch(body: Uint8Array): PeerBatch | null {
  return orNull(() => PeerBatch.decode(body))
}

function orNull<T>(decode: () => T): T | null {
  try {
    return decode()
  } catch {
    return null
  }
}

const longs = new Map<bigint, Long>()

/** An id in the encoder's form, made once for each of the few ids of a cluster. */
export function idToWire(id: bigint): Long {
  const known = longs.get(id)
  if (known !== undefined) return known
  if (longs.size > 1000) longs.clear()
  const made = fromU64(id)
  longs.set(id, made)
  return made
}

export function messageToWire(m: Message): quorate.member.IRaftMessage {
  const wire: quorate.member.IRaftMessage = {
    type: m.type,
    to: idToWire(m.to),
    from: idToWire(m.from),
  }
  if (m.term !== 0) wire.term = m.term
  if (m.logTerm !== 0) wire.logTerm = m.logTerm
  if (m.index !== 0) wire.index = m.index
  if (m.entries.length > 0) wire.entries = m.entries as Entry[]
  if (m.commit !== 0) wire.commit = m.commit
  if (m.snapshot !== null) wire.snapshot = snapshotMetaToWire(m.snapshot)
  if (m.reject) wire.reject = true
  if (m.rejectHint !== 0) wire.rejectHint = m.rejectHint
  if (m.context.length > 0) wire.context = m.context
  if (m.incarnation) wire.incarnation = idToWire(m.incarnation)
  return wire
}

export function messageFromWire(wire: quorate.member.IRaftMessage): Message {
  const m: Message = {
    type: (wire.type ?? 0) as MessageType,
    to: memberId(toU64(wire.to)),
    from: memberId(toU64(wire.from)),
    term: term(toNumber(wire.term)),
    logTerm: term(toNumber(wire.logTerm)),
    index: logIndex(toNumber(wire.index)),
    entries: (wire.entries ?? []).map(entryFromWire),
    commit: logIndex(toNumber(wire.commit)),
    snapshot: wire.snapshot ? snapshotMetaFromWire(wire.snapshot) : null,
    reject: wire.reject ?? false,
    rejectHint: logIndex(toNumber(wire.rejectHint)),
    context: wire.context ?? NOTHING,
  }
  return m.type === MessageType.Vote || m.type === MessageType.PreVote
    ? { ...m, incarnation: toU64(wire.incarnation) }
    : m
}

export function entryFromWire(e: quorate.member.IEntry): Entry {
  return {
    term: term(toNumber(e.term)),
    index: logIndex(toNumber(e.index)),
    type: (e.type ?? 0) as EntryType,
    data: e.data?.length ? e.data : NOTHING,
  }
}

export function confToWire(conf: ConfState): quorate.member.IConfState {
  return {
    voters: conf.voters.map(idToWire),
    votersOutgoing: conf.votersOutgoing.map(idToWire),
    learners: conf.learners.map(idToWire),
    learnersNext: conf.learnersNext.map(idToWire),
    autoLeave: conf.autoLeave,
  }
}

export function confFromWire(wire: quorate.member.IConfState | null | undefined): ConfState {
  return {
    voters: ids(wire?.voters),
    votersOutgoing: ids(wire?.votersOutgoing),
    learners: ids(wire?.learners),
    learnersNext: ids(wire?.learnersNext),
    autoLeave: wire?.autoLeave ?? false,
  }
}

function snapshotMetaToWire(meta: SnapshotMeta): quorate.member.ISnapshotMeta {
  return { index: meta.index, term: meta.term, conf: confToWire(meta.conf) }
}

function snapshotMetaFromWire(wire: quorate.member.ISnapshotMeta): SnapshotMeta {
  return {
    index: logIndex(toNumber(wire.index)),
    term: term(toNumber(wire.term)),
    conf: confFromWire(wire.conf),
  }
}

function ids(list: readonly (Long | number)[] | null | undefined): MemberId[] {
  return (list ?? []).map((id) => memberId(toU64(id)))
}

/** A message with every field; a field that is not given is zero. */
export function message(fields: Partial<Message> & Pick<Message, 'type' | 'to' | 'from'>): Message {
  return {
    term: term(0),
    logTerm: term(0),
    index: logIndex(0),
    entries: [],
    commit: logIndex(0),
    snapshot: null,
    reject: false,
    rejectHint: logIndex(0),
    context: NOTHING,
    ...fields,
  }
}
