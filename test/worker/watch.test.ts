import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { MAX_JSON_BYTES, WATCH_ACK_BYTES, WATCH_EDGE_BYTES } from '../../src/limits.ts'
import { Documents } from '../../src/proto/json/documents.ts'
import { tooLarge } from '../../src/worker/http/body.ts'
import { edge, FakeSocket } from './fake.ts'

const encoder = new TextEncoder()
const CREATE = '{"create_request":{"key":"Zm9v"}}'
const CREATED = '{"result":{"created":true}}'

/** A body that is written by hand. */
function openBody() {
  let control: ReadableStreamDefaultController<Uint8Array> | undefined
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      control = controller
    },
    cancel: () => {
      cancelled = true
    },
  })
  return {
    body,
    write: (text: string) => control?.enqueue(encoder.encode(text)),
    end: () => control?.close(),
    cut: () => control?.error(new Error('cut')),
    cancelled: () => cancelled,
  }
}

/** Chunks of an answer, one by one. */
function chunksOf(answer: Response) {
  const reader = answer.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  return {
    cancel: () => reader.cancel(),
    async next(): Promise<string | null> {
      const { done, value } = await reader.read()
      return done ? null : new TextDecoder().decode(value)
    },
  }
}

const settled = () => sleep(5)

describe('requests', () => {
  test('each document of the body is one message to the member, however the body comes in pieces', async () => {
    const text = `${CREATE}  {"create_request":{"key":"Zm9v","range_end":"\\u0041A=="}}\n${'{"cancel_request":{"watch_id":"0"}}'}{}`
    for (const size of [1, 2, 7, 1000]) {
      const { post, socket } = edge()
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const bytes = encoder.encode(text)
          for (let at = 0; at < bytes.length; at += size)
            controller.enqueue(bytes.slice(at, at + size))
          controller.close()
        },
      })
      const answer = await post('/v3/watch', body)
      await settled()
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/json')
      expect(answer.headers.get('grpc-metadata-content-type')).toBe('application/grpc')
      expect(socket.sent.join('')).toBe(text.replace(/}\s+{/g, '}{'))
      expect(socket.sent).toHaveLength(4)
      expect(socket.closed).toBe(false)
    }
  })

  test('the answer begins with the first request, and later ones are taken as they come', async () => {
    const { post, socket } = edge()
    const { body, write, end, cancelled } = openBody()
    write(CREATE.slice(0, 9))
    let begun = false
    const answering = post('/v3/watch', body).then((answer) => {
      begun = true
      return answer
    })
    await settled()
    expect(begun).toBe(false)
    write(CREATE.slice(9))
    const answer = await answering
    expect(socket.sent).toEqual([CREATE])
    write('{"cancel_request":{"watch_id":"0"}}')
    await settled()
    expect(socket.sent).toHaveLength(2)
    end()
    await settled()
    expect(socket.closed, 'the end of the body ends no watch').toBe(false)
    const chunks = chunksOf(answer)
    socket.say(CREATED)
    expect(await chunks.next()).toBe(`${CREATED}\n`)
    expect(cancelled()).toBe(false)
  })

  test('requests wait in the body while the member does not take those before', async () => {
    const { post, socket } = edge()
    const { body, write } = openBody()
    write(CREATE)
    await post('/v3/watch', body)
    socket.bufferedAmount = 1e9
    write(CREATE)
    await settled()
    write(CREATE)
    await settled()
    expect(socket.sent).toHaveLength(2)
    socket.bufferedAmount = 0
    await sleep(30)
    expect(socket.sent).toHaveLength(3)
  })

  test.each([
    ['xx', "invalid character 'x' looking for beginning of value"],
    ['[]', 'unexpected token ['],
    ['null', 'unexpected token null'],
    ['{"create_request":{"key":5}}', 'invalid value for bytes field key: 5'],
    ['{"create_request":', 'unexpected EOF'],
  ])('a first request that is none is refused: %s', async (body, why) => {
    const { post, watched } = edge()
    const answer = await post('/v3/watch', body)
    expect(answer.status).toBe(400)
    const { error } = (await answer.json()) as { error: { code: number; message: string } }
    expect(error.code).toBe(3)
    expect(error.message).toContain(why)
    expect(watched).toEqual([])
  })

  test('an empty body is answered by an empty stream', async () => {
    const { post, watched } = edge()
    const answer = await post('/v3/watch', '')
    expect([answer.status, await answer.text(), watched.length]).toEqual([200, '', 0])
  })

  test.each(['xx', '{"create_request":{"key":5}}', '{"create_request":'])(
    'a later request that is none is the last that is heard; the watches go on: %s',
    async (later) => {
      const { post, socket } = edge()
      const chunks = chunksOf(await post('/v3/watch', `${CREATE} ${later} ${CREATE}`))
      await settled()
      expect([socket.sent, socket.closed]).toEqual([[CREATE], false])
      socket.say(CREATED)
      expect(await chunks.next()).toBe(`${CREATED}\n`)
      await chunks.cancel()
      expect(socket.closed).toBe(true)
    },
  )

  test('a client that goes away after such a request is heard to', async () => {
    const { post, socket } = edge()
    const { body, write, cut } = openBody()
    write(`${CREATE} xx`)
    await post('/v3/watch', body)
    await settled()
    write('more of it')
    await settled()
    expect(socket.closed).toBe(false)
    cut()
    await settled()
    expect(socket.closed).toBe(true)
  })

  test('a later request that is too large ends the stream, which says why', async () => {
    const { post, socket } = edge()
    const { body, write } = openBody()
    write(CREATE)
    const chunks = chunksOf(await post('/v3/watch', body))
    write(`{"create_request":{"key":"${'A'.repeat(MAX_JSON_BYTES)}`)
    expect(JSON.parse((await chunks.next()) ?? '')).toMatchObject({
      error: { code: 8, grpc_code: 8 },
    })
    expect(await chunks.next()).toBe(null)
    expect(socket.closed).toBe(true)
  })

  test('a body that is cut off ends the watches', async () => {
    const { post, socket } = edge()
    const { body, write, cut } = openBody()
    write(CREATE)
    await post('/v3/watch', body)
    cut()
    await settled()
    expect(socket.closed).toBe(true)
  })

  test('target, leader and token are passed on', async () => {
    const { post, watched } = edge()
    await post('/clusters/c/members/m2/v3/watch', CREATE, {
      'grpc-metadata-hasleader': 'true',
      authorization: 'Bearer t',
    })
    expect(watched).toEqual([
      {
        target: { cluster: 'c', member: 'm2' },
        requireLeader: true,
        acks: true,
        token: 't',
        verified: null,
        closed: false,
      },
    ])
  })

  test('GET without an upgrade is refused as etcd does', async () => {
    const answer = await edge().fetch('/v3/watch')
    expect([answer.status, await answer.json()]).toEqual([
      501,
      { error: 'Method Not Allowed', code: 12, message: 'Method Not Allowed' },
    ])
  })
})

