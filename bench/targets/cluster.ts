/**
 * `npm start`, as a person would, on any free port with data of its own: Quorate, or another Worker
 * in its place.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { atEnd, temporaryDir } from '../cleanup.ts'
import { call } from '../http.ts'
import { descendants } from '../processes.ts'
import type { Target } from './target.ts'

export interface Cluster extends Target {
  readonly port: number
  /** Where its data and the runtime's configuration lie. */
  readonly dir: string
  /** What it said on its way, the last lines. */
  output(): string
}

export interface ClusterOptions {
  readonly name: string
  readonly members: number
  /** The Worker's main module; Quorate's own if absent. */
  readonly entry?: string
  /** Root of the checkout whose `npm start` it is; this one if absent. */
  readonly root?: string
}

const HERE = fileURLToPath(new URL('../..', import.meta.url))
const START_MS = 60_000
const LINES = 50

export async function startCluster({
  name,
  members,
  entry,
  root = HERE,
}: ClusterOptions): Promise<Cluster> {
  const dir = temporaryDir(name)
  const main = join(root, 'scripts/start/main.ts')
  const args = ['--port', '0', '--data-dir', `${dir.path}/data`, '--members', String(members)]
  if (entry !== undefined) args.push('--entry', entry)
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: root,
    // As under npm: it watches its parent, so that nothing is left should the bench be killed.
    env: {
      ...process.env,
      PORT: '',
      DATA_DIR: '',
      MEMBERS: '',
      REGIONS: '',
      npm_lifecycle_event: 'bench',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = atEnd(async () => {
    child.kill('SIGTERM')
    await gone
    await dir.remove()
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).split('\n').slice(-LINES).join('\n')
    })
  }
  const port = await addressed(child, () => text)
  return {
    name,
    ports: [port],
    port,
    dir: `${dir.path}/data`,
    pids: () => descendants(child.pid ?? -1, 'workerd'),
    output: () => text,
    stop,
  }
}

async function addressed(child: ReturnType<typeof spawn>, output: () => string): Promise<number> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline && child.exitCode === null) {
    const port = /on http:\/\/127\.0\.0\.1:(\d+)/.exec(output())?.[1]
    if (port !== undefined) return Number(port)
    await sleep(20)
  }
  throw new Error(`npm start did not come to serve; it said:\n${output()}`)
}

/** Waits until a put is taken: the cluster is made and has a leader. */
export async function awaitLeader(cluster: Cluster): Promise<void> {
  const deadline = Date.now() + START_MS
  for (;;) {
    try {
      await call(cluster.port, '/v3/kv/put', { key: btoa('bench'), value: btoa('is there') })
      return
    } catch (error) {
      if (Date.now() > deadline) {
        throw new Error(
          `${cluster.name} takes no put: ${error instanceof Error ? error.message : error}\n${cluster.output()}`,
        )
      }
      await sleep(100)
    }
  }
}
