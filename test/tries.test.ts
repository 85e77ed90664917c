import { describe, expect, it } from 'vitest'
import { Guesses, NetworkTries, Tries } from '../src/base/tries.ts'
import {
  MAX_KNOWN_NETWORKS,
  MAX_TRIED_CHARS,
  MAX_TRIED_NAMES,
  MAX_USER_NAME_BYTES,
  TRIES_PER_SITE_FACTOR,
} from '../src/limits.ts'

const times = (n: number, take: () => boolean): number =>
  Array.from({ length: n }, take).filter((took) => took).length

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

describe('a flood of names', () => {
  const longest = (i: number): string => `${i}`.padStart(MAX_USER_NAME_BYTES, 'n')

  it('takes no more memory than MAX_TRIED_NAMES and MAX_TRIED_CHARS say, however long they are', () => {
    const tries = new Tries(60, 2)
    for (let i = 0; i < 10_000; i++) tries.take(longest(i), 0)
    expect(tries.held.chars).toBeLessThanOrEqual(MAX_TRIED_CHARS)
    expect(tries.held.names).toBe(MAX_TRIED_CHARS / MAX_USER_NAME_BYTES)
    for (let i = 0; i < 2 * MAX_TRIED_NAMES; i++) tries.take(`n${i}`, 0)
    expect(tries.held.names).toBe(MAX_TRIED_NAMES)
    expect(tries.held.chars).toBeLessThanOrEqual(MAX_TRIED_CHARS)
  })

  it('gives nobody back the tries that are used up', () => {
    const tries = new Tries(60, 2)
    expect(times(99, () => tries.take('root', 0))).toBe(60)
    for (let i = 0; i < 3 * MAX_TRIED_NAMES; i++) tries.take(`n${i}`, 10)
    for (let i = 0; i < 3000; i++) tries.take(longest(i), 20)
    expect(tries.take('root', 30)).toBe(false)
  })

  it('of one who can log in does not have forgotten where others have been', () => {
    const g = new Guesses({ perName: [1, 0], perCaller: null })
    g.right('root', 'home')
    for (let i = 0; i < 3 * MAX_TRIED_NAMES; i++) g.right('bob', `2001:db8:0:${i}::/64`)
    g.take('root', 'elsewhere', 0)
    expect(g.take('root', 'elsewhere', 0)).toBe(false)
    expect(g.take('root', 'home', 0)).toBe(true)
  })

  it('MAX_KNOWN_NETWORKS of a name are remembered, the latest', () => {
    const g = new Guesses({ perName: [1, 0], perCaller: null })
    for (let i = 0; i <= MAX_KNOWN_NETWORKS; i++) g.right('bob', `net${i}`)
    expect(g.take('bob', 'net0', 0)).toBe(true)
    expect(g.take('bob', 'net0', 0)).toBe(false)
    for (let i = 1; i <= MAX_KNOWN_NETWORKS; i++) expect(g.take('bob', `net${i}`, 0)).toBe(true)
  })
})

describe('tries of networks', () => {
  it('are counted for all of a /48 of IPv6 together as well', () => {
    const tries = new NetworkTries(5, 0)
    let n = 0
    expect(times(99, () => tries.take('2001:db8:1:1::/64', 0))).toBe(5)
    expect(times(999, () => tries.take(`2001:db8:1:${(2 + n++).toString(16)}::/64`, 0))).toBe(
      5 * TRIES_PER_SITE_FACTOR - 5,
    )
    expect(tries.take('2001:db8:2:1::/64', 0)).toBe(true)
    // Addresses of IPv4, and the Workers of one zone, have no site; and what is given back is so
    // for both.
    expect(times(99, () => tries.take('192.0.2.1', 0))).toBe(5)
    expect(times(999, () => tries.take(`2a06:98c0:3600:0::/64 ${n++}.example`, 0))).toBe(999)
    tries.giveBack('2001:db8:1:1::/64')
    expect(times(9, () => tries.take('2001:db8:1:1::/64', 0))).toBe(1)
  })

  it('that one network has used up cost its site nothing', () => {
    const tries = new NetworkTries(1, 0)
    expect(times(99, () => tries.take('2001:db8:1:1::/64', 0))).toBe(1)
    expect(times(99, () => tries.take('2001:db8:1:2::/64', 0))).toBe(1)
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
