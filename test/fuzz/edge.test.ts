/** Whatever comes in at the client's door is answered, and the member behind it lives on. */
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { httpStatus } from '../../src/base/status.ts'
import { KeepAliveSocket } from '../../src/worker/etcd/keepalive.ts'
import { Solo } from '../harness/solo.ts'
import { secured, whole } from '../worker/whole.ts'
import { fuzz } from './fuzz.ts'
import { shown } from './mutate.ts'

/** A cluster that auth has closed, or whose space is used up, is no use for long. */
const NEW_AFTER = 400
/** Of these etcd says 500: its own texts, by which a client knows them. */
const UNKNOWN = [
  /^etcdserver: (too many requests|unknown method|request timed out, leader transfer took too long)$/,
  /^auth: /,
  /^bcrypt: password length exceeds 72 bytes$/,
  /^election: (no leader|not leader)$/,
  /^"leader" field must be provided$/,
  /^crypto\/bcrypt: /,
  /^illegal base64 data/,
  // Lock and election have lost the codes of what etcd's client said.
  /^etcdserver: /,
]

const mistakes: unknown[] = []
beforeEach(() => {
  // No password is worth its time here.
  vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation(async () => new ArrayBuffer(32))
  vi.spyOn(console, 'error').mockImplementation((...said) => mistakes.push(said))
})
afterEach(() => {
  vi.restoreAllMocks()
  mistakes.length = 0
})

async function expectAnswer(answer: Response, what: string): Promise<void> {
  const text = await answer.text()
  if (answer.status === 200) {
    // A stream's answer is one document a line.
    for (const line of text.split('\n'))
      if (line !== '') expect(() => JSON.parse(line), what).not.toThrow()
    return
  }
  if (answer.status === 404 && text === '404 page not found\n') return
  const { code, message, error } = JSON.parse(text) as {
    code?: number
    message?: string
    error?: { code: number; message: string }
  }
  const [is, says] =
    code === undefined ? [error?.code ?? -1, error?.message ?? ''] : [code, message ?? '']
  expect(answer.status, what).toBe(httpStatus(is as never))
  expect([is, mistakes], what).not.toEqual([13, expect.anything()])
  if (answer.status === 500)
    expect(
      UNKNOWN.some((known) => known.test(says)),
      `${what} -> ${says}`,
    ).toBe(true)
}

/**
 * A member that ends its own life makes the simulated node throw, which the edge would log as its
 * mistake.
 */
fuzz(
  'every request of the JSON API has an answer that etcd could give, and costs no member its life',
  4000,
  150_000,
  async (mutator, times, seed) => {
    let w = whole()
    for (let i = 0; i < times; i++) {
      if (i % NEW_AFTER === 0) w = i % (2 * NEW_AFTER) === 0 ? whole() : await secured()
      const request = mutator.next()
      if (request.path === '/v3/watch') continue
      const what = `seed ${seed}, request ${i}: ${shown(request)}`
      const token =
        'root' in w && mutator.random.chance(80) ? { authorization: w.root as string } : {}
      const wait =
        request.path.startsWith('/v3/lock') || request.path.startsWith('/v3/election')
          ? { 'grpc-timeout': '5m' }
          : {}
      const headers = { ...token, ...wait }
      const answer = await w.fetch(
        `http://localhost:2379${request.path}`,
        { method: 'POST', headers, body: request.body },
        {},
      )
      if (request.path !== '/v3/election/observe') await expectAnswer(answer, what)
      else await answer.body?.cancel()
      expect(mistakes, what).toEqual([])
    }
  },
)

fuzz(
  'every message of a stream of watches is answered or ends the stream, and costs no member its life',
  6000,
  300_000,
  (mutator, times, seed) => {
    const solo = Solo.born()
    let socket = solo.open()
    let answers = 0
    for (let i = 0; i < times; i++) {
      const { path, body } = mutator.next()
      if (path !== '/v3/watch' && mutator.random.chance(80)) continue
      const what = `seed ${seed}, message ${i}: ${shown({ path, body })}`
      const acks = mutator.random.chance(10)
      if (socket.closed !== null || mutator.random.chance(2)) {
        solo.member.watchClosed(socket)
        solo.sockets.all.delete(socket)
        socket = solo.open({ acks })
      }
      solo.member.watchMessage(
        socket,
        mutator.random.chance(50) ? Buffer.from(body).toString() : body,
      )
      if (mutator.random.chance(3)) solo.run(20)
      if (mutator.random.chance(1)) solo.loseMemory()
      for (const text of socket.taken.splice(0)) {
        answers++
        const { result, error } = JSON.parse(text) as { result?: object; error?: { code: number } }
        expect(result ?? error, what).toBeDefined()
        if (error !== undefined) expect([3, 2, 8], what).toContain(error.code)
      }
      expect(solo.aborts, what).toEqual([])
    }
    expect(answers).toBeGreaterThan(times / 50)
  },
)

fuzz(
  'every message of a stream of keepalives is answered or ends the stream',
  3000,
  100_000,
  async (mutator, times, seed) => {
    const solo = Solo.born()
    const door = {
      call: (call: object) =>
        new Promise<object>((resolve) => {
          solo.member.calls([call], (_, answer) => resolve(answer))
          solo.run(50)
        }),
    }
    const options = {
      timeoutMs: 1000,
      ownTimeout: false,
      minRevision: 0,
      requestId: null,
      token: null,
      verified: null,
      closed: false,
      requireLeader: false,
    }
    for (let i = 0; i < times; i++) {
      const request = mutator.next()
      const what = `seed ${seed}, message ${i}: ${shown(request)}`
      const said: string[] = []
      const socket = {
        send: (text: string) => said.push(text),
        close: () => said.push('{"closed":true}'),
      }
      const stream = new KeepAliveSocket(socket, door as never, options)
      await stream.message(
        mutator.random.chance(50) ? Buffer.from(request.body).toString() : request.body.buffer,
      )
      for (const text of said) expect(() => JSON.parse(text), what).not.toThrow()
      expect(solo.aborts, what).toEqual([])
    }
  },
)
