/** Clients that keep asking, and some that vanish in the middle. */
import { Agent, type IncomingMessage, request } from 'node:http'

export interface Answered {
  readonly status: number
  readonly text: string
}

export interface Manner {
  /** Cut the connection off after so many milliseconds. */
  readonly vanishAfter?: number
  readonly timeout?: number
  readonly headers?: Record<string, string>
}

/** One POST on a kept connection; rejects where no answer came. */
export function ask(
  agent: Agent,
  url: string,
  body: unknown,
  { vanishAfter, timeout = 10_000, headers }: Manner = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const payload = JSON.stringify(body)
    let vanish: NodeJS.Timeout | undefined
    const read = (answer: IncomingMessage) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => {
        clearTimeout(vanish)
        resolve({ status: answer.statusCode ?? 0, text })
      })
      answer.on('error', reject)
    }
    const length = { 'content-length': Buffer.byteLength(payload) }
    const sent = request(
      url,
      { agent, method: 'POST', timeout, headers: { ...headers, ...length } },
      read,
    )
    sent.on('error', reject)
    sent.on('close', () => reject(new Error('cut off')))
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeout} ms`)))
    if (vanishAfter !== undefined) {
      // workerd acts on a reset, not on a polite goodbye.
      sent.on('socket', (socket) => {
        vanish = setTimeout(() => socket.resetAndDestroy(), vanishAfter)
      })
    }
    sent.end(payload)
  })
}

export function newAgent(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections })
}

/** Runs `count` of `work` at a time until `enough()`. */
export async function inParallel(
  count: number,
  enough: () => boolean,
  work: (worker: number, turn: number) => Promise<void>,
): Promise<void> {
  const one = async (worker: number) => {
    for (let turn = 0; !enough(); turn++) await work(worker, turn)
  }
  await Promise.all(Array.from({ length: count }, (_, worker) => one(worker)))
}
