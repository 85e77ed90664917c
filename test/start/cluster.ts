/** Starts the real thing, as a person would, on ports and a directory of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Started {
  readonly child: ChildProcess
  /** Everything it has printed so far. */
  readonly output: () => string
  readonly exited: Promise<number | null>
}

/** A directory that is gone, with everything that runs on it, when the test is over. */
export function temporaryDir(onFinished: (cleanUp: () => Promise<void>) => void): string {
  const dir = mkdtempSync(join(tmpdir(), 'quorate-test-'))
  onFinished(async () => {
    for (const { pid } of processesOf(dir)) kill(pid, 'SIGKILL')
    await waitFor(() => processesOf(dir).length === 0, 5000)
    rmSync(dir, { recursive: true, force: true })
  })
  return dir
}

/** Runs `npm start -- args` or, with `direct`, the same command without npm. */
export function start(
  args: readonly string[],
  { direct = false, env = {} }: { direct?: boolean; env?: Record<string, string> } = {},
): Started {
  const command = direct
    ? ['node', 'scripts/start/main.ts', ...args]
    : ['npm', 'start', '--', ...args]
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: root,
    env: { ...withoutNpm(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => output, exited }
}

/** The environment of somebody who is not inside an npm script already. */
function withoutNpm(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_|^(PORT|DATA_DIR|MEMBERS|REGIONS)$/i.test(name),
    ),
  )
}

/** Waits for the greeting and returns the address in it. */
export async function address(started: Started): Promise<string> {
  await waitFor(
    () => /serves etcd's v3 API on/.test(started.output()) || started.child.exitCode !== null,
    20_000,
  )
  const url = /serves etcd's v3 API on (http:\S+)/.exec(started.output())?.[1]
  if (url === undefined) throw new Error(`it did not start:\n${started.output()}`)
  return url
}

export interface Process {
  readonly pid: number
  readonly args: string[]
}

/** What runs on a data directory: npm, its shell, the starter, the guard, workerd. */
export function processesOf(dir: string): Process[] {
  const found: Process[] = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    try {
      if (/^\S+ \(.*\) Z/.test(readFileSync(`/proc/${name}/stat`, 'latin1'))) continue
      const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0')
      if (args.some((arg) => arg.includes(dir))) found.push({ pid: Number(name), args })
    } catch {
      // It ended while we looked.
    }
  }
  return found
}

const KINDS = {
  starter: (args: string[]) =>
    /node$/.test(args[0] ?? '') && args.some((arg) => arg.endsWith('main.ts')),
  guard: (args: string[]) => args.some((arg) => arg.endsWith('guard.sh')),
  workerd: (args: string[]) => /workerd$/.test(args[0] ?? '') && args.includes('serve'),
} as const

export function find(dir: string, kind: keyof typeof KINDS): number {
  const process = processesOf(dir).find(({ args }) => KINDS[kind](args))
  if (!process) throw new Error(`no ${kind} runs on ${dir}`)
  return process.pid
}

export function kill(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) throw new Error('nothing to kill')
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

export async function waitFor(
  condition: () => boolean | Promise<boolean>,
  ms: number,
): Promise<boolean> {
  const end = performance.now() + ms
  for (;;) {
    if (await condition()) return true
    if (performance.now() >= end) return false
    await sleep(20)
  }
}

/** POSTs JSON; undefined where nobody answers. */
export async function post(
  url: string,
  body: unknown,
  ms = 2000,
): Promise<{ status: number; body: unknown } | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ms),
    })
    return { status: answer.status, body: await answer.json() }
  } catch {
    return undefined
  }
}
