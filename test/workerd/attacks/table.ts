/**
 * Makes the calls of `member/api/dispatch.ts` as everybody, and says what came of them in few
 * words.
 */
import { type Call, ready, WHO, type Who } from './calls.ts'

/** `200 …` and how much was seen or done; else `status code message`. */
export type Row = readonly [call: string, ...told: string[]]

const FIRST_MS = 1000

/** Yields a row a call, in their order. */
export async function* table(url: string, calls: readonly Call[]): AsyncGenerator<Row> {
  const tokens = await ready(url)
  for (const [name, path, body] of calls) {
    const told: string[] = []
    for (const who of WHO) told.push(await outcome(url + path, filled(body, who), tokens[who]))
    yield [name, ...told]
  }
}

/** `$who` stands within base64 too, so that text is filled in where it is text. */
function filled(body: object, who: Who): string {
  const fill = (text: string) =>
    text.replaceAll('$who', who).replaceAll('$n', String(WHO.indexOf(who)))
  return JSON.stringify(body, (name, value) => {
    if (typeof value !== 'string') return value
    const bytes =
      /^(key|range_end|name)$/.test(name) &&
      /^[A-Za-z0-9+/]+=*$/.test(value) &&
      value.length % 4 === 0
    const text = bytes ? Buffer.from(value, 'base64').toString('latin1') : ''
    return text.includes('$who')
      ? Buffer.from(fill(text), 'latin1').toString('base64')
      : fill(value)
  })
}

/** Of a stream the first message, for as long as one can be waited for. */
async function outcome(url: string, body: string, token?: string): Promise<string> {
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), FIRST_MS * 10)
  try {
    const headers = token === undefined ? {} : { authorization: token }
    const answer = await fetch(url, { method: 'POST', body, headers, signal: stop.signal })
    let text = ''
    for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece
      if (text.includes('\n')) break
    }
    return said(answer.status, text.split('\n')[0] ?? '')
  } catch (error) {
    if (stop.signal.aborted) return 'no answer'
    throw error
  } finally {
    clearTimeout(late)
    stop.abort()
  }
}

interface Said {
  readonly code?: number
  readonly message?: string
  readonly error?: { readonly code?: number; readonly message?: string } | string
  readonly result?: Said
  readonly cancel_reason?: string
  readonly kvs?: readonly object[]
  readonly keys?: readonly string[]
  readonly count?: string
  readonly deleted?: string
  readonly succeeded?: boolean
  readonly responses?: readonly object[]
}

function said(status: number, text: string): string {
  const whole = (text === '' ? {} : JSON.parse(text)) as Said
  const body = whole.result ?? whole
  const error = typeof body.error === 'object' ? body.error : body
  if (error.message !== undefined) return shown(`${status} ${error.code ?? 0} ${error.message}`)
  const { cancel_reason, kvs, keys, count, deleted, succeeded, responses } = body
  const parts = {
    cancel_reason,
    kvs: kvs?.length,
    keys: keys?.length,
    count,
    deleted,
    succeeded,
    responses: responses?.length,
  }
  return shown(
    [
      status,
      ...Object.entries(parts).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name} ${value}`],
      ),
    ].join(' '),
  )
}

/** Ids of members and clusters are no two servers' the same. */
const shown = (text: string): string => text.replace(/\b[0-9a-f]{12,20}\b/g, 'ID')
