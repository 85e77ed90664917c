/**
 * `npm test`: everything, at counts that two cores finish within ten minutes; `npm run test:long`:
 * the same at full counts. `--only a,b` runs some parts. The last line adds up what every part
 * counted.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'

interface Count {
  readonly passed: number
  readonly failed: number
  /** What failed, a line each. */
  readonly which?: readonly string[]
}

interface Part {
  readonly name: string
  readonly command: readonly string[]
  /** What it counted, from its output; without it, the part as a whole is one. */
  readonly count?: (output: string) => Count | undefined
}

const { values } = parseArgs({
  options: { long: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const { long } = values
const temporary = mkdtempSync(join(tmpdir(), 'quorate-npm-test-'))

/**
 * Two tracks at once, one for each core: what runs processes and looks at the clock, and what only
 * computes. In a track one part follows the other.
 */
const TRACKS: readonly (readonly Part[])[] = [
  [
    { name: 'types', command: ['npm', 'run', '-s', 'types'] },
    { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
    { name: 'layers', command: ['npm', 'run', '-s', 'layers'] },
    { name: 'tidy', command: ['npm', 'run', '-s', 'tidy'] },
    { name: 'proto', command: ['npm', 'run', '-s', 'check:proto'] },
    vitest('start'),
    vitest('workerd'),
  ],
  [sim('sim', '--seeds', long ? '2000' : '40'), sim('bugs', '--bugs'), vitest('node')],
]

/** Of what vitest's reporter writes, what is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      status: string
      fullName: string
      failureMessages: readonly string[]
    }[]
  }[]
}

function vitest(project: string): Part {
  const report = join(temporary, `${project}.json`)
  return {
    name: project,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    count() {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(
        readFileSync(report, 'utf8'),
      ) as Report
      const which = testResults.flatMap(({ name, message, assertionResults }) => {
        const file = relative(process.cwd(), name)
        const failed = assertionResults.filter((test) => test.status === 'failed')
        const lines = failed.map(
          (test) => `${file}: ${test.fullName}: ${test.failureMessages[0]?.split('\n')[0] ?? ''}`,
        )
        return lines.length === 0 && message ? [`${file}: ${message.split('\n')[0]}`] : lines
      })
      return { passed: numPassedTests, failed: numFailedTests, which }
    },
  }
}

function sim(name: string, ...args: string[]): Part {
  return { name, command: ['node', 'test/sim/run.ts', ...args], count: closingLine }
}

function closingLine(output: string): Count | undefined {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? []
  if (passed === undefined) return undefined
  return {
    passed: Number(passed),
    failed: Number(failed),
    which: output.split('\n').filter((line) => /^(MISSED |seed \d+: |never happened: )/.test(line)),
  }
}

async function run({
  name,
  command,
  count,
}: Part): Promise<Count & { name: string; seconds: number }> {
  const began = performance.now()
  const child = spawn(command[0] ?? '', command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(long ? { QUORATE_TEST_LONG: '1' } : {}) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(127))
    child.once('close', (status) => resolve(status ?? 1))
  })
  process.stdout.write(`\n== ${name}\n${output}`)
  let counted: Count | undefined
  try {
    counted = count?.(output)
  } catch {
    // It ended before it had counted.
  }
  counted ??= count ? { passed: 0, failed: 0 } : { passed: code === 0 ? 1 : 0, failed: 0 }
  // A part that fails has failed, whatever it counted; one that counted nothing has tested nothing.
  const hollow = code !== 0 || counted.passed + counted.failed === 0
  return {
    ...counted,
    failed: counted.failed || (hollow ? 1 : 0),
    name,
    seconds: (performance.now() - began) / 1000,
  }
}

const only = values.only?.split(',')
const all = TRACKS.flat().map((part) => part.name)
for (const name of only ?? [])
  if (!all.includes(name)) throw new Error(`no part ${name}; there are ${all.join(', ')}`)
const results: Awaited<ReturnType<typeof run>>[] = []
const track = async (parts: readonly Part[]): Promise<void> => {
  for (const part of parts)
    if (only === undefined || only.includes(part.name)) results.push(await run(part))
}
await Promise.all(TRACKS.map(track))
rmSync(temporary, { recursive: true, force: true })

process.stdout.write('\n')
for (const { name, which } of results)
  for (const line of which ?? []) process.stdout.write(`FAILED ${name}: ${line}\n`)
for (const { name, passed, failed, seconds } of results) {
  const verdict = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`
  process.stdout.write(
    `  ${name.padEnd(10)}${verdict.padEnd(32)}${seconds.toFixed(1).padStart(7)} s\n`,
  )
}
const sum = (of: (count: Count) => number) =>
  results.reduce((total, result) => total + of(result), 0)
const failed = sum((count) => count.failed)
process.stdout.write(`${sum((count) => count.passed)} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
