/** Reads a message from JSON, field by field, and writes it as protobuf meanwhile. */
import { Scratch } from '../scratch.ts'
import { BYTES, VARINT } from '../wire.ts'
import { decodeBase64, STANDARD, URL_SAFE } from './base64.ts'
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  Cursor,
  Fault,
  lossy,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './cursor.ts'
import { INT_RANGE, integer } from './number.ts'
import { type Field, hashStep, Kind, type Message, type MessageName, message } from './schema.ts'

/** The characters that Go's strings.TrimSpace removes at both ends. */
const SPACE_AROUND = /^[\t-\r \u0085\p{Z}]|[\t-\r \u0085\p{Z}]$/u
const encoder = new TextEncoder()

/** Messages are written here. Whoever reads a message takes it, or resets this. */
export const out = new Scratch()

function invalid(cursor: Cursor, field: Field, pos: number): Fault {
  return new Fault(
    pos,
    `invalid value for ${field.kindName} field ${field.jsonName}: ${cursor.token(pos)}`,
  )
}

/** Consumes an object, and writes its fields. */
export function readMessage(cursor: Cursor, type: Message): void {
  if (cursor.space() !== OPEN_BRACE)
    throw cursor.pos < cursor.json.length ? cursor.unexpected() : cursor.broken()
  cursor.enter()
  let seen = 0
  let set = 0
  let c = cursor.space()
  if (c === CLOSE_BRACE) {
    cursor.leave()
    return
  }
  for (;;) {
    if (c !== QUOTE) throw cursor.broken()
    const at = cursor.pos
    const field = readName(cursor, type)
    if (cursor.space() !== COLON) throw cursor.broken()
    cursor.pos++
    c = cursor.space()
    if (field === undefined) cursor.skip()
    else {
      if ((seen & field.bit) !== 0) throw new Fault(at, `duplicate field ${cursor.token(at)}`)
      seen |= field.bit
      if (c === 0x6e) cursor.literal('null')
      else if (field.repeated) readList(cursor, field)
      else {
        if ((set & field.oneofBits) !== 0) {
          const oneof = `etcdserverpb.${type.name}.${field.oneof}`
          throw new Fault(at, `error parsing ${cursor.token(at)}, oneof ${oneof} is already set`)
        }
        set |= field.bit
        readValue(cursor, field, c, field.oneofBits !== 0)
      }
    }
    c = cursor.space()
    if (c === CLOSE_BRACE) break
    if (c !== COMMA) throw cursor.broken()
    cursor.pos++
    c = cursor.space()
  }
  cursor.leave()
}

/** Consumes the name of a field. Undefined: the message has no such field. */
function readName(cursor: Cursor, type: Message): Field | undefined {
  const { json } = cursor
  const from = cursor.pos + 1
  let p = from
  let hash = 0
  for (;;) {
    const c = json[p] as number
    if (c === QUOTE) break
    // The slow way: the name has escapes or non-ASCII characters, ends too early, or has a control
    // character.
    if (c === BACKSLASH || !(c >= 0x20 && c < 0x80)) {
      const name = cursor.string()
      return type.fields.find((f) => f.name === name || f.jsonName === name)
    }
    hash = hashStep(hash, c)
    p++
  }
  cursor.pos = p + 1
  const field = type.byHash.get(hash)
  if (field === undefined) return undefined
  const is = (name: Uint8Array): boolean => {
    if (name.length !== p - from) return false
    for (let i = 0; i < name.length; i++) if (name[i] !== json[from + i]) return false
    return true
  }
  return is(field.asciiName) || is(field.asciiJsonName) ? field : undefined
}

function readList(cursor: Cursor, field: Field): void {
  if (cursor.space() !== OPEN_BRACKET)
    throw cursor.pos < cursor.json.length ? cursor.unexpected() : cursor.broken()
  cursor.enter()
  let c = cursor.space()
  if (c === CLOSE_BRACKET) {
    cursor.leave()
    return
  }
  for (;;) {
    readValue(cursor, field, c, true)
    c = cursor.space()
    if (c === CLOSE_BRACKET) break
    if (c !== COMMA) throw cursor.broken()
    cursor.pos++
    c = cursor.space()
  }
  cursor.leave()
}

/**
 * Reads one value of a field; it begins with `c` at `pos`. A zero is left out unless it is to be
 * kept.
 */
