/**
 * The doors of a member, which nobody but the Worker and the other members reaches: should they
 * bring what they never would (another version, a mistake, bytes torn on their way), it is refused,
 * and nothing has changed.
 */
import { expect, test } from 'vitest'
import { encodeListChange } from '../../src/cluster/list-wire.ts'
import { CallServer } from '../../src/durable/call-server.ts'
import { Code } from '../../src/errors.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { requestFromJSON } from '../../src/proto/json/protojson.ts'
import { RPCS } from '../../src/worker/call/rpcs.ts'
import { Solo } from '../harness/solo.ts'
import { fuzz } from './fuzz.ts'
import { SEEDS } from './mutate.ts'

const { AnswerList, CallList, Method, PeerBatch } = quorate.member
type Call = quorate.member.ICall

const NO_BATCH = 'bytes that are no batch'
/** What the edge would send for the recorded requests. */
const CALLS: readonly Call[] = SEEDS.flatMap(([path, body]) => {
  const rpc = RPCS[path]
  return rpc === undefined
    ? []
    : [
        {
          method: rpc.method,
          body: requestFromJSON(rpc.request, Buffer.from(JSON.stringify(body))),
        },
      ]
})
const METHODS = Object.values(Method).filter(
  (m): m is quorate.member.Method => typeof m === 'number' && m !== Method.CREATE,
)

