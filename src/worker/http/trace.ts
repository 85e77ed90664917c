/**
 * A request's name in the logs of the edge and the members, and where its time went. A caller that
 * sends `traceparent` has named the request. Else the name of a write is the request id that the
 * edge minted: the entry carries it to every member. Any other request has a number from this
 * isolate. The name in Quorate-Request-Id is never logged.
 */
import { hexOf } from '../../base/hex.ts'
import type { Answer } from './contract.ts'

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/
const HALF = 16

/**
 * Of this isolate. It is drawn when first needed, since Workers has no randomness at an isolate's
 * start.
 */
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

  /** `traceparent`: the caller's header (W3C Trace Context). An invalid header counts as none. */
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
   * The name that a call tells a member beside its request id; empty: the request id is the name.
   * `requestId`: the id that the edge minted; undefined: there is none, or the caller named the
   * request.
   */
  nameOf(requestId: Uint8Array | undefined): string {
    if (requestId === undefined || requestId.length === 0 || this.#given !== null) return this.id
    const own = hexOf(requestId)
    this.#id ??= own
    return this.#id === own ? '' : this.#id
  }

  /**
   * Notes one call to a member: the milliseconds that it waited in the edge, and those from there
   * to the answer.
   */
  took(member: string, edgeMs: number, memberMs: number, answer: Answer): void {
    this.#member = member
    this.#edgeMs += edgeMs
    this.#memberMs += memberMs
    this.#answer = answer
  }

  /**
   * The deployment is closed: a caller that is refused may be a stranger, and is told no member and
   * no times.
   */
  serveStrangers(): void {
    this.#forStrangers = true
  }

  /**
   * `Server-Timing`: the name, and the times if a member was asked. The waits within the member are
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
   * Adds the name and times to an answer, as one header, because each header costs as much as half
   * of the rest of an answer. A refusal also has the name in a header of its own.
   */
  stamp(response: Response): Response {
    const { status } = response
    const refused = this.#forStrangers && status >= 400 && status < 500
    response.headers.set('server-timing', refused ? `trace;desc=${this.id}` : this.timing)
    if (status >= 400) response.headers.set('quorate-trace-id', this.id)
    return response
  }
}
