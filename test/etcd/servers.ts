/**
 * Servers for the judgements against a real etcd: started on ports that are free, ended together.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** Guards the processes that were started. */
export class Servers {
  readonly #binary: string
  readonly #children: ChildProcess[] = []

  /** `binary`: etcd's. */
  constructor(binary: string) {
    this.#binary = binary
  }

  /** One etcd; its URL. `dir` may hold data already, then of a member named `default` at `peer`. */
  async etcd(dir: string, peer?: string): Promise<string> {
    const client = `http://127.0.0.1:${await freePort()}`
    const peerURL = peer ?? `http://127.0.0.1:${await freePort()}`
    const urls = [
      '--listen-client-urls',
      client,
      '--advertise-client-urls',
      client,
      '--listen-peer-urls',
      peerURL,
    ]
    const cluster = [
      '--initial-advertise-peer-urls',
      peerURL,
      '--initial-cluster',
      `default=${peerURL}`,
    ]
    const args = [
      '--data-dir',
      dir,
      '--log-level',
      'error',
      '--bcrypt-cost',
      '4',
      ...urls,
      ...cluster,
    ]
    const child = spawn(this.#binary, args, { stdio: 'ignore' })
    this.#children.push(child)
    for (let i = 0; i < 200; i++) {
      const health = await fetch(`${client}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
      if (health) return client
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('etcd does not start')
  }

  /** A cluster of ours; its URL. */
  quorate(
    dir: string,
    members: number,
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const args = [
      'scripts/start/main.ts',
      '--port',
      '0',
      '--members',
      String(members),
      '--data-dir',
      dir,
    ]
    const child = spawn('node', args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    })
    this.#children.push(child)
    return new Promise((resolve, reject) => {
      let output = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text
        const url = /serves etcd's v3 API on (http:\S+)/.exec(output)?.[1]
        if (url !== undefined) resolve(url)
      })
      child.once('close', () => reject(new Error('Quorate does not start')))
    })
  }

  end(): void {
    for (const child of this.#children.splice(0)) child.kill('SIGTERM')
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
