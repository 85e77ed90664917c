/**
 * How a cluster is made. On a create call the first founder asks every other founder whether it is
 * blank, and goes on only if all are. Then it writes the first membership and introduces the
 * others. Later the configuration changes nothing.
 */

import type { MemberInfo, Membership } from '../../cluster/membership.ts'
import { Code, EtcdError } from '../../errors.ts'
import { MAX_FOUNDERS, PIPELINE_TIMEOUT_MS } from '../../limits.ts'
import { openStore } from '../../mvcc/index.ts'
import type { Ports, Sql } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toNumber, toU64 } from '../../proto/int64.ts'
import type { ConfState } from '../../raft/index.ts'
import { type ClusterId, clusterId, logIndex, memberId, NO_MEMBER, term } from '../../types.ts'
import type { NewIdentity } from '../membership/introduce.ts'
import {
  createDisk,
  type Identity,
  STORAGE_FORMAT,
  saveFlags,
  saveHardState,
} from '../storage/member-table.ts'
import { PeerBatch, peerAnswer, WIRE_VERSION } from '../storage/peer-codec.ts'
import { createLog } from '../storage/raft-log.ts'
import { mintId } from '../turn/ids.ts'
import { EMPTY_HEADER } from './restore-staging.ts'

type CreateRequest = quorate.member.ICreateRequest

/**
 * Creates the tables of a new member, in the caller's transaction. In a cluster that began with a
 * state, an introduced member waits for that state, and has no say before: a member whose store is
 * being restored never leads.
 */
export function initStorage(
  sql: Sql,
  identity: Identity,
  membership: Membership,
  conf: ConfState,
): void {
  createDisk(sql, identity, membership, conf)
  createLog(sql)
  if (identity.format > 1) saveFlags(sql, { version: STORAGE_FORMAT, format: identity.format })
  const store = openStore(sql)
  if (identity.incarnation !== 0n || (identity.restored && !identity.creator)) store.awaitSnapshot()
}

/**
 * Creates the tables of the maker of a cluster with a state, whose store is there: the log begins
 * after the one entry that stands for the state.
 */
export function initRestoredStorage(
  ports: Ports,
  made: NewIdentity,
  flags: quorate.member.IFlags,
): void {
  const { sql } = ports
  createDisk(sql, made.identity, made.membership, made.conf)
  createLog(sql, EMPTY_HEADER.index, RESTORED_TERM)
  saveHardState(sql, { term: RESTORED_TERM, vote: NO_MEMBER, commit: logIndex(0), lead: NO_MEMBER })
  const { format } = made.identity
  if ((flags.alarms ?? []).length > 0 || flags.downgrade || format > 1) {
    saveFlags(sql, { ...flags, version: STORAGE_FORMAT, format })
  }
}

const RESTORED_TERM = term(1)

/** @throws EtcdError when the request names no sensible cluster */
export function checkFounders(request: CreateRequest, self: string): void {
  const founders = request.founders ?? []
  const objects = new Set(founders.map((f) => f.object ?? ''))
  const names = new Set(founders.map((f) => f.name ?? ''))
  if (
    !request.cluster ||
    founders.length === 0 ||
    founders.length > MAX_FOUNDERS ||
    objects.has('') ||
    names.has('')
  ) {
    throw new EtcdError(
      Code.InvalidArgument,
      'quorate: a cluster needs a name and one to nine founders, each with a name and an object',
    )
  }
  if (objects.size !== founders.length || names.size !== founders.length) {
    throw new EtcdError(Code.InvalidArgument, 'quorate: two founders share a name')
  }
  if (founders[0]?.object !== self) {
    throw new EtcdError(Code.InvalidArgument, 'quorate: a cluster is made by its first founder')
  }
}

/**
 * Asks every other founder whether it is blank, and what format its code knows. `done` gets the
 * lowest of these and of `knows`, this member's own: the cluster begins with it. Or `done` gets the
 * reason why the cluster can't begin.
 */
export function askBlank(
  ports: Ports,
  request: CreateRequest,
  knows: number,
  done: (found: number | EtcdError) => void,
): void {
  const others = (request.founders ?? []).slice(1)
  let waiting = others.length
  let problem: EtcdError | null = null
  let format = knows
  if (waiting === 0) {
    done(format)
    return
  }
  const body = PeerBatch.encode({ version: WIRE_VERSION, blank: {} }).finish()
  for (const founder of others) {
    const address = { object: founder.object ?? '', region: founder.region ?? '' }
    ports.transport.request(address, body, PIPELINE_TIMEOUT_MS, (result) => {
      if (!result.ok) {
        problem = new EtcdError(
          Code.Unavailable,
          `quorate: founder ${founder.name} can't be reached: ${result.reason}`,
        )
      } else {
        const answer = peerAnswer(result.body)
        format = Math.min(format, answer?.knows || 1)
        if (!answer?.blank) {
          const why = `quorate: founder ${founder.name} already belongs to a cluster`
          problem = new EtcdError(Code.FailedPrecondition, why)
        }
      }
      if (--waiting === 0) done(problem ?? format)
    })
  }
}

/**
 * Draws the ids of a cluster and its members, once and for good; the cluster's log begins in
 * `format`.
 */
export function drawIdentities(ports: Ports, request: CreateRequest, format: number): NewIdentity {
  const random = (): bigint => mintId(ports.random)
  const cluster: ClusterId = clusterId(toU64(request.id) || random())
  const generation = toNumber(request.generation)
  const ids = new Set<bigint>()
  const members: MemberInfo[] = (request.founders ?? []).map((f) => {
    let id = random()
    while (ids.has(id)) id = random()
    ids.add(id)
    const name = f.name ?? ''
    const region = f.region ?? ''
    return {
      id: memberId(id),
      name,
      object: f.object ?? '',
      region,
      peerURLs: [`http://${name}.${region || 'auto'}:2380`],
      clientURLs: f.clientUrl ? [f.clientUrl] : [],
      learner: false,
      joining: false,
      incarnation: 0n,
    }
  })
  const first = members[0]
  if (first === undefined)
    throw new EtcdError(Code.InvalidArgument, 'quorate: a cluster needs founders')
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1))
  const conf = {
    voters: sorted.map((m) => m.id),
    votersOutgoing: [],
    learners: [],
    learnersNext: [],
    autoLeave: false,
  }
  const clusterName = request.cluster ?? ''
  const restored = Boolean(request.restored)
  const own = { clusterName, cluster, origin: cluster, generation, id: first.id }
  const sum = request.restored?.sum
  const identity = {
    ...own,
    creator: true,
    restored,
    format,
    incarnation: 0n,
    former: [],
    ...(sum?.length ? { sum: new Uint8Array(sum) } : {}),
  }
  return {
    identity,
    membership: {
      cluster,
      members: sorted,
      removed: [],
      version: logIndex(0),
      generation: 0,
      voidUpTo: logIndex(0),
    },
    conf,
  }
}
