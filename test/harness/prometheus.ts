/**
 * Prometheus' text format 0.0.4, read as strictly as its description allows. Throws where a line is
 * wrong, and says which.
 */

export interface Series {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  readonly value: number
}

export interface Family {
  readonly name: string
  readonly help: string
  readonly type: string
  readonly series: Series[]
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*/
const LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*/
const TYPES = ['counter', 'gauge', 'histogram']
const VALUE = /^(?:[+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|NaN)$/

function number(text: string): number {
  if (!VALUE.test(text)) throw new Error(`not a number: ${text}`)
  return Number(text.replace('Inf', 'Infinity'))
}

/** `{a="b",…}` and what follows it. */
function labels(text: string): { readonly labels: Map<string, string>; readonly rest: string } {
  const found = new Map<string, string>()
  let rest = text.slice(1)
  for (;;) {
    const name = LABEL.exec(rest)?.[0] ?? ''
    if (name === '' || name.startsWith('__')) throw new Error('a label has no name that may be')
    if (found.has(name)) throw new Error(`label ${name} stands twice`)
    const value = /^="((?:[^"\\\n]|\\[\\"n])*)"/.exec(rest.slice(name.length))
    if (value === null) throw new Error(`label ${name} has no value that may be`)
    found.set(
      name,
      (value[1] ?? '').replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c)),
    )
    rest = rest.slice(name.length + value[0].length)
    if (rest.startsWith(',')) rest = rest.slice(1)
    else if (rest.startsWith('}')) return { labels: found, rest: rest.slice(1) }
    else throw new Error('labels do not end')
  }
}

function series(line: string): Series {
  const name = NAME.exec(line)?.[0]
  if (name === undefined) throw new Error('no name')
  let rest = line.slice(name.length)
  let found: ReadonlyMap<string, string> = new Map()
  if (rest.startsWith('{')) ({ labels: found, rest } = labels(rest))
  if (!rest.startsWith(' ')) throw new Error('no space before the value')
  return { name, labels: found, value: number(rest.slice(1)) }
}

const keyOf = (of: ReadonlyMap<string, string>, but = ''): string =>
  JSON.stringify([...of].filter(([name]) => name !== but).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Buckets rise and end with all, and there are sum and count beside them. */
function checkHistogram({ name, series }: Family): void {
  const sets = new Map<
    string,
    { bounds: number[]; counts: number[]; sum: number | null; count: number | null }
  >()
  for (const s of series) {
    const key = keyOf(s.labels, 'le')
    const set = sets.get(key) ?? { bounds: [], counts: [], sum: null, count: null }
    sets.set(key, set)
    if (s.name === `${name}_sum`) set.sum = s.value
    else if (s.name === `${name}_count`) set.count = s.value
    else {
      set.bounds.push(number(s.labels.get('le') ?? 'none'))
      set.counts.push(s.value)
    }
  }
  for (const [key, { bounds, counts, sum, count }] of sets) {
    const rises = (list: readonly number[], strictly: boolean): boolean =>
      list.every(
        (n, i) =>
          i === 0 || (strictly ? n > (list[i - 1] as number) : n >= (list[i - 1] as number)),
      )
    if (!rises(bounds, true) || bounds.at(-1) !== Number.POSITIVE_INFINITY)
      throw new Error(`${name}${key}: bounds`)
    if (!rises(counts, false) || counts.at(-1) !== count) throw new Error(`${name}${key}: counts`)
    if (sum === null) throw new Error(`${name}${key}: no sum`)
  }
}

function checkFamily(family: Family): void {
  const seen = new Set<string>()
  for (const s of family.series) {
    const key = s.name + keyOf(s.labels)
    if (seen.has(key)) throw new Error(`${key} stands twice`)
    seen.add(key)
    if (family.type !== 'gauge' && !(s.value >= 0)) throw new Error(`${key} is below zero`)
    if (family.type !== 'histogram' && s.labels.has('le'))
      throw new Error(`${key} has a bucket's label`)
  }
  if (family.type === 'histogram') checkHistogram(family)
}

/** All families, by name. */
export function parsePrometheus(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  const families = new Map<string, Family>()
  let help: { readonly name: string; readonly text: string } | null = null
  let family: Family | null = null
  text
    .slice(0, -1)
    .split('\n')
    .forEach((line, i) => {
      try {
        const [, name, said = ''] = /^# HELP ([^ ]+) ((?:[^\\]|\\[\\n])*)$/.exec(line) ?? []
        const [, typed, type = ''] = /^# TYPE ([^ ]+) ([a-z]+)$/.exec(line) ?? []
        if (name !== undefined) {
          if (help !== null) throw new Error('no type follows the help before')
          if (NAME.exec(name)?.[0] !== name || families.has(name))
            throw new Error('a name that may not be, or again')
          help = { name, text: said }
        } else if (typed !== undefined) {
          if (help?.name !== typed || !TYPES.includes(type))
            throw new Error('a type without its help, or none')
          family = { name: typed, help: help.text, type, series: [] }
          families.set(typed, family)
          help = null
        } else {
          if (family === null || help !== null) throw new Error('a sample before its type')
          const found = series(line)
          const names =
            family.type === 'histogram'
              ? [`${family.name}_bucket`, `${family.name}_sum`, `${family.name}_count`]
              : [family.name]
          if (!names.includes(found.name))
            throw new Error(`a sample of another family than ${family.name}`)
          family.series.push(found)
        }
      } catch (e) {
        throw new Error(`line ${i + 1}: ${line}: ${e instanceof Error ? e.message : String(e)}`)
      }
    })
  if (help !== null) throw new Error('the last family has no type')
  for (const f of families.values()) checkFamily(f)
  return families
}

/** The value of one series; undefined: there is none. */
export function sampleOf(
  families: ReadonlyMap<string, Family>,
  name: string,
  of: Readonly<Record<string, string>> = {},
): number | undefined {
  const family = families.get(name) ?? families.get(name.replace(/_(?:bucket|sum|count)$/, ''))
  const wanted = keyOf(new Map(Object.entries(of)))
  return family?.series.find((s) => s.name === name && keyOf(s.labels) === wanted)?.value
}
