/**
 * Cuts JSON documents out of pieces that may never end: of a body, or the messages of a WebSocket.
 */
import { Errors, type EtcdError } from '../../errors.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const OPEN_BRACKET = 0x5b
const CLOSE_BRACE = 0x7d
const CLOSE_BRACKET = 0x5d

function isSpace(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09
}

/** Guards the bytes of the next document, and how far they have been looked at. */
export class Documents {
  #bytes = new Uint8Array(256)
  #end = 0
  #at = 0
  #depth = 0
  #quoted = false
  #escaped = false
  readonly #most: number
  readonly #tooLarge: (bytes: number) => EtcdError

  /** `most`: how many bytes an incomplete document may have. */
  constructor(most: number, tooLarge: (bytes: number) => EtcdError) {
    this.#most = most
    this.#tooLarge = tooLarge
  }

  /** Bytes of the incomplete document. */
  get waiting(): number {
    return this.#end
  }

  /**
   * The documents that these bytes complete. Bytes that can't begin an object are returned as they
   * are, so that their reader can say what is wrong. Throws an EtcdError for a document that is too
   * large.
   */
  push(piece: Uint8Array): Uint8Array[] {
    this.#append(piece)
    const whole: Uint8Array[] = []
    let from = 0
    for (; this.#at < this.#end; this.#at++) {
      const c = this.#bytes[this.#at] as number
      if (this.#depth === 0) {
        if (isSpace(c)) from = this.#at + 1
        else if (c === OPEN_BRACE) {
          from = this.#at
          this.#depth = 1
        } else {
          whole.push(this.#bytes.slice(this.#at, this.#end))
          this.#at = this.#end
          from = this.#end
          break
        }
      } else if (this.#ends(c)) {
        whole.push(this.#bytes.slice(from, this.#at + 1))
        from = this.#at + 1
      }
    }
    this.#bytes.copyWithin(0, from, this.#end)
    this.#end -= from
    this.#at -= from
    if (this.#end > this.#most) throw this.#tooLarge(this.#end)
    return whole
  }

  /** The body has ended. Throws an EtcdError if a document is incomplete. */
  finish(): void {
    if (this.#end > 0) throw Errors.cutShort()
  }

  /** Whether `c` ends the document that it is in. */
  #ends(c: number): boolean {
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false
      else if (c === BACKSLASH) this.#escaped = true
      else if (c === QUOTE) this.#quoted = false
    } else if (c === QUOTE) this.#quoted = true
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) this.#depth++
    else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) this.#depth--
    return this.#depth === 0
  }

  #append(piece: Uint8Array): void {
    const size = this.#end + piece.length
    if (size > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(size, this.#bytes.length * 2))
      larger.set(this.#bytes.subarray(0, this.#end))
      this.#bytes = larger
    }
    this.#bytes.set(piece, this.#end)
    this.#end = size
  }
}
