/**
 * Why bytes are not JSON, in the words of Go's encoding/json, which reads a request before etcd's
 * gateway looks at its fields. Only refused bytes are read here; proto/json/read.ts reads accepted
 * ones once.
 */
import { MAX_JSON_DEPTH } from '../../limits.ts'
import { quotedByte } from './go-quote.ts'

const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' }

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function isHex(byte: number): boolean {
  return isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
}

/** Ends the scan: the text is its result; null: the value does not end. */
class Refused {
  readonly text: string | null
  constructor(text: string | null) {
    this.text = text
  }
}

/** Reads one value, of any depth, without recursion. */
class Scanner {
  readonly #json: Uint8Array
  /** The next byte. */
  pos: number

  constructor(json: Uint8Array, from: number) {
    this.#json = json
    this.pos = from
  }

  #refuse(byte: number | undefined, context: string): never {
    throw new Refused(
      byte === undefined ? null : `invalid character ${quotedByte(byte)} ${context}`,
    )
  }

  /** The next byte that is not white space, not yet consumed. */
  #peek(): number | undefined {
    while (this.pos < this.#json.length && isSpace(this.#json[this.pos] as number)) this.pos++
    return this.#json[this.pos]
  }

  #string(): void {
    this.pos++
    for (;;) {
      const c = this.#json[this.pos++]
      if (c === 0x22) return
      if (c === undefined || c < 0x20) this.#refuse(c, 'in string literal')
      if (c !== 0x5c) continue
      const e = this.#json[this.pos++]
      if (e === 0x75) {
        for (let i = 0; i < 4; i++) {
          const h = this.#json[this.pos++]
          if (h === undefined || !isHex(h)) this.#refuse(h, 'in \\u hexadecimal character escape')
        }
      } else if (e === undefined || !'bfnrt\\/"'.includes(String.fromCharCode(e)))
        this.#refuse(e, 'in string escape code')
    }
  }

  #digits(context: string): void {
    if (!isDigit(this.#json[this.pos])) this.#refuse(this.#json[this.pos], context)
    while (isDigit(this.#json[this.pos])) this.pos++
  }

  #number(): void {
    if (this.#json[this.pos] === 0x2d) this.pos++
    if (this.#json[this.pos] === 0x30) this.pos++
    else this.#digits('in numeric literal')
    if (this.#json[this.pos] === 0x2e) {
      this.pos++
      this.#digits('after decimal point in numeric literal')
    }
    const e = this.#json[this.pos]
    if (e === 0x65 || e === 0x45) {
      this.pos++
      const sign = this.#json[this.pos]
      if (sign === 0x2b || sign === 0x2d) this.pos++
      this.#digits('in exponent of numeric literal')
    }
  }

  #literal(word: string): void {
    for (let i = 0; i < word.length; i++) {
      const c = this.#json[this.pos++]
      if (c !== word.charCodeAt(i)) this.#refuse(c, `in literal ${word} (expecting '${word[i]}')`)
    }
  }

  /** The key of an object and its colon. */
  #key(): void {
    if (this.#peek() !== 0x22)
      this.#refuse(this.#peek(), 'looking for beginning of object key string')
    this.#string()
    if (this.#peek() !== 0x3a) this.#refuse(this.#peek(), 'after object key')
    this.pos++
  }

  value(): void {
    // For each open bracket, the byte that closes it.
    const open: number[] = []
    for (;;) {
      const c = this.#peek()
      const word = c === undefined ? undefined : LITERALS[String.fromCharCode(c)]
      if (c === 0x7b || c === 0x5b) {
        const close = c + 2
        open.push(close)
        if (open.length > MAX_JSON_DEPTH) this.#refuse(c, 'exceeded max depth')
        this.pos++
        if (this.#peek() !== close) {
          if (c === 0x7b) this.#key()
          continue
        }
        this.pos++
        open.pop()
      } else if (c === 0x22) this.#string()
      else if (word !== undefined) this.#literal(word)
      else if (c === 0x2d || isDigit(c)) this.#number()
      else this.#refuse(c, 'looking for beginning of value')
      // After a value: closes what it ends, or goes on to the next.
      for (;;) {
        const close = open.at(-1)
        if (close === undefined) return
        const next = this.#peek()
        if (next === 0x2c) {
          this.pos++
          if (close === 0x7d) this.#key()
          break
        }
        if (next !== close)
          this.#refuse(next, close === 0x7d ? 'after object key:value pair' : 'after array element')
        this.pos++
        open.pop()
      }
    }
  }
}

export type Scanned =
  | { readonly kind: 'whole'; readonly end: number }
  | { readonly kind: 'cut short' }
  | { readonly kind: 'no JSON'; readonly why: string }

/** Where the value that begins at `from` ends, or why it is not JSON. */
export function scan(json: Uint8Array, from: number): Scanned {
  const scanner = new Scanner(json, from)
  try {
    scanner.value()
    return { kind: 'whole', end: scanner.pos }
  } catch (e) {
    if (!(e instanceof Refused)) throw e
    return e.text === null ? { kind: 'cut short' } : { kind: 'no JSON', why: e.text }
  }
}
