/**
 * What a deploy does to watches: every member is restarted at once, and all clients come back at
 * once while puts go on.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection, call, post } from '../http.ts'
import type { Options } from '../options.ts'
import { type Found, number, type Table, type Verdict } from '../report.ts'
import { spread } from '../stats.ts'
import { awaitLeader, type Cluster, startCluster } from '../targets/cluster.ts'
import { until } from '../watcher.ts'
import { RawSocket } from '../websocket.ts'

const KEYS = 10_000
const SOCKETS = 100
const WRITERS = 4
const WARM_MS = 2000
const AFTER_MS = 1000
/** What a client waits before it tries again, milliseconds. */
const AGAIN_MS = 20
const PATIENCE_MS = 60_000
const PAGE = 1000
const WANTED_SECONDS = 5
const VALUE = btoa('x'.repeat(100))

const keyOf = (i: number): string => `reconnect/${String(i).padStart(5, '0')}`

/** Milliseconds after SIGKILL. */
interface Restart {
  readonly firstPut: number
  /** The last of all watches is created. */
  readonly created: number
  /** Everything put until then is heard by whom it concerns. */
  readonly served: number
  /** Put in all, and how many times a socket had to try again. */
  readonly puts: number
  readonly tries: number
}

interface Message {
  readonly result?: {
    readonly header?: { readonly revision?: string }
    readonly watch_id?: string
    readonly created?: boolean
    readonly canceled?: boolean
    readonly events?: readonly {
      readonly kv: { readonly key: string; readonly mod_revision: string; readonly version: string }
    }[]
  }
}

/**
 * Guards one client: it watches some keys, whatever becomes of its connection, and knows how far it
 * has heard of each.
 */
class Client {
  readonly keys: readonly string[]
  /** By key: revision and version of its last event. */
  readonly heard = new Map<string, { readonly revision: number; readonly version: number }>()
  /** Watches created on the present connection, and when the last was. */
  created = 0
  createdAt = 0
  tries = 0
  complaint: string | null = null
  readonly #port: number
  /** Where each watch begins, the first time: behind what was there. */
  readonly #start: number
  #socket: RawSocket | null = null
  #over = false

  constructor(port: number, keys: readonly string[], start: number) {
    this.#port = port
    this.keys = keys
    this.#start = start
    this.#open()
  }

  close(): void {
    this.#over = true
    this.#socket?.close()
  }

  #open(): void {
    this.created = 0
    this.tries++
    const socket = new RawSocket(this.#port, '/v3/watch', {
      open: () => {
        const requests = this.keys.map((key, i) => {
          const start_revision = (this.heard.get(key)?.revision ?? this.#start) + 1
          return JSON.stringify({
            create_request: { key: btoa(key), start_revision, watch_id: i + 1 },
          })
        })
        socket.send(...requests)
      },
      message: (text) => this.#message(JSON.parse(text.toString()) as Message),
      close: () => {
        this.created = 0
        if (!this.#over) setTimeout(() => this.#over || this.#open(), AGAIN_MS)
      },
    })
    this.#socket = socket
  }

  #message({ result }: Message): void {
    if (result?.canceled || result === undefined)
      this.complaint ??= `a watch was cancelled: ${JSON.stringify(result)}`
    if (result?.created) {
      this.created++
      this.createdAt = performance.now()
    }
    for (const { kv } of result?.events ?? []) {
      const key = atob(kv.key)
      const last = this.heard.get(key)
      const now = { revision: Number(kv.mod_revision), version: Number(kv.version) }
      // The version counts the puts of a key: each must come, once, in order.
      if (now.version !== (last?.version ?? 0) + 1) {
        this.complaint ??= `${key}: version ${now.version} after ${last?.version ?? 0}`
      }
      this.heard.set(key, now)
    }
  }
}

export async function reconnect({ rounds }: Options, say: (text: string) => void): Promise<Found> {
  const failures: string[] = []
  const restarts: Restart[] = []
  for (let round = 0; round < rounds; round++) {
    say(`reconnect: round ${round + 1}`)
    const cluster = await startCluster({ name: 'reconnect', members: 3 })
    try {
      await awaitLeader(cluster)
      restarts.push(await restart(cluster, failures))
    } catch (error) {
      failures.push(`reconnect: ${error instanceof Error ? error.message : error}`)
    } finally {
      await cluster.stop()
    }
  }
  return {
    name: 'reconnect',
    tables: [table(restarts)],
    verdicts: verdicts(restarts),
    data: restarts,
    failures,
  }
}

