/** A three-member etcd on loopback, from a binary of the caller's. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { atEnd, temporaryDir } from '../cleanup.ts'
import { call } from '../http.ts'
import { descendants } from '../processes.ts'
import type { Target } from './target.ts'

const START_MS = 30_000
const MEMBERS = 3

/**
 * Path of the binary that ETCD names (it, or its directory), and its version; null without ETCD.
 */
export function findEtcd(): { readonly binary: string; readonly version: string } | null {
  const path = process.env.ETCD
  if (path === undefined || path === '') return null
  const binary = existsSync(path) && statSync(path).isDirectory() ? join(path, 'etcd') : path
  const version = /etcd Version: (\S+)/.exec(
    spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout ?? '',
  )?.[1]
  if (version === undefined) throw new Error(`ETCD=${path}: no etcd runs there`)
  return { binary, version }
}

export async function startEtcd(binary: string): Promise<Target> {
  const dir = temporaryDir('etcd')
  const ports = await freePorts(MEMBERS * 2)
  const url = (i: number) => `http://127.0.0.1:${ports[i]}`
  const cluster = Array.from({ length: MEMBERS }, (_, i) => `e${i}=${url(MEMBERS + i)}`).join(',')
  const children = Array.from({ length: MEMBERS }, (_, i) =>
    guarded([
      binary,
      ...[
        '--name',
        `e${i}`,
        '--data-dir',
        join(dir.path, `e${i}`),
        '--log-level',
        'error',
        '--initial-cluster',
        cluster,
      ],
      ...['--listen-client-urls', url(i), '--advertise-client-urls', url(i)],
      ...[
        '--listen-peer-urls',
        url(MEMBERS + i),
        '--initial-advertise-peer-urls',
        url(MEMBERS + i),
      ],
    ]),
  )
  let output = ''
  for (const { child } of children) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const stop = atEnd(async () => {
    for (const { child } of children) child.stdin?.end()
    await Promise.all(children.map(({ gone }) => gone))
    await dir.remove()
  })
  const clients = ports.slice(0, MEMBERS)
  await ready(clients, () => output)
  return {
    name: 'etcd',
    // The leader's alone: a follower would forward each call, so this is etcd at its best.
    ports: [await leaderOf(clients)],
    pids: () => children.flatMap(({ child }) => descendants(child.pid ?? -1, 'etcd')),
    stop,
  }
}

/** Runs a command that is killed when this process is gone, however it went. */
function guarded(command: readonly string[]): {
  readonly child: ChildProcess
  readonly gone: Promise<void>
} {
  const guard = fileURLToPath(new URL('../../scripts/start/guard.sh', import.meta.url))
  const child = spawn('/bin/sh', [guard, ...command], {
    stdio: ['pipe', 'pipe', 'pipe', 'ignore'],
    detached: true,
  })
  child.stdin?.on('error', () => {})
  return { child, gone: new Promise((resolve) => child.once('close', () => resolve())) }
}

async function ready(ports: readonly number[], output: () => string): Promise<void> {
  const deadline = Date.now() + START_MS
  for (const port of ports) {
    for (;;) {
      try {
        await call(port, '/v3/kv/put', { key: btoa('bench'), value: btoa('is there') })
        break
      } catch (error) {
        if (Date.now() > deadline)
          throw new Error(`etcd takes no put: ${error}\n${output().slice(-2000)}`)
        await sleep(100)
      }
    }
  }
}

async function leaderOf(ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    const status = await call<{ header: { member_id: string }; leader: string }>(
      port,
      '/v3/maintenance/status',
      {},
    )
    if (status.header.member_id === status.leader) return port
  }
  throw new Error('etcd has no leader')
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject)
          server.listen(0, '127.0.0.1', () => {
            const address = server.address()
            if (typeof address === 'object' && address !== null) resolve(address.port)
          })
        }),
    ),
  )
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
