/**
 * One cluster member as a Durable Object: gives the member the platform's storage, clock and
 * network, and opens its two doors. The Worker calls one, and the other members (peers) the other;
 * reserved host names tell them apart. The internet reaches neither, since the Worker builds every
 * request to an object anew.
 */
import { DurableObject } from 'cloudflare:workers'
import { parseClientURLs } from '../cluster/address.ts'
import { DEFAULT_QUOTA_BYTES } from '../limits.ts'
import {
  Member,
  type MemberConfig,
  parseDuration,
  parsePreference,
  parseQuota,
  parseRetention,
  type Retention,
  RetentionError,
  type WatchOptions,
} from '../member/index.ts'
import type { Ports } from '../ports.ts'
import { CallServer } from './call-server.ts'
import { durablePlace, TRACE_URL } from './place.ts'
import {
  type Counter,
  durableAlarm,
  durableClock,
  durableHost,
  durableRandom,
  durableSql,
} from './ports.ts'
import { Slots } from './slots.ts'
import { ClientSockets } from './sockets.ts'
import { acceptStream, DOOR_ORIGIN, durableTransport, PEER_ORIGIN } from './transport.ts'

export interface MemberEnv {
  readonly MEMBERS: DurableObjectNamespace
  /** etcd's --auto-compaction-mode and --auto-compaction-retention. */
  readonly QUORATE_AUTO_COMPACTION_MODE?: string
  readonly QUORATE_AUTO_COMPACTION_RETENTION?: string
  /** etcd's --quota-backend-bytes. */
  readonly QUORATE_QUOTA_BACKEND_BYTES?: string
  /**
   * The members that should lead: names or regions, the best first. `off`: no preference. Empty:
   * the member that is asked for most writes.
   */
  readonly QUORATE_LEADERS?: string
  /** etcd's --corrupt-check-time. */
  readonly QUORATE_CORRUPT_CHECK_TIME?: string
  /** URL that tells a member its data centre; empty: no request is made. */
  readonly QUORATE_TRACE_URL?: string
  /** Where clients reach each member, as `name=url,name=url`. */
  readonly QUORATE_CLIENT_URLS?: string
}

/** Guards the object's life: the member in memory, if there is one. */
export class QuorateMember extends DurableObject<MemberEnv> {
  protected readonly rows: Counter = { read: 0, written: 0 }
  readonly #sockets = new ClientSockets(this.ctx)
  #life: { readonly member: Member; readonly server: CallServer } | null = null

  /** The region that the member was first placed in; empty: unknown. */
  protected get region(): string {
    return this.#life?.member.replica?.self?.region ?? ''
  }

  /** The platform as the member sees it; a test puts its own in between. */
  protected ports(object: string): Ports {
    const { storage } = this.ctx
    const slots = new Slots()
    return {
      sql: durableSql(storage, this.rows),
      clock: durableClock,
      random: durableRandom,
      transport: durableTransport(this.env.MEMBERS, slots),
      alarm: durableAlarm(storage),
      sockets: this.#sockets,
      place: durablePlace(this.env.QUORATE_TRACE_URL ?? TRACE_URL, slots),
      host: durableHost(this.ctx, () => object),
    }
  }

  protected config(object: string): MemberConfig {
    return {
      object,
      retention: this.#retention(object),
      quotaBytes: this.#quota(object),
      corruptCheckMs: this.#corruptCheck(object),
      leaders: parsePreference(this.env.QUORATE_LEADERS),
      clientURLs: parseClientURLs(this.env.QUORATE_CLIENT_URLS ?? ''),
    }
  }

  /** Invalid settings cost the compaction, not the member. */
  #retention(object: string): Retention | null {
    try {
      return parseRetention(
        this.env.QUORATE_AUTO_COMPACTION_MODE,
        this.env.QUORATE_AUTO_COMPACTION_RETENTION,
      )
    } catch (e) {
      if (!(e instanceof RetentionError)) throw e
      durableHost(this.ctx, () => object).log('error', 'no auto compaction', { reason: e.message })
      return null
    }
  }

  /** An invalid quota counts as the default. */
  #quota(object: string): number {
    const text = this.env.QUORATE_QUOTA_BACKEND_BYTES
    const bytes = parseQuota(text)
    if (bytes === null) durableHost(this.ctx, () => object).log('error', 'no such quota', { text })
    return bytes ?? DEFAULT_QUOTA_BYTES
  }

  /** An invalid time counts as none. */
  #corruptCheck(object: string): number {
    const text = this.env.QUORATE_CORRUPT_CHECK_TIME
    const ms = parseDuration(text)
    if (ms === null)
      durableHost(this.ctx, () => object).log('error', 'no such corrupt check time', { text })
    return ms ?? 0
  }

  #get(object: string): { readonly member: Member; readonly server: CallServer } {
    if (this.#life === null) {
      const member = new Member(this.ports(object), this.config(object))
      this.#life = { member, server: new CallServer(member) }
    }
    return this.#life
  }

  override async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const { member, server } = this.#get(decodeURIComponent(url.pathname.slice(1)))
    const upgrade = request.headers.get('upgrade') === 'websocket'
    if (url.origin === DOOR_ORIGIN) {
      if (upgrade) return this.#watch(member, url.searchParams, request.headers)
      return server.list(new Uint8Array(await request.arrayBuffer()))
    }
    if (url.origin !== PEER_ORIGIN) return new Response('no such door', { status: 404 })
    if (upgrade) return acceptStream((stream) => member.acceptStream(stream))
    return new Response(member.peer(new Uint8Array(await request.arrayBuffer())))
  }

  /** A client's WebSocket for watches; or why the client should rather ask another member. */
  #watch(member: Member, options: URLSearchParams, headers: Headers): Response {
    // The Worker made these headers; a caller's own headers of these names never come this far.
    const said = (name: string): string | null => {
      const text = headers.get(name)
      return text === null ? null : decodeURIComponent(text)
    }
    const network = said('quorate-network')
    const refusal = member.refusal ?? this.#sockets.refusal(network, Date.now())
    if (refusal !== null) return Response.json(refusal.fields, { status: 503 })
    const { socket, response } = this.#sockets.accept(network)
    const who = JSON.parse(said('quorate-who') ?? '{}') as WatchOptions['who']
    member.openWatch(socket, {
      requireLeader: options.has('leader'),
      acks: options.has('acks'),
      ...(who ? { who } : {}),
    })
    return response
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    const { member } = this.#get(this.ctx.id.name ?? '')
    if (member.ended) return
    member.watchMessage(
      this.#sockets.of(socket),
      typeof data === 'string' ? data : new Uint8Array(data),
    )
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    this.#socketEnded(socket, code, reason)
  }

  override webSocketError(socket: WebSocket): void {
    this.#socketEnded(socket, 1011, 'broken')
  }

  #socketEnded(socket: WebSocket, code: number, reason: string): void {
    const ended = this.#sockets.end(socket, code, reason)
    const { member } = this.#get(this.ctx.id.name ?? '')
    if (ended !== null && !member.ended) member.watchClosed(ended)
  }

  override async alarm(): Promise<void> {
    this.#get(this.ctx.id.name ?? '').member.alarm()
  }
}
