/**
 * Planted bugs have their places: what the long hunt (npm run sim -- --bugs) would say of a moved
 * line only at its end.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUGS } from './bugs.ts'

test.each(BUGS.map((bug) => [bug.name, bug] as const))('%s', (_, { mutations }) => {
  expect(mutations.length).toBeGreaterThan(0)
  for (const { file, find, replace } of mutations) {
    const source = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
    expect(source.split(find).length - 1, `places in src/${file} of: ${find}`).toBe(1)
    expect(replace).not.toBe(find)
  }
})
