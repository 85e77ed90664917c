/** Figures as a table that a person reads. */
import type { Spread } from './stats.ts'

export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes?: readonly string[]
}

/** One figure that has a target. */
export interface Verdict {
  readonly what: string
  readonly value: number
  readonly wanted: number
  readonly atLeast: boolean
}

/** What one part of the bench found: for people, and for programs. */
export interface Found {
  readonly name: string
  readonly tables: readonly Table[]
  readonly verdicts: readonly Verdict[]
  /** Everything measured. */
  readonly data: unknown
  /** What must not happen and did. */
  readonly failures: readonly string[]
}

export function formatTable({ title, head, rows, notes = [] }: Table): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [
    `\n${title}`,
    '',
    line(head),
    rule,
    ...rows.map(line),
    ...notes.map((note) => `  ${note}`),
  ]
    .map((text) => text.trimEnd())
    .join('\n')
}

export function reached({ value, wanted, atLeast }: Verdict): boolean {
  return atLeast ? value >= wanted : value <= wanted
}

export function formatVerdicts(verdicts: readonly Verdict[]): string {
  return formatTable({
    title: 'Targets',
    head: ['figure', 'wanted', 'is', ''],
    rows: verdicts.map((verdict) => [
      verdict.what,
      `${verdict.atLeast ? '≥' : '≤'} ${verdict.wanted}`,
      number(verdict.value),
      Number.isNaN(verdict.value) ? 'not run' : reached(verdict) ? 'reached' : 'missed',
    ]),
  })
}

/** Three digits that say something. */
export function number(value: number): string {
  if (Number.isNaN(value)) return '–'
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en')
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)
}

export function count(value: number): string {
  return value.toLocaleString('en')
}

/** `1.24 (1.10–1.31)` */
export function spreadText({ median, min, max }: Spread): string {
  return Number.isNaN(median) ? '–' : `${number(median)} (${number(min)}–${number(max)})`
}
