import { Miniflare } from 'miniflare'
import { expect, onTestFinished, test } from 'vitest'
import { bundle, compatibility } from '../../scripts/start/bundle.ts'
import { post, waitFor } from '../start/cluster.ts'
import { b64, create, eventsOf, socketWatch } from './raw.ts'

const LONG = process.env.QUORATE_TEST_LONG !== undefined
const EVICTIONS = LONG ? 100 : 12
const WATCHES = 3

test(`a member that loses its memory ${EVICTIONS} times while events flow: no watch misses one or sees one twice`, async () => {
  const { date, flags } = compatibility()
  const script = bundle('./test/workerd/forgetful.worker.ts', [])
  const miniflare = new Miniflare({
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'quorate',
          compatibilityDate: date,
          compatibilityFlags: [...flags],
          manifest: {
            mainModule: 'worker.mjs',
            modulesRoot: '/',
            modules: { 'worker.mjs': { type: 'esm', contents: script } },
          },
          env: {
            QUORATE_MEMBERS: { type: 'text', value: 'm1' },
            MEMBERS: { type: 'durable-object', worker: 'quorate', exportName: 'QuorateMember' },
          },
          exports: { QuorateMember: { type: 'durable-object', storage: 'sqlite' } },
        },
      },
    ],
  })
  onTestFinished(() => miniflare.dispose())
  const url = (await miniflare.ready).origin
  const put = async (key: string): Promise<string | undefined> => {
    const answer = await post(`${url}/v3/kv/put`, { key: b64(key), value: b64('v') }, 10_000)
    return answer?.status === 200
      ? (answer.body as { header: { revision: string } }).header.revision
      : undefined
  }
  expect(await waitFor(async () => (await put('first')) !== undefined, 20_000)).toBe(true)

  const requests = Array.from({ length: WATCHES }, (_, i) =>
    create(`k${i}`, { range_end: b64('l') }),
  )
  const streams = await Promise.all([socketWatch(url, ...requests), socketWatch(url, ...requests)])
  onTestFinished(() => {
    for (const { socket } of streams) socket.destroy()
  })
  expect(
    await waitFor(() => streams.every((stream) => stream.received().length === WATCHES), 10_000),
    'created',
  ).toBe(true)

  const revisions: string[][] = Array.from({ length: WATCHES }, () => [])
  const write = async (n: number): Promise<void> => {
    const revision = await put(`k${n}`)
    if (revision === undefined) throw new Error('a put without an outcome')
    // Watch i sees keys from ki on.
    for (let i = 0; i <= n; i++) revisions[i]?.push(`${revision} k${n}`)
  }
  for (let evicted = 0; evicted < EVICTIONS; evicted++) {
    for (let n = 0; n < 10; n++) await Promise.all([write(n % WATCHES), write((n + 1) % WATCHES)])
    await fetch(`${url}/quiet`, { method: 'POST' })
    await miniflare.unsafeEvictDurableObject('quorate', 'QuorateMember', {
      name: 'default/m1',
      webSockets: 'hibernate',
    })
    // Woken by a request of a client, by a put, or by both at once.
    const one = streams[evicted % streams.length]
    if (evicted % 3 !== 0) one?.send('{"progress_request":{}}')
    if (evicted % 3 === 1)
      await waitFor(() => one?.received().at(-1)?.includes('"-1"') ?? false, 1000)
  }
  const end = await waitFor(
    async () => (await put('l')) !== undefined && (await put('k2')) !== undefined,
    10_000,
  )
  expect(end).toBe(true)
  console.log(`evictions: ${EVICTIONS}, events: ${revisions[0]?.length}`)
  expect(revisions[0]?.length).toBeGreaterThan(EVICTIONS)
  for (const stream of streams) {
    const events = eventsOf(stream.received())
    for (let i = 0; i < WATCHES; i++) {
      const seen = events[i] ?? []
      expect(new Set(seen).size, 'nothing twice').toBe(seen.length)
      expect(
        [...seen].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
        'in order',
      ).toEqual(seen)
      const missed = revisions[i]?.filter((event) => !seen.includes(event))
      expect(missed, 'nothing missed').toEqual([])
    }
  }
})
