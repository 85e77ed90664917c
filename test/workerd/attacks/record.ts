/**
 * npx node test/workerd/attacks/record.ts ETCD: makes the calls at a real etcd (3.7.3, one member,
 * `ETCD` its binary) and writes what it said to calls.ndjson beside this: a row a call; then what
 * everybody of WHO was told.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Servers } from '../../etcd/servers.ts'
import { CALLS } from './calls.ts'
import { table } from './table.ts'

const servers = new Servers(process.argv[2] ?? 'etcd')
const dir = mkdtempSync(join(tmpdir(), 'quorate-record-'))
try {
  const lines: string[] = []
  for await (const row of table(await servers.etcd(dir), CALLS))
    lines.push(`${JSON.stringify(row)}\n`)
  writeFileSync(new URL('calls.ndjson', import.meta.url), lines.join(''))
  console.log(`${lines.length} calls`)
} finally {
  servers.end()
  rmSync(dir, { recursive: true, force: true })
}
