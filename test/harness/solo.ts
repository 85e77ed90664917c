/**
 * A cluster of one member on a virtual clock: its memory can be lost between any two events, disk
 * and sockets stay.
 */

import * as convert from '../../src/etcd/convert.ts'
import { Member, type MemberConfig, type WatchOptions } from '../../src/member/index.ts'
import type { Answer } from '../../src/member/turn/answer.ts'
import type { WriteRequest } from '../../src/mvcc/types.ts'
import type { Ports } from '../../src/ports.ts'
import { quorate } from '../../src/proto/generated/member.js'
import { NodeSql } from './node-sql.ts'
import { numberedId } from './requests.ts'
import { FakeSocket, FakeSockets } from './sockets.ts'

const Method = quorate.member.Method
const OBJECT = 'default/m1'

interface Planned {
  readonly at: number
  readonly order: number
  readonly life: number
  readonly fn: () => void
}

export class Solo {
  readonly sql = new NodeSql()
  readonly sockets = new FakeSockets()
  readonly aborts: string[] = []
  now = 1_700_000_000_000
  /** How long each turn of a timer takes: of a machine on which work takes time. */
  turnMs = 0
  alarmAt: number | null = null
  member: Member
  #life = 0
  #timers: Planned[] = []
  #order = 0
  #requests = 0
  #seed: number
  readonly #config: Partial<MemberConfig>

  constructor(config: Partial<MemberConfig> = {}, seed = 1) {
    this.#config = config
    this.#seed = seed
    this.member = this.#live()
  }

  /** With a cluster made, and itself its leader. */
  static born(config: Partial<MemberConfig> = {}, seed = 1): Solo {
    const solo = new Solo(config, seed)
    const founder = { name: 'm1', object: OBJECT, region: 'x' }
    const body = quorate.member.CreateRequest.encode({
      cluster: 'default',
      founders: [founder],
    }).finish()
    solo.call(Method.CREATE, body)
    solo.run(50)
    return solo
  }

  #random(): number {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0
    return this.#seed / 2 ** 32
  }

  #ports(): Ports {
    const life = this.#life
    return {
      sql: this.sql,
      clock: {
        now: () => this.now,
        setTimer: (ms, fn) => {
          const planned = { at: this.now + Math.max(0, ms), order: this.#order++, life, fn }
          this.#timers.push(planned)
          return planned
        },
        clearTimer: (timer) => {
          this.#timers = this.#timers.filter((t) => t !== timer)
        },
      },
      random: {
        bytes: (n) => Uint8Array.from({ length: n }, () => Math.floor(this.#random() * 256)),
        int: (n) => Math.floor(this.#random() * n),
      },
      transport: {
        request: (_to, _body, _ms, done) => done({ ok: false, reason: 'nobody is there' }),
        stream: () => ({ send: () => {}, buffered: 0, close: () => {} }),
      },
      alarm: {
        get: () => this.alarmAt,
        set: (at) => {
          this.alarmAt = at
        },
        clear: () => {
          this.alarmAt = null
        },
      },
      sockets: this.sockets,
      place: { colo: (done) => done(null) },
      host: { abort: (reason) => this.aborts.push(reason), log: () => {} },
    }
  }

  #live(): Member {
    this.#life++
    return new Member(this.#ports(), { object: OBJECT, ...this.#config })
  }

  /** Its memory is gone, as at an idle moment: timers too. */
  loseMemory(): void {
    this.#timers = []
    this.member = this.#live()
  }

  /** Runs whatever is due within so many milliseconds; the alarm too. */
  run(ms: number): void {
    const end = this.now + ms
    for (;;) {
      this.#timers.sort((a, b) => a.at - b.at || a.order - b.order)
      const next = this.#timers[0]
      const at = Math.min(
        next?.at ?? Number.POSITIVE_INFINITY,
        this.alarmAt ?? Number.POSITIVE_INFINITY,
      )
      if (Math.max(at, this.now) > end) break
      this.now = Math.max(this.now, at)
      if (this.alarmAt !== null && this.alarmAt <= this.now) {
        this.alarmAt = null
        this.member.alarm()
        continue
      }
      this.#timers.shift()
      if (next === undefined || next.life !== this.#life) continue
      next.fn()
      this.now += this.turnMs
    }
    this.now = Math.max(this.now, end)
  }

  /** An id that no request to it had before. */
  mintId(): Uint8Array {
    return numberedId(++this.#requests)
  }

  call(
    method: quorate.member.Method,
    body: Uint8Array,
    heard: (answer: Answer) => void = () => {},
  ): void {
    this.member.calls([{ method, body, requestId: this.mintId() }], (_, answer) => heard(answer))
  }

  /** Proposes writes in one list, so that one turn applies them all; answers what each came to. */
  write(...requests: readonly WriteRequest[]): (Answer | null)[] {
    const answers: (Answer | null)[] = requests.map(() => null)
    const list = requests.map((request) => ({ requestId: this.mintId(), ...encode(request) }))
    this.member.calls(list, (i, answer) => {
      answers[i] = answer
    })
    for (let n = 0; n < 10_000 && answers.includes(null); n++) this.run(1)
    return answers
  }

  get revision(): number {
    return this.member.replica?.store.revision ?? 0
  }

  /** A client's socket, opened as a stream of watches. */
  open(options: Partial<WatchOptions> = {}): FakeSocket {
    const socket = new FakeSocket()
    this.sockets.all.add(socket)
    this.member.openWatch(socket, { requireLeader: false, acks: false, ...options })
    return socket
  }

  say(socket: FakeSocket, ...requests: readonly object[]): void {
    this.member.watchMessage(socket, requests.map((r) => JSON.stringify(r)).join(''))
  }
}

function encode(request: WriteRequest): {
  readonly method: quorate.member.Method
  readonly body: Uint8Array
} {
  switch (request.kind) {
    case 'put':
      return { method: Method.PUT, body: convert.encodePutRequest(request) }
    case 'deleteRange':
      return { method: Method.DELETE_RANGE, body: convert.encodeDeleteRangeRequest(request) }
    case 'txn':
      return { method: Method.TXN, body: convert.encodeTxnRequest(request) }
    case 'compaction':
      return { method: Method.COMPACT, body: convert.encodeCompactionRequest(request) }
    case 'leaseGrant':
      return { method: Method.LEASE_GRANT, body: convert.encodeLeaseGrantRequest(request) }
    case 'leaseRevoke':
      return { method: Method.LEASE_REVOKE, body: convert.encodeLeaseRevokeRequest(request) }
    case 'auth':
      throw new Error('auth is asked by its own methods')
  }
}
