/** A stream between two objects, over the simulated network: in order, once, until it is cut. */
import type { PeerStream, StreamEvents } from '../../src/ports.ts'
import { violated } from './faults.ts'
import type { Network } from './network.ts'
import type { SimNode } from './node.ts'

type NodeLife = NonNullable<SimNode['life']>

/**
 * One way of a stream: in order, once. A blocked link holds it up; held up too long, the stream is
 * cut.
 */
interface Way {
  readonly queue: { readonly sent: number; readonly at: number; readonly body: Uint8Array }[]
  last: number
  pumping: boolean
  stalledSince: number | null
}

const STREAM_PATIENCE = 4000

export class SimStream {
  readonly near: PeerStream
  readonly far: PeerStream
  readonly fromObject: string
  readonly toObject: string
  private readonly net: Network
  private readonly node: SimNode
  private readonly nearLife: NodeLife
  private farLife: NodeLife | null = null
  private readonly nearEvents: StreamEvents
  private farEvents: StreamEvents | null = null
  private opened = false
  /** Closed to this end: no event reaches it any more. */
  private nearOver = false
  private farOver = false
  private readonly out: Way = { queue: [], last: 0, pumping: false, stalledSince: null }
  private readonly back: Way = { queue: [], last: 0, pumping: false, stalledSince: null }
  private readonly nearMourner: () => void
  private readonly farMourner: () => void

  constructor(net: Network, node: SimNode, to: string, events: StreamEvents) {
    this.net = net
    this.node = node
    this.fromObject = node.object
    this.toObject = to
    this.nearEvents = events
    if (node.life === null) throw new Error('a stream from nobody')
    this.nearLife = node.life
    this.near = this.end(true)
    this.far = this.end(false)
    this.nearMourner = () => this.lost('far')
    this.farMourner = () => this.lost('near')
    this.nearLife.mourners.add(this.nearMourner)
    node.whenDurable(this.nearLife, () => this.connect())
  }

  private end(isNear: boolean): PeerStream {
    const stream = this
    return {
      send: (body) => stream.send(isNear, body),
      get buffered() {
        const way = isNear ? stream.out : stream.back
        let bytes = 0
        if (way.stalledSince !== null) for (const m of way.queue) bytes += m.body.length
        return bytes
      },
      close: (reason) => stream.closeBy(isNear, reason),
    }
  }

  private connect(): void {
    const { net } = this
    const target = net.nodes.get(this.toObject)
    const fail = (reason: string) => net.loop.after(net.latency(), () => this.closeNear(reason))
    if (this.nearOver) return
    if (target === undefined) {
      fail('no such object')
      return
    }
    net.loop.after(net.travel(this.fromObject, this.toObject), () => {
      if (
        net.isBlocked(this.fromObject, this.toObject) ||
        net.isBlocked(this.toObject, this.fromObject)
      ) {
        net.loop.after(STREAM_PATIENCE, () => this.closeNear('no answer'))
        return
      }
      target.event(
        'accept',
        (member) => {
          if (this.nearOver) return
          const life = target.life as NodeLife
          this.farLife = life
          life.mourners.add(this.farMourner)
          this.farEvents = member.acceptStream(this.far)
          this.farEvents.open(this.far)
          target.whenDurable(life, () => {
            net.loop.after(net.latency(), () => {
              if (this.nearOver) return
              this.node.eventOf(this.nearLife, 'open', () => {
                if (this.nearOver) return
                this.opened = true
                this.nearEvents.open(this.near)
              })
            })
          })
        },
        () => fail('refused'),
      )
    })
  }

  private send(isNear: boolean, body: Uint8Array): void {
    const { net } = this
    if (isNear ? this.nearOver : this.farOver) return
    if (isNear && !this.opened) violated(`${this.fromObject} sent on a stream that is not open`)
    const node = isNear ? this.node : (net.nodes.get(this.toObject) as SimNode)
    const life = isNear ? this.nearLife : this.farLife
    const way = isNear ? this.out : this.back
    const [from, to] = isNear ? [this.fromObject, this.toObject] : [this.toObject, this.fromObject]
    if (life === null) return
    node.whenDurable(life, () => {
      net.departed++
      net.streamMessages++
      net.tap?.leaves(node, to, body, 'stream')
      if (net.weather.cutStream > 0 && net.prng.chance(net.weather.cutStream)) {
        net.faults.hit('stream cut')
        this.cut()
        return
      }
      way.last = Math.max(
        way.last + 0.01,
        net.loop.now + net.travel(from, to, net.weather.holdStream),
      )
      way.queue.push({ sent: net.loop.now, at: way.last, body })
      this.pump(isNear)
    })
  }

