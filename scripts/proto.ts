// Generates static code from src/proto/*.proto into src/proto/generated/. `--check` fails if what is there is stale.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const check = process.argv.includes('--check')
const source = 'src/proto'
const target = check ? mkdtempSync(join(tmpdir(), 'proto-')) : join(source, 'generated')
let stale = false
for (const file of readdirSync(source).filter((f) => f.endsWith('.proto'))) {
  const name = basename(file, '.proto')
  const out = join(target, `${name}.js`)
  execFileSync('node_modules/.bin/pbjs', [
    ...['-t', 'static-module', '-w', 'esm', '--es6', '--dependency', '../protobuf.ts', '-r', name, '-p', source],
    ...['--no-create', '--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--no-service'],
    ...['-d', '-o', out, join(source, file)],
  ])
  if (!check) continue
  for (const made of [`${name}.js`, `${name}.d.ts`]) {
    if (readFileSync(join(target, made), 'utf8') === readFileSync(join(source, 'generated', made), 'utf8')) continue
    console.error(`src/proto/generated/${made} is stale: run npm run proto`)
    stale = true
  }
}
process.exit(stale ? 1 : 0)
