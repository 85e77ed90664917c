import { describe, expect, it } from 'vitest'
import { MAX_TRIED_NAMES } from '../src/limits.ts'
import { Guesses, Tries } from '../src/tries.ts'

const times = (n: number, take: () => boolean): number => Array.from({ length: n }, take).filter((took) => took).length

describe('tries', () => {
  it('are so many at once and then so many a second, to the millisecond', () => {
    const tries = new Tries(5, 2)
    expect(times(9, () => tries.take('a', 1000))).toBe(5)
    expect(tries.take('a', 1499)).toBe(false)
    expect(tries.take('a', 1500)).toBe(true)
    expect(tries.take('a', 1500)).toBe(false)
    expect(tries.take('b', 1500)).toBe(true)
    // Never more than the burst, however long nothing is tried.
    expect(times(99, () => tries.take('a', 1e12))).toBe(5)
  })

  it('are not gained by a clock that goes back', () => {
    const tries = new Tries(1, 1)
    expect(tries.take('a', 10_000)).toBe(true)
    expect(tries.take('a', 0)).toBe(false)
    expect(tries.take('a', 999)).toBe(false)
    expect(tries.take('a', 1000)).toBe(true)
  })

  it('of MAX_TRIED_NAMES names are remembered: one more forgets the first', () => {
    const tries = new Tries(1, 0)
    for (let i = 0; i < MAX_TRIED_NAMES; i++) tries.take(`n${i}`, 0)
    expect(tries.take('n0', 0)).toBe(false)
    tries.take('one more', 0)
    expect(tries.take(`n${MAX_TRIED_NAMES - 1}`, 0)).toBe(false)
    expect(tries.take('n0', 0)).toBe(true)
  })
})

describe('guesses', () => {
  const guesses = () => new Guesses({ perName: [3, 1], perCaller: [10, 1] })

  it('at a name are counted wherever they come from, and a caller whatever it guesses at', () => {
    const g = guesses()
    let n = 0
    expect(times(9, () => g.take('root', `net${n++}`, 0))).toBe(3)
    expect(times(99, () => g.take(`user${n++}`, 'one net', 0))).toBe(10)
    expect(times(99, () => g.take(`user${n++}`, null, 0))).toBe(99)
  })

  it('that were right cost nothing', () => {
    const g = guesses()
    for (let i = 0; i < 99; i++) {
      expect(g.take('root', 'home', 0)).toBe(true)
      g.right('root', 'home')
    }
    expect(times(9, () => g.take('root', 'elsewhere', 0))).toBe(3)
  })

  it('from where the name was right before are counted apart', () => {
    const g = new Guesses({ perName: [3, 1], perCaller: null })
    g.take('root', 'home', 0)
    g.right('root', 'home')
    expect(times(9, () => g.take('root', 'elsewhere', 0))).toBe(3)
    expect(times(9, () => g.take('root', 'home', 0))).toBe(3)
    // Another name from there is nothing that is known.
    expect(times(9, () => g.take('other', 'home', 0))).toBe(3)
  })

  it('without a network make nobody known', () => {
    const g = guesses()
    g.take('root', null, 0)
    g.right('root', null)
    expect(times(9, () => g.take('root', 'elsewhere', 0))).toBe(3)
    expect(g.take('root', null, 0)).toBe(false)
  })

  it('of MAX_TRIED_NAMES pairs are remembered as known: one more forgets the first', () => {
    const g = new Guesses({ perName: [1, 0], perCaller: null })
    for (let i = 0; i <= MAX_TRIED_NAMES; i++) g.right(`user${i}`, 'home')
    for (const name of ['user0', 'user1']) expect(g.take(name, 'elsewhere', 0)).toBe(true)
    expect(g.take('user0', 'home', 0)).toBe(false)
    expect(g.take('user1', 'home', 0)).toBe(true)
  })
})
