/** What the platform has and Node has not: a stream that sums what is written to it. */
import { createHash } from 'node:crypto'

class DigestStream extends WritableStream<Uint8Array> {
  readonly digest: Promise<ArrayBuffer>

  constructor() {
    const hash = createHash('sha256')
    const { promise, resolve } = Promise.withResolvers<ArrayBuffer>()
    super({
      write: (piece) => {
        hash.update(piece)
      },
      close: () => resolve(new Uint8Array(hash.digest()).buffer),
    })
    this.digest = promise
  }
}

Object.assign((globalThis as unknown as { readonly crypto: object }).crypto, { DigestStream })
