/**
 * The tables of docs/limits.md, from the comments of src/limits.ts. `node scripts/limits.ts` writes
 * them; test/limits.test.ts refuses a page that says something else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as values from '../src/limits.ts'

export interface Limit {
  readonly name: string
  /** As the comment begins: "Bytes", "Milliseconds", "Entries". */
  readonly unit: string
  /** What is bounded. */
  readonly what: string
  /** What happens beyond it; empty: nothing but that it is so. */
  readonly beyond: string
  /** The test that goes to its edge, for one that a caller can meet; else empty. */
  readonly test: string
}

const COMMENT = /^([A-Z]\w*): (.+?)\.(?: Beyond it: (.+?)\.)?(?: Test: (.+))?$/

/**
 * The limits in their order. Throws where one has no comment of its own, or one of another form.
 */
export function limitsOf(source: string): Limit[] {
  return [...source.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export const (\w+)/g)].map(
    ([, comment = '', name = '']) => {
      const text = comment
        .replace(/^\s*\* ?/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      const [, unit, what, beyond = '', test = ''] = COMMENT.exec(text) ?? []
      if (unit === undefined || what === undefined)
        throw new Error(`${name} needs a comment "Unit: what it bounds.": ${text}`)
      return { name, unit, what, beyond, test }
    },
  )
}

const KiB = 1024
const MiB = 1024 * KiB

function shown({ name, unit }: Limit): string {
  const n = (values as Readonly<Record<string, number>>)[name] ?? Number.NaN
  const text = n.toLocaleString('en-US')
  if (unit !== 'Bytes') return text
  if (n % (MiB / 2) === 0) return `${n / MiB} MiB`
  return n % KiB === 0 ? `${n / KiB} KiB` : `${text} bytes`
}

/** Names of limits and etcd's flags as code. */
function marked(text: string): string {
  return text.replace(/`[^`]*`|--[a-z-]+|\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g, (found) =>
    found.startsWith('`') ? found : `\`${found}\``,
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) =>
    Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/**
 * The page with its tables as the comments have them: of what a caller can meet, and of the rest.
 */
export function pageOf(page: string, limits: readonly Limit[]): string {
  const row = (limit: Limit) => [
    `\`${limit.name}\``,
    shown(limit),
    limit.unit.toLowerCase(),
    marked(limit.what),
  ]
  const callers = limits.filter(({ test }) => test !== '')
  const inside = limits.filter(({ test }) => test === '')
  const tables = [
    table(
      ['limit', 'value', 'unit', 'what it bounds', 'beyond it', 'test'],
      callers.map((limit) => [...row(limit), marked(limit.beyond), limit.test]),
    ),
    table(
      ['limit', 'value', 'unit', 'what it bounds', 'beyond it'],
      inside.map((limit) => [...row(limit), marked(limit.beyond)]),
    ),
  ]
  return page.replace(
    /^\| limit +\| value +\|(?!.*\| whose).*\n(?:\|.*\n)*/gm,
    () => `${tables.shift()}\n`,
  )
}

if (import.meta.main) {
  const page = readFileSync('docs/limits.md', 'utf8')
  writeFileSync('docs/limits.md', pageOf(page, limitsOf(readFileSync('src/limits.ts', 'utf8'))))
}
