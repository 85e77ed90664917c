/**
 * Restores and backups where there are many clusters: from the edge down to the members, cut off
 * anywhere, and deleted half way.
 */
import { describe, expect, test } from 'vitest'
import { Method } from '../../src/worker/http/contract.ts'
import '../harness/digest.ts'
import type { ClusterMember } from '../harness/member.ts'
import { AWAY, b64, Deployment, type Json } from './deployment.ts'

/** Names of their own for each test: what an isolate remembers is by name. */
let n = 0
const fresh = (): string => `again-${++n}`
const key = (text: string) => ({ key: b64(text) })
const PASSWORD = 'the owner:s own pässword'
const OWNER = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }

/** The snapshot of a cluster with two keys. */
async function fileOf(
  d: Deployment,
  owner?: Record<string, string>,
  keys: readonly string[] = ['k1', 'k2'],
): Promise<Uint8Array> {
  const name = fresh()
  await d.ok(`/clusters/${name}`, {}, owner)
  const headers = owner === undefined ? {} : await login(d, name)
  for (const k of keys) await d.ok(`/clusters/${name}/v3/kv/put`, key(k), headers)
  return new Uint8Array(
    await (await d.fetch(`/clusters/${name}/snapshot`, { headers })).arrayBuffer(),
  )
}

async function login(d: Deployment, name: string): Promise<Record<string, string>> {
  const { token } = await d.ok(`/clusters/${name}/v3/auth/authenticate`, {
    name: 'root',
    password: PASSWORD,
  })
  return { authorization: String(token) }
}

async function restore(
  d: Deployment,
  path: string,
  file: Uint8Array,
  init: RequestInit = {},
): Promise<[number, Json]> {
  const answer = await d.fetch(path, { method: 'POST', body: file as BodyInit, ...init })
  return [answer.status, (await answer.json()) as Json]
}

/** As workerd's disk service: reads alone. */
function filesOf(files: Readonly<Record<string, Uint8Array>>): Fetcher {
  const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    const file = files[new URL(url).pathname.slice(1)]
    if (file === undefined) return new Response(null, { status: 404 })
    const [, from, to] =
      /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '') ?? []
    return new Response(
      (from === undefined ? file : file.slice(Number(from), Number(to) + 1)) as BodyInit,
    )
  }
  return { fetch } as unknown as Fetcher
}

const shown = async (d: Deployment, name: string, headers = {}): Promise<Json> =>
  (await d.json('GET', `/clusters/${name}`, undefined, headers))[1]

function founderOf(d: Deployment, name: string): ClusterMember {
  const [founder] = d.many.look(name).clusters.flatMap((record) => d.many.membersOf(record))
  if (founder === undefined) throw new Error('it has founders')
  return founder
}

