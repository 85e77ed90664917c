/**
 * The second judge: the search of Wing and Gong with Lowe's memory, over each key taken as a
 * register. It knows nothing of revisions or of the log. A history that is linearizable as a whole
 * is so for each key; an op over many keys counts at each as what it did there.
 */
import { violated } from '../../harness/faults.ts'
import { type Op, show } from '../history.ts'
import type { KvAnswer, KvOp } from '../model.ts'

/** A register holds a value or null for "no such key". */
export type Value = string | null

export interface RegisterOp {
  readonly invoked: number
  /** Infinity: it may take effect at any time after, or never. */
  readonly returned: number
  /**
   * What may happen: seen = the value that must be there (undefined = any); set = what is there
   * then (undefined = the same).
   */
  readonly choices: readonly { readonly seen?: Value; readonly set?: Value }[]
  readonly label: () => string
}

export type Judgement = 'yes' | 'no' | 'undecided'

interface Event {
  readonly op: number
  readonly call: boolean
  previous: Event | null
  next: Event | null
  match: Event | null
}

/**
 * Is there an order of these ops, each at one moment between its call and its return, that a
 * register can show?
 */
export function linearizable(ops: readonly RegisterOp[], maxSteps = 200_000): Judgement {
  const head = link(ops)
  const seen = new Set<string>()
  const stack: { event: Event; choice: number; state: Value }[] = []
  const done = new Uint32Array((ops.length + 31) >> 5)
  let open = ops.filter((op) => op.returned !== Number.POSITIVE_INFINITY).length
  let state: Value = null
  let event = head.next
  let from = 0
  for (let steps = 0; open > 0; steps++) {
    if (steps > maxSteps) return 'undecided'
    if (event?.call) {
      const op = ops[event.op] as RegisterOp
      let taken = -1
      for (let c = from; c < op.choices.length && taken < 0; c++) {
        const choice = op.choices[c] as RegisterOp['choices'][number]
        if (choice.seen !== undefined && choice.seen !== state) continue
        const after: Value = choice.set === undefined ? state : choice.set
        flip(done, event.op)
        const key = `${done.join(',')}|${after}`
        if (seen.has(key)) flip(done, event.op)
        else {
          seen.add(key)
          taken = c
          stack.push({ event, choice: c, state })
          state = after
        }
      }
      from = 0
      if (taken < 0) event = event.next
      else {
        if (op.returned !== Number.POSITIVE_INFINITY) open--
        lift(event)
        event = head.next
      }
      continue
    }
    // A return that nothing may pass, or the end: the last choice was wrong.
    const last = stack.pop()
    if (last === undefined) return 'no'
    state = last.state
    flip(done, last.event.op)
    if ((ops[last.event.op] as RegisterOp).returned !== Number.POSITIVE_INFINITY) open++
    unlift(last.event)
    event = last.event
    from = last.choice + 1
  }
  return 'yes'
}

function flip(bits: Uint32Array, i: number): void {
  bits[i >> 5] = (bits[i >> 5] as number) ^ (1 << (i & 31))
}

function link(ops: readonly RegisterOp[]): Event {
  const events: { at: number; event: Event }[] = []
  ops.forEach((op, i) => {
    const call: Event = { op: i, call: true, previous: null, next: null, match: null }
    events.push({ at: op.invoked, event: call })
    if (op.returned === Number.POSITIVE_INFINITY) return
    const ret: Event = { op: i, call: false, previous: null, next: null, match: call }
    call.match = ret
    events.push({ at: op.returned, event: ret })
  })
  events.sort((a, b) => a.at - b.at)
  const head: Event = { op: -1, call: false, previous: null, next: null, match: null }
  let last = head
  for (const { event } of events) {
    last.next = event
    event.previous = last
    last = event
  }
  return head
}

function lift(call: Event): void {
  for (const e of [call, call.match]) {
    if (e === null) continue
    if (e.previous !== null) e.previous.next = e.next
    if (e.next !== null) e.next.previous = e.previous
  }
}

function unlift(call: Event): void {
  for (const e of [call.match, call]) {
    if (e === null) continue
    if (e.previous !== null) e.previous.next = e
    if (e.next !== null) e.next.previous = e
  }
}

function covers(key: string, end: string, at: string): boolean {
  if (end === '') return key === at
  return at >= key && (end === '\0' || at < end)
}

type Choice = { seen?: Value; set?: Value }

