/**
 * A named request is one caller's: the same of the same caller, under the same name, is applied
 * once; whatever else comes under that name is a request of its own. So nothing that one asks
 * changes what another is told, and no answer holds what its caller may not read.
 */
import { violated } from '../../harness/faults.ts'
import type { Op } from '../history.ts'
import { COMPACTED, FUTURE, LEASE_EXISTS, Model, type ModelAnswer, NO_LEASE } from '../model.ts'
import { type Login, type NamedOp, ownerOf } from '../named.ts'
import { type AuthChange, DENIED, NO_NAME, NO_USER, OLD_REVISION } from './auth-model.ts'
import { same } from './same.ts'
import type { Committed } from './steps.ts'
import type { Logged, Replayed } from './witness.ts'

const PERMISSIONS = [DENIED, NO_NAME, NO_USER, OLD_REVISION]
const TELLING = [COMPACTED, FUTURE, NO_LEASE, LEASE_EXISTS]
const BEFORE_THE_LOG: readonly string[] = ['grant', 'revoke', 'compact']

/**
 * All calls of one caller for the same thing under one name, and the log's entries for it, in
 * order.
 */
interface Group {
  readonly ops: NamedOp[]
  readonly entries: Logged[]
  /** What the first entry made. */
  made: { readonly answer: ModelAnswer; readonly revision: number } | null
}

/** What each write of keys would answer, by the model. */
function answersOf({ logged }: Replayed): {
  readonly answers: Map<Logged, Group['made']>
  readonly model: Model
} {
  const model = new Model()
  const answers = new Map<Logged, Group['made']>()
  for (const entry of logged) {
    const { first, refused, request } = entry
    if (!first || refused !== null || request.kind === 'auth') continue
    const answer = model.apply(request)
    answers.set(entry, { answer, revision: model.revision })
  }
  return { answers, model }
}

/** `others`: ids of requests that nobody named. */
function groupsOf(
  ops: readonly NamedOp[],
  replayed: Replayed,
  secured: boolean,
  others: ReadonlySet<string>,
): Map<string, Group> {
  // Where auth is off nobody says who asks.
  const keyOf = (user: string, request: unknown) => JSON.stringify([secured ? user : '', request])
  const groups = new Map<string, Group>()
  for (const op of ops) {
    const key = keyOf(op.user, op.request)
    const group = groups.get(key) ?? { ops: [], entries: [], made: null }
    group.ops.push(op)
    groups.set(key, group)
  }
  // A leader that ends a lease asks for what a caller may ask for too, under an id of its own.
  for (const entry of replayed.logged)
    if (!entry.own && !others.has(entry.requestId))
      groups.get(keyOf(entry.who.user, entry.request))?.entries.push(entry)
  return groups
}

/** Judges them all; answers what they wrote, for whoever judges the whole. */
export function checkNamed(
  ops: readonly NamedOp[],
  replayed: Replayed,
  secured: boolean,
  others: ReadonlySet<string>,
): Op[] {
  const { answers, model } = answersOf(replayed)
  const written: Op[] = []
  for (const group of groupsOf(ops, replayed, secured, others).values()) {
    const { entries } = group
    const first = entries.find((e) => e.first)
    const other = entries.find((e) => e.requestId !== entries[0]?.requestId)
    if (first !== undefined && other !== undefined)
      violated(
        `applied twice, at ${first.index} and ${other.index}\n  ${group.ops.map(show).join('\n  ')}`,
      )
    group.made = first === undefined ? null : (answers.get(first) ?? null)
    for (const op of group.ops) judge(op, group, model)
    if (first !== undefined && first.request.kind !== 'auth')
      written.push(unheard(first, first.request, group.ops))
  }
  return written
}

function judge(op: NamedOp, { entries, made }: Group, model: Model): void {
  const first = entries.find((e) => e.first)
  const { outcome, heard, why } = op
  // The entry that it was answered by: not one that its member had applied before.
  const mine = entries.filter((e) => e.index > op.floor && e.index <= op.committed)
  if (outcome === 'ok') {
    if (first === undefined) violated(`acknowledged and not in the log\n  ${show(op)}`)
    if (first.refused !== null)
      violated(`acknowledged and not done, since ${first.refused}\n  ${show(op)}`)
    if (!mine.some((e) => e.refused === null))
      violated(`acknowledged to one who might not ask it: ${told(entries)}\n  ${show(op)}`)
    if (made === null || heard === null) return
    if (heard.revision !== made.revision)
      violated(`answered at a wrong revision, right is ${made.revision}\n  ${show(op)}`)
    const bare = heard.bare && model.compacted >= made.revision
    if (!bare && !same(heard.answer, made.answer))
      violated(
        `a wrong answer\n  ${show(op)}\n    right ${JSON.stringify(made.answer).slice(0, 600)}`,
      )
  } else if (outcome === 'refused' && TELLING.includes(why)) {
    if (made === null || !same(made.answer, { kind: 'refused', why }))
      violated(`refused without a reason\n  ${show(op)}`)
  } else if (outcome === 'refused' && PERMISSIONS.includes(why)) {
    // What is no business of keys is refused by the member that is asked, before the log.
    if (BEFORE_THE_LOG.includes(op.request.kind)) return
    if (first?.refused !== why && !mine.some((e) => e.refused === why))
      violated(`refused to one who might ask it: ${told(entries)}\n  ${show(op)}`)
  }
}

/** A write that is in the log, as check/linear.ts knows it: whether it is right, is judged here. */
function unheard(
  { requestId }: Logged,
  request: Exclude<NamedOp['request'], AuthChange>,
  ops: readonly NamedOp[],
): Op {
  return {
    client: -2,
    request,
    requestId,
    serializable: false,
    minRevision: 0,
    invoked: Math.min(...ops.map((op) => op.invoked)),
    returned: Number.POSITIVE_INFINITY,
    outcome: 'unknown',
    answer: null,
    revision: 0,
    bare: false,
    tries: 1,
    member: '',
  }
}

/** A token is given to whom it was made for. */
export function checkLogins(logins: readonly Login[], committed: readonly Committed[]): void {
  for (const { user, token } of logins) {
    const owner = ownerOf(token, (index) => committed[index]?.data)
    if (owner !== user) violated(`${user} was given a token of ${owner ?? 'nobody'}: ${token}`)
  }
}

function show({
  user,
  name,
  request,
  member,
  outcome,
  why,
  heard,
  floor,
  committed,
}: NamedOp): string {
  const asked = JSON.stringify(request)
  return `${user || 'nobody'} names ${name} at ${member} (applied ${floor}, then ${committed}): ${outcome} ${why}\n    asked ${asked}\n    heard ${JSON.stringify(heard)?.slice(0, 600)}`
}

function told(entries: readonly Logged[]): string {
  return entries
    .map(
      ({ index, who, refused }) => `${index} by ${who.user} at ${who.revision}: ${refused ?? 'ok'}`,
    )
    .join(', ')
}
