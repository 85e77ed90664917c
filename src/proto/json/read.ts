/**
 * JSON in, protobuf out: a request's body becomes the message it means in one pass over its bytes, with no object in
 * between. What is taken and what is refused is what etcd 3.7's gateway takes and refuses (Go's protojson with unknown
 * fields discarded): names in snake_case or lowerCamelCase, 64-bit integers exact as numbers or strings, base64 of either
 * alphabet, `null` as unset; a duplicate field, a second member of a oneof or bad UTF-8 is refused.
 */
import { Code, Errors, EtcdError } from '../../errors.ts'
import { MAX_JSON_DEPTH } from '../../limits.ts'
import { Scratch } from '../scratch.ts'
import { BYTES, VARINT } from '../wire.ts'
import { type Field, hashStep, Kind, type Message, type MessageName, message } from './schema.ts'
import { stringFault } from './string.ts'
import { scan } from './syntax.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const MINUS = 0x2d
const EQUALS = 0x3d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
/** What `space` returns at the end of the bytes. */
const END = -1
/** Of a string with what is no Unicode; `stringFault` finds the words. */
const ILL_FORMED = 'ill-formed string'
/** What Go's strings.TrimSpace takes off at either end. */
const SPACE_AROUND = /^[\t-\r \u0085\p{Z}]|[\t-\r \u0085\p{Z}]$/u
/** Of a token that is repeated in a refusal, at most this much. */
const MAX_ECHO = 256

