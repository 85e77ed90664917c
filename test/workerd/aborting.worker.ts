/**
 * The Worker as it is, but for one member that dies now and then in the middle of whatever it is
 * doing: at a call of a port, chosen at random, before or after the port has done it. It says so,
 * for the test to count.
 */

import { QuorateMember as Member } from '../../src/durable/index.ts'
import type { Ports } from '../../src/ports.ts'
import worker, { type Env } from '../../src/worker/index.ts'

let calm = false

/** `/calm`: no more of it. Otherwise the Worker as it is. */
export default {
  fetch(request, env, ctx) {
    if (new URL(request.url).pathname !== '/calm') return worker.fetch(request, env, ctx)
    calm = true
    return new Response()
  },
} satisfies ExportedHandler<Env>

const VICTIM = 'default/m1'
/** A life is left alone for so long, then dies within so many calls of its ports. */
const QUIET_MS = 150
const CALLS = 400

export class QuorateMember extends Member {
  protected override ports(object: string): Ports {
    const ports = super.ports(object)
    if (object !== VICTIM) return ports
    const born = Date.now()
    let left = Math.ceil(Math.random() * CALLS)
    const die = (where: string): void => {
      if (calm || Date.now() - born < QUIET_MS || --left !== 0) return
      console.log(JSON.stringify({ event: 'aborting', where }))
      this.ctx.abort('the test says so')
    }
    const around =
      <A extends unknown[], R>(where: string, call: (...args: A) => R) =>
      (...args: A): R => {
        die(`before ${where}`)
        const result = call(...args)
        die(`after ${where}`)
        return result
      }
    const { sql, transport, clock, alarm } = ports
    return {
      ...ports,
      sql: {
        query: around('query', (text, ...bindings) => sql.query(text, ...bindings)),
        run: around('run', (text, ...bindings) => sql.run(text, ...bindings)),
        transaction: (fn) => {
          die('before transaction')
          const result = sql.transaction(() => {
            const inner = fn()
            die('before commit')
            return inner
          })
          die('after commit')
          return result
        },
        get size() {
          return sql.size
        },
        rows: sql.rows,
      },
      transport: {
        request: around('request', (...args) => transport.request(...args)),
        stream: around('stream', (to, events) => {
          const stream = transport.stream(to, events)
          return {
            send: around('send', (body) => stream.send(body)),
            get buffered() {
              return stream.buffered
            },
            close: (reason) => stream.close(reason),
          }
        }),
      },
      clock: {
        now: () => clock.now(),
        setTimer: around('setTimer', (ms, fn) => clock.setTimer(ms, fn)),
        clearTimer: (timer) => clock.clearTimer(timer),
      },
      alarm: {
        get: () => alarm.get(),
        set: around('alarm', (at) => alarm.set(at)),
        clear: () => alarm.clear(),
      },
    }
  }
}
