import { expect, test } from 'vitest'
import { Errors } from '../../src/errors.ts'
import { quorate } from '../../src/proto/generated/member.js'
import type { Caller, MembersEnv } from '../../src/worker/routing/caller.ts'
import { membersWatch } from '../../src/worker/routing/watch-client.ts'
import { foundAt, recordOf } from './fake.ts'

type Kind = 'takes' | 'lost' | 'blank' | 'restoring' | 'full'

const REFUSALS = {
  blank: Errors.blank('it belongs to no cluster yet').fields,
  restoring: { code: 14, message: 'later' },
  full: { code: 8, message: 'full' },
} as const

/** Members of a cluster that behave as named, and the requests they got. */
function members(cluster: string, kinds: Readonly<Record<string, Kind>>) {
  const asked: Request[] = []
  const namespace = {
    idFromName: (name: string) => name,
    get: (object: string) => ({
      async fetch(url: string, init: RequestInit) {
        if (object.startsWith('default/')) {
          const { calls } = quorate.member.CallList.decode(init.body as Uint8Array)
          const answers = calls.map(() => foundAt(recordOf(cluster, Object.keys(kinds))))
          return new Response(
            quorate.member.AnswerList.encode({ answers }).finish() as Uint8Array<ArrayBuffer>,
          )
        }
        asked.push(new Request(url, init))
        const kind = kinds[object.slice(cluster.length + 1)] ?? 'lost'
        if (kind === 'lost') throw new Error('gone')
        // A question beforehand, whether the caller is to have a socket at all.
        if (init.body)
          return new Response(
            quorate.member.AnswerList.encode({ answers: [{}] }).finish() as Uint8Array<ArrayBuffer>,
          )
        if (kind === 'takes') return { webSocket: { member: object } }
        return { webSocket: null, json: async () => REFUSALS[kind] }
      },
    }),
  }
  const env = {
    MEMBERS: namespace,
    QUORATE_MEMBERS: Object.keys(kinds).join(','),
  } as unknown as MembersEnv
  const caller: Caller = { env, waitUntil: () => {}, cf: undefined, loopback: false }
  const open = (member: string | null = null, token: string | null = null) =>
    membersWatch({ cluster, member }, caller, {
      requireLeader: true,
      acks: false,
      token,
      verified: null,
      closed: false,
    })
  return { asked, open }
}

test.each<[Readonly<Record<string, Kind>>, string]>([
  [{ a: 'takes', b: 'takes' }, 'a'],
  [{ a: 'lost', b: 'takes' }, 'b'],
  [{ a: 'blank', b: 'restoring', c: 'takes' }, 'c'],
])('a stream goes to the first member that takes it: %j', async (kinds, expected) => {
  const cluster = Object.values(kinds).join('-')
  const { open } = members(cluster, kinds)
  expect(await open()).toMatchObject({ member: `${cluster}/${expected}` })
})

test.each<[string, Readonly<Record<string, Kind>>, string]>([
  ['nobody can be reached', { a: 'lost', b: 'lost' }, 'etcdserver: request timed out'],
  ['all are blank', { a: 'blank', b: 'blank' }, 'have lost all they had'],
  ['some are blank and none takes it', { a: 'blank', b: 'restoring' }, 'later'],
  ['a refusal is final', { a: 'full', b: 'takes' }, 'full'],
])('no stream where %s', async (what, kinds, message) => {
  await expect(members(what.replaceAll(' ', '-'), kinds).open()).rejects.toThrow(message)
})

test('a named member is asked, and nobody else', async () => {
  const { open, asked } = members('named', { a: 'takes', b: 'lost' })
  await expect(open('b')).rejects.toThrow('etcdserver: request timed out')
  await expect(open('z')).rejects.toThrow('etcdserver: member not found')
  // Who the others are they may be asked, but not to watch.
  const opened = asked.filter(({ url }) => url.includes('?watch'))
  expect(opened.length).toBeGreaterThan(0)
  expect(opened.every(({ url }) => url.includes('/named/b?'))).toBe(true)
})

test('nothing of the caller but leader and token goes with it, once the token is found to be good', async () => {
  const { open, asked } = members('plain', { a: 'takes' })
  await open(null, 'secret')
  const [{ method }, { url, headers }] = asked as [Request, Request]
  expect(method).toBe('POST')
  expect(url).toBe('http://door.quorate.internal/plain/a?watch&leader')
  expect(JSON.parse(decodeURIComponent(headers.get('quorate-who') ?? ''))).toEqual({
    token: 'secret',
  })
})
