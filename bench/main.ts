/**
 * `npm run bench`: measures Quorate against what it could be replaced by, on this machine, in one
 * run.
 */
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { endAll, endOnSignals, isEnding } from './cleanup.ts'
import { HELP, OptionError, type Options, parseOptions } from './options.ts'
import { growth } from './parts/growth.ts'
import { keepalive } from './parts/keepalive.ts'
import { reconnect } from './parts/reconnect.ts'
import { rows } from './parts/rows.ts'
import { size } from './parts/size.ts'
import { soak } from './parts/soak.ts'
import { stall } from './parts/stall.ts'
import { throughput } from './parts/throughput.ts'
import { watch } from './parts/watch.ts'
import { type Found, formatTable, formatVerdicts, reached } from './report.ts'

type Part = (options: Options, say: (text: string) => void) => Promise<Found>

function chosen({ parts }: Options): Part[] {
  return [
    ...(parts.has('puts') || parts.has('gets') ? [throughput] : []),
    ...(parts.has('rows') ? [rows] : []),
    ...(parts.has('memory') || parts.has('size') ? [size] : []),
    ...(parts.has('watch') ? [watch] : []),
    ...(parts.has('stall') ? [stall] : []),
    ...(parts.has('keepalive') ? [keepalive] : []),
    ...(parts.has('reconnect') ? [reconnect] : []),
    ...(parts.has('soak') ? [soak] : []),
    ...(parts.has('growth') ? [growth] : []),
  ]
}

async function bench(options: Options): Promise<boolean> {
  const began = Date.now()
  const say = (text: string) =>
    process.stderr.write(`[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}\n`)
  const print = (text: string) =>
    (options.json ? process.stderr : process.stdout).write(`${text}\n`)
  const found: Found[] = []
  const failures: string[] = []
  for (const part of chosen(options)) {
    if (isEnding()) return false
    const start = Date.now()
    try {
      const result = await part(options, say)
      found.push(result)
      failures.push(...result.failures)
      say(`${result.name}: done in ${Math.round((Date.now() - start) / 1000)} s`)
      for (const table of result.tables) print(formatTable(table))
    } catch (error) {
      if (isEnding()) return false
      // One part's end is not the others'.
      failures.push(
        `${part.name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
      )
      say(`${part.name} failed`)
    }
  }
  const verdicts = found.flatMap((result) => result.verdicts)
  if (verdicts.length > 0) print(formatVerdicts(verdicts))
  if (failures.length > 0)
    print(`\nWhat must not happen and did:\n  ${failures.slice(0, 20).join('\n  ')}`)
  if (options.json) {
    const machine = {
      cpus: availableParallelism(),
      model: cpus()[0]?.model ?? '',
      node: process.version,
      data: tmpdir(),
    }
    const targets = verdicts.map((verdict) => ({ ...verdict, reached: reached(verdict) }))
    const parts = Object.fromEntries(found.map(({ name, data }) => [name, data]))
    process.stdout.write(
      `${JSON.stringify({ machine, seconds: (Date.now() - began) / 1000, targets, failures, parts }, null, 2)}\n`,
    )
  }
  return failures.length === 0
}

endOnSignals()
try {
  const options = parseOptions(process.argv.slice(2))
  if (options === 'help') process.stdout.write(HELP)
  else if (!(await bench(options))) process.exitCode = 1
} catch (error) {
  process.stderr.write(
    `bench: ${error instanceof OptionError ? error.message : error instanceof Error ? error.stack : error}\n`,
  )
  process.exitCode = 1
} finally {
  await endAll()
}
