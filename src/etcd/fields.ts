/** A small message by its field numbers, for messages that are read once and as a whole. */
import { textOf } from '../base/bytes.ts'
import { BYTES, VARINT, WireReader } from '../proto/wire.ts'

const EMPTY = new Uint8Array(0)

/**
 * Guards a message's fields: strings, bytes, submessages and varints. Of a field that should come
 * once, the last one counts. Bytes are views into the message.
 */
export class Fields {
  readonly #bytes = new Map<number, Uint8Array[]>()
  readonly #numbers = new Map<number, bigint>()

  constructor(message: Uint8Array) {
    const r = new WireReader(message)
    while (!r.done) {
      const tag = r.tag()
      const field = tag >>> 3
      const type = tag & 7
      if (type === VARINT) this.#numbers.set(field, r.int64())
      else if (type !== BYTES) r.skip(type)
      else {
        const list = this.#bytes.get(field)
        if (list === undefined) this.#bytes.set(field, [r.bytes()])
        else list.push(r.bytes())
      }
    }
  }

  /** Null: not given. */
  message(field: number): Uint8Array | null {
    return this.#bytes.get(field)?.at(-1) ?? null
  }

  bytes(field: number): Uint8Array {
    return this.message(field) ?? EMPTY
  }

  list(field: number): readonly Uint8Array[] {
    return this.#bytes.get(field) ?? []
  }

  text(field: number): string {
    return textOf(this.bytes(field))
  }

  /** An int64. */
  bigint(field: number): bigint {
    return this.#numbers.get(field) ?? 0n
  }

  uint64(field: number): bigint {
    return BigInt.asUintN(64, this.bigint(field))
  }

  /** An int32, or an enum's number. */
  int32(field: number): number {
    return Number(BigInt.asIntN(32, this.bigint(field)))
  }
}
