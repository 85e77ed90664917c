/**
 * Which data centre (colo) each member is in. A region is a hint that is followed once. Only a look
 * from outside tells which colo an object came to, or was moved to when that one failed. Each
 * member looks once a life and says what it saw with all it sends, so that the leader knows all. In
 * memory only.
 */

import type { Membership } from '../../cluster/membership.ts'
import type { Place } from '../../ports.ts'
import type { ConfState } from '../../raft/index.ts'
import type { MemberId } from '../../types.ts'
import type { Tell } from '../turn/logger.ts'

/**
 * Cloudflare names its data centres by three letters. Any other text is not believed to be a name.
 */
const COLO = /^[A-Z]{3}$/

/** What it needs of the member it is part of. */
export interface ColosHost {
  readonly identity: { readonly id: MemberId }
  readonly membership: Membership
  readonly conf: Pick<ConfState, 'voters'>
  nameOf(id: MemberId): string
  readonly tell: Tell
}

/** Guards the members' colos as heard of in this life. */
export class Colos {
  readonly #host: ColosHost
  readonly #place: Place
  readonly #colos = new Map<MemberId, string>()
  #asked = false
  /** The text of the last warning. */
  #warned = ''

  constructor(host: ColosHost, place: Place) {
    this.#host = host
    this.#place = place
  }

  /** This member's colo; empty: not known. */
  get own(): string {
    return this.of(this.#host.identity.id)
  }

  /** Empty: not known. */
  of(id: MemberId): string {
    return this.#colos.get(id) ?? ''
  }

  /** Voters that share a colo with another voter, by colo. */
  get shared(): ReadonlyMap<string, readonly MemberId[]> {
    const all = new Map<string, MemberId[]>()
    for (const id of this.#host.conf.voters) {
      const colo = this.of(id)
      if (colo !== '') all.set(colo, [...(all.get(colo) ?? []), id])
    }
    return new Map([...all].filter(([, ids]) => ids.length > 1))
  }

  /**
   * One tick of an awake member: the first of a life asks for the colo. Nothing waits for the
   * answer.
   */
  tick(): void {
    if (this.#asked) return
    this.#asked = true
    this.#place.colo((colo) => {
      if (colo !== null) this.onColo(this.#host.identity.id, colo)
    })
  }

  /** A member says which colo it is in; empty or nothing: it does not know. */
  onColo(id: MemberId, colo: string | null | undefined): void {
    if (!colo || this.#colos.get(id) === colo || !COLO.test(colo)) return
    if (!this.#host.membership.members.some((m) => m.id === id)) return
    this.#colos.set(id, colo)
    this.#warn()
  }

  #warn(): void {
    const shared = [...this.shared].map(
      ([colo, ids]) => `${colo}: ${ids.map((id) => this.#host.nameOf(id)).join(', ')}`,
    )
    const text = shared.join('; ')
    if (text === this.#warned) return
    this.#warned = text
    if (text !== '') this.#host.tell('warn', 'voters share a data centre', { shared: text })
  }
}
