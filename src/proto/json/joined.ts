/**
 * The messages of a WebSocket as one stream of requests, as etcd's gateway reads them: a request
 * may begin in one and end in another, and a line break stands between two. So one that is cut
 * within a string is none.
 */
import { concat } from '../../base/bytes.ts'
import { EtcdError } from '../../errors.ts'
import { Documents } from './documents.ts'
import { type MessageName, readJSON } from './protojson.ts'

const NEWLINE = new Uint8Array([0x0a])

/** Guards what a client has begun to ask. */
export class Joined {
  readonly #name: MessageName
  readonly #most: number
  readonly #tooLarge: (bytes: number) => EtcdError
  #begun: Documents | null = null

  /** `most`: bytes of a request that is not whole yet. */
  constructor(name: MessageName, most: number, tooLarge: (bytes: number) => EtcdError) {
    this.#name = name
    this.#most = most
    this.#tooLarge = tooLarge
  }

  /** Bytes of a request that is not whole yet. */
  get waiting(): number {
    return this.#begun?.waiting ?? 0
  }

  /** The requests that a message completes, encoded. Throws an EtcdError at one that is none. */
  *take(message: Uint8Array): Generator<Uint8Array> {
    if (this.#begun !== null) {
      yield* this.#goOn(this.#begun, message)
      return
    }
    // Nearly always each message is whole.
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
    // The line break may be what is wrong with it.
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

/** Throws what is wrong with a request, beyond that it is not whole. */
function readWhatCanBe(read: () => unknown): void {
  try {
    read()
  } catch (e) {
    if (!(e instanceof EtcdError) || e.reason !== 'cutShort') throw e
  }
}
