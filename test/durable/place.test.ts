import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { coloOf, durablePlace } from '../../src/durable/place.ts'
import { Slots } from '../../src/durable/slots.ts'
import { MAX_CALLS_IN_FLIGHT } from '../../src/limits.ts'

const TRACE =
  'fl=123f45\nh=www.cloudflare.com\nip=2001:db8::1\nts=1790000000.123\nvisit_scheme=https\ncolo=AMS\nsliver=none\nloc=NL\n'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server that answers so, or, with null, never. */
async function serving(status: number, body: string | null): Promise<string> {
  const server = createServer((_, response) => {
    if (body !== null) response.writeHead(status).end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/cdn-cgi/trace`
}

function ask(url: string, slots = new Slots()): Promise<string | null> {
  return new Promise((resolve) => durablePlace(url, slots).colo(resolve))
}

test.each([
  ['a trace', TRACE, 'AMS'],
  ['a trace with other ends of lines', TRACE.replaceAll('\n', '\r\n'), 'AMS'],
  ['a trace without one', TRACE.replace('colo=AMS\n', ''), null],
  ['something longer', 'colo=AMSTERDAM\n', null],
  ['a page', '<html>colo=AMS</html>', null],
  ['nothing', '', null],
])('the data centre in %s', (_, text, colo) => {
  expect(coloOf(text)).toBe(colo)
})

test('is asked for, and null is all that comes of trouble', async () => {
  expect(await ask(await serving(200, TRACE))).toBe('AMS')
  expect(await ask(await serving(500, TRACE))).toBeNull()
  expect(await ask('http://127.0.0.1:1/')).toBeNull()
  expect(await ask('no address')).toBeNull()
  expect(await ask('')).toBeNull()
})

test('who never answers is given up, and the slot it took is free again', async () => {
  const slots = new Slots()
  const began = Date.now()
  expect(await ask(await serving(200, null), slots)).toBeNull()
  expect(Date.now() - began).toBeGreaterThan(1500)
  let started = 0
  for (let n = 0; n < MAX_CALLS_IN_FLIGHT + 1; n++) slots.take(() => started++)
  expect(started).toBe(MAX_CALLS_IN_FLIGHT)
  slots.release()
  expect(started).toBe(MAX_CALLS_IN_FLIGHT + 1)
})
