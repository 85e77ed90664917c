import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { HELP, MAX_MEMBERS } from '../../scripts/start/options.ts'
import { MAX_FOUNDERS } from '../../src/limits.ts'
import {
  address,
  find,
  kill,
  post,
  processesOf,
  root,
  start,
  temporaryDir,
  waitFor,
} from './cluster.ts'

const ENTRY = ['--entry', 'test/workerd/stub.worker.ts']
const newDir = () => temporaryDir(onTestFinished)
const argsFor = (dir: string, ...more: string[]) => [
  '--port',
  '0',
  '--data-dir',
  dir,
  ...ENTRY,
  ...more,
]

describe('nothing is left running after', () => {
  test.each([
    ['SIGINT to npm', 'npm', 'SIGINT'],
    ['SIGTERM to npm', 'npm', 'SIGTERM'],
    ['SIGKILL of npm', 'npm', 'SIGKILL'],
    ['SIGINT to node', 'starter', 'SIGINT'],
    ['SIGTERM to node', 'starter', 'SIGTERM'],
    ['SIGHUP to node', 'starter', 'SIGHUP'],
    ['SIGKILL of node', 'starter', 'SIGKILL'],
  ] as const)('%s', async (_, who, signal) => {
    const dir = newDir()
    const started = start(argsFor(dir))
    await address(started)
    expect(processesOf(dir).length).toBeGreaterThanOrEqual(4)
    kill(who === 'npm' ? started.child.pid : find(dir, who), signal)
    expect(await waitFor(() => processesOf(dir).length === 0, 20_000), list(dir)).toBe(true)
  })

  test.each([0, 40, 80, 120, 160, 200, 250, 300, 400])(
    'SIGKILL of node %d ms after it began',
    async (ms) => {
      const dir = newDir()
      const started = start(argsFor(dir), { direct: true })
      await sleep(ms)
      kill(started.child.pid, 'SIGKILL')
      expect(await waitFor(() => processesOf(dir).length === 0, 20_000), list(dir)).toBe(true)
      const again = start(argsFor(dir), { direct: true })
      await address(again)
    },
  )
})

describe('kept alive', () => {
  test.each(['workerd', 'guard'] as const)(
    'SIGKILL of %s: serving again on the same port, with the same data',
    async (victim) => {
      const dir = newDir()
      const url = await address(start(argsFor(dir)))
      for (let round = 0; round < 5; round++) {
        expect(await post(url, { key: `k${round}`, value: `v${round}` })).toEqual({
          status: 200,
          body: {},
        })
        const was = find(dir, 'workerd')
        kill(find(dir, victim), 'SIGKILL')
        expect(
          await waitFor(
            async () =>
              (await post(url, { key: `k${round}` })) !== undefined && find(dir, 'workerd') !== was,
            20_000,
          ),
        ).toBe(true)
        for (let i = 0; i <= round; i++)
          expect(await post(url, { key: `k${i}` })).toEqual({
            status: 200,
            body: [{ value: `v${i}`, version: 1 }],
          })
      }
    },
  )

  test('a workerd that dies again and again is started ever more slowly, and it is said', async () => {
    const dir = newDir()
    const started = start(argsFor(dir))
    await address(started)
    let deaths = 0
    const until = performance.now() + 4000
    while (performance.now() < until) {
      const workerd = processesOf(dir).find(
        ({ args }) =>
          args.includes('serve') &&
          !args.includes('/bin/sh') &&
          !args.some((arg) => arg.endsWith('guard.sh')),
      )
      if (workerd) {
        kill(workerd.pid, 'SIGKILL')
        deaths++
      }
      await sleep(5)
    }
    expect(deaths).toBeLessThan(100)
    expect(started.output()).toMatch(/workerd is gone after 0\.\d s: starting it again in 0\.8 s/)
  })
})

