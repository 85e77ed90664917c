/**
 * node test/etcd/headers.ts ETCD_URL [QUORATE_URL] [--record]: what a new etcd, and a new Quorate,
 * make of the headers in test/worker/recorded-headers.ts, with auth on. The last line is "N passed,
 * N failed". `--record` prints the rows as etcd answers them. workerd drops an empty Authorization
 * (docs/differences.md), so what Quorate makes of one is not asked here but by
 * test/worker/headers.test.ts.
 */
import { request } from 'node:http'
import { parseArgs } from 'node:util'
import { HEADERS, type Recorded } from '../worker/recorded-headers.ts'

const { values, positionals } = parseArgs({
  options: { record: { type: 'boolean' } },
  allowPositionals: true,
})

/** Without fetch, which would tidy what is sent. */
function ask(
  base: string,
  path: string,
  headers: readonly (readonly [string, string])[],
  body: object,
): Promise<[number, string]> {
  const { hostname, port, host } = new URL(base)
  const text = JSON.stringify(body)
  const all = [...headers.flat(), 'Host', host, 'Content-Length', String(Buffer.byteLength(text))]
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method: 'POST', headers: all }, (response) => {
      let said = ''
      response.setEncoding('utf8').on('data', (piece: string) => (said += piece))
      response.on('end', () => resolve([response.statusCode ?? 0, said]))
    })
    call.on('error', reject)
    call.end(text)
  })
}

async function answers(base: string): Promise<Recorded[]> {
  const call = async (path: string, body: object): Promise<string> =>
    (await ask(base, `/v3/auth/${path}`, [], body))[1]
  await call('user/add', { name: 'root', password: 'p' })
  await call('role/add', { name: 'root' })
  await call('user/grant', { user: 'root', role: 'root' })
  await call('enable', {})
  const { token } = JSON.parse(await call('authenticate', { name: 'root', password: 'p' })) as {
    token: string
  }
  const all: Recorded[] = []
  for (const [headers] of HEADERS) {
    const sent = headers.map(([name, value]) => [name, value.replace('$T', token)] as const)
    const [status, text] = await ask(base, '/v3/kv/range', sent, { key: 'YQ==' })
    const { code = 0, message = '' } =
      status === 200 ? {} : (JSON.parse(text) as { code?: number; message?: string })
    all.push([headers, status, code, message])
  }
  return all
}

let [passed, failed] = [0, 0]
for (const [server, base] of positionals.entries()) {
  const got = await answers(base)
  for (const [i, row] of got.entries()) {
    if (server > 0 && row[0].some(([name, value]) => name === 'Authorization' && value === ''))
      continue
    if (values.record) console.log(`  ${JSON.stringify(row)},`)
    else if (JSON.stringify(row) === JSON.stringify(HEADERS[i])) passed++
    else {
      failed++
      console.log(
        `${base}\n  recorded ${JSON.stringify(HEADERS[i])}\n  answered ${JSON.stringify(row)}`,
      )
    }
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
