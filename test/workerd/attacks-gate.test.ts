/**
 * What a call on this machine's own name may not do, where it is not its owner's: without
 * credentials where auth is on, through a proxy, by rubbish.
 */
import { statSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, start, temporaryDir } from '../start/cluster.ts'
import { ask, logIn, secured } from './attacks/asking.ts'

const cleanUps: (() => Promise<void>)[] = []
let url = ''
let closed = ''
let dir = ''
let token = ''
beforeAll(async () => {
  dir = temporaryDir((cleanUp) => cleanUps.push(cleanUp))
  url = await address(
    start(['--port', '0', '--data-dir', `${dir}/data`, '--members', '1'], { direct: true }),
  )
  await ask(`${url}/clusters/prod`, undefined)
  await secured(url)
  token = await logIn(url, 'low')
  const env = { QUORATE_ROOT_PASSWORD: 'the right one' }
  closed = await address(
    start(['--port', '0', '--data-dir', `${dir}/closed`, '--members', '1'], { direct: true, env }),
  )
}, 60_000)
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
})

describe.each([
  ['nobody', () => ({})],
  ['a user without a role', () => ({ authorization: token })],
] as const)('where auth is on, %s', (_, headers) => {
  test.each([
    ['GET', '/clusters'],
    ['GET', '/backups'],
    ['POST', '/clusters/more'],
    ['POST', '/clusters/more/restore?from=default'],
    ['DELETE', '/clusters/prod'],
  ])('%s %s is refused', async (method, path) => {
    expect([400, 401, 403]).toContain(
      (await fetch(url + path, { method, headers: headers() })).status,
    )
  })
})

test.each([
  'X-Forwarded-For: 203.0.113.5',
  'Forwarded: for=203.0.113.5',
  'CF-Connecting-IP: 203.0.113.5',
])('with a password set, what a proxy passes on (%s) is not the owner’s', async (header) => {
  const headers = Object.fromEntries([header.split(': ') as [string, string]])
  for (const [method, path] of [
    ['DELETE', '/clusters/default'],
    ['POST', '/clusters/x'],
    ['GET', '/clusters'],
  ] as const) {
    expect([401, 403]).toContain((await fetch(closed + path, { method, headers })).status)
  }
})

test.each(['a b', 'a%00', '[', 'a:b:c', '127.0.0.1:99999'])(
  'a Host that is none, %j, is a refusal at each port, no fault',
  async (host) => {
    for (const more of [0, 2]) {
      const text = await new Promise<string>((resolve) => {
        let text = ''
        const socket = connect(Number(new URL(url).port) + more, '127.0.0.1', () =>
          socket.write(`GET /version HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        )
        socket.on('data', (piece) => (text += piece)).on('close', () => resolve(text))
        socket.on('error', () => {})
      })
      expect(text).toMatch(/^HTTP\/1\.1 4\d\d/)
    }
  },
)

test('nobody else of this machine reads the data', () => {
  expect(statSync(`${dir}/data`).mode & 0o077).toBe(0)
})