/** Values of a base64 alphabet by character; 0x80 where it is not in it. */
function alphabet(last: string): Uint8Array {
  const table = new Uint8Array(256).fill(0x80)
  const all = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${last}`
  for (let i = 0; i < all.length; i++) table[all.charCodeAt(i)] = i
  return table
}
const STANDARD = alphabet('+/')
const URL_SAFE = alphabet('-_')

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lossy = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
const encoder = new TextEncoder()

/** Why reading stopped, and where. `text` is empty where the JSON itself is broken: proto/json/syntax.ts has the words then. */
class Fault {
  readonly pos: number
  readonly text: string
  readonly syntax: boolean
  constructor(pos: number, text: string, syntax = false) {
    this.pos = pos
    this.text = text
    this.syntax = syntax
  }
}

const INT_RANGE: Readonly<Partial<Record<Kind, readonly [bigint, bigint]>>> = {
  [Kind.int64]: [-(2n ** 63n), 2n ** 63n - 1n],
  [Kind.uint64]: [0n, 2n ** 64n - 1n],
  [Kind.uint32]: [0n, 2n ** 32n - 1n],
  [Kind.enum]: [-(2n ** 31n), 2n ** 31n - 1n],
}

/**
 * The integer that a JSON number at the start of `text` means, or null: `1.0`, `1e3` and `10e-1` are integers. What
 * follows the number is not looked at unless it could belong to it (so Go's parser).
 */
function integer(text: string): bigint | null {
  const m = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?(?![-+._0-9A-Za-z])/.exec(text)
  if (m === null) return null
  const whole = m[2] === '0' ? '' : (m[2] ?? '')
  const fraction = (m[3] ?? '').replace(/0+$/, '')
  if (whole === '' && fraction === '') return 0n
  const exponent = Number(m[4] ?? 0)
  if (Math.abs(exponent) > 0x7fffffff) return null
  let digits: string
  if (exponent >= 0) {
    if (fraction.length > exponent || whole.length + exponent > 20) return null
    digits = whole + fraction + '0'.repeat(exponent - fraction.length)
  } else {
    const point = whole.length + exponent
    if (fraction !== '' || point < 0 || point > 20 || /[^0]/.test(whole.slice(point))) return null
    digits = whole.slice(0, point)
  }
  const value = BigInt(digits)
  return m[1] === '-' ? -value : value
}

const out = new Scratch()

/** One message being read; `pos` is the next byte. */
class Reader {
  private readonly json: Uint8Array
  pos: number
  private depth = 0

  constructor(json: Uint8Array, from: number) {
    this.json = json
    this.pos = from
  }

  /** Skips white space; the byte after it, which is not consumed, or END. */
  space(): number {
    const { json } = this
    for (; this.pos < json.length; this.pos++) {
      const c = json[this.pos] as number
      if (c > 0x20 || (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09)) return c
    }
    return END
  }

  private broken(): Fault {
    return new Fault(this.pos, '')
  }

  /** The end of the string that begins at `from`; sees that it is UTF-8 and its escapes mean something. */
  private stringEnd(from: number): number {
    const { json } = this
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

  /** What the string in these bytes says, its quotes included in them. */
  private text(from: number, to: number): string {
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

  private string(): string {
    const from = this.pos
    this.pos = this.stringEnd(from)
    return this.text(from, this.pos)
  }

  /** The token at `pos` as it is written, for a refusal. */
  private token(pos: number): string {
    const c = this.json[pos]
    let end = pos + 1
    if (c === QUOTE) end = this.stringEnd(pos)
    else if (c !== OPEN_BRACE && c !== OPEN_BRACKET) end = pos + this.plainToken(pos)
    const written = lossy.decode(this.json.subarray(pos, Math.min(end, pos + MAX_ECHO)))
    return end > pos + MAX_ECHO ? `${written}…` : written
  }

  /** How long a token is that is neither text nor opens anything: a number or a word ends where it can't go on. */
  private plainToken(pos: number): number {
    const text = lossy.decode(this.json.subarray(pos, pos + 2 * MAX_ECHO))
    return (
      (/^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/.exec(text) ?? /^[^ \n\r\t,:\]}"]+/.exec(text))?.[0]
        .length ?? 1
    )
  }

  private unexpected(): Fault {
    return new Fault(this.pos, `unexpected token ${this.token(this.pos)}`, true)
  }

  private invalid(field: Field, pos: number): Fault {
    return new Fault(pos, `invalid value for ${field.kindName} field ${field.jsonName}: ${this.token(pos)}`)
  }

  /** Consumes the name of a field; undefined for one that the message doesn't have. */
  private name(type: Message): Field | undefined {
    const { json } = this
    const from = this.pos + 1
    let p = from
    let hash = 0
    for (;;) {
      const c = json[p] as number
      if (c === QUOTE) break
      // Written with escapes or beyond ASCII, at an end too early, or a control character: slowly.
      if (c === BACKSLASH || !(c >= 0x20 && c < 0x80)) {
        const name = this.string()
        return type.fields.find((f) => f.name === name || f.jsonName === name)
      }
      hash = hashStep(hash, c)
      p++
    }
    this.pos = p + 1
    const field = type.byHash.get(hash)
    if (field === undefined) return undefined
    const is = (name: Uint8Array): boolean => {
      if (name.length !== p - from) return false
      for (let i = 0; i < name.length; i++) if (name[i] !== json[from + i]) return false
      return true
    }
    return is(field.asciiName) || is(field.asciiJsonName) ? field : undefined
  }

  private enter(): void {
    this.pos++
    if (++this.depth > MAX_JSON_DEPTH) throw this.broken()
  }

  private leave(): void {
    this.pos++
    this.depth--
  }

  private literal(word: string): void {
    for (let i = 0; i < word.length; i++) if (this.json[this.pos++] !== word.charCodeAt(i)) throw this.broken()
  }

  /** The number that begins here: its end. */
  private numberEnd(): number {
    const { json } = this
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

  /** Consumes a value that nothing is made of. */
  private skip(): void {
    const c = this.space()
    if (c === QUOTE) this.pos = this.stringEnd(this.pos)
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) this.skipAll(c)
    else if (c === 0x74) this.literal('true')
    else if (c === 0x66) this.literal('false')
    else if (c === 0x6e) this.literal('null')
    else this.pos = this.numberEnd()
  }

  private skipAll(open: number): void {
    const close = open + 2
    this.enter()
    if (this.space() === close) {
      this.leave()
      return
    }
    for (;;) {
      if (open === OPEN_BRACE) {
        if (this.space() !== QUOTE) throw this.broken()
        this.pos = this.stringEnd(this.pos)
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

  message(type: Message): void {
    if (this.space() !== OPEN_BRACE) throw this.pos < this.json.length ? this.unexpected() : this.broken()
    this.enter()
    let seen = 0
    let set = 0
    let c = this.space()
    if (c === CLOSE_BRACE) {
      this.leave()
      return
    }
    for (;;) {
      if (c !== QUOTE) throw this.broken()
      const at = this.pos
      const field = this.name(type)
      if (this.space() !== COLON) throw this.broken()
      this.pos++
      c = this.space()
      if (field === undefined) this.skip()
      else {
        if ((seen & field.bit) !== 0) throw new Fault(at, `duplicate field ${this.token(at)}`)
        seen |= field.bit
        if (c === 0x6e) this.literal('null')
        else if (field.repeated) this.list(field)
        else {
          if ((set & field.oneofBits) !== 0) {
            const oneof = `etcdserverpb.${type.name}.${field.oneof}`
            throw new Fault(at, `error parsing ${this.token(at)}, oneof ${oneof} is already set`)
          }
          set |= field.bit
          this.value(field, c, field.oneofBits !== 0)
        }
      }
      c = this.space()
      if (c === CLOSE_BRACE) break
      if (c !== COMMA) throw this.broken()
      this.pos++
      c = this.space()
    }
    this.leave()
  }

  private list(field: Field): void {
    if (this.space() !== OPEN_BRACKET) throw this.pos < this.json.length ? this.unexpected() : this.broken()
    this.enter()
    let c = this.space()
    if (c === CLOSE_BRACKET) {
      this.leave()
      return
    }
    for (;;) {
      this.value(field, c, true)
      c = this.space()
      if (c === CLOSE_BRACKET) break
      if (c !== COMMA) throw this.broken()
      this.pos++
      c = this.space()
    }
    this.leave()
  }

  /** One value of a field, which begins with `c` at `pos`. A zero is left out unless it is to be kept. */
  private value(field: Field, c: number, keepZero: boolean): void {
    if (field.kind === Kind.bytes) this.bytes(field, c, keepZero)
    else if (field.kind === Kind.message) {
      out.varint(field.number * 8 + BYTES)
      const opened = out.open()
      this.message(message(field.messageName as MessageName))
      out.close(opened)
    } else if (field.kind === Kind.bool) this.bool(field, c, keepZero)
    else if (field.kind === Kind.string) this.words(field, c, keepZero)
    else if (field.kind === Kind.enum && c === QUOTE) {
      const number = field.enumNames.indexOf(this.string())
      // A name that the enum doesn't have is as if the field were not there.
      if (number > 0 || (number === 0 && keepZero)) this.integer(field, number)
    } else this.int(field, c, keepZero)
  }

  private bool(field: Field, c: number, keepZero: boolean): void {
    if (c === 0x74) this.literal('true')
    else if (c === 0x66) this.literal('false')
    else throw this.invalid(field, this.pos)
    if (c === 0x74 || keepZero) this.integer(field, c === 0x74 ? 1 : 0)
  }

  private words(field: Field, c: number, keepZero: boolean): void {
    if (c !== QUOTE) throw this.invalid(field, this.pos)
    const bytes = encoder.encode(this.string())
    if (bytes.length === 0 && !keepZero) return
    out.varint(field.number * 8 + BYTES)
    out.varint(bytes.length)
    out.copy(bytes)
  }

  /** Writes a field whose value is a safe integer. */
  private integer(field: Field, n: number): void {
    out.varint(field.number * 8 + VARINT)
    if (n >= 0) out.varint(n)
    else out.varint64(BigInt.asUintN(64, BigInt(n)))
  }

  private int(field: Field, c: number, keepZero: boolean): void {
    const { json } = this
    const at = this.pos
    // Up to 15 digits, in quotes or not, without a frill.
    let p = c === QUOTE ? at + 1 : at
    const negative = json[p] === MINUS
    if (negative) p++
    const first = p
    let n = 0
    for (; p < first + 15; p++) {
      const d = (json[p] as number) - 0x30
      if (!(d >= 0 && d <= 9)) break
      n = n * 10 + d
    }
    const after = json[p]
    const simple = p > first && (json[first] !== 0x30 || p === first + 1)
    const ends = c === QUOTE ? after === QUOTE : after === COMMA || after === CLOSE_BRACE || after === CLOSE_BRACKET
    if (simple && ends && field.kind !== Kind.enum && field.kind !== Kind.uint32 && !(negative && field.kind === Kind.uint64)) {
      this.pos = c === QUOTE ? p + 1 : p
      if (n !== 0 || keepZero) this.integer(field, negative ? -n : n)
      return
    }
    let text: string
    if (c === QUOTE) {
      text = this.string()
      if (field.kind === Kind.enum || SPACE_AROUND.test(text)) throw this.invalid(field, at)
    } else if (c === MINUS || (c >= 0x30 && c <= 0x39)) {
      this.pos = this.numberEnd()
      text = lossy.decode(json.subarray(at, this.pos))
    } else throw this.invalid(field, at)
    const value = integer(text)
    const [low, high] = INT_RANGE[field.kind] as readonly [bigint, bigint]
    if (value === null || value < low || value > high) throw this.invalid(field, at)
    if (value === 0n && !keepZero) return
    out.varint(field.number * 8 + VARINT)
    out.varint64(BigInt.asUintN(64, value))
  }

  private bytes(field: Field, c: number, keepZero: boolean): void {
    if (c !== QUOTE) throw this.invalid(field, this.pos)
    const from = this.pos
    const before = out.pos
    out.varint(field.number * 8 + BYTES)
    const opened = out.open()
    if (!this.base64(from + 1, STANDARD, opened) && !this.base64(from + 1, URL_SAFE, opened)) {
      // Escapes within it, or no base64 at all.
      let text = this.string()
      const padded = text.length % 4 === 0
      const table = /[-_]/.test(text) ? URL_SAFE : STANDARD
      text = text.replace(/[\r\n]/g, '')
      const plain = encoder.encode(`${text}"`)
      const inner = new Reader(plain, 0)
      const unpadded = !text.includes('=')
      if ((padded ? text.length % 4 !== 0 : !unpadded) || !inner.base64(0, table, opened)) throw this.invalid(field, from)
    }
    if (out.pos === opened + 1 && !keepZero) out.pos = before
    else out.close(opened)
  }

  /** Decodes base64 from `from` to the quote that ends it, and consumes both. False, and nothing done, if it can't. */
  private base64(from: number, table: Uint8Array, opened: number): boolean {
    const { json } = this
    out.room(((json.length - from) * 3) / 4 + 3)
    const { buf } = out
    let w = opened + 1
    let p = from
    for (const last = json.length - 4; p <= last; p += 4) {
      const a = table[json[p] as number] as number
      const b = table[json[p + 1] as number] as number
      const c = table[json[p + 2] as number] as number
      const d = table[json[p + 3] as number] as number
      if ((a | b | c | d) >= 0x80) break
      const v = (a << 18) | (b << 12) | (c << 6) | d
      buf[w] = v >> 16
      buf[w + 1] = v >> 8
      buf[w + 2] = v
      w += 3
    }
    if (json[p] !== QUOTE) {
      // Two or three characters more, with padding to four or without any.
      const a = table[json[p] as number] as number
      const b = table[json[p + 1] as number] as number
      if (!((a | b) < 0x80)) return false
      buf[w++] = (a << 2) | (b >> 4)
      p += 2
      const c = table[json[p] as number] as number
      if (c < 0x80) {
        buf[w++] = (b << 4) | (c >> 2)
        p++
        if (json[p] === EQUALS) p++
      } else if (json[p] === EQUALS && json[p + 1] === EQUALS) p += 2
      if (json[p] !== QUOTE) return false
    }
    out.pos = w
    this.pos = p + 1
    return true
  }
}

