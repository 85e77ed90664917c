/**
 * Where clusters are. The configuration names the default cluster's founders. The default cluster's
 * list names the founders of every other cluster, and an isolate remembers them. What it remembers
 * is right until the members themselves say otherwise, since no object's name is used twice.
 */
import { parseClientURLs } from '../../cluster/address.ts'
import type { ClusterRecord } from '../../cluster/list.ts'
import { DEFAULT_CLUSTER, keyOf, listed } from '../../cluster/names.ts'
import { ABSENT_CLUSTER_MS, MAX_REMEMBERED } from '../../limits.ts'
import { clusterId } from '../../types.ts'
import type { MemberAddress } from './member-addresses.ts'

/** The Worker's configuration: the default cluster's founders. */
export interface FoundersEnv {
  readonly QUORATE_MEMBERS?: string
  readonly QUORATE_REGIONS?: string
  /**
   * Where clients reach each member, as `name=url,name=url`. Without it, members have no client
   * URLs.
   */
  readonly QUORATE_CLIENT_URLS?: string
}

/** A cluster as its members are found at first. The members themselves say who is a member now. */
export interface ClusterLocation {
  /** Name of the cluster. */
  readonly cluster: string
  /**
   * Name of the cluster and of its generation. Everything else that is remembered of the cluster is
   * remembered under this key.
   */
  readonly key: string
  /** The first one makes the cluster. */
  readonly founders: readonly MemberAddress[]
}

/** The region of a founder for which the configuration names none. */
export const DEFAULT_REGION = 'wnam'

/** By the name of the cluster. */
const locations = new Map<string, ClusterLocation>()
/** By name: until when no cluster is taken to have that name, milliseconds since the epoch. */
const absent = new Map<string, number>()
/** By configuration. */
const homes = new Map<string, ClusterLocation>()

/** Names come from outside, so what is remembered by name is bounded. */
export function remember<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= MAX_REMEMBERED && !map.has(key)) map.clear()
  map.set(key, value)
}

/** Null: the default cluster has to be asked. */
export function knownLocation(cluster: string, env: FoundersEnv): ClusterLocation | null {
  return cluster === DEFAULT_CLUSTER ? homeOf(env) : (locations.get(cluster) ?? null)
}

export function rememberLocation(record: ClusterRecord): ClusterLocation {
  const location = locationOfRecord(record)
  absent.delete(record.name)
  if (record.name !== DEFAULT_CLUSTER) remember(locations, record.name, location)
  return location
}

/** There was no cluster of that name at `now`. */
export function rememberAbsent(cluster: string, now: number): void {
  remember(absent, cluster, now + ABSENT_CLUSTER_MS)
}

/** Whether no cluster had that name a moment ago. */
export function isAbsent(cluster: string, now: number): boolean {
  const until = absent.get(cluster)
  return until !== undefined && now < until && until - now <= ABSENT_CLUSTER_MS
}

/**
 * Forgets the location only if it is still this one: another request may have learnt a newer one.
 */
export function forgetLocation(cluster: string, location: ClusterLocation | null): void {
  if (location === null || locations.get(cluster) === location) locations.delete(cluster)
}

function homeOf(env: FoundersEnv): ClusterLocation {
  const key = `${env.QUORATE_MEMBERS} ${env.QUORATE_REGIONS}`
  const known = homes.get(key)
  if (known !== undefined) return known
  const made = locationOfRecord(homeRecord(env))
  remember(homes, key, made)
  return made
}

/** The default cluster's record before it is made: the founder that makes it draws its id. */
export function homeRecord(env: FoundersEnv): ClusterRecord {
  const urls = parseClientURLs(env.QUORATE_CLIENT_URLS ?? '')
  const { members, regions } = configuredFounders(env)
  const founders = members.map((name, i) => ({
    name,
    region: regions[i] ?? DEFAULT_REGION,
    clientUrl: urls.get(name) ?? '',
  }))
  return {
    name: DEFAULT_CLUSTER,
    generation: 0,
    id: clusterId(0n),
    ready: false,
    restored: false,
    founders,
  }
}

/** Members of a new cluster and their regions, where the caller names none. */
export function configuredFounders(env: FoundersEnv): {
  readonly members: readonly string[]
  readonly regions: readonly string[]
} {
  return {
    members: listed(env.QUORATE_MEMBERS ?? 'm1,m2,m3'),
    regions: listed(env.QUORATE_REGIONS ?? 'wnam,weur,apac'),
  }
}

export function locationOfRecord({
  name: cluster,
  generation,
  founders,
}: ClusterRecord): ClusterLocation {
  const key = keyOf(cluster, generation)
  const addresses = founders.map(({ name, region }) => ({
    name,
    object: `${key}/${name}`,
    region,
    learner: false,
    joining: false,
  }))
  return { cluster, key, founders: addresses }
}
