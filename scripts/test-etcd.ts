/**
 * `npm run test:etcd`: a real etcd 3.7.3 as judge. `ETCD` is its binary or the directory that has
 * it; without it, Go builds one (a minute, once). What was recorded of it is asked again, then
 * random calls go to both, those of auth apart.
 */
import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Servers } from '../test/etcd/servers.ts'

const VERSION = 'v3.7.3'
const MAIN = `package main

import (
	"os"

	"go.etcd.io/etcd/server/v3/etcdmain"
)

func main() { etcdmain.Main(os.Args) }
`

const binary = findEtcd() ?? buildEtcd()
const work = mkdtempSync(join(tmpdir(), 'quorate-test-etcd-'))
const servers = new Servers(binary)
let passed = 0
let failed = 0
try {
  await judge('recorded', (etcd, quorate) => [
    'test/worker/etcd.diff.ts',
    [],
    { ETCD: etcd, QUORATE: quorate },
  ])
  await judge('random', (etcd, quorate) => ['test/etcd/random.ts', [etcd, quorate], {}])
  await judge('oddities', (etcd, quorate) => ['test/etcd/oddities.ts', [etcd, quorate], {}])
  await judge('locks', (etcd, quorate) => ['test/etcd/locks.ts', [etcd, quorate], {}])
  await judge('watches', (etcd, quorate) => ['test/etcd/watches.ts', [etcd, quorate], {}])
  await judge('auth', (etcd, quorate) => ['test/etcd/auth.ts', [etcd, quorate], {}])
  await judge('alarms', (etcd, quorate) => ['test/etcd/alarms.ts', [etcd, quorate], {}])
  await judge('headers', (etcd, quorate) => ['test/etcd/headers.ts', [etcd, quorate], {}])
  await judge('metrics', (etcd, quorate) => ['test/etcd/metrics.ts', [etcd, quorate], {}])
  console.log('== snapshots')
  await run('test/etcd/snapshots.ts', [binary, utility()], {})
} finally {
  servers.end()
  rmSync(work, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

/** etcdutl, beside etcd, or built. */
function utility(): string {
  const file = join(dirname(binary), 'etcdutl')
  return existsSync(file) ? file : build('etcdutl', 'go.etcd.io/etcd/etcdutl/v3', null)
}

/** Both new, one member each, for every judgement. */
async function judge(
  name: string,
  script: (
    etcd: string,
    quorate: string,
  ) => [file: string, args: string[], env: Record<string, string>],
): Promise<void> {
  console.log(`== ${name}`)
  const [file, args, env] = script(
    await servers.etcd(join(work, `etcd-${name}`)),
    await servers.quorate(join(work, `quorate-${name}`), 1),
  )
  await run(file, args, env)
  servers.end()
}

/** A script whose last line says how much was right. */
async function run(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn('node', [file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  await new Promise((resolve) => child.once('close', resolve))
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? []
  passed += Number(good ?? 0)
  failed += Number(bad ?? 1)
}

function findEtcd(): string | undefined {
  const path = process.env.ETCD
  if (path === undefined || path === '') return undefined
  const file = statSync(path).isDirectory() ? join(path, 'etcd') : path
  const version = execFileSync(file, ['--version'], { encoding: 'utf8' })
  if (!version.includes(VERSION.slice(1)))
    console.log(`ETCD is not ${VERSION}: ${version.split('\n')[0]}`)
  return file
}

function buildEtcd(): string {
  return build('etcd', 'go.etcd.io/etcd/server/v3', MAIN)
}

/** `main`: the program, where the module itself is none. */
function build(name: string, module: string, main: string | null): string {
  const dir = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    `quorate-etcd-${VERSION}`,
  )
  const file = join(dir, name)
  if (existsSync(file)) return file
  console.log(`building ${name} ${VERSION} ...`)
  mkdirSync(dir, { recursive: true })
  const source = mkdtempSync(join(tmpdir(), 'quorate-etcd-build-'))
  writeFileSync(join(source, 'go.mod'), `module build/${name}\ngo 1.26\n`)
  if (main !== null) writeFileSync(join(source, 'main.go'), main)
  const go = (...args: string[]) =>
    execFileSync('go', args, { cwd: source, stdio: ['ignore', 'ignore', 'inherit'] })
  go('get', `${module}@${VERSION}`)
  if (main !== null) go('mod', 'tidy')
  go('build', '-o', `${file}.new`, main === null ? module : '.')
  renameSync(`${file}.new`, file)
  rmSync(source, { recursive: true, force: true })
  return file
}
