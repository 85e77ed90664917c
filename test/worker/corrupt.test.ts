/**
 * The way out of CORRUPT that docs/operations.md tells, walked by somebody who has nothing but a
 * password: every token has ended.
 */
import { describe, expect, test } from 'vitest'
import { TOKEN_TTL_MS } from '../../src/limits.ts'
import '../harness/digest.ts'
import { AWAY, b64, Deployment, HERE, type Json } from './deployment.ts'

let n = 0
const PASSWORD = 'the owner:s own pässword'
const OWNER = { authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` }
const CORRUPT = 'etcdserver: corrupt cluster'
const key = { key: b64('k1') }
const none = { key: b64('k2') }

async function login(d: Deployment, at: string): Promise<Record<string, string>> {
  const { token } = await d.ok(`${at}/v3/auth/authenticate`, { name: 'root', password: PASSWORD })
  return { authorization: String(token) }
}

/**
 * A cluster with auth on, one key, and CORRUPT in the name of its third member, whose every token
 * has ended.
 */
async function corrupt(d: Deployment, closed: boolean) {
  const name = `rotten-${++n}`
  const at = `/clusters/${name}`
  await d.ok(at, {}, closed ? OWNER : {})
  if (!closed) {
    await d.ok(`${at}/v3/auth/user/add`, { name: 'root', password: PASSWORD })
    await d.ok(`${at}/v3/auth/user/grant`, { user: 'root', role: 'root' })
    await d.ok(`${at}/v3/auth/enable`)
  }
  const token = await login(d, at)
  await d.ok(`${at}/v3/kv/put`, { ...key, value: b64('v') }, token)
  const third = (await members(d, at, token)).find((m) => m.name === 'm3')?.ID
  await d.ok(
    `${at}/v3/maintenance/alarm`,
    { action: 'ACTIVATE', memberID: third, alarm: 'CORRUPT' },
    token,
  )
  d.many.cluster.run(TOKEN_TTL_MS + 60_000)
  expect(await d.refused(`${at}/v3/kv/range`, key, token)).toBe('etcdserver: invalid auth token')
  return { at, third }
}

async function members(d: Deployment, at: string, token: Record<string, string>) {
  const { members } = await d.ok(`${at}/v3/cluster/member/list`, { linearizable: true }, token)
  return members as { readonly name?: string; readonly ID: string }[]
}

describe.each([
  ['closed', true, { QUORATE_ROOT_PASSWORD: PASSWORD }, AWAY],
  ['open', false, {}, HERE],
] as const)(
  'a cluster that is CORRUPT, with auth on and every token ended, in a deployment that is %s',
  (_, closed, env, host) => {
    test('is put right by the steps of docs/operations.md', async () => {
      const d = new Deployment(env, host)
      const { at, third } = await corrupt(d, closed)
      const root = await login(d, at)
      expect(await d.ok(`${at}/v3/maintenance/alarm`, { action: 'GET' }, root)).toMatchObject({
        alarms: [{ memberID: third, alarm: 'CORRUPT' }],
      })
      expect(await d.ok(`${at}/v3/kv/range`, key, root)).toMatchObject({ count: '1' })
      expect(await d.refused(`${at}/v3/kv/put`, key, root)).toBe(CORRUPT)
      const snapshot = await d.fetch(`${at}/snapshot`, { headers: root })
      expect(snapshot.status).toBe(200)
      expect((await snapshot.arrayBuffer()).byteLength % 512).toBe(32)
      await d.ok(`${at}/v3/cluster/member/remove`, { ID: third }, root)
      await d.ok(`${at}/v3/cluster/member/add`, { peerURLs: ['http://m4.enam:2380'] }, root)
      for (let i = 0; i < 50 && !(await members(d, at, root)).some((m) => m.name === 'm4'); i++)
        d.many.cluster.run(200)
      expect((await members(d, at, root)).map((m) => m.name).sort()).toEqual(['m1', 'm2', 'm4'])
      await d.ok(
        `${at}/v3/maintenance/alarm`,
        { action: 'DEACTIVATE', memberID: third, alarm: 'CORRUPT' },
        root,
      )
      await d.ok(`${at}/v3/kv/put`, { ...none, value: b64('v') }, root)
      expect(await d.keys(at, root)).toEqual(['k1', 'k2'])
    })

    test('lets users in, and the root of it change who they are', async () => {
      const d = new Deployment(env, host)
      const { at } = await corrupt(d, closed)
      const root = await login(d, at)
      const calls: readonly (readonly [string, Json])[] = [
        ['user/add', { name: 'ann', password: 'p' }],
        ['user/changepw', { name: 'ann', password: 'q' }],
        ['role/add', { name: 'r' }],
        ['role/grant', { name: 'r', perm: { permType: 'READ', ...key } }],
        ['user/grant', { user: 'ann', role: 'r' }],
      ]
      for (const [call, body] of calls) await d.ok(`${at}/v3/auth/${call}`, body, root)
      const { token } = await d.ok(`${at}/v3/auth/authenticate`, { name: 'ann', password: 'q' })
      const ann = { authorization: String(token) }
      expect(await d.ok(`${at}/v3/kv/range`, key, ann)).toMatchObject({ count: '1' })
      // Why is the alarm's matter, not hers: as in etcd.
      expect(await d.refused(`${at}/v3/kv/put`, key, ann)).toBe(CORRUPT)
      for (const [call, body] of [
        ['user/revoke', { name: 'ann', role: 'r' }],
        ['role/revoke', { role: 'r', ...key }],
        ['role/delete', { role: 'r' }],
        ['user/delete', { name: 'ann' }],
        ['disable', {}],
      ] as const)
        await d.ok(`${at}/v3/auth/${call}`, body, root)
    })
  },
)
