/**
 * `/metrics` of Quorate against those of a real etcd: families of the same name have its type,
 * help, labels and buckets, and every name that is not ours stands in docs/metrics.md with the
 * reason. Arguments: the URLs of both.
 */
import { readFileSync } from 'node:fs'
import { type Family, parsePrometheus } from '../harness/prometheus.ts'
import { ask } from './compare.ts'

const [etcd = '', quorate = ''] = process.argv.slice(2)
const key = Buffer.from('k').toString('base64')
let passed = 0
const failures: string[] = []

function check(name: string, ok: boolean, how: string): void {
  if (ok) passed++
  else failures.push(`${name}: ${how}`)
}

/** A little of everything, so that what is counted by label is there. */
async function use(base: string): Promise<void> {
  await ask(base, '/v3/kv/put', { key, value: key })
  await ask(base, '/v3/kv/range', { key })
  await ask(base, '/v3/kv/deleterange', { key })
  await ask(base, '/v3/kv/txn', {
    success: [{ request_put: { key, value: key } }, { request_range: { key } }],
  })
  await ask(base, '/v3/lease/grant', { TTL: 60 })
  await ask(base, '/v3/kv/put', { key, value: key, lease: '12345' })
  await ask(base, '/v3/kv/compaction', { revision: 3 })
}

async function look(base: string): Promise<Map<string, Family>> {
  const text = await (await fetch(`${base}/metrics`)).text()
  // Go's summaries and what is etcd's alone are none of the types that we read.
  const lines = text.split('\n')
  const kept: string[] = []
  let skip = false
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('# HELP ')) skip = lines[i + 1]?.endsWith(' summary') ?? false
    if (!skip) kept.push(line)
  }
  return parsePrometheus(kept.join('\n'))
}

const labelsOf = (family: Family): string =>
  [...new Set(family.series.flatMap((s) => [...s.labels.keys()]))].sort().join()
const bucketsOf = (family: Family): string =>
  [...new Set(family.series.map((s) => Number(s.labels.get('le'))))].sort((a, b) => a - b).join()

for (const base of [etcd, quorate]) await use(base)
const [theirs, ours] = [await look(etcd), await look(quorate)]
const document = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8')
for (const [name, their] of theirs) {
  const our = ours.get(name)
  if (our === undefined) {
    const group = name.replace(/^(go|process)_.*/, '$1_')
    check(name, document.includes(group), 'is neither ours nor in docs/metrics.md')
    continue
  }
  check(
    name,
    our.type === their.type && our.help === their.help,
    `${our.type} ${our.help}, not ${their.type} ${their.help}`,
  )
  if (our.series.length === 0 || their.series.length === 0) continue
  check(name, labelsOf(our) === labelsOf(their), `labels ${labelsOf(our)}, not ${labelsOf(their)}`)
  if (their.type === 'histogram')
    check(
      name,
      bucketsOf(our) === bucketsOf(their),
      `buckets ${bucketsOf(our)}, not ${bucketsOf(their)}`,
    )
}
// The same calls, the same counts.
for (const name of [
  'etcd_mvcc_put_total',
  'etcd_mvcc_delete_total',
  'etcd_mvcc_txn_total',
  'etcd_debugging_lease_granted_total',
]) {
  const [a, b] = [theirs.get(name)?.series[0]?.value, ours.get(name)?.series[0]?.value]
  check(name, a === b, `${b}, not ${a}`)
}
for (const failure of failures) console.log(failure)
console.log(`${passed} passed, ${failures.length} failed`)
