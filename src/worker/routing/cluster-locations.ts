/**
 * Where clusters are. The default one's founders stand in the configuration; where another is, the default one's list says, and an
 * isolate remembers: what it remembers is right until the members themselves say otherwise, since no object's name is used twice.
 */
import { parseClientURLs } from '../../cluster/address.ts'
import type { ClusterRecord } from '../../cluster/list.ts'
import { DEFAULT_CLUSTER, keyOf, listed } from '../../cluster/names.ts'
import { ABSENT_CLUSTER_MS, MAX_REMEMBERED } from '../../limits.ts'
import { clusterId } from '../../types.ts'
import type { Seat } from './member-addresses.ts'

/** What the Worker is configured with: the default cluster's founders. */
export interface PlacesEnv {
  readonly QUORATE_MEMBERS?: string
  readonly QUORATE_REGIONS?: string
  /** Where clients reach each member, as `name=url,name=url`; without it, nobody says. */
  readonly QUORATE_CLIENT_URLS?: string
}

/** A cluster as its members are found at first; who is there now they say themselves. */
export interface Place {
  /** Name of the cluster. */
  readonly cluster: string
  /** Name of the cluster and of its generation: what else is remembered of it is remembered under this. */
  readonly key: string
  /** The first one makes the cluster. */
  readonly founders: readonly Seat[]
}

/** Where nobody says. */
export const DEFAULT_REGION = 'wnam'

/** By the name of the cluster. */
const places = new Map<string, Place>()
/** Until when a name is taken for that of no cluster, milliseconds since the epoch. */
const absent = new Map<string, number>()
/** By configuration. */
const homes = new Map<string, Place>()

/** Names come from outside, so what is remembered by name is bounded. */
export function remember<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= MAX_REMEMBERED && !map.has(key)) map.clear()
  map.set(key, value)
}

/** Null: it has to be asked for. */
export function knownPlace(cluster: string, env: PlacesEnv): Place | null {
  return cluster === DEFAULT_CLUSTER ? homeOf(env) : (places.get(cluster) ?? null)
}

export function rememberPlace(record: ClusterRecord): Place {
  const place = placeOfRecord(record)
  absent.delete(record.name)
  if (record.name !== DEFAULT_CLUSTER) remember(places, record.name, place)
  return place
}

/** There was no cluster of that name at `now`. */
export function rememberAbsent(cluster: string, now: number): void {
  remember(absent, cluster, now + ABSENT_CLUSTER_MS)
}

/** Whether there was none just now. */
export function isAbsent(cluster: string, now: number): boolean {
  const until = absent.get(cluster)
  return until !== undefined && now < until && until - now <= ABSENT_CLUSTER_MS
}

/** Only if it is still this one: another request may know better by now. */
export function forgetPlace(cluster: string, place: Place | null): void {
  if (place === null || places.get(cluster) === place) places.delete(cluster)
}

function homeOf(env: PlacesEnv): Place {
  const key = `${env.QUORATE_MEMBERS} ${env.QUORATE_REGIONS}`
  const known = homes.get(key)
  if (known !== undefined) return known
  const made = placeOfRecord(homeRecord(env))
  remember(homes, key, made)
  return made
}

/** The default cluster as it is made: its maker draws the id. */
export function homeRecord(env: PlacesEnv): ClusterRecord {
  const urls = parseClientURLs(env.QUORATE_CLIENT_URLS ?? '')
  const { members, regions } = configured(env)
  const founders = members.map((name, i) => ({ name, region: regions[i] ?? DEFAULT_REGION, clientUrl: urls.get(name) ?? '' }))
  return { name: DEFAULT_CLUSTER, generation: 0, id: clusterId(0n), ready: false, restored: false, founders }
}

/** Members of a new cluster and their regions, where nobody says. */
export function configured(env: PlacesEnv): { readonly members: readonly string[]; readonly regions: readonly string[] } {
  return { members: listed(env.QUORATE_MEMBERS ?? 'm1,m2,m3'), regions: listed(env.QUORATE_REGIONS ?? 'wnam,weur,apac') }
}

export function placeOfRecord({ name: cluster, generation, founders }: ClusterRecord): Place {
  const key = keyOf(cluster, generation)
  const seats = founders.map(({ name, region }) => ({
    name,
    object: `${key}/${name}`,
    region,
    learner: false,
    joining: false,
  }))
  return { cluster, key, founders: seats }
}