fuzz(
  'calls whose bodies are no requests are answered, by the hundred thousand',
  8000,
  400_000,
  (mutator, times, seed) => {
    const { int, chance, pick } = mutator.random
    let solo = Solo.born()
    const codes = new Map<number, number>()
    for (let i = 0; i < times; i++) {
      if (i % 500 === 499) solo = Solo.born()
      const call = CALLS[int(CALLS.length)] ?? {}
      const made: Call = {
        method: chance(80)
          ? (call.method ?? 0)
          : pick<quorate.member.Method>(0, 200 as quorate.member.Method, 17, ...METHODS),
        body: chance(80) ? mutator.bytes(call.body ?? new Uint8Array(0)) : (call.body ?? null),
        ...(chance(90)
          ? { requestId: Uint8Array.from({ length: chance(95) ? 16 : int(40) }, () => int(256)) }
          : {}),
        ...(chance(5) ? { minRevision: pick(0, 1, 2 ** 40) } : {}),
        ...(chance(5)
          ? {
              token: pick(
                '',
                'x',
                'aaaaaaaaaaaaaaaa.1',
                `${'a'.repeat(16)}.99999999999999999999`,
                'a.-1',
              ),
            }
          : {}),
        ...(chance(5)
          ? { verified: { user: pick('', 'root', 'x'), revision: pick(0, 1, 99) } }
          : {}),
        ...(chance(5) ? { closed: true } : {}),
        timeoutMs: pick(0, 1, 50, 2 ** 32 - 1),
      }
      const what = `seed ${seed}, call ${i}: ${JSON.stringify({ ...made, body: Buffer.from(made.body ?? []).toString('hex'), requestId: Buffer.from(made.requestId ?? []).toString('hex') })}`
      let code = -1
      solo.member.calls([made], (_, answer) => {
        code = answer.code ?? 0
      })
      expect(solo.aborts, what).toEqual([])
      for (let ms = 0; code === -1 && ms < 70_000; ms += 50) solo.run(50)
      // A page or a ticket of another life waits for nobody here.
      if (made.method !== Method.WAIT) expect(code, what).not.toBe(-1)
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    expect(codes.size).toBeGreaterThan(4)
  },
)

test('what changes something without an id of 16 bytes is refused', () => {
  const solo = Solo.born()
  solo.run(1000)
  const { PUT, DELETE_RANGE, COMPACT, MEMBER_ADD, CLUSTER_CHANGE, LEASE_GRANT } = Method
  const url = (name: string) =>
    Buffer.from(JSON.stringify({ peerURLs: [`http://${name}.weur:2380`] }))
  const bodies = new Map<number, Uint8Array>([
    [MEMBER_ADD, requestFromJSON('MemberAddRequest', url('m9'))],
    [CLUSTER_CHANGE, encodeListChange({ kind: 'remove', name: 'x' })],
  ])
  for (const method of [PUT, DELETE_RANGE, COMPACT, MEMBER_ADD, CLUSTER_CHANGE, LEASE_GRANT]) {
    for (const requestId of [null, ...[0, 1, 15, 17, 32].map((length) => new Uint8Array(length))]) {
      const codes: number[] = []
      solo.member.calls(
        [{ method, body: bodies.get(method) ?? new Uint8Array(0), requestId }],
        (_, { code }) => codes.push(code ?? 0),
      )
      solo.run(1000)
      expect(codes, `${Method[method]} with ${requestId?.length}`).toEqual([Code.InvalidArgument])
    }
  }
})

fuzz('lists that are none are refused at the door', 1000, 50_000, async (mutator, times, seed) => {
  const solo = Solo.born()
  const server = new CallServer(solo.member)
  const list = CallList.encode({
    calls: CALLS.slice(0, 5).map((call) => ({ ...call, requestId: new Uint8Array(16) })),
  }).finish()
  let refused = 0
  for (let i = 0; i < times; i++) {
    const body = mutator.bytes(list)
    const answer = server.list(body).then(
      async (response) => AnswerList.decode(new Uint8Array(await response.arrayBuffer())),
      () => null,
    )
    solo.run(1000)
    if (
      (await Promise.race([
        answer,
        new Promise((resolve) => setTimeout(resolve, 300, undefined)),
      ])) === null
    )
      refused++
    expect(solo.aborts, `seed ${seed}, list ${i}: ${Buffer.from(body).toString('hex')}`).toEqual([])
  }
  expect(refused).toBeGreaterThan(times / 20)
})

fuzz(
  'what peers say that is no batch, or of others than it should, is refused and changes nothing',
  5000,
  200_000,
  (mutator, times, seed) => {
    const { int, chance } = mutator.random
    const solo = Solo.born()
    solo.run(1000)
    const before = JSON.stringify(state(solo))
    const entry = { term: 9, index: 1, type: 0, data: new Uint8Array(20) }
    const message = {
      type: 3,
      to: 1,
      from: 2,
      term: 9,
      logTerm: 1,
      index: 1,
      commit: 5,
      entries: [entry, entry],
      context: new Uint8Array(8),
    }
    const shapes: quorate.member.IPeerBatch[] = [
      { messages: [message] },
      {
        messages: [
          { ...message, type: 7, snapshot: { index: 99, term: 9, conf: { voters: [1, 2] } } },
        ],
        wantsSnapshot: true,
      },
      { sleep: {} },
      { lease: {} },
      {
        snapshot: {
          transfer: new Uint8Array(16),
          header: new Uint8Array(30),
          data: new Uint8Array(200),
          message,
        },
      },
    ]
    let torn = 0
    let refused = 0
    for (let i = 0; i < times; i++) {
      const id = (): number => (chance(50) ? 0 : 1 + int(1000))
      const envelope = {
        version: chance(80) ? 1 : int(5),
        cluster: id(),
        from: id(),
        to: id(),
        boot: id(),
      }
      const batch = PeerBatch.encode({ ...envelope, ...shapes[int(shapes.length)] }).finish()
      const body = chance(40) ? batch : mutator.bytes(batch)
      const answer = quorate.member.PeerAnswer.decode(solo.member.peer(body))
      if (answer.refused === NO_BATCH) torn++
      else if (answer.refused !== '') refused++
      const what = `seed ${seed}, batch ${i}: ${Buffer.from(body).toString('hex')}`
      expect(solo.aborts, what).toEqual([])
    }
    expect(refused).toBeGreaterThan(times / 4)
    expect(torn).toBeGreaterThan(0)
    solo.run(1000)
    expect(JSON.stringify(state(solo))).toBe(before)
  },
)

function state(solo: Solo): unknown {
  const seen = solo.member.inspect()
  if (seen.blank) return 'blank'
  const { term, role, commit, applied, lastIndex, revision, compactRevision, restoring } = seen
  return { term, role, commit, applied, lastIndex, revision, compactRevision, restoring }
}
