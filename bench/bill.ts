/**
 * What a cluster on virtual time would be billed for: requests, rows, and the time its members are
 * awake. The members' own code runs, three of them 80 ms apart; memory is taken after ten idle
 * seconds, as the platform does.
 */
import { Cluster } from '../test/harness/cluster.ts'
import type { ICall } from '../test/harness/door.ts'
import type { ClusterMember, Pending } from '../test/harness/member.ts'
import { accepted } from '../test/harness/refused.ts'
import type { FakeSocket } from '../test/harness/sockets.ts'

const LATENCY_MS = 80
const SEED = 11
/** Idle for so long, an object loses its memory. */
const IDLE_MS = 10_000
/** Until a new cluster sleeps and has lost its memory. */
const SETTLE_MS = 30_000
/** How often it is looked who is awake. */
const LOOK_MS = 500
/** Durable Objects are billed by the second at a flat 128 MB. */
const GB = 0.128
/** WebSocket messages that make one billed request. */
const MESSAGES_PER_REQUEST = 20

/** Prices in dollars of a paid plan, and what of each it includes a month. */
export const PRICES = {
  request: { each: 0.15e-6, included: 1e6 },
  gbSecond: { each: 12.5e-6, included: 400_000 },
  rowRead: { each: 0.001e-6, included: 25e9 },
  rowWritten: { each: 1e-6, included: 50e6 },
} as const

/** What is billed. */
export interface Usage {
  readonly request: number
  readonly rowWritten: number
  readonly rowRead: number
  readonly gbSecond: number
  /** Times that a member woke. */
  readonly wakes: number
}

/** Dollars of `times` such usages; `allowance`: less what a month of the plan includes. */
export function dollars(usage: Usage, times: number, allowance: boolean): number {
  let sum = 0
  for (const [what, { each, included }] of Object.entries(PRICES)) {
    sum +=
      Math.max(0, usage[what as keyof typeof PRICES] * times - (allowance ? included : 0)) * each
  }
  return sum
}

interface Life {
  readonly number: number
  readonly ms: number
  readonly wakes: number
}

/** Guards one cluster and its meter. It sleeps, without memory, when the constructor is done. */
export class Bill {
  readonly cluster = new Cluster({ seed: SEED, latencyMs: LATENCY_MS })
  #calls = 0
  /** Messages of clients on sockets that end in a member. */
  #messages = 0
  readonly #sockets: FakeSocket[] = []
  /** Calls that may not be answered yet. */
  #pending: Pending[] = []
  readonly #idleSince = new Map<ClusterMember, number>()
  readonly #lives = new Map<ClusterMember, Life>()
  #awakeMs = 0
  #wakes = 0

  constructor() {
    this.cluster.punctual()
    this.#look()
    this.cluster.run(SETTLE_MS)
  }

  /** A call from outside to a member, `ms` from now. */
  at(ms: number, name: string, call: ICall): void {
    this.cluster.loop.after(ms, () => {
      this.#calls++
      this.#pending.push(this.cluster.member(name).begin(call))
    })
  }

  /** A client's WebSocket at a member, with a watch of one key. */
  watch(name: string, key: string): void {
    this.#calls++
    this.#messages++
    this.#sockets.push(this.cluster.member(name).watch({ create_request: { key: btoa(key) } }))
  }

  /** How many responses each socket has had. */
  get heard(): readonly number[] {
    return this.#sockets.map((socket) => socket.taken.length)
  }

  /** Runs for `ms`, and says what that would be billed. */
  measure(ms: number): Usage {
    const before = this.#count()
    this.cluster.run(ms)
    this.#check()
    const after = this.#count()
    const difference = (what: keyof Usage): number => after[what] - before[what]
    return {
      request: difference('request'),
      rowWritten: difference('rowWritten'),
      rowRead: difference('rowRead'),
      gbSecond: difference('gbSecond'),
      wakes: difference('wakes'),
    }
  }

  /** No call was refused, or cut. */
  #check(): void {
    for (const { answer } of this.#pending) if (answer !== undefined) accepted(answer)
    this.#pending = this.#pending.filter(({ answer }) => answer === undefined)
  }

  #count(): Usage {
    const { net, members, alarmsSet, streamsAsked, rowsWritten } = this.cluster
    this.#meter()
    const sum = (of: (member: ClusterMember) => number): number =>
      members.reduce((total, m) => total + of(m), 0)
    return {
      request:
        this.#calls +
        net.requests +
        streamsAsked +
        sum(({ node }) => node.alarms) +
        (net.streamMessages + this.#messages) / MESSAGES_PER_REQUEST,
      rowWritten: rowsWritten + alarmsSet,
      rowRead: sum(({ disk }) => disk.rows.read),
      gbSecond: (this.#awakeMs / 1000) * GB,
      wakes: this.#wakes,
    }
  }

  /** Takes down how long each has been awake. */
  #meter(): void {
    for (const member of this.cluster.members) {
      const { life } = member.node
      if (life === null) continue
      const seen = this.#lives.get(member)
      const { ms, times } = life.member?.awake?.() ?? { ms: 0, times: 0 }
      const known = seen?.number === life.number ? seen : { ms: 0, wakes: 0 }
      this.#awakeMs += ms - known.ms
      this.#wakes += times - known.wakes
      this.#lives.set(member, { number: life.number, ms, wakes: times })
    }
  }

  /** Whose memory goes. */
  #look(): void {
    const { loop, members } = this.cluster
    this.#meter()
    for (const member of members) {
      const { life, timers } = member.node
      if (life === null) continue
      if (timers > 0 || life.unanswered > 0) this.#idleSince.delete(member)
      else if (!this.#idleSince.has(member)) this.#idleSince.set(member, loop.now)
      else if (loop.now - (this.#idleSince.get(member) ?? 0) >= IDLE_MS) {
        this.#idleSince.delete(member)
        member.evict()
      }
    }
    loop.after(LOOK_MS, () => this.#look())
  }
}
