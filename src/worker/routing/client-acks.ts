/**
 * Tells a member how much of its messages a client has taken: the member sends no more than a
 * window ahead of that.
 */

/** Guards two counts of bytes, taken and told. */
export class ClientAcks {
  #taken = 0
  #told = 0
  readonly #send: (message: Uint8Array) => void

  constructor(send: (message: Uint8Array) => void) {
    this.#send = send
  }

  add(bytes: number): void {
    this.#taken += bytes
  }

  /** Tells the count, 8 bytes, if it is `least` more than was told before. */
  tell(least: number): void {
    if (this.#taken - this.#told < least) return
    this.#told = this.#taken
    const message = new Uint8Array(8)
    new DataView(message.buffer).setBigUint64(0, BigInt(this.#taken))
    this.#send(message)
  }
}
