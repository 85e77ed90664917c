/**
 * One cluster member as a Durable Object: gives the member the platform's storage, clock and network, and opens its two doors.
 * Callers are the Worker (the door) and the other members (peers), told apart by reserved host names; the internet reaches
 * neither, since the Worker builds every request to an object anew.
 */
import { DurableObject } from 'cloudflare:workers'
import { Member, type MemberConfig } from '../member/index.ts'
import type { Ports } from '../ports.ts'
import { Door } from './door.ts'
import { durableAlarm, durableClock, durableHost, durableRandom, durableSql, type RowCount } from './ports.ts'
import { acceptStream, DOOR_ORIGIN, durableTransport, PEER_ORIGIN } from './transport.ts'

export interface MemberEnv {
  readonly MEMBERS: DurableObjectNamespace
}

/** Guards the object's life: the member in memory, if there is one. */
export class QuorateMember extends DurableObject<MemberEnv> {
  protected readonly rows: RowCount = { read: 0, written: 0 }
  #life: { readonly member: Member; readonly door: Door } | null = null

  /** The platform as the member sees it; a test puts its own in between. */
  protected ports(object: string): Ports {
    const { storage } = this.ctx
    return {
      sql: durableSql(storage, this.rows),
      clock: durableClock,
      random: durableRandom,
      transport: durableTransport(this.env.MEMBERS),
      alarm: durableAlarm(storage),
      sockets: { open: () => [] },
      host: durableHost(this.ctx, () => object),
    }
  }

  protected config(object: string): MemberConfig {
    return { object }
  }

  #get(object: string): { readonly member: Member; readonly door: Door } {
    if (this.#life === null) {
      const member = new Member(this.ports(object), this.config(object))
      this.#life = { member, door: new Door(member) }
    }
    return this.#life
  }

  override async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const { member, door } = this.#get(decodeURIComponent(url.pathname.slice(1)))
    if (url.origin === DOOR_ORIGIN) return new Response(await door.list(new Uint8Array(await request.arrayBuffer())))
    if (url.origin !== PEER_ORIGIN) return new Response('no such door', { status: 404 })
    if (request.headers.get('upgrade') === 'websocket') return acceptStream((stream) => member.acceptStream(stream))
    return new Response(member.peer(new Uint8Array(await request.arrayBuffer())))
  }

  override async alarm(): Promise<void> {
    this.#get(this.ctx.id.name ?? '').member.alarm()
  }
}
