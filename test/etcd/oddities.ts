/**
 * node test/etcd/oddities.ts ETCD_URL QUORATE_URL [--steps N] [--seed S]: recorded requests, bent
 * and torn by chance (test/fuzz/mutate.ts), to a new etcd and to a new Quorate: both must take the
 * same ones and refuse the others in the same words. The last line is "N passed, N failed".
 */
import { request } from 'node:http'
import { parseArgs } from 'node:util'
import { MAX_JSON_BYTES } from '../../src/limits.ts'
import { Mutator, shown } from '../fuzz/mutate.ts'
import { canon, type Json, strip } from './compare.ts'

const { values, positionals } = parseArgs({
  options: { steps: { type: 'string', default: '4000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [etcd = '', quorate = ''] = positionals
const SHOWN = 20
/**
 * Calls that wait, that have an id of this very server in them, or that leave it unable to answer
 * the others.
 */
const NOT_ASKED =
  /^\/v3\/(watch|lock|election\/(campaign|observe)|maintenance\/(alarm|snapshot|downgrade|transfer-leadership)|cluster\/member\/(add|remove|update|promote)|auth\/enable)/
/** Whose answers are the same on both, ids of servers left out. */
const SAME = /^\/v3(beta)?\/(kv\/(range|put|deleterange|txn|compaction)|lease\/keepalive)$/
/** Beyond what we take at all (docs/limits.md). */
function isTooDeep(body: Uint8Array): boolean {
  let depth = 0
  let deepest = 0
  for (const byte of body) {
    if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (byte === 0x5d || byte === 0x7d) depth--
  }
  return deepest > 90
}
const TYPES = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/grpc',
  'application/json; charset=utf-16',
]

interface Answer {
  readonly status: number
  readonly text: string
}

/** Without fetch, which would tidy what is sent. */
function ask(base: string, path: string, body: Uint8Array, type: string): Promise<Answer> {
  const { hostname, port } = new URL(base)
  const headers = { 'content-length': body.length, 'content-type': type }
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method: 'POST', path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
}

function said({ status, text: body }: Answer, path: string): string {
  let lines: Json[]
  try {
    const written = body.trim().split('\n')
    lines = written.map((line) => JSON.parse(line) as Json)
  } catch {
    return `${status} ${body}`
  }
  if (status !== 200) {
    const [json = {}] = lines
    const error = (typeof json.error === 'object' ? json.error : json) as Json
    // protojson writes a space of one of two kinds, by the binary.
    return `${status} ${error.code} ${String(error.message).replaceAll('\u00a0', ' ')}`
  }
  if (!SAME.test(path)) return '200'
  for (const line of lines)
    for (const field of ['cluster_id', 'member_id', 'raft_term']) strip(line, field)
  // A lease that was made for who brought none has a name by chance.
  const text = lines.map(canon).join(' ')
  return `200 ${text.replace(/"lease":"\d{16,}"/g, '"lease":"any"')}`
}

/** Where we differ on purpose. */
function isOurs(path: string, want: string, got: string): boolean {
  // etcd is silent about what it can't read on a stream; we say what it is, as on any other call.
  if (path === '/v3/lease/keepalive') return want.startsWith('200') && /^400 3 |"code":3/.test(got)
  // Of a revision that it once compacted at, and then beyond, etcd still knows the hash, until it
  // is restarted.
  if (path === '/v3/maintenance/hashkv' && want === '200')
    return got.endsWith('required revision has been compacted')
  // What is repeated of a request is cut.
  return got.endsWith('…') && want.startsWith(got.slice(0, -1))
}

const mutator = new Mutator(Number(values.seed))
const statuses = new Map<string, number>()
let passed = 0
let failed = 0
for (let step = 0; step < Number(values.steps); step++) {
  const one = mutator.next()
  if (NOT_ASKED.test(one.path) || isTooDeep(one.body) || one.body.length > MAX_JSON_BYTES) continue
  const type = mutator.random.chance(10)
    ? mutator.random.pick('application/json', ...TYPES)
    : 'application/json'
  const [want, got] = (
    await Promise.all([ask(etcd, one.path, one.body, type), ask(quorate, one.path, one.body, type)])
  ).map((answer) => said(answer, one.path))
  statuses.set(want?.slice(0, 3) ?? '', (statuses.get(want?.slice(0, 3) ?? '') ?? 0) + 1)
  if (want === got || isOurs(one.path, want ?? '', got ?? '')) passed++
  else if (failed++ < SHOWN)
    console.log(
      `--- step ${step} ${type} ${shown(one)}\n  etcd     ${want?.slice(0, 500)}\n  answered ${got?.slice(0, 500)}`,
    )
}
console.log(`seed ${values.seed}; etcd said ${JSON.stringify(Object.fromEntries(statuses))}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