function readValue(cursor: Cursor, field: Field, c: number, keepZero: boolean): void {
  if (field.kind === Kind.bytes) readBytes(cursor, field, c, keepZero)
  else if (field.kind === Kind.message) {
    out.varint(field.number * 8 + BYTES)
    const opened = out.open()
    readMessage(cursor, message(field.messageName as MessageName))
    out.close(opened)
  } else if (field.kind === Kind.bool) readBool(cursor, field, c, keepZero)
  else if (field.kind === Kind.string) readString(cursor, field, c, keepZero)
  else if (field.kind === Kind.enum && c === QUOTE) {
    const number = field.enumNames.indexOf(cursor.string())
    // A name that the enum doesn't have counts as an absent field.
    if (number > 0 || (number === 0 && keepZero)) writeInteger(field, number)
  } else readInteger(cursor, field, c, keepZero)
}

function readBool(cursor: Cursor, field: Field, c: number, keepZero: boolean): void {
  if (c === 0x74) cursor.literal('true')
  else if (c === 0x66) cursor.literal('false')
  else throw invalid(cursor, field, cursor.pos)
  if (c === 0x74 || keepZero) writeInteger(field, c === 0x74 ? 1 : 0)
}

function readString(cursor: Cursor, field: Field, c: number, keepZero: boolean): void {
  if (c !== QUOTE) throw invalid(cursor, field, cursor.pos)
  const bytes = encoder.encode(cursor.string())
  if (bytes.length === 0 && !keepZero) return
  out.varint(field.number * 8 + BYTES)
  out.varint(bytes.length)
  out.copy(bytes)
}

/** Writes a field whose value is a safe integer. */
function writeInteger(field: Field, n: number): void {
  out.varint(field.number * 8 + VARINT)
  if (n >= 0) out.varint(n)
  else out.varint64(BigInt.asUintN(64, BigInt(n)))
}

function readInteger(cursor: Cursor, field: Field, c: number, keepZero: boolean): void {
  const { json } = cursor
  const at = cursor.pos
  // The fast way: up to 15 digits, in quotes or not, and nothing else.
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
  const ends =
    c === QUOTE
      ? after === QUOTE
      : after === COMMA || after === CLOSE_BRACE || after === CLOSE_BRACKET
  if (
    simple &&
    ends &&
    field.kind !== Kind.enum &&
    field.kind !== Kind.uint32 &&
    !(negative && field.kind === Kind.uint64)
  ) {
    cursor.pos = c === QUOTE ? p + 1 : p
    if (n !== 0 || keepZero) writeInteger(field, negative ? -n : n)
    return
  }
  let text: string
  if (c === QUOTE) {
    text = cursor.string()
    if (field.kind === Kind.enum || SPACE_AROUND.test(text)) throw invalid(cursor, field, at)
  } else if (c === MINUS || (c >= 0x30 && c <= 0x39)) {
    cursor.pos = cursor.numberEnd()
    text = lossy.decode(json.subarray(at, cursor.pos))
  } else throw invalid(cursor, field, at)
  const value = integer(text)
  const [low, high] = INT_RANGE[field.kind] as readonly [bigint, bigint]
  if (value === null || value < low || value > high) throw invalid(cursor, field, at)
  if (value === 0n && !keepZero) return
  out.varint(field.number * 8 + VARINT)
  out.varint64(BigInt.asUintN(64, value))
}

function readBytes(cursor: Cursor, field: Field, c: number, keepZero: boolean): void {
  if (c !== QUOTE) throw invalid(cursor, field, cursor.pos)
  const from = cursor.pos
  const before = out.pos
  out.varint(field.number * 8 + BYTES)
  const opened = out.open()
  if (
    !decodeBase64(cursor, out, from + 1, STANDARD, opened) &&
    !decodeBase64(cursor, out, from + 1, URL_SAFE, opened)
  ) {
    // The text has escapes, or is not base64.
    let text = cursor.string()
    const padded = text.length % 4 === 0
    const table = /[-_]/.test(text) ? URL_SAFE : STANDARD
    text = text.replace(/[\r\n]/g, '')
    const plain = encoder.encode(`${text}"`)
    const inner = new Cursor(plain, 0)
    const unpadded = !text.includes('=')
    if ((padded ? text.length % 4 !== 0 : !unpadded) || !decodeBase64(inner, out, 0, table, opened))
      throw invalid(cursor, field, from)
  }
  if (out.pos === opened + 1 && !keepZero) out.pos = before
  else out.close(opened)
}
