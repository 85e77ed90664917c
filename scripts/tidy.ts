/**
 * What a reader of src/ may count on, as far as a program can see it: files that can be held in
 * mind, comments as narrow as the code, no export that nobody imports, one style of private
 * members, and no word that this project has given up. `npm run tidy`. (The length of functions is
 * Biome's, see biome.json.)
 */
import { globSync, readFileSync } from 'node:fs'

/** Of code: comments and empty lines do not count. */
const MAX_LINES = 400
const MAX_COLUMNS = 100
/** Given up for the word of the field: CONTRIBUTING.md has the rule. */
const GIVEN_UP =
  /cradle|entomb|mourner|slumber|farewell|unborn|placer\b|\brouse\b|\bhush|\bdoze|\blonely\b|\bguest\b|patience/i
const COMMENT_LINE = /^\s*(?:\/\*|\*|\/\/)/
const GENERATED = /\/generated\//

const everywhere = read('{src,packages,test,bench,scripts}/**/*.{ts,tsx,mjs,cjs}')
const house = read('{src,packages/*/src}/**/*.{ts,tsx}')
const wrong: string[] = []

function read(pattern: string): ReadonlyMap<string, string> {
  const files = globSync(pattern, { exclude: (name) => name === 'node_modules' })
  const own = files.filter((file) => !GENERATED.test(file)).sort()
  return new Map(own.map((file) => [file, readFileSync(file, 'utf8')]))
}

function looksAtLines(file: string, text: string): void {
  const lines = text.split('\n')
  const code = lines.filter((line) => line.trim() !== '' && !COMMENT_LINE.test(line)).length
  if (code > MAX_LINES) wrong.push(`${file}: ${code} lines of code, ${MAX_LINES} at most`)
  lines.forEach((line, i) => {
    const at = `${file}:${i + 1}`
    const comment = COMMENT_LINE.test(line) || / \/\/ /.test(line)
    if (comment && line.length > MAX_COLUMNS)
      wrong.push(`${at}: a comment of ${line.length} columns`)
    if (/^\s*private (?!constructor)/.test(line)) wrong.push(`${at}: private members are #members`)
    const word = GIVEN_UP.exec(line)
    if (word !== null) wrong.push(`${at}: '${word[0]}' is a word of the past`)
  })
}

/**
 * Values that a file exports, where it declares them. (A type may be exported for the signatures it
 * stands in.)
 */
function exportsOf(text: string): string[] {
  const declared = /^export (?:async )?(?:function\*?|class|const|let|enum) (\w+)/gm
  return [...text.matchAll(declared)].map((match) => match[1] ?? '')
}

/** Exports that no other file names, by file: a name counts wherever it stands as a word. */
function deadExports(): void {
  const words = new Map<string, Set<string>>()
  for (const [file, text] of everywhere) {
    for (const [word] of text.matchAll(/\w+/g)) {
      const files = words.get(word)
      if (files === undefined) words.set(word, new Set([file]))
      else files.add(file)
    }
  }
  for (const [file, text] of house) {
    for (const name of exportsOf(text)) {
      if ((words.get(name)?.size ?? 0) < 2 && !isEntry(file))
        wrong.push(`${file}: nobody imports ${name}`)
    }
  }
}

/** What package.json exports is for others. */
function isEntry(file: string): boolean {
  return /^src\/(?:worker|durable)\/index\.ts$|^packages\/[^/]+\/src\/(?:index|main)\.ts$/.test(
    file,
  )
}

for (const [file, text] of house) looksAtLines(file, text)
deadExports()
for (const line of wrong) console.error(line)
process.exit(wrong.length > 0 ? 1 : 0)
