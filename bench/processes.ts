/** What Linux says of processes. Elsewhere there are no such figures. */
import { readdirSync, readFileSync } from 'node:fs'

export const hasProc = process.platform === 'linux'

interface Stat {
  readonly pid: number
  readonly name: string
  readonly parent: number
  /** User and system time, in ticks of 10 ms. */
  readonly ticks: number
}

function stat(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const close = text.lastIndexOf(')')
    const fields = text.slice(close + 2).split(' ')
    const name = text.slice(text.indexOf('(') + 1, close)
    return { pid, name, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return null
  }
}

/** Processes called `name` below `root`. */
export function descendants(root: number, name: string): number[] {
  if (!hasProc) return []
  const all = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => stat(Number(entry)) ?? [])
  const within = new Set([root])
  for (let size = 0; size !== within.size; ) {
    size = within.size
    for (const { pid, parent } of all) if (within.has(parent)) within.add(pid)
  }
  return all
    .filter((process) => within.has(process.pid) && process.name === name)
    .map((process) => process.pid)
}

/** Seconds of processor time these have used; NaN where nobody says. */
export function cpuSeconds(pids: readonly number[]): number {
  if (pids.length === 0) return Number.NaN
  return pids.reduce((sum, pid) => sum + (stat(pid)?.ticks ?? Number.NaN), 0) / 100
}

/** Resident memory in MiB; NaN where nobody says. */
export function residentMiB(pids: readonly number[]): number {
  if (pids.length === 0) return Number.NaN
  return pids.reduce((sum, pid) => sum + residentOf(pid), 0)
}

function residentOf(pid: number): number {
  try {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    return kib === undefined ? Number.NaN : Number(kib) / 1024
  } catch {
    return Number.NaN
  }
}
