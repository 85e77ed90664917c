/** Many seeds, one after the other: figures, the first failure, and which faults never happened. */

import { FAULTS, FaultCounts } from '../harness/faults.ts'
import { loadEdge } from './edge-door.ts'
import { applyLimits, makeReal } from './real.ts'
import { type RunResult, run } from './scenario.ts'

export interface SuiteOptions {
  readonly seeds: number
  readonly from: bigint
  /** 0: three or five, as the seed says. */
  readonly nodes: number
  readonly seconds: number
  readonly trace: boolean
  /** Runs each seed twice and compares the traces. */
  readonly twice: boolean
  readonly keepGoing: boolean
  /** Fails if a fault never happened. Few seeds can't show all. */
  readonly wantAllFaults: boolean
  readonly replay: string
}

// Before anybody looks whether all that is changed in src/ was loaded.
await loadEdge()

/** With fewer seeds than this, chance alone leaves faults out. */
const SEEDS_FOR_ALL_FAULTS = 60

export async function runSeeds(options: SuiteOptions): Promise<boolean> {
  const faults = new FaultCounts()
  const began = performance.now()
  const sum = {
    steps: 0,
    virtualMs: 0,
    ops: 0,
    answered: 0,
    unknown: 0,
    committed: 0,
    elections: 0,
    hashes: 0,
    undecided: 0,
    ended: 0,
    watched: 0,
  }
  let passed = 0
  let failed = 0
  let hashes = ''
  for (let i = 0; i < options.seeds; i++) {
    const seed = options.from + BigInt(i)
    const result = await one(seed, options)
    faults.add(result.faults)
    sum.steps += result.steps
    sum.virtualMs += result.virtualMs
    sum.ops += result.ops
    sum.answered += result.answered
    sum.unknown += result.unknown
    sum.committed += result.committed
    sum.elections += result.elections
    sum.hashes += result.hashesCompared
    sum.undecided += result.undecided
    sum.ended += result.leasesEnded
    sum.watched += result.watched
    hashes = result.hash
    let failure = result.failure
    if (failure === null && options.twice) {
      const again = await one(seed, { ...options, trace: false })
      if (again.hash !== result.hash)
        failure = `two runs of one seed differ: ${result.hash} and ${again.hash}`
    }
    if (failure === null) {
      passed++
      continue
    }
    failed++
    console.log(`seed ${seed}: ${failure}`)
    console.log(
      `  at ${(result.virtualMs / 1000).toFixed(3)} virtual seconds, event ${result.steps}, trace ${result.hash}`,
    )
    console.log(`  replay: ${replayOf(seed, options)}`)
    if (!options.keepGoing) break
  }
  const real = (performance.now() - began) / 1000
  const n = passed + failed
  console.log(
    `${n} seeds in ${real.toFixed(1)} s: ${(n / real).toFixed(2)} seeds/s, ${(sum.virtualMs / 1000 / real).toFixed(0)} virtual seconds a second, ` +
      `${(sum.steps / real / 1000).toFixed(0)}k events/s`,
  )
  console.log(
    `${sum.ops} ops asked, ${sum.answered} answered, ${sum.unknown} unknown; ${sum.committed} entries committed, ${sum.elections} elections, ` +
      `${sum.ended} leases ended, ${sum.watched} events of watches compared, ${sum.hashes} hashes compared, ${sum.undecided} register searches given up; last trace ${hashes}`,
  )
  for (const fault of FAULTS) console.log(`  ${fault.padEnd(28)} ${faults.counts.get(fault) ?? 0}`)
  const never = faults.never()
  if (options.wantAllFaults && n >= SEEDS_FOR_ALL_FAULTS && never.length > 0) {
    failed++
    console.log(`never happened: ${never.join(', ')}`)
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

function one(seed: bigint, options: SuiteOptions): Promise<RunResult> {
  const nodes = options.nodes > 0 ? options.nodes : seed % 3n === 0n ? 5 : 3
  const print = options.trace ? (line: string) => process.stdout.write(`${line}\n`) : null
  return run({ seed, nodes, seconds: options.seconds, make: makeReal, applyLimits, print })
}

function replayOf(seed: bigint, options: SuiteOptions): string {
  const nodes = options.nodes > 0 ? ` --nodes ${options.nodes}` : ''
  return `node test/sim/run.ts --seeds 1 --from ${seed}${nodes} --seconds ${options.seconds} --trace${options.replay}`
}