  private pump(isNear: boolean): void {
    const { net } = this
    const way = isNear ? this.out : this.back
    const head = way.queue[0]
    if (way.pumping || head === undefined) return
    way.pumping = true
    net.loop.at(head.at, () => this.arrive(isNear))
  }

  private arrive(isNear: boolean): void {
    const { net } = this
    const way = isNear ? this.out : this.back
    way.pumping = false
    if (isNear ? this.farOver : this.nearOver) return
    const [from, to] = isNear ? [this.fromObject, this.toObject] : [this.toObject, this.fromObject]
    if (net.isBlocked(from, to)) {
      if (way.stalledSince === null) {
        way.stalledSince = net.loop.now
        net.faults.hit('stream stalled')
      }
      if (net.loop.now - way.stalledSince > STREAM_PATIENCE) {
        this.cut()
        return
      }
      way.pumping = true
      net.loop.after(50, () => this.arrive(isNear))
      return
    }
    way.stalledSince = null
    const head = way.queue.shift()
    if (head !== undefined) {
      const receiver = isNear ? net.nodes.get(this.toObject) : this.node
      if (receiver !== undefined)
        net.heldUp('stream message held up', net.loop.now - head.sent, receiver)
      if (isNear) this.toFar('message', (events) => events.message(this.far, head.body))
      else this.toNear('message', (events) => events.message(this.near, head.body))
    }
    this.pump(isNear)
  }

  private toNear(what: string, fn: (events: StreamEvents) => void): void {
    this.node.eventOf(this.nearLife, what, () => {
      if (!this.nearOver) fn(this.nearEvents)
    })
  }

  private toFar(what: string, fn: (events: StreamEvents) => void): void {
    const node = this.net.nodes.get(this.toObject)
    const life = this.farLife
    if (node === undefined || life === null) return
    node.eventOf(life, what, () => {
      if (!this.farOver && this.farEvents !== null) fn(this.farEvents)
    })
  }

  /** Both ends hear of it, each after a while; what was under way is lost. */
  cut(): void {
    const { net } = this
    net.loop.after(net.latency(), () => this.closeNear('cut'))
    net.loop.after(net.latency(), () => this.closeFar('cut'))
  }

  private lost(end: 'near' | 'far'): void {
    const { net } = this
    if (end === 'far') this.nearOver = true
    else this.farOver = true
    this.done()
    net.loop.after(net.latency() + 1, () =>
      end === 'near' ? this.closeNear('lost') : this.closeFar('lost'),
    )
  }

  private closeBy(isNear: boolean, reason: string): void {
    const { net } = this
    if (isNear ? this.nearOver : this.farOver) return
    const node = isNear ? this.node : (net.nodes.get(this.toObject) as SimNode)
    const life = isNear ? this.nearLife : this.farLife
    if (isNear) this.nearOver = true
    else this.farOver = true
    this.done()
    if (life === null) return
    node.whenDurable(life, () => {
      const way = isNear ? this.out : this.back
      const at = Math.max(way.last + 0.01, net.loop.now + net.latency())
      net.loop.at(at, () => (isNear ? this.closeFar(reason) : this.closeNear(reason)))
    })
  }

  private closeNear(reason: string): void {
    if (this.nearOver) return
    this.toNear('closed', (events) => {
      this.nearOver = true
      this.nearLife.mourners.delete(this.nearMourner)
      this.done()
      events.close(this.near, reason)
    })
  }

  private closeFar(reason: string): void {
    if (this.farOver || this.farEvents === null) {
      this.farOver = true
      this.done()
      return
    }
    this.toFar('closed', (events) => {
      this.farOver = true
      this.farLife?.mourners.delete(this.farMourner)
      this.done()
      events.close(this.far, reason)
    })
  }

  /** An end is open in a life that goes on: that object can't leave memory. */
  get held(): boolean {
    const far = this.net.nodes.get(this.toObject)
    const nearHeld = !this.nearOver && this.node.life === this.nearLife
    return nearHeld || (!this.farOver && this.farLife !== null && far?.life === this.farLife)
  }

  private done(): void {
    if (this.nearOver && this.farOver) this.net.streams.delete(this)
  }
}
