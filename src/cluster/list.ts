/**
 * The list of clusters, pure. It is state of the default cluster, changed by entries of its log,
 * and the same on all its members. A cluster is on record before its first member is created, and
 * stays there until the last member knows that the cluster was deleted.
 */
import { Code, EtcdError } from '../errors.ts'
import { MAX_CLUSTER_LIST_BYTES, MAX_CLUSTERS } from '../limits.ts'
import type { ClusterId } from '../types.ts'
import { DEFAULT_CLUSTER, isName, keyOf } from './names.ts'

/** A member as its cluster was created with. */
export interface Founder {
  readonly name: string
  /** Location hint of its object; empty: the first call decides. */
  readonly region: string
  /** URL for clients; empty: none is configured. */
  readonly clientUrl: string
}

export interface ClusterRecord {
  readonly name: string
  /** New for each cluster; 0: the default cluster's. */
  readonly generation: number
  readonly id: ClusterId
  /** Its members were created. Until then the cluster is being made. */
  readonly ready: boolean
  /** It begins with the state of a snapshot. */
  readonly restored: boolean
  readonly founders: readonly Founder[]
}

/** A deleted cluster with members that may not know it yet. */
export interface Grave {
  readonly name: string
  readonly generation: number
  readonly id: ClusterId
  readonly objects: readonly { readonly object: string; readonly wiped: boolean }[]
  /** How many rounds among the members left some untold. */
  readonly tries: number
  /** When the next round is due, milliseconds since the epoch. */
  readonly next: number
}

export interface ClusterList {
  /** How many clusters were ever made. */
  readonly made: number
  readonly clusters: readonly ClusterRecord[]
  readonly graves: readonly Grave[]
}

/** One change. */
export type ListChange =
  | {
      readonly kind: 'make'
      readonly name: string
      readonly id: ClusterId
      readonly restored: boolean
      readonly founders: readonly Founder[]
    }
  | { readonly kind: 'ready'; readonly generation: number }
  | { readonly kind: 'remove'; readonly name: string }
  /**
   * A round among the members of a deleted cluster: the members that know now, and those they knew
   * of.
   */
  | {
      readonly kind: 'told'
      readonly generation: number
      readonly wiped: readonly string[]
      readonly found: readonly string[]
      readonly tries: number
      readonly next: number
    }

export const NO_CLUSTERS: ClusterList = { made: 0, clusters: [], graves: [] }

/** Refusals as numbers that are stored: never reuse one. */
const REASONS: Readonly<Record<number, (name: string) => EtcdError>> = {
  1: (name) => new EtcdError(Code.AlreadyExists, `quorate: cluster ${name} exists`),
  2: (name) =>
    new EtcdError(
      Code.AlreadyExists,
      `quorate: cluster ${name} is being made with other members or regions: ask for those again, or for none, or delete it`,
    ),
  3: noSuchCluster,
  4: () => new EtcdError(Code.ResourceExhausted, 'quorate: too many clusters'),
  5: () => new EtcdError(Code.Aborted, 'quorate: the cluster was deleted while it was being made'),
  6: () => new EtcdError(Code.InvalidArgument, 'quorate: no list of clusters changes so'),
  7: (name) =>
    new EtcdError(
      Code.AlreadyExists,
      `quorate: cluster ${name} is being restored: POST /clusters/${name}/restore once more goes on with it, or delete it`,
    ),
  8: (name) =>
    new EtcdError(
      Code.AlreadyExists,
      `quorate: cluster ${name} is being made, without a state: POST /clusters/${name} once more goes on with it, or delete it`,
    ),
}

export function noSuchCluster(name: string): EtcdError {
  return new EtcdError(
    Code.NotFound,
    `quorate: there is no cluster ${name}: POST /clusters/${name} makes one`,
  )
}

/** The refusal with this number; null: the number is 0. */
export function refusalOfList(reason: number, change: ListChange): EtcdError | null {
  const name = 'name' in change ? change.name : ''
  return reason === 0
    ? null
    : (REASONS[reason] ?? (REASONS[6] as (name: string) => EtcdError))(name)
}

