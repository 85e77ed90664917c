/**
 * How the members of a deleted cluster learn of its deletion. The leader of the default cluster
 * tells each of them. It notes in the list which members know, and which other members those knew
 * of (a member that was added is in no list but its own cluster's). The alarm has a member that
 * can't be reached told again, each time later; after the last try the member is told only when a
 * caller deletes the name again. A member that was told keeps a row that says so, and tells any
 * member of its cluster that speaks to it.
 */
import type { Grave, ListChange } from '../../cluster/list.ts'
import { encodeListChange } from '../../cluster/list-wire.ts'
import {
  PIPELINE_TIMEOUT_MS,
  PROPOSAL_TIMEOUT_MS,
  WIPE_RETRY_MS,
  WIPE_SLACK_MS,
  WIPE_TRIES,
  WIPES_OUT,
} from '../../limits.ts'
import type { Ports } from '../../ports.ts'
import { quorate } from '../../proto/generated/member.js'
import { Role } from '../../raft/index.ts'
import { type MemberId, NO_MEMBER } from '../../types.ts'
import type { Clusters } from '../apply/cluster-list.ts'
import { ownWrite, type PendingWrites } from '../proposal/pending-writes.ts'
import { idToWire, PeerBatch, peerAnswer, WIRE_VERSION } from '../storage/peer-codec.ts'
import type { WakeReason } from '../turn/awake-reason.ts'
import type { Deadlines } from '../turn/deadlines.ts'

/** What it needs of the member it is part of. */
export interface WipingHost {
  readonly clusters: Clusters
  readonly writes: PendingWrites
  readonly deadlines: Deadlines
  readonly store: { readonly restoring: boolean }
  readonly role: Role
  readonly lead: MemberId
  turn(fn: () => void): void
}

/** One round of messages to the members of one deleted cluster. */
interface Round {
  readonly grave: Grave
  readonly wiped: string[]
  readonly found: Set<string>
  waiting: number
}

/** A caller that waits until all members of the deleted clusters of a name know. */
export interface WipeWait {
  readonly name: string
  readonly deadline: number
  done(): void
}

/** Guards the rounds under way. The list has the results of earlier rounds. */
export class ClusterDeletion {
  readonly #host: WipingHost
  readonly #ports: Pick<Ports, 'clock' | 'random' | 'transport'>
  /** By the cluster's generation; a round stays here until it is on record. */
  readonly #rounds = new Map<number, Round>()
  /** Messages to be sent, each once there is room. */
  #agenda: { readonly round: Round; readonly object: string }[] = []
  #out = 0
  /** The time until which this member stays awake for a leader to do the work. */
  #dueUntil = 0
  #waits: WipeWait[] = []