describe('answers', () => {
  test('each message of the member is one chunk with its newline', async () => {
    const { post, socket } = edge()
    const chunks = chunksOf(await post('/v3/watch', CREATE))
    for (let i = 0; i < 5; i++) socket.say(`{"result":{"n":${i}}}`)
    for (let i = 0; i < 5; i++) expect(await chunks.next()).toBe(`{"result":{"n":${i}}}\n`)
  })

  test('the member hears what the client has taken: when all is, and at least every 64 KiB', async () => {
    const { post, socket } = edge()
    const chunks = chunksOf(await post('/v3/watch', CREATE))
    const message = `{"result":"${'x'.repeat(9988)}"}`
    for (let i = 0; i < 20; i++) socket.say(message)
    await chunks.next()
    await settled()
    expect(socket.acks, 'the first is not taken before the second is asked for').toEqual([])
    for (let i = 1; i < 20; i++) await chunks.next()
    expect(socket.acks.length).toBeGreaterThan(1)
    expect(socket.acks[0]).toBeLessThan(WATCH_ACK_BYTES + 10_001)
    const last = chunks.next()
    await settled()
    expect(socket.acks.at(-1)).toBe(20 * message.length)
    socket.say(CREATED)
    await last
  })

  test('a member that ends the stream says why, and the response ends after it', async () => {
    const { post, socket } = edge()
    const chunks = chunksOf(await post('/v3/watch', CREATE))
    socket.say(CREATED)
    socket.say('{"error":{"code":14,"message":"etcdserver: no leader"}}')
    socket.hangUp()
    expect(await chunks.next()).toBe(`${CREATED}\n`)
    expect(await chunks.next()).toContain('no leader')
    expect(await chunks.next()).toBe(null)
  })

  test('a member that is gone without a word leaves an error, after all it has sent', async () => {
    const { post, socket } = edge()
    const chunks = chunksOf(await post('/v3/watch', CREATE))
    socket.say(CREATED)
    socket.hangUp()
    expect(await chunks.next()).toBe(`${CREATED}\n`)
    expect(JSON.parse((await chunks.next()) ?? '')).toEqual({
      error: {
        grpc_code: 14,
        http_code: 503,
        message: 'etcdserver: server stopped',
        http_status: 'Service Unavailable',
        code: 14,
      },
    })
    expect(await chunks.next()).toBe(null)
  })

  test('Grpc-Timeout ends the stream as etcd does', async () => {
    const { post, socket } = edge()
    const chunks = chunksOf(await post('/v3/watch', CREATE, { 'grpc-timeout': '20m' }))
    expect(JSON.parse((await chunks.next()) ?? '').error).toMatchObject({
      code: 4,
      message: 'context deadline exceeded',
    })
    expect(await chunks.next()).toBe(null)
    expect(socket.closed).toBe(true)
  })

  test('a member that sends on and on to a client who takes nothing is cut off', async () => {
    const { post, socket } = edge()
    await post('/v3/watch', CREATE)
    const message = 'x'.repeat(100_000)
    for (let sent = 0; sent < WATCH_EDGE_BYTES * 2; sent += message.length) socket.say(message)
    expect(socket.closed).toBe(true)
  })

  test.each(['cancel', 'abort'] as const)(
    'a client that is gone leaves nothing behind: %s',
    async (how) => {
      const socket = new FakeSocket()
      const { app } = edge(undefined, socket)
      const { body, write, cancelled } = openBody()
      write(CREATE)
      const gone = new AbortController()
      const init = { method: 'POST', body, duplex: 'half', signal: gone.signal } as RequestInit
      const answer = await app.fetch(new Request('http://localhost:2379/v3/watch', init), {})
      const chunks = chunksOf(answer)
      const reading = chunks.next()
      await settled()
      if (how === 'cancel') await chunks.cancel()
      else gone.abort()
      await settled()
      expect(socket.closed).toBe(true)
      expect(cancelled() || how === 'abort').toBe(true)
      await reading
    },
  )
})

describe('documents', () => {
  test('a document that grows beyond what a request may be is refused', () => {
    const documents = new Documents(MAX_JSON_BYTES, tooLarge)
    expect(() => {
      for (let i = 0; i < 10; i++)
        documents.push(encoder.encode(i === 0 ? '{"a":"' : 'x'.repeat(1 << 20)))
    }).toThrow('grpc: received message larger than max')
  })

  test('braces within strings end nothing', () => {
    const documents = new Documents(MAX_JSON_BYTES, tooLarge)
    expect(documents.push(encoder.encode('{"a":"}\\"}"} '))).toHaveLength(1)
    expect(documents.waiting).toBe(0)
  })
})
