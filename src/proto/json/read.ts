/**
 * JSON in, protobuf out: a request's body becomes its message in one pass over its bytes, with no
 * object in between. It accepts and refuses what etcd 3.7's gateway does (Go's protojson with
 * unknown fields discarded): names in snake_case or lowerCamelCase, 64-bit integers exact as
 * numbers or strings, base64 of either alphabet, `null` as unset. It refuses a duplicate field, a
 * second member of a oneof, and bad UTF-8.
 */
import { Code, Errors, EtcdError } from '../../errors.ts'
import { Cursor, END, Fault, ILL_FORMED, lossy } from './cursor.ts'
import { out, readMessage } from './message-reader.ts'
import { type MessageName, message } from './schema.ts'
import { stringFault } from './string.ts'
import { scan } from './syntax.ts'

/** Line and column of a position, in characters from 1, counted from the beginning of the value. */
function lineAndColumn(json: Uint8Array, from: number, pos: number): string {
  const lines = lossy.decode(json.subarray(from, pos)).split('\n')
  return `(line ${lines.length}:${[...(lines.at(-1) ?? '')].length + 1})`
}

function refusal(fault: Fault, json: Uint8Array, from: number): EtcdError {
  const scanned = scan(json, from)
  const refused = (text: string) => new EtcdError(Code.InvalidArgument, text)
  if (scanned.kind === 'cut short') return Errors.cutShort()
  if (scanned.kind === 'no JSON') return refused(scanned.why)
  const why =
    fault.text === ILL_FORMED ? stringFault(json.subarray(0, scanned.end), fault.pos) : fault.text
  if (why === null) return refused('proto: unexpected EOF')
  return refused(
    `proto: ${fault.syntax ? 'syntax error ' : ''}${lineAndColumn(json, from, fault.pos)}: ${why}`,
  )
}

export interface Read {
  /** The message in protobuf. */
  readonly message: Uint8Array<ArrayBuffer>
  /** Where the JSON value ends. */
  readonly next: number
}

/**
 * The first JSON value from `from` on, as a message; null: only white space is left. Throws an
 * EtcdError (code 3).
 */
export function readJSON(name: MessageName, json: Uint8Array, from = 0): Read | null {
  const cursor = new Cursor(json, from)
  if (cursor.space() === END) return null
  const start = cursor.pos
  try {
    readMessage(cursor, message(name))
    return { message: out.take(), next: cursor.pos }
  } catch (e) {
    out.reset()
    if (e instanceof Fault) throw refusal(e, json, start)
    throw e
  }
}