describe('a restore into a cluster of its own', () => {
  test('is listed as any other, with the members and regions that are asked for', async () => {
    const d = new Deployment()
    const file = await fileOf(d)
    const name = fresh()
    const at = `/clusters/${name}/restore?members=a,b,c&regions=weur,eeur,auto`
    expect(await restore(d, at, file)).toEqual([
      200,
      { cluster: name, revision: '3', compact_revision: '-1' },
    ])
    const members = [
      { name: 'a', region: 'weur' },
      { name: 'b', region: 'eeur' },
      { name: 'c', region: 'auto' },
    ]
    expect(await shown(d, name)).toMatchObject({ name, state: 'ready', members })
    expect(await d.keys(`/clusters/${name}`)).toEqual(['k1', 'k2'])
    const { header } = (await d.ok(`/clusters/${name}/v3/kv/put`, key('k3'))) as { header: Json }
    expect(header).toMatchObject({ revision: '4', cluster_id: (await shown(d, name)).id })
    expect(await restore(d, `/clusters/${name}/restore`, file)).toMatchObject([
      409,
      { message: `quorate: cluster ${name} exists` },
    ])
    expect(await d.keys(`/clusters/${name}`)).toEqual(['k1', 'k2', 'k3'])
  })

  test.each([
    ['?regions=mars', 'there is no region mars'],
    ['?members=', 'the name of a member'],
    ['?members=a,b&regions=wnam', 'as many regions as members'],
    ['?bump-revision=5', 'go together'],
    ['?from=nowhere/x.db', 'bucket'],
  ])('%s is refused, and nothing is on record', async (query, message) => {
    const d = new Deployment()
    const name = fresh()
    const [status, json] = await restore(d, `/clusters/${name}/restore${query}`, new Uint8Array(1))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(json.message).toContain(message)
    expect((await d.json('GET', `/clusters/${name}`))[0]).toBe(404)
  })

  const text = (words: string) => new TextEncoder().encode(words)
  test.each([
    ['a word', text('hello')],
    ['nothing', new Uint8Array(0)],
    ['a page of the web', text(`<!doctype html>${'<p>404</p>'.repeat(10_000)}`)],
    ['zeros with room for a sum', new Uint8Array(512 * 100 + 32)],
    ['a database of another program', text('SQLite format 3\0'.padEnd(4096 + 32, '\0'))],
  ])(
    'of %s is refused as no snapshot, by any name and however it is sent, and nothing is on record',
    async (_, file) => {
      const d = new Deployment({ BACKUP_FILES: filesOf({ 'x/page.db': file }) })
      const message = 'quorate: this file is no snapshot: it is no database of etcd (bbolt)'
      for (const query of ['', '?skip-hash-check=true']) {
        const name = fresh()
        expect(await restore(d, `/clusters/${name}/restore${query}`, file)).toMatchObject([
          400,
          { message },
        ])
        expect((await d.json('GET', `/clusters/${name}`))[0]).toBe(404)
        const from = `/clusters/${name}/restore?from=x/page.db${query.replace('?', '&')}`
        const kept =
          file.length === 0
            ? [404, { message: 'quorate: there is no backup x/page.db' }]
            : [400, { message }]
        expect(await restore(d, from, new Uint8Array(1))).toMatchObject(kept)
        expect((await d.json('GET', `/clusters/${name}`))[0]).toBe(404)
        await d.ok(`/clusters/${name}`)
      }
      expect(await restore(d, '/clusters/default/restore', file)).toMatchObject([400, { message }])
    },
  )

  test('from a key that is none is refused, and nothing is on record', async () => {
    const d = new Deployment({ BACKUP_FILES: filesOf({}) })
    const name = fresh()
    const answer = await restore(
      d,
      `/clusters/${name}/restore?from=default/typo.db`,
      new Uint8Array(1),
    )
    expect(answer).toMatchObject([404, { message: 'quorate: there is no backup default/typo.db' }])
    expect((await d.json('GET', `/clusters/${name}`))[0]).toBe(404)
  })

  test.each([
    [32, 100, 'quorate: this file is no snapshot: it was cut off'],
    [32, 0, 'quorate: the snapshot has no hash; skip-hash-check=true takes it without'],
  ])(
    'of a file that says it is %d + %d bytes short is refused before any of it is read',
    async (sum, more, message) => {
      const d = new Deployment()
      const file = await fileOf(d)
      const short = file.slice(0, file.length - sum - more)
      const name = fresh()
      const headers = { 'content-length': String(short.length) }
      expect(await restore(d, `/clusters/${name}/restore`, short, { headers })).toMatchObject([
        400,
        { message },
      ])
      expect((await d.json('GET', `/clusters/${name}`))[0]).toBe(404)
      // Whoever does not say how long it is hears the same at its end.
      expect(await restore(d, `/clusters/${name}/restore`, short)).toMatchObject([400, { message }])
    },
  )
})

