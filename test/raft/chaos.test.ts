import { expect, test } from 'vitest'
import { Chaos, COUNTED, noCounts } from './chaos.ts'

const SEEDS = Number(process.env.RAFT_SEEDS ?? 150)
const FROM = Number(process.env.RAFT_FROM ?? 1)

test(
  `safety and progress of a group on a bad network (${SEEDS} seeds)`,
  () => {
    const counts = noCounts()
    for (let seed = FROM; seed < FROM + SEEDS; seed++) {
      try {
        new Chaos(seed, counts).run(1500)
      } catch (error) {
        throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        })
      }
    }
    for (const name of COUNTED) expect(counts[name], `${name} never happened`).toBeGreaterThan(0)
  },
  SEEDS * 1000 + 10_000,
)
