/** The list of clusters and its changes, as protobuf. */
import { quorate } from '../proto/generated/member.js'
import { fromU64, toNumber, toU64 } from '../proto/int64.ts'
import { decodeMessage } from '../proto/wire.ts'
import { clusterId } from '../types.ts'
import type { ClusterList, ClusterRecord, Founder, Grave, ListChange } from './list.ts'

export function listToWire({ made, clusters, graves }: ClusterList): quorate.member.IClusters {
  return { made, clusters: clusters.map(recordToWire), graves: graves.map(graveToWire) }
}

export function listFromWire(wire: quorate.member.IClusters): ClusterList {
  return {
    made: toNumber(wire.made),
    clusters: (wire.clusters ?? []).map(recordFromWire),
    graves: (wire.graves ?? []).map(graveFromWire),
  }
}

export function encodeList(list: ClusterList): Uint8Array {
  return quorate.member.Clusters.encode(listToWire(list)).finish()
}

export function decodeList(bytes: Uint8Array): ClusterList {
  return listFromWire(quorate.member.Clusters.decode(bytes))
}

export function encodeListChange(change: ListChange): Uint8Array {
  return quorate.member.ClusterChange.encode(listChangeToWire(change)).finish()
}

export function decodeListChange(bytes: Uint8Array): ListChange {
  return listChangeFromWire(decodeMessage(quorate.member.ClusterChange, bytes))
}

function listChangeToWire(change: ListChange): quorate.member.IClusterChange {
  switch (change.kind) {
    case 'make': {
      const { name, id, restored, founders } = change
      return {
        make: { name, id: fromU64(id), restored, founders: founders.map((f) => ({ ...f })) },
      }
    }
    case 'ready':
      return { ready: change.generation }
    case 'remove':
      return { remove: change.name }
    case 'told': {
      const { generation, wiped, found, tries, next } = change
      return { deletionRound: { generation, wiped: [...wiped], found: [...found], tries, next } }
    }
  }
}

/** A change that this code does not know makes nothing, and so does nothing. */
export function listChangeFromWire(wire: quorate.member.IClusterChange): ListChange {
  if (wire.make) {
    const { name, id, restored, founders } = recordFromWire(wire.make)
    return { kind: 'make', name, id, restored, founders }
  }
  if (wire.deletionRound) {
    const { generation, wiped, found, tries, next } = wire.deletionRound
    const numbers = { generation: toNumber(generation), tries: tries ?? 0, next: toNumber(next) }
    return { kind: 'told', ...numbers, wiped: wiped ?? [], found: found ?? [] }
  }
  if (wire.ready) return { kind: 'ready', generation: toNumber(wire.ready) }
  return { kind: 'remove', name: wire.remove ?? '' }
}

function recordToWire({
  name,
  generation,
  id,
  ready,
  restored,
  founders,
}: ClusterRecord): quorate.member.IClusterRecord {
  return {
    name,
    generation,
    id: fromU64(id),
    ready,
    restored,
    founders: founders.map((f) => ({ ...f })),
  }
}

function recordFromWire(wire: quorate.member.IClusterRecord): ClusterRecord {
  return {
    name: wire.name ?? '',
    generation: toNumber(wire.generation),
    id: clusterId(toU64(wire.id)),
    ready: wire.ready ?? false,
    restored: wire.restored ?? false,
    founders: (wire.founders ?? []).map(founderFromWire),
  }
}

function founderFromWire(wire: quorate.member.IFounder): Founder {
  return { name: wire.name ?? '', region: wire.region ?? '', clientUrl: wire.clientUrl ?? '' }
}

function graveToWire({ name, generation, id, objects, tries, next }: Grave): quorate.member.IGrave {
  return { name, generation, id: fromU64(id), objects: objects.map((o) => ({ ...o })), tries, next }
}

function graveFromWire(wire: quorate.member.IGrave): Grave {
  return {
    name: wire.name ?? '',
    generation: toNumber(wire.generation),
    id: clusterId(toU64(wire.id)),
    objects: (wire.objects ?? []).map((o) => ({ object: o.object ?? '', wiped: o.wiped ?? false })),
    tries: wire.tries ?? 0,
    next: toNumber(wire.next),
  }
}
