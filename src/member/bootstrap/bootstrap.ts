/**
 * How an object becomes a member. A call asks it to make a cluster, from nothing or from a state
 * that was brought to it first; or the maker of a cluster introduces it.
 * member/bootstrap/founding.ts has what is written then.
 */

import type { MemberInfo, Membership } from '../../cluster/membership.ts'
import { Code, Errors, EtcdError } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { toU64 } from '../../proto/int64.ts'
import { decodeMessage } from '../../proto/wire.ts'
import type { MemberId } from '../../types.ts'
import { decodeIntroduction, introduce } from '../membership/introduce.ts'
import type { Replica } from '../replica/replica.ts'
import type { Identity } from '../storage/member-table.ts'
import type { PeerAnswer } from '../storage/peer-codec.ts'
import { type Answer, refusal, refusing } from '../turn/answer.ts'
import { mintId } from '../turn/ids.ts'
import {
  askBlank,
  checkFounders,
  drawIdentities,
  initRestoredStorage,
  initStorage,
} from './founding.ts'
import { isStaged, Staging } from './restore-staging.ts'

/** What it needs of the object (member.ts). */
export interface BootstrapOwner {
  /** Null: the object is blank, or no member any more. */
  readonly replica: Replica | null
  /** What a removed member answers; null: the object is no removed member. */
  readonly departed: EtcdError | null
  turn(fn: () => void): void
  /** Called when all is written that a member begins with: the member lives from here on. */
  live(): void
}

/** Guards what is to become of a blank object, and which other founders are being introduced. */
export class Bootstrap {
  readonly #ports: Ports
  readonly #object: string
  /** The highest format that this code knows. */
  readonly #knows: number
  readonly #owner: BootstrapOwner
  readonly #staging: Staging
  readonly #introducing = new Set<MemberId>()
  /** 0: nobody has asked for it. */
  #incarnation = 0n
  #creating = false

  constructor(ports: Ports, object: string, knows: number, owner: BootstrapOwner) {
    this.#ports = ports
    this.#knows = knows
    this.#object = object
    this.#owner = owner
    this.#staging = new Staging(ports, (fn) => owner.turn(fn))
  }

  /** The object is making a cluster. */
  get creating(): boolean {
    return this.#creating
  }

  alarm(): void {
    this.#staging.alarm()
  }

  /** Stops what is under way: nothing will come of it. */
  stop(): void {
    this.#staging.stop()
  }

  /** The call that makes a cluster, in a turn. */
  create(body: Uint8Array, reply: (answer: Answer) => void): void {
    refusing(reply, () => {
      const request = decodeMessage(quorate.member.CreateRequest, body)
      const { replica } = this.#owner
      if (replica !== null) this.#createdBefore(replica, request, reply)
      else this.#make(request, reply)
    })
  }

