/**
 * A position in JSON bytes. Tokens are read or skipped from there on, without making objects of
 * them. Anything that is not JSON is thrown as a Fault.
 */
import { MAX_JSON_DEPTH } from '../../limits.ts'

export const QUOTE = 0x22
export const BACKSLASH = 0x5c
export const COMMA = 0x2c
export const COLON = 0x3a
export const MINUS = 0x2d
export const EQUALS = 0x3d
export const OPEN_BRACE = 0x7b
export const CLOSE_BRACE = 0x7d
export const OPEN_BRACKET = 0x5b
export const CLOSE_BRACKET = 0x5d
/** What `space` returns at the end of the bytes. */
export const END = -1
/** The text of a string that is not valid Unicode; `stringFault` finds the words. */
export const ILL_FORMED = 'ill-formed string'
/** A refusal repeats at most so many characters of a token. */
const MAX_ECHO = 256

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
export const lossy = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })

/**
 * Why reading stopped, and where. `text` is empty where the JSON itself is broken: then syntax.ts
 * finds the words.
 */
export class Fault {
  readonly pos: number
  readonly text: string
  readonly syntax: boolean
  constructor(pos: number, text: string, syntax = false) {
    this.pos = pos
    this.text = text
    this.syntax = syntax
  }
}

/** Guards how far and how deep a JSON text is read: `pos` is the next byte. */
export class Cursor {
  readonly json: Uint8Array
  pos: number
  #depth = 0

  constructor(json: Uint8Array, from: number) {
    this.json = json
    this.pos = from
  }

  /** Skips white space; the byte after it, which is not consumed, or END. */
  space(): number {
    const json = this.json
    for (; this.pos < json.length; this.pos++) {
      const c = json[this.pos] as number
      if (c > 0x20 || (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09)) return c
    }
    return END
  }

  broken(): Fault {
    return new Fault(this.pos, '')
  }

  /**
   * The end of the string that begins at `from`. Checks that it is UTF-8 and that its escapes are
   * valid.
   */
  #stringEnd(from: number): number {
    const json = this.json
    let p = from + 1
    let plain = true
    for (;;) {
      const c = json[p++]
      if (c === QUOTE) break
      if (c === undefined || c < 0x20) throw this.broken()
      if (c === BACKSLASH) {
        p++
        plain = false
      } else if (c >= 0x80) plain = false
    }
    if (!plain) this.text(from, p)
    return p
  }

  /** The text of the string in these bytes, which include its quotes. */
  text(from: number, to: number): string {
    let raw: string
    try {
      raw = utf8.decode(this.json.subarray(from, to))
    } catch {
      throw new Fault(from, ILL_FORMED, true)
    }
    let text: unknown
    try {
      text = JSON.parse(raw)
    } catch {
      throw this.broken()
    }
    if (typeof text !== 'string') throw this.broken()
    if (!text.isWellFormed()) throw new Fault(from, ILL_FORMED, true)
    return text
  }

  string(): string {
    const from = this.pos
    this.pos = this.#stringEnd(from)
    return this.text(from, this.pos)
  }

  /** The token at `pos` as written, for a refusal. */
  token(pos: number): string {
    const c = this.json[pos]
    let end = pos + 1
    if (c === QUOTE) end = this.#stringEnd(pos)
    else if (c !== OPEN_BRACE && c !== OPEN_BRACKET) end = pos + this.#plainToken(pos)
    const written = lossy.decode(this.json.subarray(pos, Math.min(end, pos + MAX_ECHO)))
    return end > pos + MAX_ECHO ? `${written}…` : written
  }

  /**
   * The length of a token that is neither text nor a bracket: a number or a word ends where it
   * can't go on.
   */
  #plainToken(pos: number): number {
    const text = lossy.decode(this.json.subarray(pos, pos + 2 * MAX_ECHO))
    return (
      (/^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/.exec(text) ??
        /^[^ \n\r\t,:\]}"]+/.exec(text))?.[0].length ?? 1
    )
  }

  unexpected(): Fault {
    return new Fault(this.pos, `unexpected token ${this.token(this.pos)}`, true)
  }

  enter(): void {
    this.pos++
    if (++this.#depth > MAX_JSON_DEPTH) throw this.broken()
  }

  leave(): void {
    this.pos++
    this.#depth--
  }

  literal(word: string): void {
    for (let i = 0; i < word.length; i++)
      if (this.json[this.pos++] !== word.charCodeAt(i)) throw this.broken()
  }

  /** The end of the number that begins here. */
  numberEnd(): number {
    const json = this.json
    let p = this.pos
    const digits = (): void => {
      const from = p
      while (p < json.length && (json[p] as number) >= 0x30 && (json[p] as number) <= 0x39) p++
      if (p === from) throw this.broken()
    }
    if (json[p] === MINUS) p++
    if (json[p] === 0x30) p++
    else digits()
    if (json[p] === 0x2e) {
      p++
      digits()
    }
    if (json[p] === 0x65 || json[p] === 0x45) {
      p++
      if (json[p] === 0x2b || json[p] === MINUS) p++
      digits()
    }
    return p
  }

  /** Skips a value. */
  skip(): void {
    const c = this.space()
    if (c === QUOTE) this.pos = this.#stringEnd(this.pos)
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) this.#skipAll(c)
    else if (c === 0x74) this.literal('true')
    else if (c === 0x66) this.literal('false')
    else if (c === 0x6e) this.literal('null')
    else this.pos = this.numberEnd()
  }

  #skipAll(open: number): void {
    const close = open + 2
    this.enter()
    if (this.space() === close) {
      this.leave()
      return
    }
    for (;;) {
      if (open === OPEN_BRACE) {
        if (this.space() !== QUOTE) throw this.broken()
        this.pos = this.#stringEnd(this.pos)
        if (this.space() !== COLON) throw this.broken()
        this.pos++
      }
      this.skip()
      const c = this.space()
      if (c === close) break
      if (c !== COMMA) throw this.broken()
      this.pos++
    }
    this.leave()
  }
}
