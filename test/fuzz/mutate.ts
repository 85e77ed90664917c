/**
 * Valid requests, recorded of etcd's own clients, and what becomes of them by chance: fields that
 * go, come twice, change their names, their types, their way of being written; text that is cut,
 * torn and garbled. A seed is a run.
 */
import { readFileSync } from 'node:fs'
import { type RandomSource, randomOf } from '../etcd/compare.ts'

/**
 * A JSON value that remembers how it is written: numbers as their text, objects with fields that
 * may come twice.
 */
export type Tree =
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'list'; readonly items: Tree[] }
  | { readonly kind: 'object'; readonly fields: [name: string, value: Tree][] }

export interface Request {
  readonly path: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** Recorded requests: path and body. */
export const SEEDS: readonly (readonly [path: string, body: unknown])[] = readFileSync(
  new URL('seeds.ndjson', import.meta.url).pathname,
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as [string, unknown])

export function treeOf(json: unknown): Tree {
  if (Array.isArray(json)) return { kind: 'list', items: json.map(treeOf) }
  if (typeof json !== 'object' || json === null) return { kind: 'raw', text: JSON.stringify(json) }
  return {
    kind: 'object',
    fields: Object.entries(json).map(([name, value]) => [JSON.stringify(name), treeOf(value)]),
  }
}

export function textOf(tree: Tree): string {
  if (tree.kind === 'raw') return tree.text
  if (tree.kind === 'list') return `[${tree.items.map(textOf).join(',')}]`
  return `{${tree.fields.map(([name, value]) => `${name}:${textOf(value)}`).join(',')}}`
}

/** Values that somebody once wrote where another was meant. */
const ODD: readonly string[] = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1',
    '-1',
    '1.0',
    '1.5',
    '1e2',
    '10e-1',
    '1E+2',
    '0.0',
    '1e400',
    '-1e400',
    '1e-400',
  ],
  ...[
    '9007199254740993',
    '9223372036854775807',
    '9223372036854775808',
    '-9223372036854775808',
    '18446744073709551616',
  ],
  ...[
    '2147483648',
    '4294967296',
    '"0"',
    '"1"',
    '"-1"',
    '" 1"',
    '"1 "',
    '"1.0"',
    '"1e2"',
    '"+1"',
    '"0x10"',
    '"01"',
    '""',
    '" "',
  ],
  ...[
    '"a"',
    '"YQ"',
    '"YQ="',
    '"YQ=="',
    '"YQ==="',
    '"YR=="',
    '"Y-_="',
    '"Y+/="',
    '"+-=="',
    '"Y Q=="',
    '"Y\\nQ=="',
    '"YWI"',
    '"===="',
  ],
  ...[
    '"\\u0000"',
    '"\\ud800"',
    '"\\ud83d\\ude00"',
    '"\\u00e4"',
    '"ä"',
    '"\\/"',
    '"\\x"',
    '"\\u12"',
    '"\u2028"',
    '"AA=="',
    '"/w=="',
  ],
  ...[
    '"NONE"',
    '"none"',
    '"ASCEND"',
    '"VALUE"',
    '"MOD"',
    '"LEASE"',
    '"EQUAL"',
    '"NOT_EQUAL"',
    '"NOSPACE"',
    '"READWRITE"',
    '"CORRUPT"',
  ],
  ...[
    '[]',
    '[[]]',
    '[null]',
    '[1]',
    '["YQ=="]',
    '{}',
    '{"x":1}',
    '{"":{}}',
    '[{}]',
    '[{},null]',
    `"${'QUFB'.repeat(200)}"`,
  ],
  ...[
    '01',
    '1.',
    '.5',
    '+1',
    '--1',
    '1e',
    'nul',
    'tru',
    'NaN',
    'Infinity',
    '0x1',
    "'a'",
    '"a',
    '"\t"',
    '/**/1',
    'undefined',
  ],
]

