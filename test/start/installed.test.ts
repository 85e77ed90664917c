/**
 * Before anything is installed, or where what was installed can't run, each script says what to do.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './cluster.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
/** What each runs in Node, without what npm puts around it. */
const ours = Object.entries(scripts).filter(([, command]) => /\bnode\b.*\.ts\b/.test(command))

/**
 * Runs it as it stands, in a copy of what it begins with, on a Node that may not know TypeScript.
 */
function run(command: string, { modules, typeScript }: { modules: boolean; typeScript: boolean }) {
  const dir = mkdtempSync(join(tmpdir(), 'quorate-test-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const part of ['package.json', 'scripts', 'src', 'bench'])
    cpSync(join(root, part), join(dir, part), { recursive: true })
  mkdirSync(join(dir, 'test'))
  cpSync(join(root, 'test/sim'), join(dir, 'test/sim'), { recursive: true })
  if (modules) mkdirSync(join(dir, 'node_modules/workerd'), { recursive: true })
  const env = {
    PATH: process.env.PATH,
    ...(typeScript ? {} : { NODE_OPTIONS: '--no-experimental-strip-types' }),
  }
  const { status, stderr } = spawnSync('/bin/sh', ['-c', command], {
    cwd: dir,
    env,
    encoding: 'utf8',
  })
  return { status, stderr }
}

test('all scripts are looked at', () => {
  expect(ours.map(([name]) => name)).toEqual(
    expect.arrayContaining(['start', 'test', 'sim', 'bench', 'proto', 'layers']),
  )
})

test.each(ours)('npm run %s, where nothing is installed', (_, command) => {
  for (const typeScript of [true, false])
    expect(run(command, { modules: false, typeScript })).toEqual({
      status: 1,
      stderr: 'quorate: nothing is installed here yet: run npm install first.\n',
    })
})

test.each(ours)('npm run %s, where Node does not run TypeScript', (_, command) => {
  const { status, stderr } = run(command, { modules: true, typeScript: false })
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^quorate: this Node \(v\S+\) does not run TypeScript\. npm install brings one .*\n$/,
  )
})
