import { expect, test } from 'vitest'
import { Code } from '../../src/errors.ts'
import { type ClientCall, Method } from '../../src/worker/http/contract.ts'
import { edge } from './fake.ts'

/** A member whose alarms are these, and that is well beside. */
function alarmed(names: string) {
  return edge((call: ClientCall) => {
    const asked = call.method === Method.CHECK ? new TextDecoder().decode(call.body) : ''
    return asked === 'alarms' && names !== ''
      ? { code: Code.FailedPrecondition, message: names }
      : {}
  })
}

test.each([
  ['', '', 'true', ''],
  ['NOSPACE', '', 'false', 'ALARM NOSPACE'],
  ['NOSPACE', '?exclude=NOSPACE', 'true', ''],
  ['NOSPACE CORRUPT', '?exclude=NOSPACE', 'false', 'ALARM CORRUPT'],
  ['NOSPACE CORRUPT', '?exclude=NOSPACE&exclude=CORRUPT', 'true', ''],
  ['CORRUPT', '?serializable=true', 'false', 'ALARM CORRUPT'],
])('alarms "%s", /health%s: %s %s', async (names, query, health, reason) => {
  const answer = await alarmed(names).fetch(`/health${query}`)
  expect([answer.status, JSON.parse(await answer.text())]).toEqual([
    health === 'true' ? 200 : 503,
    { health, reason },
  ])
})
