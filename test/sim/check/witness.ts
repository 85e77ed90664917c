/** The order of the writes, read from the committed log: the first entry of each request id, as the members promise to apply it. */
import { quorate } from '../../../src/proto/generated/member.js'
import { decodeRequest } from '../codec.ts'
import type { Witnessed } from './linear.ts'
import type { Committed } from './steps.ts'

export function witnessOf(committed: readonly Committed[], upTo: number): Witnessed[] {
  const out: Witnessed[] = []
  const seen = new Set<string>()
  for (let i = 1; i <= upTo; i++) {
    const entry = committed[i]
    if (entry === undefined || entry.type !== 0 || entry.data.length === 0) continue
    if (entry.data[0] === 0) continue // the finish of a long entry: it asks for nothing
    const decoded = quorate.member.LogEntry.decode(entry.data)
    const field = decoded.request
    if (field === undefined || field === 'auth' || field === 'raiseFormat') continue // these change no key
    const body = decoded[field]
    if (body === undefined || body === null) continue
    const requestId = Buffer.from(decoded.requestId).toString('hex')
    if (requestId !== '' && seen.has(requestId)) continue
    seen.add(requestId)
    const own = decoded.granted !== 0 && String(decoded.granted) !== '0'
    out.push({ requestId, request: decodeRequest(field, body), own, index: i })
  }
  return out
}
