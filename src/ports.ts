/**
 * What the platform gives a member: everything below `src/durable/` sees the world through these
 * interfaces only. In a Durable Object they are thin wrappers; in the simulator they run on virtual
 * time and fail on purpose. Callbacks instead of promises: an event is one synchronous turn.
 */

/**
 * A bound value or a column. Blobs are bound as Uint8Array and come back as either; see {@link
 * blob}.
 */
export type SqlValue = Uint8Array | ArrayBuffer | string | number | null

export interface RowCount {
  readonly read: number
  readonly written: number
}

/**
 * One SQLite database, synchronous. Statements are cached by their text: never build one from data.
 */
export interface Sql {
  /** Rows as arrays of columns, lazily. Iterate to the end, or drop it, before the next write. */
  query(sql: string, ...bindings: SqlValue[]): Iterable<SqlValue[]>
  /** Runs one statement for its effect. */
  run(sql: string, ...bindings: SqlValue[]): void
  /** Runs `fn` in one transaction: a throw rolls its rows back and is passed on. Not nested. */
  transaction<T>(fn: () => T): T
  /** Bytes the database takes. */
  readonly size: number
  /** Rows touched since this life began, as the platform bills them. */
  readonly rows: RowCount
}

/** A blob column as bytes: a Durable Object returns ArrayBuffer, node:sqlite Uint8Array. */
export function blob(value: SqlValue | undefined): Uint8Array {
  if (value instanceof Uint8Array) return value
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  throw new TypeError(`expected a blob, got ${typeof value}`)
}

/**
 * First row of a result that has no more than a few, or null. Goes on to the end: a cursor that is
 * left open stays so until it is garbage, and every open one makes SQLite's next steps slower.
 */
export function firstRow(rows: Iterable<SqlValue[]>): SqlValue[] | null {
  let first: SqlValue[] | null = null
  for (const row of rows) first ??= row
  return first
}

export type Timer = { readonly timer: unique symbol } | number | object

/** Time. Safety must not depend on it: it may stand still or jump. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls `fn` once as an event of its own, after at least `ms` milliseconds. */
  setTimer(ms: number, fn: () => void): Timer
  clearTimer(timer: Timer): void
}

export interface Random {
  /** `n` random bytes, cryptographically strong in production. */
  bytes(n: number): Uint8Array
  /** An integer in [0, n). */
  int(n: number): number
}

/**
 * Messages between members. A message that a turn sends leaves only once the turn's writes are
 * durable (by the output gate of a Durable Object, by the simulator's own queue).
 */
export interface Transport {
  /**
   * Sends one request to a peer and gets its answer: the pipeline. `done` is called exactly once,
   * as an event of its own, with the answer's bytes or with the reason why there is none (refused,
   * cut, timed out after `timeoutMs`). Even then the peer may have received the request.
   */
  request(
    to: PeerAddress,
    body: Uint8Array,
    timeoutMs: number,
    done: (result: TransportResult) => void,
  ): void
  /**
   * Opens a stream to a peer. Messages arrive in order and once, until it closes; messages sent
   * before the end may be lost. Returns at once; `events.open` says when the stream may be used.
   */
  stream(to: PeerAddress, events: StreamEvents): PeerStream
}

/** The reason of a missing answer to a request that may still be on its way. */
export const TIMED_OUT = 'timed out'

export type TransportResult =
  | { readonly ok: true; readonly body: Uint8Array }
  | { readonly ok: false; readonly reason: string }

/** Where a peer lives: the name of its object and the region it was first placed in. */
export interface PeerAddress {
  readonly object: string
  readonly region: string
}

export interface PeerStream {
  /** Queues one message. Never blocks. */
  send(body: Uint8Array): void
  /**
   * Bytes queued and not yet handed to the network, as far as the platform tells; 0 where it
   * doesn't.
   */
  readonly buffered: number
  close(reason: string): void
}

/** Each call is an event of its own. After `close` nothing follows. */
export interface StreamEvents {
  open(stream: PeerStream): void
  message(stream: PeerStream, body: Uint8Array): void
  close(stream: PeerStream, reason: string): void
}

/**
 * A client's WebSocket that ends in the member: one object for as long as a life of the member
 * lasts. A message to a closed socket is silently lost. The socket and its attachment outlive the
 * loss of memory at an idle moment; when the member dies or is reset, the socket is cut.
 */
export interface ClientSocket {
  /** Queues one text message. Never blocks. */
  send(text: string): void
  /** Bytes sent that the client's side has not taken yet, as far as the platform tells. */
  readonly buffered: number
  close(code: number, reason: string): void
  /** The bytes attached last; null: none were. */
  readonly attachment: Uint8Array | null
  /** At most MAX_ATTACHMENT_BYTES. */
  attach(bytes: Uint8Array): void
}

export interface Sockets {
  /** The sockets that an earlier life accepted and that are still open. */
  open(): Iterable<ClientSocket>
}

/** Where this object really runs. */
export interface Place {
  /**
   * Asks for the three letters of the data centre. `done` is called at most once, at once or later;
   * null: unknown.
   */
  colo(done: (colo: string | null) => void): void
}

/** The one alarm of an object. It fires at least once, and survives the loss of memory. */
export interface Alarm {
  /** Milliseconds since the epoch, or null where none is set. */
  get(): number | null
  set(at: number): void
  clear(): void
}

/**
 * Ends this life of the member: its memory and its uncommitted rows are lost. Callers in flight
 * hear "unknown".
 */
export interface Host {
  abort(reason: string): void
  /** Logs one structured line. It must hold no secret. */
  log(
    level: 'debug' | 'info' | 'warn' | 'error',
    event: string,
    fields: Record<string, unknown>,
  ): void
}

export interface Ports {
  readonly sql: Sql
  readonly clock: Clock
  readonly random: Random
  readonly transport: Transport
  readonly alarm: Alarm
  readonly sockets: Sockets
  readonly place: Place
  readonly host: Host
}
