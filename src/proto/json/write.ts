/**
 * Protobuf in, JSON out: a member's answer becomes etcd's JSON in one pass over its bytes. It is
 * written as by etcd's gateway: names as in etcd.proto, zeros left out, set messages kept
 * (`"header":{}`), 64-bit integers as strings, bytes in padded base64, enums by name. Fields come
 * in the order in which they were written; the elements of a repeated one come together.
 */

import { Scratch } from '../scratch.ts'
import { BYTES, malformed, VARINT, WireReader } from '../wire.ts'
import { type Field, Kind, type Message, type MessageName, message } from './schema.ts'

const ascii = new TextEncoder()
const BASE64 = ascii.encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const TRUE = ascii.encode('true')
const FALSE = ascii.encode('false')
const HEX = ascii.encode('0123456789abcdef')
const ESCAPES: Readonly<Record<number, number>> = {
  8: 0x62,
  9: 0x74,
  10: 0x6e,
  12: 0x66,
  13: 0x72,
  34: 0x22,
  92: 0x5c,
}
const QUOTE = 0x22
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER)

const out = new Scratch()

function byte(b: number): void {
  out.room(1)
  out.buf[out.pos++] = b
}

/** Writes a safe integer that is not negative, in decimal digits. */
function digits(n: number): void {
  out.room(17)
  let size = 1
  for (let m = 10; m <= n; m *= 10) size++
  const { buf } = out
  let at = out.pos + size
  out.pos = at
  while (n > 0x7fffffff) {
    const rest = Math.floor(n / 10)
    buf[--at] = 0x30 + (n - rest * 10)
    n = rest
  }
  do {
    const rest = (n / 10) | 0
    buf[--at] = 0x30 + (n - rest * 10)
    n = rest
  } while (n > 0)
}

/**
 * Digits of the few ids that do not fit a double: those of a cluster and its members, the same in
 * every answer.
 */
const idDigits = new Map<bigint, Uint8Array>()
const MAX_IDS = 64

function bigDigits(v: bigint): void {
  let text = idDigits.get(v)
  if (text === undefined) {
    text = ascii.encode(String(v))
    if (idDigits.size >= MAX_IDS) idDigits.clear()
    idDigits.set(v, text)
  }
  out.copy(text)
}

function integer(v: bigint | number): void {
  if (typeof v === 'number') {
    if (v < 0) byte(0x2d)
    digits(Math.abs(v))
  } else if (v >= -MAX_SAFE && v <= MAX_SAFE) integer(Number(v))
  else bigDigits(v)
}

function base64(bytes: Uint8Array, from: number, to: number): void {
  out.room(Math.ceil((to - from) / 3) * 4 + 2)
  const { buf } = out
  let w = out.pos
  let p = from
  buf[w++] = QUOTE
  for (const last = to - 2; p < last; p += 3) {
    const v =
      ((bytes[p] as number) << 16) | ((bytes[p + 1] as number) << 8) | (bytes[p + 2] as number)
    buf[w] = BASE64[v >> 18] as number
    buf[w + 1] = BASE64[(v >> 12) & 63] as number
    buf[w + 2] = BASE64[(v >> 6) & 63] as number
    buf[w + 3] = BASE64[v & 63] as number
    w += 4
  }
  if (p < to) {
    const a = bytes[p] as number
    const b = p + 1 < to ? (bytes[p + 1] as number) : 0
    buf[w++] = BASE64[a >> 2] as number
    buf[w++] = BASE64[((a & 3) << 4) | (b >> 4)] as number
    buf[w++] = p + 1 < to ? (BASE64[(b & 15) << 2] as number) : 0x3d
    buf[w++] = 0x3d
  }
  buf[w++] = QUOTE
  out.pos = w
}

/** Writes UTF-8 text in quotes. */
function string(bytes: Uint8Array): void {
  out.room(bytes.length * 6 + 2)
  const { buf } = out
  let w = out.pos
  buf[w++] = QUOTE
  for (const c of bytes) {
    if (c >= 0x20 && c !== QUOTE && c !== 0x5c && c !== 0x7f) buf[w++] = c
    else {
      buf[w++] = 0x5c
      const short = ESCAPES[c]
      if (short !== undefined) buf[w++] = short
      else {
        buf[w++] = 0x75
        buf[w++] = 0x30
        buf[w++] = 0x30
        buf[w++] = HEX[c >> 4] as number
        buf[w++] = HEX[c & 15] as number
      }
    }
  }
  buf[w++] = QUOTE
  out.pos = w
}

/**
 * Writes the value of a field. False: it is a zero, which is not written unless it is to be kept.
 */
