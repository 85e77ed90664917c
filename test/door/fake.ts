/** Members that answer as a test says, behind the binding that the Worker has in workerd. */
import type { ClusterRecord } from '../../src/cluster/list.ts'
import { encodeList } from '../../src/cluster/list-wire.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { fromU64 } from '../../src/proto/int64.ts'
import { clusterId } from '../../src/types.ts'
import { Method } from '../../src/worker/http/contract.ts'
import type { Answer, Call } from '../../src/worker/routing/call-batcher.ts'
import type { Caller } from '../../src/worker/routing/caller.ts'

const { AnswerList, CallList } = quorate.member

/** A cluster that was made with these members. */
export function recordOf(
  name: string,
  members: readonly string[] = ['m1', 'm2', 'm3'],
  generation = 0,
): ClusterRecord {
  const founders = members.map((member, i) => ({
    name: member,
    region: REGIONS[i] ?? 'wnam',
    clientUrl: '',
  }))
  return { name, generation, id: clusterId(1n), ready: true, restored: false, founders }
}

/** What the default cluster says of one. */
export function foundAt(...records: readonly ClusterRecord[]): Answer {
  return { body: encodeList({ made: 0, clusters: records, graves: [] }) }
}

const REGIONS = ['wnam', 'weur', 'apac']

export interface Sent {
  readonly object: string
  readonly calls: readonly Call[]
}

/** What a member does with a list: answers, or throws. */
export type Behaviour = (calls: readonly Call[], object: string) => Answer[] | Promise<Answer[]>

export interface Fake {
  readonly caller: Caller
  readonly sent: Sent[]
  /** What came beside calls. */
  readonly told: { readonly counts: object[]; readonly limited: number }[]
  /** Per object; what is not here answers everything with an empty OK. */
  readonly members: Map<string, Behaviour>
  leader: string
  boot: bigint
}

export function fakeMembers(more: Partial<Caller> = {}): Fake {
  const members = new Map<string, Behaviour>()
  const sent: Sent[] = []
  const told: Fake['told'] = []
  const fake: { leader: string; boot: bigint } = { leader: '', boot: 1n }
  const fetch = async (url: string, { body }: { body: Uint8Array }): Promise<Response> => {
    const object = new URL(url).pathname.slice(1)
    const { calls, counts, limited } = CallList.decode(body)
    const [first] = calls
    // Any cluster is there, unless a test has its own list.
    const find = first?.method === Method.CLUSTER_FIND && !members.has(object)
    if (!find) sent.push({ object, calls })
    if (counts.length > 0 || limited > 0)
      told.push({ counts: counts.map((count) => ({ ...count })), limited })
    const named = (call: Call): Answer =>
      foundAt(recordOf(new TextDecoder().decode(call.body ?? undefined)))
    const behave = members.get(object) ?? ((list) => list.map((call) => (find ? named(call) : {})))
    const answers = await behave(calls, object)
    const list = AnswerList.encode({
      answers,
      leader: fake.leader,
      boot: fromU64(fake.boot),
    }).finish()
    return new Response(list as Uint8Array<ArrayBuffer>)
  }
  const namespace = { idFromName: (name: string) => name, get: () => ({ fetch }) }
  const env = {
    MEMBERS: namespace as unknown as Caller['env']['MEMBERS'],
    QUORATE_MEMBERS: 'm1,m2,m3',
    QUORATE_REGIONS: 'wnam,weur,apac',
  }
  const caller: Caller = { env, waitUntil: () => {}, cf: undefined, loopback: false, ...more }
  return Object.assign(fake, { caller, sent, told, members })
}

export const write = (method: Method, id: number, timeoutMs = 3000) => ({
  method,
  body: new Uint8Array(1),
  requestId: new Uint8Array(16).fill(id),
  timeoutMs,
  minRevision: 0,
})

export const read = (method: Method, timeoutMs = 3000) => ({
  method,
  body: new Uint8Array(0),
  timeoutMs,
  minRevision: 0,
})

export const broken: Behaviour = () => {
  throw new Error('this object was reset')
}
export const silent: Behaviour = () => new Promise(() => {})
export const answering =
  (answer: Answer): Behaviour =>
  (calls) =>
    calls.map(() => answer)
