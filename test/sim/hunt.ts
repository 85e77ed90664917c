/** Plants each bug in a process of its own and looks how soon it is found. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bug } from './bugs.ts'

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url))
/**
 * The seed that found each bug when it was last recorded, by the bug's name: looked at first, so
 * that a hunt takes minutes. Any change of the code may shift what a seed does; then the bug is
 * hunted from seed 1 on, which is slower and as good. Record anew what has shifted.
 */
const RECORDED = new URL('./found.json', import.meta.url)

interface Hunted {
  readonly seed: number | null
  readonly what: string
  /** Where it found nothing and counted nothing: why. */
  readonly error: string
}

function hunt(bug: Bug, from: number, seeds: number, more: readonly string[]): Hunted {
  const args = [RUN, '--bug', bug.name, '--from', String(from), '--seeds', String(seeds), ...more]
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const [, seed, what = ''] = /^seed (\d+): (.*)$/m.exec(stdout) ?? []
  const error = seed === undefined && !/\d+ passed/.test(stdout) ? stderr.slice(-2000) : ''
  return { seed: seed === undefined ? null : Number(seed), what, error }
}

/** `record`: writes down which seed found what. */
export function huntBugs(
  bugs: readonly Bug[],
  seconds: number,
  record: boolean,
  toy?: string,
): boolean {
  const recorded = existsSync(RECORDED)
    ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<string, number>)
    : {}
  const more = ['--seconds', String(seconds), ...(toy === undefined ? [] : ['--toy', toy])]
  let found = 0
  for (const bug of bugs) {
    const began = performance.now()
    const known = recorded[bug.name]
    let hunted = known === undefined ? null : hunt(bug, known, 1, more)
    if (hunted === null || hunted.seed === null) hunted = hunt(bug, 1, bug.within, more)
    const { seed, what, error } = hunted
    const took = ((performance.now() - began) / 1000).toFixed(1)
    if (seed !== null) {
      found++
      recorded[bug.name] = seed
      console.log(
        `found  ${bug.name}: seed ${seed} of at most ${bug.within}, ${took} s: ${what.slice(0, 160)}`,
      )
    } else {
      delete recorded[bug.name]
      console.log(`MISSED ${bug.name}: ${bug.within} seeds, ${took} s`)
      if (error !== '') console.log(error)
    }
  }
  if (record) writeFileSync(RECORDED, `${JSON.stringify(recorded, null, 2)}\n`)
  console.log(`${found} passed, ${bugs.length - found} failed`)
  return found === bugs.length
}
