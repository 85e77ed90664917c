/**
 * Prometheus' text format 0.0.4: what a family is, and how it is written. Pure: its callers keep
 * the numbers.
 */

export type Labels = Readonly<Record<string, string>>

export interface Sample {
  readonly labels: Labels
  readonly value: number
}

/** One family: everything under one name. */
export interface Family {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge' | 'histogram'
  /** The samples of a counter or gauge. */
  readonly samples: readonly Sample[]
  /** The histograms of a histogram family. */
  readonly histograms: readonly { readonly labels: Labels; readonly histogram: Histogram }[]
}

/** `n` upper bounds, each `factor` times the one before (Go's ExponentialBuckets). */
export function exponential(first: number, factor: number, n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => Number((first * factor ** i).toPrecision(12)))
}

/** Guards how many values fell below each bound. */
export class Histogram {
  readonly bounds: readonly number[]
  /** Values in each bucket, not summed up. The last bucket is for values above all bounds. */
  readonly #counts: number[]
  #sum = 0
  #count = 0

  /** `bounds` ascend. */
  constructor(bounds: readonly number[]) {
    this.bounds = bounds
    this.#counts = new Array<number>(bounds.length + 1).fill(0)
  }

  get count(): number {
    return this.#count
  }

  get sum(): number {
    return this.#sum
  }

  observe(value: number): void {
    let i = 0
    while (i < this.bounds.length && value > (this.bounds[i] as number)) i++
    this.#counts[i] = (this.#counts[i] as number) + 1
    this.#sum += value
    this.#count++
  }

  /** How many values were at most each bound; the last number counts all values. */
  cumulative(): number[] {
    let sum = 0
    return this.#counts.map((n) => {
      sum += n
      return sum
    })
  }
}

export function gauge(name: string, help: string, value: number | readonly Sample[]): Family {
  const samples = typeof value === 'number' ? [{ labels: {}, value }] : value
  return { name, help, type: 'gauge', samples, histograms: [] }
}

export function counter(name: string, help: string, value: number | readonly Sample[]): Family {
  return { ...gauge(name, help, value), type: 'counter' }
}

export function histogram(
  name: string,
  help: string,
  value: Histogram | readonly { readonly labels: Labels; readonly histogram: Histogram }[],
): Family {
  const histograms = value instanceof Histogram ? [{ labels: {}, histogram: value }] : value
  return { name, help, type: 'histogram', samples: [], histograms }
}

/**
 * The text of all families, as `/metrics` answers it. A family without samples is described as
 * well.
 */
export function expose(families: readonly Family[]): string {
  const lines: string[] = []
  for (const { name, help, type, samples, histograms } of families) {
    lines.push(
      `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}`,
      `# TYPE ${name} ${type}`,
    )
    for (const { labels, value } of samples) lines.push(line(name, labels, value))
    for (const h of histograms) {
      const { bounds, sum, count } = h.histogram
      h.histogram.cumulative().forEach((n, i) => {
        const bound = bounds[i]
        lines.push(
          line(
            `${name}_bucket`,
            { ...h.labels, le: bound === undefined ? '+Inf' : String(bound) },
            n,
          ),
        )
      })
      lines.push(line(`${name}_sum`, h.labels, sum), line(`${name}_count`, h.labels, count))
    }
  }
  return `${lines.join('\n')}\n`
}

function line(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, v]) => `${label}="${escaped(v)}"`)
  return `${pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`} ${numeral(value)}`
}

function numeral(value: number): string {
  if (Number.isFinite(value)) return String(value)
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
}

function escaped(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
}
