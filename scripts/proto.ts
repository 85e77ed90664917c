/**
 * Generates static code from src/proto/*.proto: `npm run proto`. `--check` fails where what is
 * there is stale. The house reads etcd's own messages by hand-written code (src/etcd), so what is
 * generated of etcd.proto is the tests' second opinion, and lies with them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'

const check = process.argv.includes('--check')
const source = 'src/proto'
const generated = join(source, 'generated')
const TESTS: Readonly<Record<string, string>> = { etcd: 'test/proto/generated' }
let stale = false
for (const file of readdirSync(source).filter((f) => f.endsWith('.proto'))) {
  const name = basename(file, '.proto')
  const home = TESTS[name] ?? generated
  const target = check ? mkdtempSync(join(tmpdir(), 'proto-')) : home
  const out = join(target, `${name}.js`)
  const dependency = relative(home, join(source, 'protobuf.ts'))
  execFileSync('node_modules/.bin/pbjs', [
    ...[
      '-t',
      'static-module',
      '-w',
      'esm',
      '--es6',
      '--dependency',
      dependency,
      '-r',
      name,
      '-p',
      source,
    ],
    ...[
      '--no-create',
      '--no-verify',
      '--no-convert',
      '--no-delimited',
      '--no-typeurl',
      '--no-service',
    ],
    ...['-d', '-o', out, join(source, file)],
  ])
  if (!check) continue
  for (const made of [`${name}.js`, `${name}.d.ts`]) {
    if (readFileSync(join(target, made), 'utf8') === readFileSync(join(home, made), 'utf8'))
      continue
    console.error(`${home}/${made} is stale: run npm run proto`)
    stale = true
  }
}
process.exit(stale ? 1 : 0)