const NAMES: readonly string[] = [
  ...[
    'key',
    'range_end',
    'rangeEnd',
    'value',
    'lease',
    'ID',
    'id',
    'TTL',
    'ttl',
    'revision',
    'limit',
    'sort_order',
    'sortOrder',
    'name',
  ],
  ...[
    'target',
    'result',
    'version',
    'mod_revision',
    'modRevision',
    'create_revision',
    'compare',
    'success',
    'failure',
    'requestPut',
  ],
  ...[
    'request_put',
    'request_range',
    'request_txn',
    'request_delete_range',
    'prev_kv',
    'prevKv',
    'serializable',
    'password',
    'options',
  ],
  ...[
    'perm',
    'permType',
    'leader',
    'peerURLs',
    'action',
    'alarm',
    'memberID',
    'Key',
    'KEY',
    '@type',
    '[x.y]',
    '',
    'x',
    '__proto__',
  ],
  ...[
    'constructor',
    'toString',
    'hasOwnProperty',
    'k\\u0065y',
    'ke\\u0079',
    '\\ud800',
    '1',
    'header',
    'hashedPassword',
  ],
].map((name) => `"${name}"`)

const DEPTHS = [5, 50, 99, 101, 3000] as const

function deep(open: string, close: string, levels: number): string {
  return `${open.repeat(levels)}1${close.repeat(levels)}`
}

/** All places in a tree where a value stands. */
function places(tree: Tree): { get: () => Tree; set: (t: Tree) => void }[] {
  const found: { get: () => Tree; set: (t: Tree) => void }[] = []
  const visit = (t: Tree): void => {
    if (t.kind === 'list') {
      t.items.forEach((item, i) => {
        found.push({ get: () => t.items[i] ?? item, set: (n) => (t.items[i] = n) })
        visit(item)
      })
    } else if (t.kind === 'object') {
      for (const field of t.fields) {
        found.push({ get: () => field[1], set: (n) => (field[1] = n) })
        visit(field[1])
      }
    }
  }
  visit(tree)
  return found
}

function objects(tree: Tree): { fields: [string, Tree][] }[] {
  const inner =
    tree.kind === 'list'
      ? tree.items
      : tree.kind === 'object'
        ? tree.fields.map(([, value]) => value)
        : []
  return [...(tree.kind === 'object' ? [tree] : []), ...inner.flatMap(objects)]
}

/** Guards one run. */
export class Mutator {
  readonly random: RandomSource

  constructor(seed: number) {
    this.random = randomOf(seed)
  }

