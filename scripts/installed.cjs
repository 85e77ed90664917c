// Loaded before any script of ours, which are TypeScript: says what to do where they can't run.
// Plain, for whatever Node is found.
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const modules = join(__dirname, '..', 'node_modules')
const why = !existsSync(join(modules, 'workerd'))
  ? 'nothing is installed here yet: run npm install first.'
  : process.features.typescript
    ? null
    : `this Node (${process.version}) does not run TypeScript. npm install brings one that does, by an install script: run it again without --ignore-scripts, or use Node 22.18 or newer.`
if (why !== null) {
  process.stderr.write(`quorate: ${why}\n`)
  process.exit(1)
}
