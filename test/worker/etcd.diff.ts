// Asks a running etcd 3.7.3 (ETCD=http://host:port, one member, nothing in it that matters)
// everything in recorded.ts again, and the same of Quorate where QUORATE=http://host:port is given.
// Prints what differs; fails if anything does.
import { request } from 'node:http'
import { BODIES, bodyOf, DOORS } from './recorded.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Without fetch, which would tidy the path. */
function ask(base: string, method: string, path: string, body: Uint8Array | null): Promise<Answer> {
  const { hostname, port } = new URL(base)
  const headers = body === null ? {} : { 'content-length': body.length }
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        // protojson writes a space of one of two kinds, by the binary.
        const text = Buffer.concat(chunks).toString('utf8').replaceAll('\u00a0', ' ')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    call.on('error', reject)
    call.end(body ?? undefined)
  })
}

function parse(text: string): { code?: number; message?: string } {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** Checks are told in random order. */
function sorted(text: string): string {
  return text.startsWith('[') ? text.trimEnd().split('\n').sort().join('\n') : text
}

let passed = 0
let failed = 0
function compare(what: string, got: unknown, want: unknown): void {
  if (JSON.stringify(got) === JSON.stringify(want)) passed++
  else {
    failed++
    console.log(`${what}\n  recorded ${JSON.stringify(want)}\n  answered ${JSON.stringify(got)}`)
  }
}

async function run(base: string): Promise<void> {
  for (const [path, body, ...want] of BODIES) {
    const { status, text } = await ask(base, 'POST', path, bodyOf(body))
    const { code = 0, message = '' } = status === 200 ? {} : parse(text)
    compare(`${base} POST ${path} ${body.slice(0, 200)}`, [status, code, message], want)
  }
  for (const [method, path, status, text, type, allow, location] of DOORS) {
    const answer = await ask(base, method, path, null)
    const got = [answer.status, answer.headers.allow ?? '', answer.headers.location ?? '']
    const want = [status, allow, location]
    if (status !== 307 && status !== 400) {
      const json = type === 'application/json' && status !== 200
      got.push(
        answer.headers['content-type'] ?? '',
        json ? (parse(answer.text).message ?? '') : sorted(answer.text),
      )
      want.push(type, json ? (parse(text).message ?? '') : sorted(text))
    }
    compare(`${base} ${method} ${path}`, got, want)
  }
}

const targets = [process.env.ETCD, process.env.QUORATE].filter(
  (url) => url !== undefined && url !== '',
) as string[]
if (targets.length === 0) console.log('not run: give ETCD=http://host:port of a running etcd 3.7.3')
for (const url of targets) await run(url)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
