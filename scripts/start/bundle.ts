/** Makes one module of the Worker, with an entry point a member for the members' own ports. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The synchronous build: it leaves no service process behind. */
export function bundle(entry: string, members: readonly string[]): string {
  const name = JSON.stringify
  const contents = [
    `import app from ${name(entry)}`,
    `import { memberPort } from ${name(fileURLToPath(new URL('member-port.worker.ts', import.meta.url)))}`,
    `export * from ${name(entry)}`,
    `export default app`,
    ...members.map((member) => `export const ${member} = memberPort(app, ${name(member)})`),
  ].join('\n')
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, sourcefile: 'start.ts', loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    // As wrangler has it: bcryptjs asks for Node's crypto unless it is told that there is none.
    platform: 'browser',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    target: 'es2024',
    external: ['cloudflare:*', 'node:*'],
    legalComments: 'none',
    logLevel: 'error',
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild made no file')
  return file.text
}

/** What wrangler.toml says of the runtime, so that a laptop and a deployment can't drift apart. */
export function compatibility(): { readonly date: string; readonly flags: readonly string[] } {
  const text = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')
  const date = /^compatibility_date\s*=\s*"([\d-]+)"/m.exec(text)?.[1]
  const flags = /^compatibility_flags\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1]
  if (date === undefined || flags === undefined)
    throw new Error('wrangler.toml has no compatibility_date or compatibility_flags')
  return { date, flags: [...flags.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '') }
}