/** What an op did at one key; null if nothing that can be said. */
export function project(op: Op, key: string): RegisterOp | null {
  if (op.outcome === 'refused') return null
  const choices = op.outcome === 'unknown' ? possible(op, key) : certain(op, key)
  if (choices === null) return null
  return {
    invoked: op.invoked,
    returned: op.outcome === 'unknown' ? Number.POSITIVE_INFINITY : op.returned,
    choices,
    label: () => show(op),
  }
}

function certain(op: Op, key: string): Choice[] | null {
  const { request, answer } = op
  if (answer === null || op.serializable) return null
  if (request.kind === 'revoke') return [{}, { set: null }]
  if (request.kind === 'compact' || request.kind === 'grant' || request.kind === 'keepalive')
    return null
  if (op.bare && op.tries > 1 && request.kind !== 'put') return possible(op, key)
  const one: Choice = {}
  if (!follow(request, answer as KvAnswer, key, one)) return null
  return [one]
}

/** Follows a request through its answer; false if it has nothing to do with the key. */
function follow(request: KvOp, answer: KvAnswer, key: string, into: Choice): boolean {
  if (request.kind === 'put' && request.key === key) {
    into.set = request.value
    return true
  }
  if (request.kind === 'delete' && covers(request.key, request.end, key)) {
    if (
      answer.kind === 'delete' &&
      request.end === '' &&
      answer.deleted === 0 &&
      into.set === undefined &&
      into.seen === undefined
    )
      into.seen = null
    into.set = null
    return true
  }
  if (
    request.kind === 'range' &&
    answer.kind === 'range' &&
    covers(request.key, request.end, key)
  ) {
    if (
      request.keysOnly ||
      request.countOnly ||
      request.limit > 0 ||
      request.revision > 0 ||
      into.set !== undefined
    )
      return false
    into.seen = answer.kvs.find((kv) => kv.key === key)?.value ?? null
    return true
  }
  if (request.kind === 'txn' && answer.kind === 'txn') {
    let touched = false
    if (answer.succeeded) {
      for (const c of request.compare) {
        if (c.key !== key || c.target !== 'value' || c.result !== 'equal') continue
        into.seen = c.operand
        touched = true
      }
    }
    const branch = answer.succeeded ? request.success : request.failure
    branch.forEach((o, i) => {
      const response = answer.responses[i]
      if (response !== undefined && follow(o, response, key, into)) touched = true
    })
    return touched
  }
  return false
}

/** Everything an op of unknown outcome may have done to the key. */
function possible(op: Op, key: string): Choice[] | null {
  const { request } = op
  if (request.kind === 'revoke') return [{ set: null }]
  const { kind } = request
  if (kind === 'compact' || kind === 'grant' || kind === 'keepalive' || kind === 'range')
    return null
  const sets = effects(request, key)
  const choices = sets.filter((v) => v !== undefined).map((v) => ({ set: v }))
  if (choices.length === 0) return null
  return op.outcome === 'unknown' ? choices : [{}, ...choices]
}

/** What the key may hold after a request; undefined = what it held before. */
function effects(request: KvOp, key: string): (Value | undefined)[] {
  if (request.kind === 'put') return [request.key === key ? request.value : undefined]
  if (request.kind === 'delete') return [covers(request.key, request.end, key) ? null : undefined]
  if (request.kind === 'range') return [undefined]
  const ends = [request.success, request.failure].flatMap((branch) => {
    let after: (Value | undefined)[] = [undefined]
    for (const o of branch) {
      const inner = effects(o, key)
      after = after.flatMap((before) => inner.map((v) => (v === undefined ? before : v)))
    }
    return after
  })
  return [...new Set(ends)]
}

/** Judges each of these keys; returns how many searches gave up. */
export function checkRegisters(ops: readonly Op[], keys: readonly string[]): number {
  let undecided = 0
  for (const key of keys) {
    const projected = ops.map((op) => project(op, key)).filter((p) => p !== null)
    const judgement = linearizable(projected)
    if (judgement === 'no') {
      if (process.env.SIM_DEBUG)
        for (const p of projected)
          console.log(p.invoked, p.returned, JSON.stringify(p.choices), p.label())
      violated(
        `the history of key ${JSON.stringify(key)} is not linearizable (${projected.length} ops)`,
      )
    }
    if (judgement === 'undecided') undecided++
  }
  return undecided
}
