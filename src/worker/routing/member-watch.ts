/** A watch at a member that the edge opens for itself. */
import { base64 } from '../../base/base64.ts'
import { WATCH_ACK_BYTES } from '../../limits.ts'
import type { MemberSocket } from '../http/contract.ts'
import { ClientAcks } from './client-acks.ts'

/** The header of an answer, as JSON. */
export interface WatchHeader {
  readonly revision?: string
}

/**
 * The events of a revision as the member writes them: JSON, with numbers as text and bytes in
 * base64.
 */
export interface WatchNews {
  readonly header?: WatchHeader
  readonly created?: boolean
  readonly canceled?: boolean
  readonly events?: readonly WatchEvent[]
}

export interface WatchEvent {
  readonly type?: 'DELETE'
  readonly kv: { readonly key: string; readonly mod_revision: string }
}

interface Watched {
  readonly key: Uint8Array
  /** Empty: the watch is of the one key. */
  readonly rangeEnd: Uint8Array
  readonly from: number
}

/**
 * Guards one socket: the messages that came and were not asked for yet, and how much of them the
 * member was told is taken.
 */
export class MemberWatch {
  readonly #socket: MemberSocket
  readonly #queue: string[] = []
  readonly #signal: AbortSignal
  readonly #aborted: () => void
  readonly #taken: ClientAcks
  #broken = false
  #cancelled = false
  #wake: () => void = () => {}

  constructor(socket: MemberSocket, { key, rangeEnd, from }: Watched, signal: AbortSignal) {
    this.#socket = socket
    this.#signal = signal
    this.#taken = new ClientAcks((message) => this.#send(message))
    this.#aborted = () => this.close()
    socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') return
      this.#queue.push(data)
      this.#wake()
    })
    socket.addEventListener('close', () => this.#end())
    socket.addEventListener('error', () => this.#end())
    socket.accept()
    const request = { key: base64(key), range_end: base64(rangeEnd), start_revision: String(from) }
    this.#send(JSON.stringify({ create_request: request }))
    if (signal.aborted) this.close()
    else signal.addEventListener('abort', this.#aborted, { once: true })
  }

  /** The member said that it sends no more. */
  get isCancelled(): boolean {
    return this.#cancelled
  }

  /**
   * The next message; null: there will be none, because the socket broke or the member cancelled
   * the watch.
   */
  async next(): Promise<WatchNews | null> {
    while (this.#queue.length === 0) {
      if (this.#broken) return null
      this.#taken.tell(1)
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#wake = resolve
      await promise
    }
    this.#taken.tell(WATCH_ACK_BYTES)
    const text = this.#queue.shift() as string
    this.#taken.add(text.length) // a member's JSON is ASCII
    const { result } = JSON.parse(text) as { result?: WatchNews }
    if (result !== undefined && !result.canceled) return result
    this.#cancelled = result !== undefined
    this.close()
    return null
  }

  close(): void {
    this.#signal.removeEventListener('abort', this.#aborted)
    if (this.#broken) return
    this.#end()
    try {
      this.#socket.close(1000, 'done')
    } catch {
      // The other side has closed it.
    }
  }

  #end(): void {
    this.#broken = true
    this.#wake()
  }

  #send(data: string | Uint8Array): void {
    try {
      this.#socket.send(data)
    } catch {
      this.#end()
    }
  }
}
