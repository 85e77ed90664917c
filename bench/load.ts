/**
 * The load: a closed loop on each connection, the same for every target. Every answer is checked.
 */
import { type Answer, Connection } from './http.ts'
import { quantile } from './stats.ts'

/** Requests for one port, and what their answers must be. */
export interface Work {
  readonly requests: readonly Buffer[]
  /** Null, or what is wrong with the answer. */
  readonly check: (answer: Answer) => string | null
}

export interface Load {
  readonly ports: readonly number[]
  readonly connections: number
  readonly work: (port: number) => Work
  /** How long; or how many requests in all, each of `work` in its order. */
  readonly seconds?: number
  readonly count?: number
  /** Not measured, at the beginning of `seconds`. */
  readonly rampSeconds?: number
}

export interface Measured {
  /** Answers a second, of the right ones, after the ramp. */
  readonly rate: number
  /** Right answers in all, ramp included. */
  readonly answered: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
  /** The first few of them. */
  readonly complaints: readonly string[]
}

const COMPLAINTS = 5

export async function run(load: Load): Promise<Measured> {
  const works = new Map(load.ports.map((port) => [port, load.work(port)]))
  const connections = await Promise.all(
    Array.from({ length: load.connections }, async (_, i) => {
      const port = load.ports[i % load.ports.length] ?? 0
      return { port, connection: await Connection.open(port) }
    }),
  )
  const latencies: number[] = []
  const complaints: string[] = []
  let answered = 0
  let measured = 0
  let errors = 0
  let next = 0
  const wrong = (text: string): void => {
    errors++
    if (complaints.length < COMPLAINTS) complaints.push(text)
  }
  const start = performance.now()
  const begin = start + (load.rampSeconds ?? 0) * 1000
  const end = load.seconds === undefined ? Number.POSITIVE_INFINITY : begin + load.seconds * 1000
  const count = load.count ?? Number.POSITIVE_INFINITY
  let last = begin

  async function loop(port: number, first: Connection): Promise<void> {
    let connection = first
    const { requests, check } = works.get(port) ?? { requests: [], check: () => null }
    try {
      while (next < count) {
        const request = requests[next++ % requests.length]
        if (request === undefined) return
        const sent = performance.now()
        if (sent >= end) return
        try {
          const answer = await connection.ask(request)
          const now = performance.now()
          const problem = check(answer)
          if (problem !== null) wrong(problem)
          else {
            answered++
            if (now >= begin && now < end) {
              measured++
              last = now
              if (sent >= begin) latencies.push(now - sent)
            }
          }
        } catch (error) {
          wrong(error instanceof Error ? error.message : String(error))
          if (errors > 1000 + answered) return
          connection.close()
          connection = await Connection.open(port)
        }
      }
    } finally {
      connection.close()
    }
  }

  await Promise.all(connections.map(({ port, connection }) => loop(port, connection)))
  const span = (load.seconds === undefined ? last - begin : load.seconds * 1000) / 1000
  const sorted = Float64Array.from(latencies).sort()
  return {
    rate: measured / span,
    answered,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    errors,
    complaints,
  }
}

/** Answer 200 with these bytes in the body. */
export function expect(...needles: readonly string[]): (answer: Answer) => string | null {
  const wanted = needles.map((needle) => Buffer.from(needle))
  return ({ status, body }) => {
    if (status === 200 && wanted.every((needle) => body.includes(needle))) return null
    return `${status} ${body.toString('utf8', 0, 200)}`
  }
}
