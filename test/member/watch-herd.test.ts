/** Clients that all come back at once, as after a deploy, and go on where they were. */
import { expect, test } from 'vitest'
import { quorate } from '../../src/proto/generated/member.js'
import { Solo } from '../harness/solo.ts'
import { etcd } from '../proto/generated/etcd.js'

const REVISIONS = 300
const SOCKETS = 20
const EACH = 25

function put(solo: Solo, key: string): void {
  const body = etcd.PutRequest.encode({
    key: new TextEncoder().encode(key),
    value: new Uint8Array(10),
  }).finish()
  const before = solo.revision
  solo.call(quorate.member.Method.PUT, body)
  for (let n = 0; n < 1000 && solo.revision === before; n++) solo.run(1)
}

test('many watches that begin in the past share scans of history, and none misses anything', () => {
  const solo = Solo.born()
  for (let i = 0; i < REVISIONS; i++) put(solo, `k${i % 50}`)
  const start_revision = solo.revision - REVISIONS + 1
  let queries = 0
  const { query } = solo.sql
  solo.sql.query = (...args) => {
    queries++
    return query.apply(solo.sql, args)
  }
  const sockets = Array.from({ length: SOCKETS }, () => solo.open())
  // A message each, ten in a millisecond.
  for (let n = 0; n < SOCKETS * EACH; n++) {
    const socket = sockets[n % SOCKETS]
    if (socket === undefined) throw new Error('no socket')
    solo.say(socket, { create_request: { key: btoa(`k${n % 50}`), start_revision } })
    if (n % 10 === 9) solo.run(1)
  }
  solo.run(500)
  const scans = queries / REVISIONS
  expect(scans).toBeLessThan(10)
  for (const socket of sockets) {
    const events = socket.taken.reduce(
      (sum, text) => sum + (text.match(/"mod_revision"/g)?.length ?? 0),
      0,
    )
    expect(events).toBe(EACH * (REVISIONS / 50))
  }
})

test('a watch that comes alone is told of the past at once', () => {
  const solo = Solo.born()
  put(solo, 'a')
  const socket = solo.open()
  solo.say(socket, { create_request: { key: btoa('a'), start_revision: 1 } })
  expect(socket.taken).toHaveLength(2)
})
