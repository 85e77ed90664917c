/** Whatever the bench starts or writes ends with it: also when it fails or is interrupted. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const open = new Set<() => unknown>()
let ending = false

/** The bench is being ended from outside: nothing is to be started any more. */
export function isEnding(): boolean {
  return ending
}

/** Runs `end` when the bench is over, or when the returned function is called before. */
export function atEnd(end: () => unknown): () => Promise<void> {
  open.add(end)
  return async () => {
    if (!open.delete(end)) return
    await end()
  }
}

/** A directory that goes with the bench. */
export function temporaryDir(name: string): {
  readonly path: string
  readonly remove: () => Promise<void>
} {
  if (ending) throw new Error('the bench is being ended')
  const path = mkdtempSync(join(tmpdir(), `quorate-bench-${name}-`))
  const remove = atEnd(() =>
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  )
  return { path, remove }
}

/** Last started, first ended: a process before its directory. */
export async function endAll(): Promise<void> {
  for (const end of [...open].reverse()) {
    open.delete(end)
    try {
      await end()
    } catch (error) {
      process.stderr.write(
        `bench: cleaning up: ${error instanceof Error ? error.message : error}\n`,
      )
    }
  }
}

export function endOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      if (ending) return
      ending = true
      void endAll().then(() => process.exit(code))
    })
  }
}
