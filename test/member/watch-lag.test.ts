import { describe, expect, it } from 'vitest'
import { WATCH_LAG_MS } from '../../src/limits.ts'
import { put } from '../mvcc/requests.ts'
import { Watched } from './watched.ts'

const all = { key: '\0', rangeEnd: '\0', start: 0, noPut: false, noDelete: false, prevKv: false, fragment: false }

describe('A client that has not taken what it was sent', () => {
  it('keeps its member awake only once it had the time to take it, each time anew', () => {
    const world = new Watched()
    const client = world.open()
    world.create(client, all)
    client.socket.fast = false
    for (let n = 0; n < 2; n++) {
      world.commit([put('a', String(n))], true, 1, 1000)
      expect([world.watches.busy, world.watches.lags]).toEqual([true, false])
      world.now += WATCH_LAG_MS
      expect(world.watches.lags).toBe(true)
      client.socket.take()
      expect([world.watches.busy, world.watches.lags]).toEqual([false, false])
    }
  })
})