function value(r: WireReader, field: Field, keepZero: boolean): boolean {
  switch (field.kind) {
    case Kind.bytes: {
      const end = r.submessage()
      if (end === r.pos && !keepZero) return false
      key(field)
      base64(r.buf, r.pos, end)
      r.pos = end
      return true
    }
    case Kind.string: {
      const text = r.bytes()
      if (text.length === 0 && !keepZero) return false
      key(field)
      string(text)
      return true
    }
    case Kind.bool: {
      const b = r.bool()
      if (!b && !keepZero) return false
      key(field)
      out.copy(b ? TRUE : FALSE)
      return true
    }
    case Kind.int64:
    case Kind.uint64: {
      let v: number | bigint = 0
      const at = r.pos
      v = r.int64Clamped()
      if (
        v === Number.MAX_SAFE_INTEGER ||
        v === -Number.MAX_SAFE_INTEGER ||
        (v < 0 && field.kind === Kind.uint64)
      ) {
        r.pos = at
        v = field.kind === Kind.uint64 ? r.uint64() : r.int64()
      }
      if (v === 0 && !keepZero) return false
      key(field)
      byte(QUOTE)
      integer(v)
      byte(QUOTE)
      return true
    }
    case Kind.uint32: {
      const v = r.uint32()
      if (v === 0 && !keepZero) return false
      key(field)
      digits(v)
      return true
    }
    case Kind.enum: {
      const v = r.int32()
      if (v === 0 && !keepZero) return false
      key(field)
      const name = field.enumNames[v]
      if (name === undefined) integer(v)
      else string(ascii.encode(name))
      return true
    }
    case Kind.message:
      key(field)
      submessage(r, message(field.messageName as MessageName))
      return true
  }
}

/** Whether the object's next field is its first, which has no comma before it. */
let first = true

/** Writes a field's name and colon; nothing for the elements of a list. */
function key(field: Field): void {
  if (field.repeated) return
  name(field)
}

function name(field: Field): void {
  out.copy(first ? field.jsonKey.subarray(1) : field.jsonKey)
  first = false
}

/** Writes the object of a message that follows its length. */
function submessage(r: WireReader, type: Message): void {
  const outer = r.end
  const outerFirst = first
  r.end = r.submessage()
  object(r, type)
  r.end = outer
  first = outerFirst
}

function object(r: WireReader, type: Message): void {
  byte(0x7b)
  first = true
  let list: Field | undefined
  while (!r.done) {
    const tag = r.tag()
    const field = type.byNumber[tag >> 3]
    if (list !== undefined && field !== list) {
      byte(0x5d)
      list = undefined
    }
    if (field === undefined) {
      r.skip(tag & 7)
      continue
    }
    const delimited = field.kind <= Kind.string || field.kind === Kind.message
    const packed = field.repeated && !delimited && (tag & 7) === BYTES
    if (!packed && (tag & 7) !== (delimited ? BYTES : VARINT)) throw malformed()
    if (!field.repeated) {
      value(r, field, field.oneofBits !== 0)
      continue
    }
    // Numbers may be packed into one field: then read all within its length.
    const end = packed ? r.submessage() : r.pos + 1
    while (r.pos < end) {
      if (list === undefined) {
        name(field)
        byte(0x5b)
        list = field
      } else byte(0x2c)
      value(r, field, true)
      if (!packed) break
    }
  }
  if (list !== undefined) byte(0x5d)
  byte(0x7d)
}

function write(type: Message, wire: Uint8Array, from: number, to: number): Uint8Array<ArrayBuffer> {
  try {
    object(new WireReader(wire, from, to), type)
    return out.take()
  } finally {
    out.reset()
  }
}

/** A message as etcd's gateway would write it. */
export function writeJSON(messageName: MessageName, wire: Uint8Array): Uint8Array<ArrayBuffer> {
  return write(message(messageName), wire, 0, wire.length)
}

/**
 * A long answer, page by page. The first page has everything but the rest of one repeated field;
 * later pages have only that. The pieces together are the JSON of the whole, in its order; what
 * follows the field is kept until the end.
 */
export class PagedJSON {
  readonly #type: Message
  readonly #field: Field
  #tail: Uint8Array = new Uint8Array(0)
  /**
   * Whether an element was written, and whether anything was: the next piece begins accordingly.
   */
  #any = false
  #empty = true

  constructor(messageName: MessageName, fieldName: string) {
    this.#type = message(messageName)
    const field = this.#type.fields.find((f) => f.name === fieldName)
    if (field === undefined || !field.repeated)
      throw new Error(`no repeated field ${fieldName} in ${messageName}`)
    this.#field = field
  }

  /** The beginning: everything up to the last element of the first page. */
  first(wire: Uint8Array): Uint8Array<ArrayBuffer> {
    const r = new WireReader(wire)
    let end = 0
    while (!r.done) {
      const tag = r.tag()
      if (tag >> 3 > this.#field.number) break
      this.#any ||= tag >> 3 === this.#field.number
      r.skip(tag & 7)
      end = r.pos
    }
    const head = write(this.#type, wire, 0, end)
    this.#tail = write(this.#type, wire, end, wire.length)
    this.#empty = head.length === 2
    // Without its closing: `]}` after an element, else only the brace.
    return head.slice(0, head.length - (this.#any ? 2 : 1))
  }

  /** The elements of a later page. */
  more(wire: Uint8Array): Uint8Array<ArrayBuffer> {
    const page = write(this.#type, wire, 0, wire.length)
    if (page.length === 2) return new Uint8Array(0)
    const list = page.subarray(this.#field.jsonKey.length + 1, page.length - 2)
    const start = this.#any
      ? Uint8Array.of(0x2c)
      : ascii.encode(`${this.#empty ? '' : ','}"${this.#field.name}":[`)
    this.#any = true
    this.#empty = false
    const piece = new Uint8Array(start.length + list.length)
    piece.set(start)
    piece.set(list, start.length)
    return piece
  }

  /** The closing of the whole. */
  last(): Uint8Array {
    const list = this.#any ? ']' : ''
    const tail = new TextDecoder().decode(this.#tail)
    return ascii.encode(
      tail === '{}' ? `${list}}` : `${list}${this.#empty ? '' : ','}${tail.slice(1)}`,
    )
  }
}
