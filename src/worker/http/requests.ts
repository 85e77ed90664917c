/**
 * The requests of a stream, read from the pieces that the platform brings: of a body that may never
 * end, or the messages of a WebSocket.
 */
import { Errors } from '../../errors.ts'
import { MAX_JSON_BYTES } from '../../limits.ts'
import { Documents } from '../../proto/json/documents.ts'
import { type MessageName, readJSON } from '../../proto/json/protojson.ts'
import { type BodyShare, jsonTooLarge, openShare } from './body.ts'

/**
 * Guards the bytes of the next document. While it is incomplete, they count beside the bodies of
 * all other requests.
 */
export class Pieces {
  readonly #documents = new Documents(MAX_JSON_BYTES, jsonTooLarge)
  #share: BodyShare | null = null

  /** Bytes of the incomplete document. */
  get waiting(): number {
    return this.#documents.waiting
  }

  /** The documents that these bytes complete. Throws an EtcdError where too many bytes wait. */
  push(bytes: Uint8Array): Uint8Array[] {
    const whole = this.#documents.push(bytes)
    const { waiting } = this.#documents
    if (waiting === 0) this.close()
    else {
      this.#share ??= openShare()
      this.#share.grow(waiting - this.#share.bytes)
    }
    return whole
  }

  /** No more bytes come. Throws an EtcdError if a document is incomplete. */
  finish(): void {
    this.close()
    this.#documents.finish()
  }

  /** Nobody wants the rest. */
  close(): void {
    this.#share?.close()
    this.#share = null
  }
}

/** One request, as JSON and encoded. */
export interface StreamRequest {
  readonly json: Uint8Array
  readonly message: Uint8Array
}

/** Guards how far a body has been read: the requests in it, one after the other. */
export class Requests {
  readonly #name: MessageName
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null
  readonly #pieces = new Pieces()
  readonly #ready: Uint8Array[] = []
  #bad = false

  constructor(name: MessageName, body: ReadableStream<Uint8Array> | null) {
    this.#name = name
    this.#reader = body?.getReader() ?? null
  }

  /** The last error was about one unreadable request; the body itself can be read. */
  get unreadable(): boolean {
    return this.#bad
  }

  /** The next request; null: the body has ended. Throws an EtcdError for an unreadable one. */
  async next(): Promise<StreamRequest | null> {
    while (this.#ready.length === 0) {
      const piece = await this.#read()
      if (piece === null) {
        this.#reading(() => this.#pieces.finish())
        return null
      }
      this.#ready.push(...this.#pieces.push(piece))
    }
    const json = this.#ready.shift() as Uint8Array
    const read = this.#reading(() => readJSON(this.#name, json))
    return { json, message: read?.message ?? new Uint8Array(0) }
  }

  /**
   * Reads the rest and drops it, so that the edge notices when the caller leaves. Throws an
   * EtcdError where the body is cut off.
   */
  async drain(): Promise<void> {
    this.#pieces.close()
    this.#ready.length = 0
    while ((await this.#read()) !== null);
  }

  /** Nobody wants the rest. */
  cancel(): void {
    this.#pieces.close()
    this.#reader?.cancel().catch(() => {})
  }

  #reading<T>(read: () => T): T {
    this.#bad = true
    const value = read()
    this.#bad = false
    return value
  }

  async #read(): Promise<Uint8Array | null> {
    if (this.#reader === null) return null
    try {
      const { done, value } = await this.#reader.read()
      return done ? null : value
    } catch {
      throw Errors.cutShort()
    }
  }
}