/** Why the change can't be made, as a number; 0: it can. */
export function checkList(list: ClusterList, change: ListChange): number {
  switch (change.kind) {
    case 'make': {
      const { name, id, restored, founders } = change
      if (!isName(name) || name === DEFAULT_CLUSTER || founders.length === 0) return 6
      const record = list.clusters.find((c) => c.name === name)
      if (record !== undefined) {
        if (record.id === id) return 0
        if (record.ready) return 1
        if (record.restored !== restored) return restored ? 8 : 7
        return sameFounders(record.founders, founders) ? 0 : 2
      }
      if (list.graves.some((g) => g.id === id)) return 5
      if (list.clusters.length + list.graves.length >= MAX_CLUSTERS) return 4
      return bytesOf(list) + bytesOfFounders(name, founders) > MAX_CLUSTER_LIST_BYTES ? 4 : 0
    }
    case 'ready':
      return list.clusters.some((c) => c.generation === change.generation) ? 0 : 5
    case 'remove':
      return [...list.clusters, ...list.graves].some((c) => c.name === change.name) ? 0 : 3
    case 'told':
      return 0
  }
}

/** The list after a change that passed the check; the same one where nothing changes. */
export function changedList(list: ClusterList, change: ListChange): ClusterList {
  switch (change.kind) {
    case 'make': {
      const { name, id, restored, founders } = change
      if (list.clusters.some((c) => c.name === name)) return list
      const record = { name, generation: list.made + 1, id, ready: false, restored, founders }
      const clusters = [...list.clusters, record].sort((a, b) => (a.name < b.name ? -1 : 1))
      return { ...list, made: record.generation, clusters }
    }
    case 'ready': {
      const ready = (c: ClusterRecord): ClusterRecord =>
        c.generation === change.generation ? { ...c, ready: true } : c
      return { ...list, clusters: list.clusters.map(ready) }
    }
    case 'remove': {
      const record = list.clusters.find((c) => c.name === change.name)
      if (record !== undefined) {
        return {
          ...list,
          clusters: list.clusters.filter((c) => c !== record),
          graves: [...list.graves, buried(record)],
        }
      }
      // The deletion was asked for again, so the members that could not be reached are asked again.
      return {
        ...list,
        graves: list.graves.map((g) => (g.name === change.name ? { ...g, tries: 0, next: 0 } : g)),
      }
    }
    case 'told': {
      const graves = list.graves.map((g) =>
        g.generation === change.generation ? toldGrave(g, change, bytesOf(list)) : g,
      )
      return { ...list, graves: graves.filter((g) => g.objects.some(({ wiped }) => !wiped)) }
    }
  }
}

/** The members' objects, in the order of the record. */
function objectsOf({ name, generation, founders }: ClusterRecord): string[] {
  return founders.map((f) => `${keyOf(name, generation)}/${f.name}`)
}

function buried(record: ClusterRecord): Grave {
  const { name, generation, id } = record
  return {
    name,
    generation,
    id,
    objects: objectsOf(record).map((object) => ({ object, wiped: false })),
    tries: 0,
    next: 0,
  }
}

function toldGrave(grave: Grave, change: ListChange & { kind: 'told' }, bytes: number): Grave {
  const { wiped, found, tries, next } = change
  const objects = grave.objects.map((o) => (wiped.includes(o.object) ? { ...o, wiped: true } : o))
  let room = 2 * MAX_CLUSTER_LIST_BYTES - bytes
  for (const object of found) {
    // A member that finds no room here hears of the deletion from the others, when it speaks to
    // them.
    room -= OBJECT_BYTES + object.length
    if (room > 0 && !objects.some((o) => o.object === object))
      objects.push({ object, wiped: false })
  }
  return { ...grave, objects, tries, next }
}

function sameFounders(a: readonly Founder[], b: readonly Founder[]): boolean {
  return (
    a.length === b.length && a.every((f, i) => f.name === b[i]?.name && f.region === b[i]?.region)
  )
}

const RECORD_BYTES = 48
const FOUNDER_BYTES = 8
const OBJECT_BYTES = 8

function bytesOfFounders(name: string, founders: readonly Founder[]): number {
  const bytes = (f: Founder): number =>
    FOUNDER_BYTES + f.name.length + f.region.length + f.clientUrl.length
  return founders.reduce((sum, f) => sum + bytes(f), RECORD_BYTES + name.length)
}

/** About how many bytes the list takes on disk. */
function bytesOf({ clusters, graves }: ClusterList): number {
  let sum = 0
  for (const { name, founders } of clusters) sum += bytesOfFounders(name, founders)
  for (const { name, objects } of graves) {
    sum += RECORD_BYTES + name.length
    for (const { object } of objects) sum += OBJECT_BYTES + object.length
  }
  return sum
}
