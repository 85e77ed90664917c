/** When `npm start` was the way in, npm's death is ours: it can't pass on a SIGKILL. */
import { readFileSync } from 'node:fs'

/**
 * Calls `gone` once when npm, or the shell between it and us, is no more. Nothing to watch if npm
 * did not start us.
 */
export function watchNpm(gone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const chain = ancestorsUpToNpm()
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent && chain.every(isSame)) return
    clearInterval(timer)
    gone()
  }, 250)
  timer.unref()
}

interface Ancestor {
  readonly pid: number
  /** Tells this process from a later one with the same number. */
  readonly born: string
}

function ancestorsUpToNpm(): Ancestor[] {
  const chain: Ancestor[] = []
  let pid = process.ppid
  for (let i = 0; i < 4 && pid > 1; i++) {
    const stat = readStat(pid)
    if (!stat) break // not Linux: the parent is all that is watched
    chain.push({ pid, born: stat.born })
    if (/npm/.test(readCommand(pid))) return chain
    pid = stat.parent
  }
  return chain.slice(0, 1)
}

function isSame({ pid, born }: Ancestor): boolean {
  const stat = readStat(pid)
  return stat !== undefined && stat.born === born && stat.state !== 'Z'
}

function readStat(pid: number): { state: string; parent: number; born: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', parent: Number(fields[1]), born: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
