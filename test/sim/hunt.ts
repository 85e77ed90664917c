/** Plants each bug in a process of its own and looks how soon it is found. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Bug } from './bugs.ts'

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url))

export function huntBugs(bugs: readonly Bug[], seconds: number, toy?: string): boolean {
  let found = 0
  for (const bug of bugs) {
    const args = [RUN, '--bug', bug.name, '--seeds', String(bug.within), '--seconds', String(seconds)]
    if (toy !== undefined) args.push('--toy', toy)
    const began = performance.now()
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    const took = ((performance.now() - began) / 1000).toFixed(1)
    const seed = /^seed (\d+): (.*)$/m.exec(stdout)
    if (seed !== null) {
      found++
      console.log(`found  ${bug.name}: seed ${seed[1]} of at most ${bug.within}, ${took} s: ${seed[2]?.slice(0, 160)}`)
    } else {
      console.log(`MISSED ${bug.name}: ${bug.within} seeds, ${took} s`)
      if (!/\d+ passed/.test(stdout)) console.log(stderr.slice(-2000))
    }
  }
  console.log(`${found} passed, ${bugs.length - found} failed`)
  return found === bugs.length
}
