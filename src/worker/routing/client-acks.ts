/**
 * Tells a member how many bytes of its messages a client has taken. The member sends no more than a
 * window ahead of that.
 */

/** Guards two counts of bytes: taken by the client, and told to the member. */
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

  /** Tells the count, in 8 bytes, if it has grown by at least `least` since it was last told. */
  tell(least: number): void {
    if (this.#taken - this.#told < least) return
    this.#told = this.#taken
    const message = new Uint8Array(8)
    new DataView(message.buffer).setBigUint64(0, BigInt(this.#taken))
    this.#send(message)
  }
}
