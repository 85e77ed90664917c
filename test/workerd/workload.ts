/**
 * Writers that keep writing whatever happens, remember what they were told, and afterwards hold the
 * cluster to it. Each has keys of its own, so that what may be there is known exactly:
 *
 * - `new/…`: a new key each time. An acknowledged one is there, and was written once.
 * - `put/…`: one key, put again and again. Its version counts the puts: all acknowledged, some of
 *   the unknown, none twice.
 * - `txn/…`: one key, put only if its version is still the one known. No unknown outcome can hide
 *   in it.
 * - `try/…`: one key, put again and again, each put repeated under one request id until it is
 *   acknowledged: its version is their number.
 */
import { randomBytes } from 'node:crypto'
import { type Answered, ask, newAgent } from './clients.ts'

export interface Tally {
  acknowledged: number
  unknown: number
  refused: number
  cut: number
  /** Longest time without any acknowledged write, in milliseconds. */
  longestSilence: number
  statuses: Record<string, number>
}

interface Expected {
  /** Acknowledged puts, and those whose fate is unknown. */
  readonly sure: number
  readonly maybe: number
}

const b64 = (text: string): string => Buffer.from(text).toString('base64')
const PUT = '/v3/kv/put'
const TXN = '/v3/kv/txn'

/** Guards what the writers were told. */
export class Workload {
  readonly tally: Tally = {
    acknowledged: 0,
    unknown: 0,
    refused: 0,
    cut: 0,
    longestSilence: 0,
    statuses: {},
  }
  readonly #url: string
  readonly #agent = newAgent(64)
  readonly #expected = new Map<string, Expected>()
  readonly #wrong: string[] = []
  #lastAnswer = performance.now()
  #stopped = false
  #running: Promise<unknown> = Promise.resolve()

  constructor(url: string) {
    this.#url = url
  }

  start(writers: number): void {
    this.#lastAnswer = performance.now()
    const one = async (writer: number): Promise<void> => {
      const kinds = [this.#writeNew, this.#putAgain, this.#putIfUnchanged, this.#tryUntilDone]
      for (let turn = 0; !this.#stopped; turn++)
        await kinds[(writer + turn) % kinds.length]?.call(this, writer, turn)
    }
    this.#running = Promise.all(Array.from({ length: writers }, (_, writer) => one(writer)))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
    this.#agent.destroy()
  }

  async #writeNew(writer: number, turn: number): Promise<void> {
    await this.#put(`new/${writer}/${turn}`, `${turn}`)
  }

  async #putAgain(writer: number, turn: number): Promise<void> {
    await this.#put(`put/${writer}`, `${turn}`)
  }

