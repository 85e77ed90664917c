/** What Node lacks of a Worker's `crypto`. */
import { createHash } from 'node:crypto'

class DigestStream extends WritableStream<Uint8Array> {
  readonly digest: Promise<ArrayBuffer>

  constructor(algorithm: string) {
    const hash = createHash(algorithm.replace('-', ''))
    const { promise, resolve } = Promise.withResolvers<ArrayBuffer>()
    super({
      write: (piece) => void hash.update(piece),
      close: () => resolve(Uint8Array.from(hash.digest()).buffer),
    })
    this.digest = promise
  }
}

Object.defineProperty(crypto, 'DigestStream', { value: DigestStream, configurable: true })