describe('a restore that is interrupted', () => {
  test('of a file that turns out to be damaged is on record until it is deleted, or restored after all', async () => {
    const d = new Deployment()
    const file = await fileOf(d)
    const name = fresh()
    const damaged = file.with(file.length - 40, 1 ^ (file.at(-40) ?? 0))
    expect((await restore(d, `/clusters/${name}/restore`, damaged))[0]).toBe(500)
    expect(await shown(d, name)).toMatchObject({ state: 'creating' })
    expect(await d.refused(`/clusters/${name}`)).toContain(
      `POST /clusters/${name}/restore once more goes on with it`,
    )
    expect(await d.refused(`/clusters/${name}/v3/kv/put`, key('k'))).toContain(
      `is being restored: POST /clusters/${name}/restore`,
    )
    expect((await restore(d, `/clusters/${name}/restore`, file))[0]).toBe(200)
    expect(await d.keys(`/clusters/${name}`)).toEqual(['k1', 'k2'])
  })

  test('under a name that its caller has used is the same one, or another: then it is refused, and not answered as if it were done', async () => {
    const files: Record<string, Uint8Array> = {}
    const d = new Deployment({ BACKUP_FILES: filesOf(files) })
    const [file, other] = [await fileOf(d), await fileOf(d, undefined, ['k1', 'k3'])]
    Object.assign(files, { 'x/one.db': file, 'x/two.db': other })
    expect(other.length).toBe(file.length)
    const headers = { 'quorate-request-id': 'ab'.repeat(16) }
    const ways: [string, Uint8Array][] = [
      ['', file],
      ['?bump-revision=5&mark-compacted=true', file],
      ['?skip-hash-check=true', file],
      ['?from=x/one.db', new Uint8Array(1)],
      ['?from=x/two.db', new Uint8Array(1)],
      ['', other],
    ]
    for (const [first, brought] of ways.slice(0, -1)) {
      const path = `/clusters/${fresh()}/restore`
      const told = await restore(d, path + first, brought, { headers })
      expect([first, told[0]]).toEqual([first, 200])
      for (const [query, upload] of ways) {
        const again = await restore(d, path + query, upload, { headers })
        const same = query === first && upload === brought
        if (same || (query === first && query.includes('from')))
          expect([first, query, again]).toEqual([first, query, told])
        else expect([first, query, again[0]]).toEqual([first, query, 409])
      }
    }
  })

  test('does not go on with one that is being made without a state', async () => {
    const d = new Deployment()
    const file = await fileOf(d)
    const name = fresh()
    d.fault = ({ methods }) => (methods.includes(Method.CREATE) ? 'before' : null)
    expect((await d.json('POST', `/clusters/${name}`))[0]).toBe(503)
    d.fault = () => null
    expect(await restore(d, `/clusters/${name}/restore`, file)).toMatchObject([
      409,
      { message: expect.stringContaining('without a state') },
    ])
    await d.ok(`/clusters/${name}`)
    expect(await d.keys(`/clusters/${name}`)).toEqual([])
  })

  test.each(['before', 'after'] as const)(
    'goes on wherever it was cut off, %s a call is delivered',
    async (fault) => {
      const d = new Deployment({ QUORATE_ROOT_PASSWORD: PASSWORD }, AWAY)
      await d.ok('/clusters/default', {}, OWNER)
      const file = await fileOf(d, OWNER)
      for (let at = 1; ; at++) {
        const name = fresh()
        const path = `/clusters/${name}/restore`
        const caller = new AbortController()
        let calls = 0
        d.fault = () => {
          if (++calls < at) return null
          caller.abort()
          return calls === at ? fault : 'before'
        }
        const [status] = await restore(d, path, file, { headers: OWNER, signal: caller.signal })
        d.fault = () => null
        if (calls < at) {
          expect(status).toBe(200)
          expect(at).toBeGreaterThan(8)
          return
        }
        expect(status).toBeGreaterThanOrEqual(400)
        const { state } = await shown(d, name, OWNER)
        const again = await restore(d, path, file, { headers: OWNER })
        // Cut off behind the last step: it is there, and says so.
        if (state === 'ready') expect(again[1].message).toBe(`quorate: cluster ${name} exists`)
        else expect(again).toEqual([200, { cluster: name, revision: '3', compact_revision: '-1' }])
        expect(await shown(d, name, OWNER)).toMatchObject({ state: 'ready' })
        expect(await d.keys(`/clusters/${name}`, await login(d, name))).toEqual(['k1', 'k2'])
      }
    },
  )

  test('that is deleted half way leaves nothing of what was brought, and its name is free', async () => {
    const d = new Deployment()
    const file = await fileOf(d)
    const left: number[] = []
    for (let stop = 1; ; stop++) {
      const name = fresh()
      const caller = new AbortController()
      let steps = 0
      d.fault = ({ methods }) => {
        if (!methods.includes(Method.RESTORE) || ++steps < stop) return null
        caller.abort()
        return 'before'
      }
      await restore(d, `/clusters/${name}/restore`, file, { signal: caller.signal })
      d.fault = () => null
      const founder = founderOf(d, name)
      left.push(d.many.rows(founder).length)
      expect(await d.ok(`/clusters/${name}`, {}, {}, 'DELETE')).toEqual({ name, state: 'deleted' })
      d.many.cluster.run(10_000)
      expect(d.many.rows(founder)).toEqual(['member.departed'])
      expect(founder.disk.alarm).toBeNull()
      await d.ok(`/clusters/${name}`)
      expect(await d.keys(`/clusters/${name}`)).toEqual([])
      if (steps < stop) break
    }
    expect(left[0]).toBe(0)
    expect(left.length).toBeGreaterThan(5)
    // Tables of a store that was being filled.
    expect(Math.max(...left.slice(0, -1))).toBeGreaterThan(5)
  })

  test('of which nobody hears any more is removed by an alarm, and may be made again', async () => {
    const d = new Deployment()
    const file = await fileOf(d)
    const name = fresh()
    let calls = 0
    d.fault = ({ methods }) => (methods.includes(Method.RESTORE) && ++calls >= 4 ? 'before' : null)
    await restore(d, `/clusters/${name}/restore`, file)
    d.fault = () => null
    d.many.cluster.run(1_300_000)
    expect(d.many.rows(founderOf(d, name))).toEqual([])
    expect((await restore(d, `/clusters/${name}/restore`, file))[0]).toBe(200)
    expect(await d.keys(`/clusters/${name}`)).toEqual(['k1', 'k2'])
  })
})
