/**
 * SHA-256 of bytes that come piece by piece, by the platform's own stream: Web Crypto's `digest`
 * needs all bytes at once.
 */

/** Guards one unfinished sum. */
export class Sha256 {
  readonly #stream = new crypto.DigestStream('SHA-256')
  readonly #writer = this.#stream.getWriter()

  async update(piece: Uint8Array): Promise<void> {
    await this.#writer.write(piece)
  }

  /** May be called once, at the end. */
  async digest(): Promise<Uint8Array> {
    await this.#writer.close()
    return new Uint8Array(await this.#stream.digest)
  }
}