describe('one data directory, one cluster', () => {
  test('a second start on the same directory is refused', async () => {
    const dir = newDir()
    await address(start(argsFor(dir)))
    const second = start(argsFor(dir))
    expect(await second.exited).not.toBe(0)
    expect(second.output()).toContain(`${dir} is in use`)
  })

  test('a workerd left behind keeps the directory until it is gone', async () => {
    const [dir, bin] = [newDir(), newDir()]
    // Where the kernel can be asked to end workerd with its guard, none is left behind: take that
    // away.
    writeFileSync(join(bin, 'setpriv'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    await address(
      start(argsFor(dir), { direct: true, env: { PATH: `${bin}:${process.env.PATH}` } }),
    )
    const [guard, starter, workerd] = [
      find(dir, 'guard'),
      find(dir, 'starter'),
      find(dir, 'workerd'),
    ]
    kill(starter, 'SIGSTOP')
    kill(guard, 'SIGKILL')
    kill(starter, 'SIGKILL')
    expect(await waitFor(() => processesOf(dir).length === 1, 2000)).toBe(true)
    const second = start(argsFor(dir))
    expect(await second.exited).not.toBe(0)
    expect(second.output()).toContain(
      `${dir} is in use: another npm start, or a workerd that one left behind`,
    )
    kill(workerd, 'SIGKILL')
    await waitFor(() => processesOf(dir).length === 0, 2000)
    await address(start(argsFor(dir)))
  })

  test('where the kernel can be asked, none is left behind', async () => {
    const dir = newDir()
    await address(start(argsFor(dir), { direct: true }))
    const [guard, starter] = [find(dir, 'guard'), find(dir, 'starter')]
    kill(starter, 'SIGSTOP')
    kill(guard, 'SIGKILL')
    kill(starter, 'SIGKILL')
    const asked = spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0
    expect(await waitFor(() => processesOf(dir).length === 0, 1000)).toBe(asked)
  })

  test('data of another version is refused', async () => {
    const dir = newDir()
    writeFileSync(
      join(dir, 'quorate.json'),
      '{"format":99,"founders":[{"name":"m1","region":"weur"}]}',
    )
    const started = start(argsFor(dir))
    expect(await started.exited).not.toBe(0)
    expect(started.output()).toContain('belongs to another version of Quorate: its format is 99')
  })

  test('a directory full of other files is refused', async () => {
    const dir = newDir()
    mkdirSync(join(dir, 'photos'))
    const started = start(argsFor(dir))
    expect(await started.exited).not.toBe(0)
    expect(started.output()).toContain('is not empty and not a data directory of Quorate')
  })

  test('a cluster stays as it was founded', async () => {
    const dir = newDir()
    const first = start(argsFor(dir, '--members', '1', '--regions', 'oc'))
    await address(first)
    kill(first.child.pid, 'SIGTERM')
    await first.exited
    const other = start(argsFor(dir, '--members', '3'))
    expect(await other.exited).not.toBe(0)
    expect(other.output()).toContain('founded with 1 members, not 3')
    const same = start(argsFor(dir))
    await address(same)
    expect(same.output()).toMatch(/m1 +oc +http/)
  })
})

describe('a start that fails founds nothing', () => {
  const portTaken = async (): Promise<string[]> => {
    const base = 31_000 + Math.floor(Math.random() * 1000)
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>((resolve) => server.listen(base + 3, '127.0.0.1', resolve))
    return ['--port', `${base}`, ...ENTRY]
  }
  test.each([
    ['a port that is taken', portTaken],
    ['distances that are nowhere', async () => ['--port', '0', '--rtt', 'nowhere.json', ...ENTRY]],
    ['distances of nobody', async () => ['--port', '0', '--rtt', 'world:nowhere', ...ENTRY]],
    ['a main module that is nowhere', async () => ['--port', '0', '--entry', 'nowhere.ts']],
    [
      'a main module without members',
      async () => ['--port', '0', '--entry', 'scripts/start/lines.ts'],
    ],
    ['a leader that is none', async () => ['--port', '0', '--leaders', 'm1,M 1', ...ENTRY]],
  ])('%s', async (_, args) => {
    const dir = newDir()
    const failed = start(['--data-dir', dir, ...(await args())], { direct: true })
    expect(await failed.exited).not.toBe(0)
    const started = start(argsFor(dir, '--members', '5', '--regions', 'oc,oc,oc,oc,oc'), {
      direct: true,
    })
    await address(started)
    expect(started.output().match(/^ {2}m\d +oc/gm)).toHaveLength(5)
  })

  test('but one that fails later leaves what was founded', async () => {
    const dir = newDir()
    const first = start(argsFor(dir, '--members', '1'), { direct: true })
    expect(await post(await address(first), { key: 'k', value: 'v' })).toMatchObject({
      status: 200,
    })
    kill(first.child.pid, 'SIGTERM')
    await first.exited
    for (const entry of ['scripts/start/lines.ts', 'nowhere.ts']) {
      const failed = start(['--data-dir', dir, '--port', '0', '--entry', entry], { direct: true })
      expect(await failed.exited).not.toBe(0)
    }
    const again = start(argsFor(dir), { direct: true })
    expect(await post(await address(again), { key: 'k' })).toEqual({
      status: 200,
      body: [{ value: 'v', version: 1 }],
    })
  })
})

test.each(['/proc/x', '/proc/x/y/z', '/proc/self/x', '/dev/null/x', '/dev/null', 'package.json/x'])(
  'a data directory that can not be made, %s, is refused at once',
  async (dir) => {
    const started = start(['--port', '0', '--data-dir', dir, ...ENTRY], { direct: true })
    const late = sleep(15_000, 'late')
    expect(await Promise.race([started.exited, late])).toBe(1)
    expect(started.output()).toContain("can't be used as data directory: ")
  },
)

describe('ports', () => {
  test.each([
    ['the cluster', 0],
    ['member m2', 3],
  ])('a taken port of %s is named', async (whose, offset) => {
    const base = 31_000 + Math.floor(Math.random() * 1000)
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>((resolve) => server.listen(base + offset, '127.0.0.1', resolve))
    const started = start(['--port', `${base}`, '--data-dir', newDir(), ...ENTRY])
    expect(await started.exited).not.toBe(0)
    expect(started.output()).toContain(
      `port ${base + offset} on 127.0.0.1 is taken (it would be the port of ${whose})`,
    )
  })

  test.each([1, 3, 5])('%d members have a port each, and there are spare ones', async (members) => {
    const started = start(argsFor(newDir(), '--members', `${members}`))
    const common = Number(new URL(await address(started)).port)
    for (let i = 0; i < 9; i++) {
      const answer = await fetch(`http://127.0.0.1:${common + 2 + i}/health`)
      expect(await answer.json()).toMatchObject({ path: `/members/m${i + 1}/health` })
    }
    expect(started.output().match(/^ {2}m\d /gm)).toHaveLength(members)
  })

  test('a caller can not forge request.cf', async () => {
    const url = await address(start(argsFor(newDir())))
    const forged = {
      'MF-CF-Blob': '{"country":"XX"}',
      'CF-Blob': '{"country":"XX"}',
      cf: '{"country":"XX"}',
    }
    for (const base of [url, url.replace(/\d+$/, (port) => `${Number(port) + 2}`)]) {
      const { cf } = (await (await fetch(`${base}/health`, { headers: forged })).json()) as {
        cf: object | null
      }
      expect(Object.keys(cf ?? {}).filter((name) => name !== 'clientIp')).toEqual([])
    }
  })
})

test('code, help and README agree on how many members and ports there may be', async () => {
  const words = [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
  ]
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\n', ' ')
  expect(readme).toContain(`One to ${words[MAX_MEMBERS]?.toLowerCase()} members.`)
  expect(readme).toContain(`on port N, its members on N+2 to N+${MAX_MEMBERS + 1} `)
  expect(HELP).toContain(`members of a new cluster, 1 to ${MAX_MEMBERS} `)
  expect(HELP).toContain(`members get N+2 to N+${MAX_MEMBERS + 1} `)
  expect(MAX_MEMBERS).toBe(MAX_FOUNDERS)
})

test('--help says what can be said', async () => {
  const started = start(['--help'])
  expect(await started.exited).toBe(0)
  for (const word of ['--port', '--data-dir', '--members', '--regions', 'DATA_DIR'])
    expect(started.output()).toContain(word)
})

function list(dir: string): string {
  return processesOf(dir)
    .map(({ pid, args }) => `${pid} ${args.join(' ')}`)
    .join('\n')
}
