/**
 * Backups where there are many clusters, and who is let in by what knows no cluster: the schedule,
 * and certificates.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { scheduledBackups } from '../../src/worker/owner/backups.ts'
import '../harness/digest.ts'
import { AWAY, b64, Deployment, type Json } from './deployment.ts'

/** Names of their own for each test: what an isolate remembers is by name. */
let n = 0
const fresh = (): string => `kept-${++n}`
const key = (text: string) => ({ key: b64(text) })
const PASSWORD = 'the owner:s own pässword'
const OWNER = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }

/** Node has none. */
class FixedLengthStream extends TransformStream<Uint8Array, Uint8Array> {
  constructor(size: number) {
    let left = size
    super({
      transform(piece, controller) {
        left -= piece.length
        controller.enqueue(piece)
      },
      flush: () => expect(left).toBe(0),
    })
  }
}

beforeAll(() => {
  Object.assign(globalThis, { FixedLengthStream })
})

/** A bucket in memory, as R2 has it. */
function bucket(): { readonly BACKUPS: R2Bucket; readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>()
  const body = (bytes: Uint8Array): Response => new Response(bytes as BodyInit)
  const part = (bytes: Uint8Array, { offset = 0, length = bytes.length } = {}): Uint8Array =>
    bytes.subarray(offset, offset + length)
  const r2 = {
    async put(name: string, stream: ReadableStream<Uint8Array>) {
      files.set(name, new Uint8Array(await new Response(stream).arrayBuffer()))
    },
    async list({ prefix }: { readonly prefix: string }) {
      const objects = [...files.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => ({ key: name }))
      return { objects, truncated: false }
    },
    async get(name: string, options: { readonly range?: { offset: number; length: number } } = {}) {
      const bytes = files.get(name)
      return bytes === undefined ? null : body(part(bytes, options.range))
    },
    async delete(name: string) {
      files.delete(name)
    },
  }
  return { BACKUPS: r2 as unknown as R2Bucket, files }
}

async function login(d: Deployment, name: string): Promise<Record<string, string>> {
  const { token } = await d.ok(`/clusters/${name}/v3/auth/authenticate`, {
    name: 'root',
    password: PASSWORD,
  })
  return { authorization: String(token) }
}

describe('backups', () => {
  test('are each cluster’s own, and one may begin with that of another', async () => {
    const { BACKUPS, files } = bucket()
    const d = new Deployment({ BACKUPS })
    const [a, b, c] = [fresh(), fresh(), fresh()]
    for (const name of [a, b]) {
      await d.ok(`/clusters/${name}`)
      await d.ok(`/clusters/${name}/v3/kv/put`, key(`k-${name}`))
      expect(await d.ok(`/clusters/${name}/backup`)).toMatchObject({
        cluster: name,
        made: true,
        revision: '2',
      })
    }
    const { backups } = (await d.ok(`/clusters/${a}/backups`, {}, {}, 'GET')) as {
      backups: string[]
    }
    expect(backups).toHaveLength(1)
    expect([...files.keys()].filter((name) => name.startsWith(`${a}/`))).toEqual(backups)
    expect(await d.ok(`/clusters/${c}/restore?from=${backups[0]}`)).toMatchObject({
      cluster: c,
      revision: '2',
    })
    expect(await d.keys(`/clusters/${c}`)).toEqual([`k-${a}`])
    // Made anew under its name it has others: nothing is taken for unchanged.
    await d.ok(`/clusters/${a}`, {}, {}, 'DELETE')
    await d.ok(`/clusters/${a}`)
    await d.ok(`/clusters/${a}/v3/kv/put`, key('k-anew'))
    expect(await d.ok(`/clusters/${a}/backup`)).toMatchObject({ made: true, revision: '2' })
  })

  test('by schedule are made of every cluster that is named, also where auth is on', async () => {
    const { BACKUPS, files } = bucket()
    const d = new Deployment({ QUORATE_ROOT_PASSWORD: PASSWORD }, AWAY)
    const [a, b] = [fresh(), fresh()]
    for (const name of ['default', a, b]) await d.ok(`/clusters/${name}`, {}, OWNER)
    const now = new Date('2026-11-21T10:00:00Z')
    const env = { BACKUPS, QUORATE_BACKUP_CLUSTERS: `default, ${a},${b}` }
    await scheduledBackups(env, (cluster) => d.client(cluster), now)
    expect([...files.keys()].map((name) => name.split('/')[0]).sort()).toEqual(
      ['default', a, b].sort(),
    )
    await d.ok(`/clusters/${b}`, {}, OWNER, 'DELETE')
    await expect(scheduledBackups(env, (cluster) => d.client(cluster), now)).rejects.toThrow(
      `no backup of ${b}`,
    )
  })
})

describe('who shows a certificate', () => {
  test('is that user in every cluster that has one of the name', async () => {
    const d = new Deployment(
      { QUORATE_ROOT_PASSWORD: PASSWORD, QUORATE_CLIENT_CERT_AUTH: 'true' },
      AWAY,
    )
    const [a, b] = [fresh(), fresh()]
    for (const name of ['default', a, b]) await d.ok(`/clusters/${name}`, {}, OWNER)
    await d.ok(`/clusters/${a}/v3/auth/user/add`, { name: 'ann', password: 'x' }, await login(d, a))
    const shown = (CN: string): object => ({
      tlsClientAuth: {
        certPresented: '1',
        certVerified: 'SUCCESS',
        certRevoked: '0',
        certSubjectDNRFC2253: `CN=${CN}`,
      },
    })
    const users = async (prefix: string): Promise<[number, Json]> =>
      d.json('POST', `${prefix}/v3/auth/user/list`, {})
    d.cf = shown('root')
    expect(await users('')).toMatchObject([200, { users: ['root'] }])
    expect(await users(`/clusters/${a}`)).toMatchObject([200, { users: ['ann', 'root'] }])
    expect(await users(`/clusters/${b}`)).toMatchObject([200, { users: ['root'] }])
    d.cf = shown('ann')
    expect(await users(`/clusters/${a}`)).toMatchObject([
      403,
      { message: 'etcdserver: permission denied' },
    ])
    expect(await users(`/clusters/${b}`)).toMatchObject([
      403,
      { message: 'etcdserver: permission denied' },
    ])
  })
})