  /** Answers the call if this call's first try, or another call, has made a cluster here. */
  #createdBefore(
    { identity }: Replica,
    request: quorate.member.ICreateRequest,
    reply: (answer: Answer) => void,
  ): void {
    const id = toU64(request.id)
    if (id !== 0n && id !== identity.origin) {
      throw new EtcdError(
        Code.FailedPrecondition,
        'quorate: the first founder belongs to another cluster',
      )
    }
    if (this.#introducing.size === 0) this.#introduceRest()
    reply({})
  }

  #make(request: quorate.member.ICreateRequest, reply: (answer: Answer) => void): void {
    checkFounders(request, this.#object)
    if (this.#creating || (!request.restored && this.#staging.busy)) {
      const what = this.#creating ? 'made' : 'restored'
      throw Errors.blank(`the cluster is being ${what}`)
    }
    this.#creating = true
    askBlank(this.#ports, request, this.#knows, (format) =>
      this.#owner.turn(() => {
        this.#creating = false
        if (format instanceof EtcdError) reply(refusal(format))
        else if (this.#owner.replica !== null) reply({})
        else if (request.restored) this.#found(request, format, reply)
        else {
          this.#creating = true
          this.#staging.remove(() => {
            this.#creating = false
            this.#found(request, format, reply)
          })
        }
      }),
    )
  }

  /**
   * Makes the cluster: all founders are blank, and this one holds only what the cluster begins
   * with.
   */
  #found(
    request: quorate.member.ICreateRequest,
    format: number,
    reply: (answer: Answer) => void,
  ): void {
    const { departed } = this.#owner
    if (departed !== null) {
      reply(refusal(departed))
      return
    }
    const made = drawIdentities(this.#ports, request, format)
    const { restored } = request
    if (restored) {
      try {
        this.#staging.finish(restored)
      } catch (e) {
        if (!(e instanceof EtcdError)) throw e
        reply(refusal(e))
        return
      }
      initRestoredStorage(this.#ports, made, restored.flags ?? {})
    } else initStorage(this.#ports.sql, made.identity, made.membership, made.conf)
    this.#born(made.identity, made.membership)
    this.#owner.live()
    this.#introduceRest(reply)
  }

  /**
   * Takes a step of a restore, on the way to a cluster with a state. Only a blank object can be
   * restored; but after the end the call that begins a restore is answered again.
   */
  restore(body: Uint8Array): Answer {
    const { replica } = this.#owner
    if (replica !== null) return this.#restoredBefore(replica, body)
    if (this.#creating) return refusal(Errors.blank('the cluster is being made'))
    return this.#staging.step(body)
  }

  #restoredBefore({ identity, store }: Replica, body: Uint8Array): Answer {
    let step: quorate.member.RestoreStep
    try {
      step = decodeMessage(quorate.member.RestoreStep, body)
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      return refusal(e)
    }
    const cluster = toU64(step.cluster)
    if (
      !step.begin ||
      cluster === 0n ||
      cluster !== identity.origin ||
      !identity.restored ||
      !identity.creator
    ) {
      const why = 'quorate: the cluster is there already: what is restored is a new one'
      return refusal(new EtcdError(Code.FailedPrecondition, why))
    }
    const { revision, compactRevision } = store
    const sum = identity.sum ?? new Uint8Array(0)
    const progress = { made: true, revision, compacted: compactRevision, sum }
    return { body: quorate.member.RestoreProgress.encode(progress).finish() }
  }

  /**
   * Introduces the founders that this member has not heard of yet; then campaigns, so that the
   * first write needs no election.
   */
  #introduceRest(reply?: (answer: Answer) => void): void {
    const { replica } = this.#owner
    if (replica === null || !replica.identity.creator) return
    const others = replica.membership.members.filter(
      (m) =>
        m.id !== replica.identity.id && m.incarnation === 0n && !m.joining && !replica.known(m.id),
    )
    let failed = ''
    const finish = (): void => {
      if (this.#introducing.size > 0) return
      replica.campaign()
      if (failed === '') reply?.({})
      else
        reply?.({
          code: Code.Unavailable,
          message: `quorate: founder ${failed} can't be reached; it is introduced once it is back`,
        })
    }
    for (const peer of others) {
      this.#introducing.add(peer.id)
      introduce(this.#ports, replica.identity, replica.membership, replica.conf, peer, (ok) =>
        this.#owner.turn(() => {
          this.#introducing.delete(peer.id)
          if (!ok) failed = peer.name
          finish()
        }),
      )
    }
    if (others.length === 0) finish()
  }

  #born({ id, creator }: Identity, { members }: Membership): void {
    const names = members.map((m) => m.name)
    this.#ports.host.log('info', 'birth', { id: id.toString(16), maker: creator, members: names })
  }

  /** The maker of a cluster says that this object is in it. */
  onIntroduction(wire: quorate.member.IIntroduce): PeerAnswer {
    if ((wire.format ?? 1) > this.#knows) return { refused: 'of a newer format' }
    if (this.#creating) return { refused: 'makes a cluster itself' }
    let made: ReturnType<typeof decodeIntroduction>
    try {
      made = decodeIntroduction(wire)
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      return { refused: e.message }
    }
    const { identity, membership, conf } = made
    const { replica } = this.#owner
    if (replica !== null) {
      const same =
        replica.identity.cluster === identity.cluster && replica.identity.id === identity.id
      return same ? {} : { refused: 'already belongs to a cluster' }
    }
    if (identity.incarnation !== 0n && identity.incarnation !== this.#incarnation)
      return { refused: 'another life' }
    if (isStaged(this.#ports.sql)) {
      this.#staging.remove(() => {})
      if (isStaged(this.#ports.sql)) return { refused: 'removes what a restore left' }
    }
    initStorage(this.#ports.sql, identity, membership, conf)
    this.#born(identity, membership)
    this.#owner.live()
    return {}
  }

  /** Names this life while the object is blank, for the member that introduces it. */
  get incarnation(): bigint {
    if (this.#incarnation === 0n) this.#incarnation = mintId(this.#ports.random)
    return this.#incarnation
  }

  /**
   * A peer is blank. If it never was a member, the cluster's maker introduces it. If it was one and
   * has lost its data, an error is logged: it could vote twice in a term. It stays out until it is
   * replaced under a new id.
   */
  blankPeer(peer: MemberInfo, known: boolean): void {
    const { replica } = this.#owner
    if (replica === null) return
    if (known) {
      replica.counters.lost.add(peer.id)
      this.#ports.host.log('error', 'member lost its data', {
        member: peer.name,
        id: String(peer.id),
      })
      return
    }
    if (!replica.identity.creator || peer.incarnation !== 0n || this.#introducing.has(peer.id))
      return
    this.#introducing.add(peer.id)
    introduce(this.#ports, replica.identity, replica.membership, replica.conf, peer, () =>
      this.#owner.turn(() => {
        this.#introducing.delete(peer.id)
      }),
    )
  }
}
