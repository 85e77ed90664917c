/**
 * The Worker as it is, with members that can be put out of memory: `POST /quiet` stops the timers
 * of one life of `default/m1`, which alone keep it there.
 */
import { QuorateMember as Member } from '../../src/durable/index.ts'
import type { Clock, Ports, Timer } from '../../src/ports.ts'
import worker, { type Env } from '../../src/worker/index.ts'

const QUIET = 'http://quiet.test'

export class QuorateMember extends Member {
  #quiet = false
  readonly #timers = new Set<Timer>()

  protected override ports(object: string): Ports {
    const ports = super.ports(object)
    const { clock } = ports
    const mortal: Clock = {
      now: () => clock.now(),
      setTimer: (ms, fn) => {
        if (this.#quiet) return 0
        const timer = clock.setTimer(ms, () => {
          this.#timers.delete(timer)
          fn()
        })
        this.#timers.add(timer)
        return timer
      },
      clearTimer: (timer) => {
        this.#timers.delete(timer)
        clock.clearTimer(timer)
      },
    }
    return { ...ports, clock: mortal }
  }

  override async fetch(request: Request): Promise<Response> {
    if (!request.url.startsWith(QUIET)) return super.fetch(request)
    this.#quiet = true
    for (const timer of this.#timers) clearTimeout(timer as ReturnType<typeof setTimeout>)
    return new Response()
  }
}

export default {
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname !== '/quiet') return worker.fetch(request, env, ctx)
    return env.MEMBERS.get(env.MEMBERS.idFromName('default/m1')).fetch(QUIET)
  },
} satisfies ExportedHandler<Env>
