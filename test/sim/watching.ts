/**
 * All who watch in a run: what they watch, and that they come to be level and hear what happens
 * after a sleep.
 */

import { violated } from '../harness/faults.ts'
import { Prng } from '../harness/prng.ts'
import type { ClientWorld } from './client.ts'
import { type Told, WatchClient, type WatchSpec } from './watcher.ts'

/** Virtual milliseconds. */
const SETTLE_WITHIN = 30_000
const LEVEL_WITHIN = 120_000
const ASK_EVERY = 300

/** A key that is watched all the same. */
const NOBODY_WRITES = 'nobody writes it'

/** Every stream watches it at the end of a run. */
export const WOKEN_KEY = 'woken'

const WOKEN: WatchSpec = {
  key: WOKEN_KEY,
  end: '',
  noPut: false,
  noDelete: false,
  prevKv: true,
  fragment: false,
  progress: false,
}

export class Watching {
  readonly told: Told[] = []
  private readonly world: ClientWorld
  private readonly clients: WatchClient[] = []
  private readonly prng: Prng
  /** The highest revision that any client has heard of. */
  private readonly seen: () => number

  constructor(world: ClientWorld, seed: bigint, seen: () => number) {
    this.world = world
    this.seen = seen
    this.prng = new Prng(seed, 'watching')
    const thinkMs = this.prng.pick([400, 1000, 3000])
    for (let id = this.prng.between(2, 4); id > 0; id--) {
      const prng = new Prng(seed, `watcher ${id}`)
      this.clients.push(
        new WatchClient(id, world, prng, { log: this.told, draw: () => this.draw(prng), thinkMs }),
      )
    }
    if (this.prng.chance(0.5)) {
      const nothing = { spec: { ...WOKEN, key: NOBODY_WRITES }, start: 0 }
      const prng = new Prng(seed, 'quiet watcher')
      this.clients.push(
        new WatchClient(0, world, prng, { log: this.told, draw: () => nothing, thinkMs: 30_000 }),
      )
    }
  }

  start(): void {
    for (const client of this.clients) client.start()
  }

  stop(): void {
    for (const client of this.clients) client.stop()
  }

  private draw(prng: Prng): { readonly spec: WatchSpec; readonly start: number } {
    const [key, end] = prng.pick([
      [`k${prng.int(4)}`, ''],
      ['b0003', ''],
      [NOBODY_WRITES, ''],
      ['k', 'l'],
      ['b', 'c'],
      ['b0002', 'b0009'],
      ['k1', '\0'],
      ['\0', '\0'],
    ] as const)
    const filtered = prng.chance(0.2)
    const noPut = filtered && prng.chance(0.5)
    const spec: WatchSpec = {
      key,
      end,
      noPut,
      noDelete: filtered && !noPut,
      prevKv: prng.chance(0.4),
      fragment: prng.chance(0.3),
      progress: prng.chance(0.2),
    }
    const roll = prng.float()
    const seen = this.seen()
    const start =
      roll < 0.5 ? 0 : roll < 0.9 ? Math.max(1, seen - prng.int(60)) : seen + prng.between(1, 5)
    return { spec, start }
  }

  /**
   * All is well and nobody writes: every stream comes to have what it asked for, and watches one
   * key more.
   */
  settle(revision: number): void {
    const { loop } = this.world
    for (const client of this.clients) client.create([{ spec: WOKEN, start: 0 }])
    const settled = (): boolean => {
      for (const client of this.clients) client.cancelFuture(revision)
      return this.clients.every((client) => client.settled)
    }
    this.until(SETTLE_WITHIN, settled, () =>
      violated(`streams did not settle at ${loop.now}\n${this.where()}`),
    )
  }

  /** Every watch hears, within a bounded time, that it is level with this revision. */
  level(revision: number): void {
    const behind = (): WatchClient[] =>
      this.clients.filter(
        (client) => !client.settled || [...client.watches].some((told) => told.upTo < revision),
      )
    const ask = (): boolean => {
      const late = behind()
      for (const client of late) client.askProgress()
      return late.length === 0
    }
    this.until(LEVEL_WITHIN, ask, () =>
      violated(`watches are not level with revision ${revision}\n${this.where()}`),
    )
  }

  /** Every stream has heard of a change of the key that all watch. */
  heard(revision: number, deleted: boolean): boolean {
    return this.clients.every((client) =>
      [...client.watches].some((told) =>
        told.events.some(
          (e) => e.key === WOKEN_KEY && e.revision >= revision && (e.kv === null) === deleted,
        ),
      ),
    )
  }

  private until(ms: number, done: () => boolean, late: () => never): void {
    const { loop } = this.world
    const end = loop.now + ms
    while (!done()) {
      if (loop.now >= end) late()
      loop.run(loop.now + ASK_EVERY)
    }
  }

  where(): string {
    return this.clients.map((client) => `  ${client.where}`).join('\n')
  }
}
