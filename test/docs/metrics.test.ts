/**
 * docs/alerts.yml, docs/dashboard.json and docs/metrics.md speak of metrics: they must be those
 * that `/metrics` prints.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AlarmAction, AlarmType } from '../../src/etcd/maintenance.ts'
import { Cluster } from '../harness/cluster.ts'
import type { Family } from '../harness/prometheus.ts'

const NAME = /\b(?:quorate|etcd|grpc|os|process|promhttp|go)_[a-z0-9_]+\b/g
/** Prometheus' own labels, beside those of the metric. */
const TARGET = ['job', 'instance']

/** A member that has done a little of everything, so that every label is there. */
function families(): Map<string, Family> {
  const cluster = Cluster.sleepless(7, { log: { tailRows: 4 } })
  try {
    const [behind, other] = cluster.bothFollowers
    behind.cut()
    for (let i = 0; i < 40; i++) other.put(`k${i}`)
    behind.heal()
    cluster.run(3000)
    const { leader } = cluster
    leader.put('', '')
    leader.alarm(AlarmAction.Activate, AlarmType.NoSpace, 1n)
    leader.life?.member.counted([{ path: '/v3/kv/put', status: 200, count: 1 }], 0)
    const all = leader.metrics()
    for (const [name, family] of behind.metrics()) all.get(name)?.series.push(...family.series)
    return all
  } finally {
    cluster.dispose()
  }
}

const printed = families()
const read = (file: string): string =>
  readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')

/** Metrics of an expression, without its labels. */
function namesIn(expression: string): string[] {
  return expression.replace(/\{[^}]*\}|\b(?:by|without) \([^)]*\)/g, ' ').match(NAME) ?? []
}

function familyOf(name: string): Family | undefined {
  return printed.get(name) ?? printed.get(name.replace(/_(?:bucket|sum|count)$/, ''))
}

function expressionsOf(file: string): string[] {
  const text = read(file)
  if (file.endsWith('.json')) {
    const found: string[] = []
    JSON.parse(text, (key, value: unknown) => {
      if ((key === 'expr' || key === 'query') && typeof value === 'string') found.push(value)
      return value
    })
    return found
  }
  // One line, or a folded block that ends where the next key begins.
  return [...text.matchAll(/^ +expr: (?:>-\n((?: {10}.*\n)+)|(.*))/gm)].map(
    ([, block, line]) => block ?? line ?? '',
  )
}

test.each(['alerts.yml', 'dashboard.json'])(
  'every metric and every label in %s is one that a member prints',
  (file) => {
    const expressions = expressionsOf(file)
    expect(expressions.length).toBeGreaterThan(15)
    const names = expressions.flatMap(namesIn)
    expect(new Set(names).size).toBeGreaterThan(10)
    expect(names.filter((name) => familyOf(name) === undefined)).toEqual([])
    const unknown: string[] = []
    for (const text of expressions) {
      for (const [, name = '', matchers = ''] of text.matchAll(/([a-z_0-9]+)\{([^}]*)\}/g)) {
        const labels = new Set(familyOf(name)?.series.flatMap((s) => [...s.labels.keys()]))
        for (const [, label = ''] of matchers.matchAll(/([a-z_]+)(?:=|!)/g)) {
          if (!labels.has(label) && !(TARGET.includes(label) && (name === 'up' || familyOf(name))))
            unknown.push(`${name}{${label}}`)
        }
      }
      // What is summed by must be there to be told apart by.
      for (const [, list = ''] of text.matchAll(/\b(?:by|without) \(([^)]*)\)/g)) {
        const within = new Set(
          namesIn(text).flatMap(
            (name) => familyOf(name)?.series.flatMap((s) => [...s.labels.keys()]) ?? [],
          ),
        )
        for (const label of list.split(',').map((l) => l.trim()))
          if (!within.has(label) && !TARGET.includes(label)) unknown.push(label)
      }
    }
    expect(unknown).toEqual([])
  },
)

test('what is printed is described, each name once, and nothing is described as printed that is not', () => {
  const text = read('metrics.md')
  const ours = text.slice(0, text.indexOf('## What of etcd is not here'))
  const described = [...ours.matchAll(/^\| `([a-z0-9_]+)`/gm)].map(([, name]) => name)
  expect(described.toSorted()).toEqual([...printed.keys()].toSorted())
})

test('what etcd prints and a member does not is listed with why', () => {
  const text = read('metrics.md')
  const left = text.slice(text.indexOf('## What of etcd is not here'))
  const names = [...left.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(NAME) ?? [],
  )
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => printed.has(name))).toEqual([])
})

test('a member prints no more lines for more keys, calls, watches or leases', () => {
  const cluster = Cluster.sleepless(9)
  try {
    const { m1 } = cluster
    const lines = () => m1.metricsText().split('\n').length
    const some = (n: number): void => {
      for (let i = 0; i < n; i++) {
        m1.put(`${n}/${i}`)
        m1.grant(1000 * n + i + 1, 60)
      }
    }
    some(3)
    cluster.run(5000) // until the format has been raised, which has lines of its own
    const before = lines()
    some(50)
    expect(lines()).toBe(before)
  } finally {
    cluster.dispose()
  }
})