/** Line and column of a position, in characters from 1, counted from where the value begins. */
function place(json: Uint8Array, from: number, pos: number): string {
  const lines = lossy.decode(json.subarray(from, pos)).split('\n')
  return `(line ${lines.length}:${[...(lines.at(-1) ?? '')].length + 1})`
}

function refusal(fault: Fault, json: Uint8Array, from: number): EtcdError {
  const scanned = scan(json, from)
  const refused = (text: string) => new EtcdError(Code.InvalidArgument, text)
  if (scanned.kind === 'cut short') return Errors.cutShort()
  if (scanned.kind === 'no JSON') return refused(scanned.why)
  const why = fault.text === ILL_FORMED ? stringFault(json.subarray(0, scanned.end), fault.pos) : fault.text
  if (why === null) return refused('proto: unexpected EOF')
  return refused(`proto: ${fault.syntax ? 'syntax error ' : ''}${place(json, from, fault.pos)}: ${why}`)
}

export interface Read {
  /** The message in protobuf. */
  readonly message: Uint8Array<ArrayBuffer>
  /** Where the JSON value ends. */
  readonly next: number
}

/** The first JSON value from `from` on, as a message; null if only white space is left. Throws an EtcdError (code 3). */
export function readJSON(name: MessageName, json: Uint8Array, from = 0): Read | null {
  const reader = new Reader(json, from)
  if (reader.space() === END) return null
  const start = reader.pos
  try {
    reader.message(message(name))
    return { message: out.take(), next: reader.pos }
  } catch (e) {
    out.reset()
    if (e instanceof Fault) throw refusal(e, json, start)
    throw e
  }
}