  async #put(key: string, value: string): Promise<void> {
    const answer = await this.#ask(PUT, { key: b64(key), value: b64(value) })
    if (answer === 'done') this.#expect(key, 1, 0)
    else if (answer === 'unknown') this.#expect(key, 0, 1)
  }

  async #putIfUnchanged(writer: number, turn: number): Promise<void> {
    const key = `txn/${writer}`
    const { sure, maybe } = this.#expected.get(key) ?? { sure: 0, maybe: 0 }
    const body = {
      compare: [{ key: b64(key), target: 'VERSION', result: 'EQUAL', version: `${sure}` }],
      success: [{ request_put: { key: b64(key), value: b64(`${turn}`) } }],
      failure: [{ request_range: { key: b64(key) } }],
    }
    let answer: Answered | undefined
    const outcome = await this.#ask(TXN, body, undefined, (got) => {
      answer = got
    })
    if (outcome === 'unknown') this.#expect(key, 0, 1)
    if (outcome !== 'done' || !answer) return
    const { succeeded, responses } = JSON.parse(answer.text) as TxnAnswer
    if (succeeded) {
      this.#expected.set(key, { sure: sure + 1, maybe })
      return
    }
    // Then an earlier one of unknown outcome was done, at most once each: all of them ask for the
    // same version, so one in all.
    const found = Number(responses?.[0]?.response_range?.kvs?.[0]?.version ?? 0)
    if (found !== sure + 1 || maybe === 0)
      this.#wrong.push(`${key}: version ${found}, known was ${sure} and ${maybe} unknown`)
    this.#expected.set(key, { sure: found, maybe: 0 })
  }

  async #tryUntilDone(writer: number, turn: number): Promise<void> {
    const key = `try/${writer}`
    const id = randomBytes(16).toString('hex')
    const give = performance.now() + 30_000
    for (;;) {
      const outcome = await this.#ask(
        PUT,
        { key: b64(key), value: b64(`${turn}`) },
        { 'quorate-request-id': id },
      )
      if (outcome === 'done') return this.#expect(key, 1, 0)
      if (performance.now() > give) {
        this.#wrong.push(`${key}: no answer for 30 s`)
        return this.#expect(key, 0, 1)
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  #expect(key: string, sure: number, maybe: number): void {
    const was = this.#expected.get(key) ?? { sure: 0, maybe: 0 }
    this.#expected.set(key, { sure: was.sure + sure, maybe: was.maybe + maybe })
  }

  async #ask(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
    read?: (answer: Answered) => void,
  ): Promise<'done' | 'unknown' | 'refused'> {
    const { tally } = this
    try {
      const answer = await ask(this.#agent, this.#url + path, body, {
        timeout: 15_000,
        ...(headers ? { headers } : {}),
      })
      const { status } = answer
      tally.statuses[status] = (tally.statuses[status] ?? 0) + 1
      if (status === 200) {
        const now = performance.now()
        tally.longestSilence = Math.max(tally.longestSilence, now - this.#lastAnswer)
        this.#lastAnswer = now
        tally.acknowledged++
        read?.(answer)
        return 'done'
      }
      if (status !== 503 && status !== 504 && status !== 429)
        this.#wrong.push(`status ${status}: ${answer.text.slice(0, 200)}`)
      if (answer.text.includes('etcdserver: too many requests')) {
        tally.refused++
        return 'refused'
      }
      tally.unknown++
      return 'unknown'
    } catch {
      tally.cut++
      // Where nobody listens nothing was sent; which it was can't be told from here.
      await new Promise((resolve) => setTimeout(resolve, 10))
      return 'unknown'
    }
  }

  /** What is wrong with the state that the member at `url` shows; empty if nothing. */
  async check(url: string): Promise<string[]> {
    const found = new Map<string, number>()
    for await (const { key, version } of allKeys(url)) found.set(key, version)
    const wrong = [...this.#wrong]
    for (const [key, { sure, maybe }] of this.#expected) {
      const version = found.get(key) ?? 0
      if (version < sure) wrong.push(`${key}: ${sure} acknowledged, ${version} there`)
      if (version > sure + maybe)
        wrong.push(`${key}: ${sure} acknowledged and ${maybe} unknown, ${version} there`)
    }
    for (const key of found.keys())
      if (!this.#expected.has(key)) wrong.push(`${key}: nobody wrote it`)
    return wrong
  }
}

interface TxnAnswer {
  readonly succeeded?: boolean
  readonly responses?: { response_range?: { kvs?: { version?: string }[] } }[]
}

interface RangeAnswer {
  readonly header: { readonly revision: string }
  readonly kvs?: { key: string; version: string }[]
  readonly more?: boolean
}

/** Everything in the cluster, at one revision, page by page. */
async function* allKeys(url: string): AsyncGenerator<{ key: string; version: number }> {
  let from = '\0'
  let revision = '0'
  for (;;) {
    const body = { key: b64(from), range_end: b64('\0'), limit: '2000', keys_only: true, revision }
    const answer = await fetch(`${url}/v3/kv/range`, { method: 'POST', body: JSON.stringify(body) })
    if (answer.status !== 200)
      throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
    const { header, kvs = [], more } = (await answer.json()) as RangeAnswer
    revision = header.revision
    for (const { key, version } of kvs)
      yield { key: Buffer.from(key, 'base64').toString(), version: Number(version) }
    if (!more) return
    from = `${Buffer.from(kvs.at(-1)?.key ?? '', 'base64').toString()}\0`
  }
}

/** The hash of a member's data at `revision` (0: its present one), and that revision. */
export async function hashOf(
  url: string,
  revision: string,
): Promise<{ hash: number; revision: string }> {
  const answer = await fetch(`${url}/v3/maintenance/hashkv`, {
    method: 'POST',
    body: JSON.stringify({ revision }),
  })
  const { hash, header } = (await answer.json()) as { hash?: number; header?: { revision: string } }
  if (hash === undefined || !header) throw new Error(`${url} has no hash: ${answer.status}`)
  return { hash, revision: revision === '0' ? header.revision : revision }
}