  constructor(host: WipingHost, ports: Pick<Ports, 'clock' | 'random' | 'transport'>) {
    this.#host = host
    this.#ports = ports
    host.deadlines.register('clusters', (now) => {
      if (this.#due(now) !== undefined) this.#dueUntil = now + PROPOSAL_TIMEOUT_MS
    })
    const first = this.#first
    if (first !== null) host.deadlines.set('clusters', first + WIPE_SLACK_MS)
  }

  get busy(): boolean {
    return this.#rounds.size > 0 || this.#dueUntil > 0 || this.#waits.length > 0
  }

  wakeReason(): WakeReason | null {
    return this.busy ? 'clusterDeletion' : null
  }

  /** `done` is called in a turn: once all members know, or at the deadline. */
  wait(wait: WipeWait): void {
    if (this.#left(wait.name)) this.#waits.push(wait)
    else wait.done()
  }

  tick(now: number): void {
    if (now >= this.#dueUntil) this.#dueUntil = 0
    this.#answer((wait) => now >= wait.deadline)
  }

  /** At the end of a turn. */
  settle(): void {
    const { role, lead, store, deadlines } = this.#host
    this.#answer((wait) => !this.#left(wait.name))
    if (store.restoring) return
    const now = this.#ports.clock.now()
    if (this.#due(now) === undefined) this.#dueUntil = 0
    if (role === Role.Leader) {
      for (let grave = this.#due(now); grave; grave = this.#due(now)) this.#begin(grave)
      this.#ask()
      deadlines.set('clusters', this.#first)
      return
    }
    this.#rounds.clear()
    this.#agenda = []
    if (lead === NO_MEMBER) return
    // A round that is late is the leader's to begin.
    const at = (this.#first ?? 0) + WIPE_SLACK_MS
    deadlines.set('clusters', at > now ? at : null)
  }

  /** A round that is due and not under way. */
  #due(now: number): Grave | undefined {
    const { graves } = this.#host.clusters.list
    return graves.find(
      (g) => g.tries < WIPE_TRIES && g.next <= now && !this.#rounds.has(g.generation),
    )
  }

  /** When the first round that is not under way is due; null: none is. */
  get #first(): number | null {
    let first: number | null = null
    for (const { tries, next, generation } of this.#host.clusters.list.graves) {
      if (tries < WIPE_TRIES && !this.#rounds.has(generation)) first = Math.min(first ?? next, next)
    }
    return first
  }

  #left(name: string): boolean {
    return this.#host.clusters.list.graves.some((g) => g.name === name)
  }

  #answer(over: (wait: WipeWait) => boolean): void {
    const done = this.#waits.filter(over)
    if (done.length === 0) return
    this.#waits = this.#waits.filter((wait) => !done.includes(wait))
    for (const wait of done) wait.done()
  }

  #begin(grave: Grave): void {
    const objects = grave.objects.filter((o) => !o.wiped)
    const round: Round = { grave, wiped: [], found: new Set(), waiting: objects.length }
    this.#rounds.set(grave.generation, round)
    for (const { object } of objects) this.#agenda.push({ round, object })
  }

  #ask(): void {
    while (this.#out < WIPES_OUT) {
      const next = this.#agenda.shift()
      if (next === undefined) return
      this.#out++
      this.#tell(next.round, next.object)
    }
  }

  #tell(round: Round, object: string): void {
    const { name, id } = round.grave
    const body = PeerBatch.encode({
      version: WIRE_VERSION,
      cluster: idToWire(id),
      wipe: { clusterName: name, cluster: idToWire(id) },
    }).finish()
    this.#ports.transport.request({ object, region: '' }, body, PIPELINE_TIMEOUT_MS, (result) =>
      this.#host.turn(() => {
        this.#out--
        if (this.#rounds.get(round.grave.generation) !== round) return
        const departed = result.ok ? peerAnswer(result.body)?.departed : null
        if (departed?.deleted) {
          round.wiped.push(object)
          for (const member of departed.seats?.members ?? [])
            if (member.object) round.found.add(member.object)
        }
        if (--round.waiting === 0) this.#record(round)
      }),
    )
  }

  #record({ grave, wiped, found }: Round): void {
    const now = this.#ports.clock.now()
    const left = grave.objects.filter((o) => !o.wiped && !wiped.includes(o.object)).length
    const news = [...found].filter((object) => !grave.objects.some((o) => o.object === object))
    const tries = left > 0 ? grave.tries + 1 : grave.tries
    // The members that were found are told at once. From then on they and the members that could
    // not be reached are in one round.
    const next = left > 0 && news.length === 0 ? now + WIPE_RETRY_MS * 4 ** (tries - 1) : now
    const change: ListChange = {
      kind: 'told',
      generation: grave.generation,
      wiped,
      found: news,
      tries,
      next,
    }
    this.#host.writes.addOwn(
      ownWrite(this.#ports.random, {
        method: quorate.member.Method.CLUSTER_CHANGE,
        body: encodeListChange(change),
        request: { kind: 'clusters', change },
        deadline: now + PROPOSAL_TIMEOUT_MS,
        reply: () => this.#rounds.delete(grave.generation),
      }),
    )
  }
}
