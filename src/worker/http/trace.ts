/**
 * What a request is called in the logs of all who have to do with it, and which part took its time.
 * A caller who sends `traceparent` has named it; else a write is called by the request id that the
 * edge minted, which the entry carries to every member, and anything else by a number of this
 * isolate's. What a caller names a request (Quorate-Request-Id) is told to nobody.
 */
import { hexOf } from '../../base/hex.ts'
import type { Answer } from './contract.ts'

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/
const HALF = 16

/** Of this isolate: drawn when first needed, for at its start there is no chance to be had. */
let prefix = ''
let minted = 0

function mint(): string {
  prefix ||= hexOf(crypto.getRandomValues(new Uint8Array(HALF / 2)))
  return prefix + (++minted).toString(16).padStart(HALF, '0')
}

/** Guards one request's name and times. */
export class Trace {
  readonly #given: string | null
  #id: string | null
  #member = ''
  #edgeMs = 0
  #memberMs = 0
  #answer: Answer = {}
  #forStrangers = false

  /**
   * `traceparent`: the caller's header (W3C Trace Context); what is none is as if it was not there.
   */
  constructor(traceparent: string | null) {
    this.#given = traceparent === null ? null : (TRACEPARENT.exec(traceparent)?.[1] ?? null)
    this.#id = this.#given
  }

  /** 32 hexadecimal digits. */
  get id(): string {
    this.#id ??= mint()
    return this.#id
  }

  /**
   * What a call tells a member beside its request id; empty: it is called by that. `requestId`: as
   * minted; undefined: it has none, or its caller's.
   */
  nameOf(requestId: Uint8Array | undefined): string {
    if (requestId === undefined || requestId.length === 0 || this.#given !== null) return this.id
    const own = hexOf(requestId)
    this.#id ??= own
    return this.#id === own ? '' : this.#id
  }

  /**
   * One call of a member: how long it waited in the edge to be sent, and from there to its answer.
   * Milliseconds.
   */
  took(member: string, edgeMs: number, memberMs: number, answer: Answer): void {
    this.#member = member
    this.#edgeMs += edgeMs
    this.#memberMs += memberMs
    this.#answer = answer
  }

  /**
   * Where the deployment is closed: who is refused may be a stranger, and is told of no member and
   * no times.
   */
  serveStrangers(): void {
    this.#forStrangers = true
  }

  /**
   * `Server-Timing`: the name, and the times if a member was asked. Waits within the member are
   * those of the last call.
   */
  get timing(): string {
    if (this.#member === '') return `trace;desc=${this.id}`
    const { commitMs, readIndexMs, applyMs, minRevisionMs } = this.#answer
    let text = `trace;desc=${this.id}, edge;dur=${this.#edgeMs}, member;dur=${this.#memberMs};desc=${this.#member}`
    if (commitMs) text += `, commit;dur=${commitMs}`
    if (readIndexMs) text += `, readindex;dur=${readIndexMs}`
    if (applyMs) text += `, apply;dur=${applyMs}`
    if (minRevisionMs) text += `, minrevision;dur=${minRevisionMs}`
    return text
  }

  /**
   * On every answer: one header, for each costs as much as half of all the rest of an answer. Who
   * is refused has the name by itself, too.
   */
  stamp(response: Response): Response {
    const { status } = response
    const refused = this.#forStrangers && status >= 400 && status < 500
    response.headers.set('server-timing', refused ? `trace;desc=${this.id}` : this.timing)
    if (status >= 400) response.headers.set('quorate-trace-id', this.id)
    return response
  }
}
