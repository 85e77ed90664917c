/**
 * Tells removed members that they are removed. The leader tells each, again and again while it is
 * awake, until the member has answered. A removed member that is cut off or asleep would otherwise
 * serve old data, and keep watches open that never hear anything. The same holds for the members of
 * a cluster that this one was before it began anew.
 */
import type { MemberInfo } from '../../cluster/membership.ts'
import { ELECTION_TICKS, PIPELINE_TIMEOUT_MS } from '../../limits.ts'
import type { Ports } from '../../ports.ts'
import type { quorate } from '../../proto/generated/member.js'
import { toU64 } from '../../proto/int64.ts'
import { Role } from '../../raft/index.ts'
import type { BootId, ClusterId, MemberId } from '../../types.ts'
import { type Former, type Identity, saveIdentity } from '../storage/member-table.ts'
import { idToWire, PeerBatch, WIRE_VERSION } from '../storage/peer-codec.ts'

/** What it needs of the member it is part of. */
export interface RemovalNoticesHost {
  readonly identity: Identity
  readonly boot: BootId
  readonly role: Role
  /** What shows a removed member, of this cluster or of a former one, that it is removed. */
  removalOf(cluster: ClusterId): quorate.member.IRemoval
  turn(fn: () => void): void
}

/**
 * The former clusters, with these members of the present one, which have not heard that they are
 * removed.
 */
export function withUnnotified(
  { former, cluster }: Identity,
  members: readonly MemberInfo[],
): readonly Former[] {
  const known = former.find((f) => f.cluster === cluster)
  return [
    ...former.filter((f) => f !== known),
    { cluster, unnotified: [...(known?.unnotified ?? []), ...members] },
  ]
}

/** Guards which members were removed and have not heard of it. */
export class RemovalNotices {
  readonly #host: RemovalNoticesHost
  readonly #ports: Ports
  #former: readonly Former[]
  readonly #asking = new Set<MemberId>()
  #soon = true

  constructor(host: RemovalNoticesHost, ports: Ports) {
    this.#host = host
    this.#ports = ports
    this.#former = host.identity.former
  }

  /** The former clusters as they are now. */
  get former(): readonly Former[] {
    return this.#former
  }

  /** Whether a batch is of a cluster that this one was. */
  isFormer(batch: PeerBatch): boolean {
    const cluster = toU64(batch.cluster)
    return (
      cluster !== this.#host.identity.cluster && this.#former.some((f) => f.cluster === cluster)
    )
  }

  /** A member was removed, by an entry that is being applied. */
  onRemoved(member: MemberInfo): void {
    this.#save(withUnnotified({ ...this.#host.identity, former: this.#former }, [member]))
    this.#soon = true
  }

  tick(_now: number, tick: number): void {
    if (this.#host.role !== Role.Leader || (tick % ELECTION_TICKS !== 0 && !this.#soon)) return
    this.#soon = false
    for (const { cluster, unnotified } of this.#former)
      for (const member of unnotified) this.#notify(cluster, member)
  }

  #notify(cluster: ClusterId, member: MemberInfo): void {
    if (this.#asking.has(member.id)) return
    this.#asking.add(member.id)
    const { identity, boot } = this.#host
    const body = PeerBatch.encode({
      version: WIRE_VERSION,
      cluster: idToWire(cluster),
      from: idToWire(identity.id),
      to: idToWire(member.id),
      boot: idToWire(boot),
      removal: this.#host.removalOf(cluster),
    }).finish()
    this.#ports.transport.request(member, body, PIPELINE_TIMEOUT_MS, (result) =>
      this.#host.turn(() => {
        this.#asking.delete(member.id)
        // Any answer will do: a blank object has nothing to serve either.
        if (result.ok) this.#onNotified(cluster, member.id)
      }),
    )
  }

  #onNotified(cluster: ClusterId, id: MemberId): void {
    this.#save(
      this.#former.map((f) =>
        f.cluster === cluster ? { ...f, unnotified: f.unnotified.filter((m) => m.id !== id) } : f,
      ),
    )
  }

  #save(former: readonly Former[]): void {
    this.#former = former
    saveIdentity(this.#ports.sql, { ...this.#host.identity, former })
  }
}
