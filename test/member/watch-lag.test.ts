import { describe, expect, it } from 'vitest'
import { WATCH_BUFFER_BYTES } from '../../src/limits.ts'
import { put } from '../mvcc/requests.ts'
import { Watched } from './watched.ts'

const all = {
  key: '\0',
  rangeEnd: '\0',
  start: 0,
  noPut: false,
  noDelete: false,
  prevKv: false,
  fragment: false,
}

describe('A client that has not taken what it was sent', () => {
  it('is looked after by ticks only while more waits for it', () => {
    const world = new Watched()
    const client = world.open()
    world.create(client, all)
    client.socket.fast = false
    world.commit([put('a', 'small')], true, 1, 1000)
    // On its way: that a client has not read it yet is no reason to wake anybody.
    expect([world.watches.busyReason(), world.watches.wakeReason()]).toEqual(['watches', null])
    const big = 'x'.repeat(WATCH_BUFFER_BYTES)
    for (let n = 0; n < 3; n++) world.commit([put('a', big)], true, 1, 1000)
    expect(world.watches.wakeReason()).toBe('watchLag')
    for (let n = 0; n < 10 && world.watches.wakeReason() !== null; n++) {
      client.socket.take()
      world.commit([put('b', String(n))], true, 1, 1000)
    }
    client.socket.take()
    expect(world.watches.wakeReason()).toBe(null)
  })
})
