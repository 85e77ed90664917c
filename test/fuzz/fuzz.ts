/** Tests by chance. */
import { test } from 'vitest'
import { Mutator } from './mutate.ts'

const LONG = process.env.QUORATE_TEST_LONG !== undefined
/**
 * `npm test` says the same every time; a long run looks where none has looked. `QUORATE_FUZZ_SEED`
 * replays one.
 */
const SEED = Number(process.env.QUORATE_FUZZ_SEED ?? (LONG ? Date.now() % 1_000_000 : 1))

/** A test by chance, its seed in its name: `few` rounds, `many` with `npm run test:long`. */
export function fuzz(
  name: string,
  few: number,
  many: number,
  body: (mutator: Mutator, times: number, seed: number) => Promise<void> | void,
): void {
  test(`${name}, seed ${SEED}`, () => body(new Mutator(SEED), LONG ? many : few, SEED), 3_600_000)
}
