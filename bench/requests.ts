/** What is asked of every target: etcd's JSON, keys of one width, values of 100 random bytes. */
import { randomBytes, randomInt } from 'node:crypto'
import { post } from './http.ts'
import { expect, type Work } from './load.ts'

export const VALUE_BYTES = 100
/** Different requests of one kind; sent round and round. */
const POOL = 4096

export function keyBytes(i: number): Buffer {
  return Buffer.from(`key/${String(i).padStart(9, '0')}`)
}

export function key(i: number): string {
  return keyBytes(i).toString('base64')
}

const VALUES = Array.from({ length: 64 }, () => randomBytes(VALUE_BYTES).toString('base64'))

export function value(): string {
  return VALUES[randomInt(VALUES.length)] ?? ''
}

/** `port` and what to send there: random keys of `keys`. */
export function puts(port: number, keys: number, pool = POOL): Work {
  return putsOf(
    port,
    Array.from({ length: pool }, () => randomInt(keys)),
  )
}

/** Each key once, in order. */
export function putsOfEach(port: number, keys: number): Work {
  return putsOf(
    port,
    Array.from({ length: keys }, (_, i) => i),
  )
}

function putsOf(port: number, keys: readonly number[]): Work {
  const requests = keys.map((i) =>
    post(port, '/v3/kv/put', JSON.stringify({ key: key(i), value: value() })),
  )
  return { requests, check: expect('"revision":"') }
}

/** Gets of keys that are all there. */
export function gets(port: number, keys: number, serializable: boolean): Work {
  const requests = Array.from({ length: Math.min(POOL, keys) }, () => {
    const ask = { key: key(randomInt(keys)), ...(serializable ? { serializable } : {}) }
    return post(port, '/v3/kv/range', JSON.stringify(ask))
  })
  return { requests, check: expect('"count":"1"', '"value":"') }
}
