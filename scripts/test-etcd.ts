/**
 * `npm run test:etcd`: a real etcd 3.7.3 as judge. `ETCD` is its binary or the directory that has it; without it, Go builds one (a minute, once).
 * What was recorded of it is asked again, then random calls go to both, those of auth apart.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

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
const children: ChildProcess[] = []
let passed = 0
let failed = 0
try {
  await judge('recorded', (etcd, quorate) => ['test/worker/etcd.diff.ts', [], { ETCD: etcd, QUORATE: quorate }])
  await judge('random', (etcd, quorate) => ['test/etcd/random.ts', [etcd, quorate], {}])
  // A matter of time on a busy machine: asked for by name.
  if (process.argv.includes('--all')) await judge('locks', (etcd, quorate) => ['test/etcd/locks.ts', [etcd, quorate], {}])
  await judge('watches', (etcd, quorate) => ['test/etcd/watches.ts', [etcd, quorate], {}])
  await judge('auth', (etcd, quorate) => ['test/etcd/auth.ts', [etcd, quorate], {}])
  await judge('metrics', (etcd, quorate) => ['test/etcd/metrics.ts', [etcd, quorate], {}])
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(work, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

/** Both new, one member each, for every judgement. */
async function judge(
  name: string,
  script: (etcd: string, quorate: string) => [file: string, args: string[], env: Record<string, string>],
): Promise<void> {
  console.log(`== ${name}`)
  const [file, args, env] = script(await startEtcd(name), await startQuorate(name))
  const child = spawn('node', [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  await new Promise((resolve) => child.once('close', resolve))
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? []
  passed += Number(good ?? 0)
  failed += Number(bad ?? 1)
  for (const server of children.splice(0)) server.kill('SIGTERM')
}

async function startEtcd(name: string): Promise<string> {
  const [client, peer] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`]
  const dir = join(work, `etcd-${name}`)
  const urls = ['--listen-client-urls', client, '--advertise-client-urls', client, '--listen-peer-urls', peer]
  const cluster = ['--initial-advertise-peer-urls', peer, '--initial-cluster', `default=${peer}`]
  const child = spawn(binary, ['--data-dir', dir, '--log-level', 'error', '--bcrypt-cost', '4', ...urls, ...cluster], {
    stdio: 'ignore',
  })
  children.push(child)
  for (let i = 0; i < 200; i++) {
    const health = await fetch(`${client}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (health) return client
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('etcd does not start')
}

function startQuorate(name: string): Promise<string> {
  const args = ['scripts/start/main.ts', '--port', '0', '--members', '1', '--data-dir', join(work, `quorate-${name}`)]
  const child = spawn('node', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const url = /serves etcd's v3 API on (http:\S+)/.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('close', () => reject(new Error('Quorate does not start')))
  })
}

function findEtcd(): string | undefined {
  const path = process.env.ETCD
  if (path === undefined || path === '') return undefined
  const file = statSync(path).isDirectory() ? join(path, 'etcd') : path
  const version = execFileSync(file, ['--version'], { encoding: 'utf8' })
  if (!version.includes(VERSION.slice(1))) console.log(`ETCD is not ${VERSION}: ${version.split('\n')[0]}`)
  return file
}

function buildEtcd(): string {
  const dir = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), `quorate-etcd-${VERSION}`)
  const file = join(dir, 'etcd')
  if (existsSync(file)) return file
  console.log(`building etcd ${VERSION} ...`)
  mkdirSync(dir, { recursive: true })
  const source = mkdtempSync(join(tmpdir(), 'quorate-etcd-build-'))
  writeFileSync(join(source, 'go.mod'), 'module build/etcd\ngo 1.26\n')
  writeFileSync(join(source, 'main.go'), MAIN)
  const go = (...args: string[]) => execFileSync('go', args, { cwd: source, stdio: ['ignore', 'ignore', 'inherit'] })
  go('get', `go.etcd.io/etcd/server/v3@${VERSION}`)
  go('mod', 'tidy')
  go('build', '-o', `${file}.new`, '.')
  renameSync(`${file}.new`, file)
  rmSync(source, { recursive: true, force: true })
  return file
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