async function restart(cluster: Cluster, failures: string[]): Promise<Restart> {
  const { port } = cluster
  const { header } = await call<{ header: { revision: string } }>(port, '/v3/kv/range', {
    key: btoa('none'),
  })
  const each = KEYS / SOCKETS
  const clients = Array.from({ length: SOCKETS }, (_, s) => {
    const keys = Array.from({ length: each }, (_, i) => keyOf(s * each + i))
    return new Client(port, keys, Number(header.revision))
  })
  const allCreated = (): boolean => clients.every(({ created }) => created === each)
  const load = new Load(port)
  try {
    await until(allCreated, PATIENCE_MS, 'not all watches were created')
    load.start()
    await sleep(WARM_MS)
    const tries = clients.reduce((sum, client) => sum + client.tries, 0)
    const killed = performance.now()
    load.answeredAfter(killed)
    for (const pid of cluster.pids()) process.kill(pid, 'SIGKILL')
    await until(
      () => clients.every(({ created }) => created === 0),
      PATIENCE_MS,
      'not all connections broke',
    )
    await until(allCreated, PATIENCE_MS, 'not all watches were created again')
    const created = Math.max(...clients.map(({ createdAt }) => createdAt)) - killed
    const known = new Map(load.put)
    const hasHeard = (): boolean =>
      [...known].every(
        ([i, revision]) =>
          (clients[Math.floor(i / each)]?.heard.get(keyOf(i))?.revision ?? 0) >= revision,
      )
    await until(hasHeard, PATIENCE_MS, 'not everything put was heard of')
    const served = performance.now() - killed
    await sleep(AFTER_MS)
    await load.stop()
    await nothingMissed(port, clients)
    for (const { complaint } of clients)
      if (complaint !== null) failures.push(`reconnect: ${complaint}`)
    const retried = clients.reduce((sum, client) => sum + client.tries, 0) - tries
    return {
      firstPut: load.firstAnswer - killed,
      created,
      served,
      puts: load.answered,
      tries: retried,
    }
  } finally {
    await load.stop()
    for (const client of clients) client.close()
  }
}

/** What the store has of each key is what its watcher heard last. */
async function nothingMissed(port: number, clients: readonly Client[]): Promise<void> {
  const each = KEYS / SOCKETS
  const last = new Map<string, number>()
  for (let at = 0; at < KEYS; at += PAGE) {
    const range = {
      key: btoa(keyOf(at)),
      range_end: btoa(at + PAGE < KEYS ? keyOf(at + PAGE) : 'reconnect0'),
    }
    const { kvs } = await call<{ kvs?: { key: string; version: string }[] }>(
      port,
      '/v3/kv/range',
      range,
    )
    for (const kv of kvs ?? []) last.set(atob(kv.key), Number(kv.version))
  }
  const missing = (): string | undefined => {
    for (let i = 0; i < KEYS; i++) {
      const heard = clients[Math.floor(i / each)]?.heard.get(keyOf(i))?.version ?? 0
      if (heard !== (last.get(keyOf(i)) ?? 0))
        return `${keyOf(i)}: heard of ${heard} puts of ${last.get(keyOf(i)) ?? 0}`
    }
    return undefined
  }
  await until(() => missing() === undefined, PATIENCE_MS, 'something was missed').catch((error) => {
    throw new Error(`${error instanceof Error ? error.message : error}: ${missing()}`)
  })
}

/** Guards writers that put one key after the other, and try again where nobody answers. */
class Load {
  /** Revision of the last put of each key that was answered. */
  readonly put = new Map<number, number>()
  answered = 0
  firstAnswer = Number.NaN
  readonly #port: number
  #after = Number.POSITIVE_INFINITY
  #next = 0
  #over = false
  #writers: Promise<void>[] = []

  constructor(port: number) {
    this.#port = port
  }

  start(): void {
    this.#writers = Array.from({ length: WRITERS }, () => this.#write())
  }

  /** Takes down when the first put is answered that was sent after this moment. */
  answeredAfter(moment: number): void {
    this.#after = moment
  }

  async stop(): Promise<void> {
    this.#over = true
    await Promise.all(this.#writers)
  }

  async #write(): Promise<void> {
    let connection: Connection | null = null
    while (!this.#over) {
      const i = (this.#next++ * 7919) % KEYS
      const sent = performance.now()
      try {
        connection ??= await Connection.open(this.#port)
        const body = JSON.stringify({ key: btoa(keyOf(i)), value: VALUE })
        const { status, body: answer } = await connection.ask(post(this.#port, '/v3/kv/put', body))
        if (status !== 200) continue
        const { header } = JSON.parse(answer.toString()) as { header: { revision: string } }
        this.put.set(i, Math.max(this.put.get(i) ?? 0, Number(header.revision)))
        this.answered++
        if (sent >= this.#after && Number.isNaN(this.firstAnswer))
          this.firstAnswer = performance.now()
      } catch {
        connection?.close()
        connection = null
        await sleep(AGAIN_MS)
      }
    }
    connection?.close()
  }
}

function table(restarts: readonly Restart[]): Table {
  const line = (what: string, of: (restart: Restart) => number): string[] => {
    const { median, min, max } = spread(restarts.map(of))
    return [what, number(median), number(min), number(max)]
  }
  return {
    title: `${number(KEYS)} watches on ${SOCKETS} sockets that come back at once after all members were killed`,
    head: ['milliseconds after the kill', 'median', 'least', 'most'],
    rows: [
      line('a put sent after it is answered', ({ firstPut }) => firstPut),
      line('the last watch is created again', ({ created }) => created),
      line('all put until then is heard', ({ served }) => served),
      line('(puts answered in all)', ({ puts }) => puts),
      line('(connections tried)', ({ tries }) => tries),
    ],
    notes: [
      `${WRITERS} connections put the keys meanwhile. Each watch goes on behind the last event it heard; versions show that none is missed or comes twice.`,
      'The start of the runtime is in all of them.',
    ],
  }
}

function verdicts(restarts: readonly Restart[]): Verdict[] {
  const value = spread(restarts.map(({ served }) => served)).max / 1000
  return [
    {
      what: `seconds until the last of ${number(KEYS)} watches is served again`,
      value,
      wanted: WANTED_SECONDS,
      atLeast: false,
    },
  ]
}
