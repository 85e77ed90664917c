/** Which ports the cluster gets. */
import { createServer } from 'node:net'
import { HIGHEST_PORT, MAX_MEMBERS } from './options.ts'

export const HOST = '127.0.0.1'

export interface Ports {
  readonly common: number
  /**
   * One a member: the founders', then spare ones for members added later; a spare one that is taken
   * is left out.
   */
  readonly members: readonly { readonly name: string; readonly port: number }[]
}

/** A port that somebody else has. */
export class PortTakenError extends Error {}

export async function choosePorts(wanted: number, founders: readonly string[]): Promise<Ports> {
  if (wanted !== 0) return portsFrom(wanted, founders)
  for (let tries = 0; ; tries++) {
    // Below the range from which the kernel takes a client's own ports.
    const base = 10_000 + Math.floor(Math.random() * Math.min(20_000, HIGHEST_PORT - 10_000))
    try {
      return await portsFrom(base, founders)
    } catch (error) {
      if (!(error instanceof PortTakenError) || tries > 100) throw error
    }
  }
}

async function portsFrom(common: number, founders: readonly string[]): Promise<Ports> {
  if (!(await isFree(common))) throw new PortTakenError(taken(common, 'the cluster'))
  const members: { name: string; port: number }[] = []
  for (let i = 0; i < MAX_MEMBERS; i++) {
    const port = common + 2 + i
    const founder = founders[i]
    if (await isFree(port)) members.push({ name: founder ?? `m${i + 1}`, port })
    else if (founder !== undefined) throw new PortTakenError(taken(port, `member ${founder}`))
  }
  return { common, members }
}

function taken(port: number, whose: string): string {
  return `port ${port} on ${HOST} is taken (it would be the port of ${whose}): stop what listens there, or choose another with --port.`
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else if (error.code === 'EACCES')
        reject(new PortTakenError(`port ${port} may not be opened by this user.`))
      else reject(error)
    })
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
