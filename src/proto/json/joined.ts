/**
 * The messages of a WebSocket as one stream of requests, as etcd's gateway reads them. A request
 * may begin in one message and end in another, and there is a line break between two messages. So a
 * request that is cut within a string is not valid.
 */
import { concat } from '../../base/bytes.ts'
import { EtcdError } from '../../errors.ts'
import { Documents } from './documents.ts'
import { type MessageName, readJSON } from './protojson.ts'

const NEWLINE = new Uint8Array([0x0a])

/** Guards a request that has begun and is incomplete. */
export class Joined {
  readonly #name: MessageName
  readonly #most: number
  readonly #tooLarge: (bytes: number) => EtcdError
  #begun: Documents | null = null

  /** `most`: how many bytes an incomplete request may have. */
  constructor(name: MessageName, most: number, tooLarge: (bytes: number) => EtcdError) {
    this.#name = name
    this.#most = most
    this.#tooLarge = tooLarge
  }

  /** Bytes of the incomplete request. */
  get waiting(): number {
    return this.#begun?.waiting ?? 0
  }

  /** The requests that a message completes, encoded. Throws an EtcdError at an invalid request. */
  *take(message: Uint8Array): Generator<Uint8Array> {
    if (this.#begun !== null) {
      yield* this.#goOn(this.#begun, message)
      return
    }
    // Nearly always each message is a complete request.
    for (let at = 0; ; ) {
      const read = this.#read(message, at)
      if (read === 'cut') yield* this.#begin(message.subarray(at))
      if (read === 'cut' || read === null) return
      at = read.next
      yield read.message
    }
  }

  /** Nobody wants the rest. */
  clear(): void {
    this.#begun = null
  }

  #read(message: Uint8Array, at: number): ReturnType<typeof readJSON> | 'cut' {
    try {
      return readJSON(this.#name, message, at)
    } catch (e) {
      if (e instanceof EtcdError && e.reason === 'cutShort') return 'cut'
      throw e
    }
  }

  *#begin(rest: Uint8Array): Generator<Uint8Array> {
    // The line break may be the error in it.
    readWhatCanBe(() => readJSON(this.#name, concat([rest, NEWLINE])))
    yield* this.#goOn(new Documents(this.#most, this.#tooLarge), rest)
  }

  *#goOn(begun: Documents, message: Uint8Array): Generator<Uint8Array> {
    this.#begun = begun
    const whole = [...begun.push(message), ...begun.push(NEWLINE)]
    if (begun.waiting === 0) this.#begun = null
    for (const json of whole) {
      const read = readJSON(this.#name, json)
      if (read !== null) yield read.message
    }
  }
}

/** Throws the error in a request, unless the request is only incomplete. */
function readWhatCanBe(read: () => unknown): void {
  try {
    read()
  } catch (e) {
    if (!(e instanceof EtcdError) || e.reason !== 'cutShort') throw e
  }
}
