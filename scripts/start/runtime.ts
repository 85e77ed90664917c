/** Runs workerd under its guard, and again whenever it dies. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { BACKUPS_SERVICE, DATA_SERVICE } from './config.ts'

export interface RuntimeOptions {
  readonly configFile: string
  readonly dataPath: string
  /** Where backups are kept. */
  readonly backupsPath: string
  readonly lock: number
  readonly sockets: readonly string[]
  /** Of the environment, what workerd may see. */
  readonly env: Readonly<Record<string, string>>
  /** A line of workerd's output, or of ours about it. */
  readonly log: (line: string) => void
}

/** How long a start may take before it counts as failed. */
const START_MS = 30_000
/**
 * A workerd that served for so long is started again at once. One that dies sooner is too, twice;
 * then it waits, each time twice as long, up to a second: whoever kills it for sport is served
 * soon, and one that can't live does not eat the machine.
 */
const SETTLED_MS = 1000
const FREE_DEATHS = 2
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 1000

/** One life of workerd. */
interface Life {
  readonly guard: ChildProcess
  /** Settles once workerd serves, or with false once it is clear that it never will. */
  readonly ready: Promise<boolean>
  /** Settles when guard and workerd are both gone. */
  readonly gone: Promise<void>
}

/** Guards the one workerd that serves a data directory. */
export class Runtime {
  readonly #options: RuntimeOptions
  #life: Life | undefined
  #stopping = false
  #finished: Promise<void> = Promise.resolve()

  constructor(options: RuntimeOptions) {
    this.#options = options
  }

  /** Starts workerd; false if it never came to serve. From then on it is kept alive. */
  async start(): Promise<boolean> {
    const life = this.#begin()
    if (!(await life.ready)) {
      await life.gone
      return false
    }
    this.#finished = this.#keepAlive(life)
    return true
  }

  async stop(): Promise<void> {
    this.#stopping = true
    if (this.#life) end(this.#life)
    await this.#life?.gone
    await this.#finished
  }

  #begin(): Life {
    const life = begin(this.#options)
    this.#life = life
    return life
  }

  async #keepAlive(first: Life): Promise<void> {
    let life = first
    let early = 0
    for (;;) {
      const born = performance.now()
      const served = await life.ready
      await life.gone
      if (this.#stopping) return
      const lived = performance.now() - born
      early = served && lived >= SETTLED_MS ? 0 : early + 1
      const wait =
        early <= FREE_DEATHS
          ? 0
          : Math.min(FIRST_WAIT_MS * 2 ** (early - FREE_DEATHS - 1), LONGEST_WAIT_MS)
      const after = `after ${(lived / 1000).toFixed(1)} s`
      this.#options.log(
        `workerd is gone ${after}: starting it again ${wait === 0 ? 'now' : `in ${wait / 1000} s`}`,
      )
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      if (this.#stopping) return
      const again = performance.now()
      life = this.#begin()
      if (await life.ready)
        this.#options.log(`workerd serves again (${Math.round(performance.now() - again)} ms)`)
    }
  }
}

function end(life: Life): void {
  life.guard.stdin?.end()
}

function begin({
  configFile,
  dataPath,
  backupsPath,
  lock,
  sockets,
  env,
  log,
}: RuntimeOptions): Life {
  const require = createRequire(import.meta.url)
  const workerd = require('workerd').default as string
  const args = ['serve', '--control-fd=3', `--directory-path=${DATA_SERVICE}=${dataPath}`]
  args.push(`--directory-path=${BACKUPS_SERVICE}=${backupsPath}`, configFile)
  // A session of its own: Ctrl-C in a terminal is for the starter, which ends the rest in order.
  const guard = spawn(
    '/bin/sh',
    [fileURLToPath(new URL('guard.sh', import.meta.url)), workerd, ...args],
    {
      stdio: ['pipe', 'pipe', 'pipe', 'pipe', lock],
      detached: true,
      env: { PATH: process.env.PATH, TZ: 'UTC', ...env },
    },
  )
  let child: number | undefined
  const waiting = new Set(sockets)
  const ready = Promise.withResolvers<boolean>()
  const control = createInterface({ input: guard.stdio[3] as Readable })
  control.on('line', (line) => {
    const event: { event?: string; pid?: number; socket?: string } = JSON.parse(line)
    if (event.event === 'child') child = event.pid
    if (event.event === 'listen' && event.socket !== undefined) waiting.delete(event.socket)
    if (waiting.size === 0) ready.resolve(true)
  })
  const gone = Promise.all([
    ended(guard.stdout, log),
    ended(guard.stderr, log),
    exited(guard),
  ]).then(() => undefined)
  // Either end of the pair may be gone first; each takes the other with it.
  guard.stdin?.on('error', () => {})
  guard.stdout?.once('end', () => guard.stdin?.end())
  guard.once('exit', () => {
    if (child !== undefined && !guard.stdout?.readableEnded) kill(child)
  })
  guard.once('error', (error) => log(`the guard of workerd can't be started: ${error.message}`))
  const patience = setTimeout(() => {
    log(`workerd does not serve after ${START_MS / 1000} s`)
    guard.stdin?.end()
  }, START_MS)
  void gone.then(() => ready.resolve(false))
  void ready.promise.then(() => clearTimeout(patience))
  return { guard, ready: ready.promise, gone }
}

function ended(stream: Readable | null, log: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    if (!stream) return resolve()
    createInterface({ input: stream }).on('line', log)
    stream.once('close', () => resolve())
  })
}

function exited(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}
