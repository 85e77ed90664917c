/** What decides much of a put: how long the disk takes to say that something is on it. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDir } from './cleanup.ts'
import { spread } from './stats.ts'

const TIMES = 50

/**
 * Milliseconds of one fsync after 4 KiB more in a file, where the targets have their data; the
 * median of some.
 */
export function fsyncMs(): number {
  const dir = temporaryDir('disk')
  const file = openSync(join(dir.path, 'file'), 'w')
  const page = Buffer.alloc(4096, 1)
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    writeSync(file, page)
    const begin = performance.now()
    fsyncSync(file)
    times.push(performance.now() - begin)
  }
  closeSync(file)
  void dir.remove()
  return spread(times).median
}
