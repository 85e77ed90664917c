/**
 * Clients' sockets that end in an object and outlive its memory, as the platform's do: an eviction
 * leaves them open with what was attached; any other end of a life, and the network if it likes,
 * cuts them.
 */
import { MAX_ATTACHMENT_BYTES } from '../../src/limits.ts'
import type { ClientSocket } from '../../src/ports.ts'
import { violated } from '../harness/faults.ts'
import type { SimNode } from '../harness/node.ts'

type NodeLife = NonNullable<SimNode['life']>

export interface SocketOptions {
  readonly requireLeader: boolean
  readonly acks: boolean
}

/** The client's side of a socket. */
export interface SocketClient {
  /** It takes what has arrived. */
  readonly reading: boolean
  heard(text: string): void
  /** The last that is heard. */
  over(why: string): void
}

/** `closing`: the member has closed it, the other end has not heard of that yet. */
type State = 'opening' | 'open' | 'closing' | 'closed'

/** An item that has arrived: a text, or the end. */
type Arrived = { readonly text: string } | { readonly over: string }

export class SimSocket {
  readonly node: SimNode
  readonly options: SocketOptions
  /**
   * Every watch of its member was level when memory was lost: none can be overtaken by a compaction
   * in its sleep.
   */
  levelWhenEvicted = false
  private readonly client: SocketClient
  private state: State = 'opening'
  private attached: Uint8Array | null = null
  /** Sent by the member and not taken by the client. */
  private bytes = 0
  private handle: { readonly life: NodeLife; readonly socket: ClientSocket } | null = null
  private lastDown = 0
  private lastUp = 0
  private arrived: Arrived[] = []
  /** What is on its way to the client is lost. */
  private broken = false
  /** The network has cut it: nothing gets through any more. */
  private torn = false
  /** The client has gone away, or knows of the end. */
  private deaf = false

  constructor(node: SimNode, options: SocketOptions, client: SocketClient) {
    this.node = node
    this.options = options
    this.client = client
    this.up(
      'watch opens',
      (member) => {
        if (this.deaf) return
        this.state = 'open'
        node.sockets.add(this)
        member.openWatch(this.end(node.life as NodeLife), options)
      },
      () => this.toClient({ over: 'refused' }),
    )
  }

  // ---- the client's end ----

  send(data: string | Uint8Array): void {
    this.up(
      'watch message',
      (member) => {
        if (this.state === 'open') member.watchMessage(this.end(this.node.life as NodeLife), data)
      },
      () => this.cut(),
    )
  }

  /** The client goes away without a word; the member hears of it later. */
  leave(): void {
    this.deaf = true
    this.endMember(this.node.latency())
  }

  /** Takes what has arrived, while the client reads. */
  pump(): void {
    while (!this.deaf && this.client.reading) {
      const item = this.arrived.shift()
      if (item === undefined) return
      if ('over' in item) {
        this.deaf = true
        this.client.over(item.over)
        this.endMember(this.node.latency())
      } else {
        this.bytes -= item.text.length
        this.client.heard(item.text)
      }
    }
  }

  private up(what: string, fn: Parameters<SimNode['event']>[1], gone: () => void): void {
    const { loop } = this.node
    this.lastUp = Math.max(this.lastUp, loop.now + this.node.latency())
    loop.at(this.lastUp, () => {
      if (this.state === 'closed' || this.torn) return
      if (this.state === 'open' && !this.node.alive) this.node.hit('woken by a client of watches')
      this.node.event(what, fn, gone)
    })
  }

  // ---- the member's end ----

  get isOpen(): boolean {
    return this.state === 'open'
  }

  /** One object for as long as a life lasts. */
  end(life: NodeLife): ClientSocket {
    if (this.handle?.life === life) return this.handle.socket
    const socket = this.endOf(life)
    this.handle = { life, socket }
    return socket
  }

  private endOf(life: NodeLife): ClientSocket {
    const sim = this
    const usable = (): boolean => {
      if (sim.node.life !== life) violated(`${sim.node.object}: a life that is over uses a socket`)
      return sim.state === 'open'
    }
    return {
      send(text) {
        if (!usable()) return
        if (sim.levelWhenEvicted && text.includes('"compact_revision"'))
          violated(
            `${sim.node.object}: a watch that was level when memory was lost is cancelled as compacted: ${text}`,
          )
        sim.bytes += text.length
        sim.node.whenDurable(life, () => sim.toClient({ text }))
      },
      get buffered() {
        return sim.bytes
      },
      close(_, reason) {
        if (!usable()) return
        sim.state = 'closing'
        sim.node.whenDurable(life, () => sim.toClient({ over: reason }))
      },
      get attachment() {
        return sim.attached
      },
      attach(bytes) {
        if (bytes.length > MAX_ATTACHMENT_BYTES)
          violated(`${sim.node.object}: an attachment of ${bytes.length} bytes`)
        if (usable()) sim.attached = bytes.slice()
      },
    }
  }

  private toClient(item: Arrived): void {
    const { loop } = this.node
    this.lastDown = Math.max(this.lastDown, loop.now + this.node.latency())
    loop.at(this.lastDown, () => {
      if (this.broken && 'text' in item) return
      this.arrived.push(item)
      this.pump()
    })
  }

  /** The member hears of the end, if there is still a member that knows the socket. */
  private endMember(ms: number): void {
    const { node } = this
    this.lastUp = Math.max(this.lastUp, node.loop.now + ms)
    node.loop.at(this.lastUp, () => {
      if (this.state === 'closed') return
      this.state = 'closed'
      if (!node.sockets.delete(this)) return
      node.event('watch closed', (member) => member.watchClosed(this.end(node.life as NodeLife)))
    })
  }

  /**
   * The life that served it is over, and not by an eviction: nothing of it is left but what arrives
   * already.
   */
  cut(): void {
    if (this.state === 'closed') return
    this.state = 'closed'
    this.node.sockets.delete(this)
    this.breakDown()
  }

  /** The network cuts it: the client hears of it at once, the member in a while. */
  tear(): void {
    if (this.torn) return
    this.torn = true
    this.breakDown()
    this.endMember(this.node.prng.exponential(1000))
  }

  private breakDown(): void {
    this.broken = this.node.prng.chance(0.5)
    if (this.broken) this.arrived = []
    this.toClient({ over: 'cut' })
  }
}
