/** Clients that keep asking, and some that vanish in the middle. */
import { Agent, request } from 'node:http'

export interface Answered {
  readonly status: number
  readonly text: string
}

/** One POST on a kept connection; rejects where no answer came. `vanishAfter`: cut the connection off after so many milliseconds. */
export function ask(
  agent: Agent,
  url: string,
  body: unknown,
  { vanishAfter, timeout = 10_000 }: { vanishAfter?: number; timeout?: number } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const payload = JSON.stringify(body)
    const sent = request(
      url,
      { agent, method: 'POST', timeout, headers: { 'content-length': Buffer.byteLength(payload) } },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => (text += part))
        answer.on('end', () => {
          clearTimeout(vanish)
          resolve({ status: answer.statusCode ?? 0, text })
        })
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeout} ms`)))
    // workerd acts on a reset, not on a polite goodbye.
    if (vanishAfter !== undefined) {
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
