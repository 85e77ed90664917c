/**
 * `POST /members/<name>/recover`: who may, what is asked of the member, and what the caller is
 * told.
 */
import { describe, expect, it } from 'vitest'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64 } from '../../src/proto/int64.ts'
import { type Answer, Method } from '../../src/worker/http/contract.ts'
import { edge } from './fake.ts'

const made: Answer = {
  body: quorate.member.Recovered.encode({
    cluster: fromU64(7n),
    member: fromU64(9n),
    revision: 12,
    unsure: 2,
    lost: ['m1'],
  }).finish(),
}
const owner = { authorization: `Basic ${btoa('root:opensesame')}` }
const CLOSED = { QUORATE_ROOT_PASSWORD: 'opensesame' }
const forced = (body: Uint8Array): boolean => quorate.member.RecoverRequest.decode(body).force

describe('recover', () => {
  it('asks the member of the path, and says what may be lost', async () => {
    const { post, asked } = edge(() => made)
    const answer = await post('/clusters/shop/members/m2/recover', '')
    expect(answer.status).toBe(200)
    const body = (await answer.json()) as Record<string, unknown>
    expect(body).toMatchObject({
      cluster_id: '7',
      member_id: '9',
      revision: '12',
      unsure_entries: '2',
      lost_members: ['m1'],
    })
    expect(body.warning).toMatch(/is lost/)
    expect(asked.map(({ method, target }) => [method, target])).toEqual([
      [Method.RECOVER, { cluster: 'shop', member: 'm2' }],
    ])
    expect(forced(asked[0]?.body ?? new Uint8Array(0))).toBe(false)
  })

  it('passes on force, and a token', async () => {
    const { post, asked } = edge(() => made)
    expect(
      (await post('/members/m2/recover', { force: true }, { authorization: 'abc.1' })).status,
    ).toBe(200)
    expect(forced(asked[0]?.body ?? new Uint8Array(0))).toBe(true)
    expect(asked[0]).toMatchObject({ token: 'abc.1' })
  })

  it.each(['{"force":1}', '{"force":true,"x":1}', '[]', '"x"', '{', '{"forced":true}'])(
    'refuses %s',
    async (body) => {
      const { post, asked } = edge(() => made)
      const answer = await post('/members/m2/recover', body)
      expect(answer.status).toBe(400)
      expect(asked).toEqual([])
    },
  )

  it('is of a member alone, and by POST', async () => {
    const { post, fetch, asked } = edge(() => made)
    for (const path of ['/recover', '/clusters/shop/recover'])
      expect((await post(path)).status).toBe(404)
    expect((await fetch('/members/m2/recover')).status).toBe(501)
    expect(asked).toEqual([])
  })

  it('is for the owner, where the deployment is closed', async () => {
    const { fetch, asked } = edge(() => made)
    const url = 'https://quorate.example/members/m2/recover'
    const ask = (headers: Record<string, string>) => fetch(url, { method: 'POST', headers }, CLOSED)
    expect((await ask({})).status).toBe(401)
    expect((await ask({ authorization: `Basic ${btoa('root:wrong')}` })).status).toBe(401)
    expect(asked).toEqual([])
    expect((await ask(owner)).status).toBe(200)
    expect(asked[0]).toMatchObject({ method: Method.RECOVER, closed: true })
    expect(asked[0]?.token).toBeUndefined()
  })
})
