/** Integers as protojson reads them: the range of each kind, and the meaning of a JSON number. */
import { Kind } from './schema.ts'

/** The least and the largest value of each kind of integer. */
export const INT_RANGE: Readonly<Partial<Record<Kind, readonly [bigint, bigint]>>> = {
  [Kind.int64]: [-(2n ** 63n), 2n ** 63n - 1n],
  [Kind.uint64]: [0n, 2n ** 64n - 1n],
  [Kind.uint32]: [0n, 2n ** 32n - 1n],
  [Kind.enum]: [-(2n ** 31n), 2n ** 31n - 1n],
}

/**
 * The integer that a JSON number at the start of `text` means; null: it is none. `1.0`, `1e3` and
 * `10e-1` are integers. As in Go's parser, what follows the number is not looked at unless it could
 * belong to it.
 */
export function integer(text: string): bigint | null {
  const m = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?(?![-+._0-9A-Za-z])/.exec(text)
  if (m === null) return null
  const whole = m[2] === '0' ? '' : (m[2] ?? '')
  const fraction = (m[3] ?? '').replace(/0+$/, '')
  if (whole === '' && fraction === '') return 0n
  const exponent = Number(m[4] ?? 0)
  if (Math.abs(exponent) > 0x7fffffff) return null
  let digits: string
  if (exponent >= 0) {
    if (fraction.length > exponent || whole.length + exponent > 20) return null
    digits = whole + fraction + '0'.repeat(exponent - fraction.length)
  } else {
    const point = whole.length + exponent
    if (fraction !== '' || point < 0 || point > 20 || /[^0]/.test(whole.slice(point))) return null
    digits = whole.slice(0, point)
  }
  const value = BigInt(digits)
  return m[1] === '-' ? -value : value
}
