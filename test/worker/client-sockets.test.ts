/**
 * How many sockets an object takes: the platform throws beyond its own number, and lets nobody cut
 * one off that a client does not answer.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ClientSockets } from '../../src/durable/sockets.ts'
import {
  MAX_CLIENT_SOCKETS,
  MAX_NETWORK_SOCKETS,
  MAX_SOCKET_TAG_CHARS,
  SOCKETS_COUNT_MS,
} from '../../src/limits.ts'

/** The platform's list of an object's sockets, which outlives the object's memory. */
class Platform {
  readonly sockets = new Map<object, readonly string[]>()
  counted = 0

  getWebSockets(): object[] {
    this.counted++
    return [...this.sockets.keys()]
  }

  getTags(socket: object): readonly string[] {
    return this.sockets.get(socket) ?? []
  }

  acceptWebSocket(socket: object, tags: readonly string[]): void {
    expect(tags.every((tag) => tag.length <= MAX_SOCKET_TAG_CHARS)).toBe(true)
    this.sockets.set(socket, tags)
  }
}

beforeEach(() => {
  vi.stubGlobal(
    'WebSocketPair',
    class {
      readonly 0 = {}
      readonly 1 = { readyState: WebSocket.OPEN, close: () => {} }
    },
  )
  vi.stubGlobal('Response', class {})
})
afterEach(() => vi.unstubAllGlobals())

const life = (platform: Platform): ClientSockets =>
  new ClientSockets(platform as unknown as DurableObjectState)

function open(sockets: ClientSockets, network: string | null, now: number): string | null {
  const refusal = sockets.refusal(network, now)
  if (refusal === null) sockets.accept(network)
  return refusal?.message ?? null
}

it('beyond its number, with those that it has closed and that are not answered, an upgrade is refused and nothing throws', () => {
  const platform = new Platform()
  const sockets = life(platform)
  for (let i = 0; i < MAX_CLIENT_SOCKETS; i++) expect(open(sockets, null, 0)).toBeNull()
  expect(open(sockets, null, 0)).toContain('too many open sockets')
  expect(platform.sockets.size).toBe(MAX_CLIENT_SOCKETS)
  // So it is for the next life, which has not seen them come.
  const next = life(platform)
  expect(open(next, null, 0)).toContain('too many open sockets')
  // One that ends makes room; one that is told to have ended twice makes it once.
  const [first] = platform.sockets.keys() as unknown as Iterable<WebSocket>
  if (first === undefined) throw new Error('no socket')
  platform.sockets.delete(first)
  next.end(first, 1000, '')
  next.end(first, 1000, '')
  expect(open(next, null, 0)).toBeNull()
  expect(open(next, null, 0)).toContain('too many open sockets')
})

it('those that went without a word are found at a count, of which there is one in a while', () => {
  const platform = new Platform()
  const sockets = life(platform)
  for (let i = 0; i < MAX_CLIENT_SOCKETS; i++) open(sockets, null, 0)
  platform.sockets.clear()
  const { counted } = platform
  for (let i = 0; i < 100; i++)
    expect(open(sockets, null, SOCKETS_COUNT_MS - 1)).toContain('too many open sockets')
  expect(platform.counted).toBe(counted)
  expect(open(sockets, null, SOCKETS_COUNT_MS)).toBeNull()
})

it('one network of strangers holds no more than its part, also over the object’s lives; who is somebody is not counted with it', () => {
  const platform = new Platform()
  const sockets = life(platform)
  const far = 'x'.repeat(2 * MAX_SOCKET_TAG_CHARS)
  for (let i = 0; i < MAX_NETWORK_SOCKETS; i++) expect(open(sockets, far, 0)).toBeNull()
  for (const one of [sockets, life(platform)]) {
    expect(one.refusal(far, 0)).toMatchObject({
      code: 8,
      message: expect.stringContaining('of this network'),
    })
    expect(one.refusal('203.0.113.5', 0)).toBeNull()
    expect(one.refusal(null, 0)).toBeNull()
  }
})
