/**
 * node test/sim/run.ts [--seeds N] [--from S] [--nodes 3|5] [--seconds V] [--trace] [--bug NAME]
 * [--bugs [--record]] One seed is one run; a failure prints its seed and how to replay it. The last
 * line is "N passed, N failed".
 */
import { parseArgs } from 'node:util'
import { BUGS, bugNamed } from './bugs.ts'
import { mutateSource } from './mutate.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    nodes: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '40' },
    trace: { type: 'boolean', default: false },
    twice: { type: 'boolean', default: false },
    'keep-going': { type: 'boolean', default: false },
    bug: { type: 'string' },
    bugs: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    toy: { type: 'string' },
  },
})

if (values.bugs) {
  const { huntBugs } = await import('./hunt.ts')
  process.exitCode = huntBugs(
    values.bug === undefined ? BUGS : [bugNamed(values.bug)],
    Number(values.seconds),
    values.record,
    values.toy,
  )
    ? 0
    : 1
} else {
  const bug = values.bug === undefined ? null : bugNamed(values.bug)
  const mutated = mutateSource(
    bug?.mutations ?? [],
    values.toy === undefined ? {} : { 'mvcc/index.ts': values.toy },
  )
  const { runSeeds } = await import('./suite.ts')
  const missing = mutated.missing()
  if (missing.length > 0) throw new Error(missing.join('\n'))
  const ok = await runSeeds({
    seeds: Number(values.seeds),
    from: BigInt(values.from),
    nodes: Number(values.nodes),
    seconds: Number(values.seconds),
    trace: values.trace,
    twice: values.twice,
    keepGoing: values['keep-going'],
    wantAllFaults: bug === null,
    replay: bug === null ? '' : ` --bug '${bug.name}'`,
  })
  process.exitCode = ok ? 0 : 1
}