  #raw(): Tree {
    const { pick, int, chance } = this.random
    if (chance(3))
      return {
        kind: 'raw',
        text: chance(50) ? deep('[', ']', pick(...DEPTHS)) : deep('{"a":', '}', pick(...DEPTHS)),
      }
    return { kind: 'raw', text: ODD[int(ODD.length)] ?? 'null' }
  }

  #name(): string {
    return NAMES[this.random.int(NAMES.length)] ?? '"x"'
  }

  /** Changes a tree in place. */
  #bend(root: Tree): Tree {
    const { int, pick, chance } = this.random
    const all = places(root)
    const place = all[int(all.length)]
    const holders = objects(root)
    const holder = holders[int(holders.length)]
    switch (int(12)) {
      case 0:
      case 1:
      case 2:
        if (place === undefined) return this.#raw()
        place.set(this.#raw())
        return root
      case 3: {
        const field = holder?.fields[int(holder.fields.length)]
        if (holder === undefined || field === undefined) return this.#raw()
        holder.fields.splice(holder.fields.indexOf(field), 1)
        return root
      }
      case 4: {
        const field = holder?.fields[int(holder.fields.length)]
        if (field !== undefined)
          holder?.fields.splice(int(holder.fields.length + 1), 0, [
            field[0],
            chance(50) ? field[1] : this.#raw(),
          ])
        return root
      }
      case 5:
        holder?.fields.splice(int(holder.fields.length + 1), 0, [this.#name(), this.#raw()])
        return root
      case 6: {
        const field = holder?.fields[int(holder.fields.length)]
        if (field !== undefined)
          field[0] = chance(50)
            ? this.#name()
            : field[0].replace(/_(\w)/, (_, c: string) => c.toUpperCase())
        return root
      }
      case 7:
        if (place !== undefined)
          place.set(
            chance(50)
              ? { kind: 'list', items: [place.get()] }
              : { kind: 'object', fields: [[this.#name(), place.get()]] },
          )
        return root
      case 8: {
        // Many of a kind.
        const lists = all
          .map((p) => p.get())
          .filter((t): t is Tree & { kind: 'list' } => t.kind === 'list' && t.items.length > 0)
        const list = lists[int(lists.length)]
        const item = list?.items[0]
        if (list !== undefined && item !== undefined) {
          const times = pick(2, 127, 128, 129, 500)
          for (let i = list.items.length; i < times; i++) list.items.push(item)
        }
        return root
      }
      case 9:
        if (place !== undefined && place.get().kind === 'raw') {
          const { text } = place.get() as { text: string }
          // As text, or as a number.
          place.set({
            kind: 'raw',
            text: text.startsWith('"') ? text.slice(1, -1) || '0' : `"${text}"`,
          })
        }
        return root
      case 10:
        holder?.fields.reverse()
        return root
      default: {
        const other = SEEDS[int(SEEDS.length)]?.[1]
        if (place === undefined) return treeOf(other)
        place.set(treeOf(other))
        return root
      }
    }
  }

  /** Changes bytes. */
  #tear(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const { int, pick } = this.random
    const at = int(bytes.length + 1)
    const join = (...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> =>
      Uint8Array.from(Buffer.concat(parts.map((p) => Buffer.from(p))))
    const hex = (text: string): Uint8Array => Buffer.from(text, 'hex')
    switch (int(8)) {
      case 0:
        return bytes.slice(0, at)
      case 1:
        return join(bytes.subarray(0, at), bytes.subarray(at + 1 + int(4)))
      case 2:
        return join(bytes.subarray(0, at), Uint8Array.of(int(256)), bytes.subarray(at))
      case 3:
        return join(
          bytes.subarray(0, at),
          hex(pick('ff', 'c0af', 'eda080', 'f4908080', 'c3', '00', '1f', 'efbbbf', 'e280a8')),
          bytes.subarray(at),
        )
      case 4:
        return join(bytes, pick('}', ' ', '\n', 'x', '{}', 'null', ',', '\0', '{"key":"Yg=="}'))
      case 5:
        return join(pick(' ', '\n\t\r ', '\v', '\u00a0', '\ufeff', '/**/', '[', '{'), bytes)
      case 6:
        return join(
          bytes.subarray(0, at),
          pick('{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\t', '0', '-', 'e', '.'),
          bytes.subarray(at),
        )
      default: {
        const torn = bytes.slice()
        if (torn.length > 0) torn[int(torn.length)] = int(256)
        return torn
      }
    }
  }

  /** A request that may be anything, at the path of one that was right. */
  next(): Request {
    const { int, chance, pick } = this.random
    const [path, json] = SEEDS[int(SEEDS.length)] ?? ['/v3/kv/range', {}]
    let tree = treeOf(json)
    for (let n = pick(0, 1, 1, 1, 2, 3); n > 0; n--) tree = this.#bend(tree)
    let body = Uint8Array.from(Buffer.from(textOf(tree)))
    while (chance(25)) body = this.#tear(body)
    return { path, body }
  }

  /** Bytes of a message that was right, changed. */
  bytes(message: Uint8Array): Uint8Array<ArrayBuffer> {
    const { int, pick, chance } = this.random
    let out = Uint8Array.from(message)
    for (let n = 1 + int(3); n > 0; n--) {
      const at = int(out.length + 1)
      const kind = int(6)
      if (kind === 0) out = out.slice(0, at)
      else if (kind === 1)
        out = Uint8Array.from([...out.subarray(0, at), int(256), ...out.subarray(at)])
      else if (kind === 2)
        out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(at + 1 + int(8))])
      else if (kind === 3 && out.length > 0)
        out[at % out.length] = pick(0, 1, 0x7f, 0x80, 0xff, int(256))
      else if (kind === 4)
        out = Uint8Array.from([
          ...out.subarray(0, at),
          ...new Array<number>(1 + int(12)).fill(0xff),
          ...out.subarray(at),
        ])
      else if (chance(50))
        out = Uint8Array.from([...out, ...message.subarray(int(message.length + 1))])
      else out = Uint8Array.from([...out.subarray(0, at), ...message])
    }
    return out
  }
}

/** Where a failure is found again. */
export function shown({ path, body }: Request): string {
  return `${path} ${JSON.stringify(Buffer.from(body).toString('latin1').slice(0, 400))}`
}
