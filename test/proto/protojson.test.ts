import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import protobuf from 'protobufjs'
import { describe, expect, it } from 'vitest'
import { EtcdError } from '../../src/errors.ts'
import { PagedJSON, readJSON, requestFromJSON, writeJSON } from '../../src/proto/json/protojson.ts'
import {
  type Field,
  Kind,
  type MessageName,
  message,
  messageNames,
} from '../../src/proto/json/schema.ts'
import { scan } from '../../src/proto/json/syntax.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const file = new URL('../../src/proto/etcd.proto', import.meta.url)
const { root } = protobuf.parse(readFileSync(file, 'utf8'), { keepCase: true })

const read = (name: MessageName, json: string) => requestFromJSON(name, encoder.encode(json))
const shown = (name: MessageName, wire: Uint8Array) =>
  JSON.parse(decoder.decode(writeJSON(name, wire)))
/** What the wire says to code that is not ours. */
const decoded = (name: MessageName, wire: Uint8Array) => {
  const type = root.lookupType(name)
  return type.toObject(type.decode(wire), { longs: String, enums: String, bytes: String })
}

/** A value of a field: as a caller may write it, and as etcd writes it back. */
interface Told {
  readonly told: unknown
  readonly canonical: unknown
}

const RANGE: Partial<Record<Kind, [bigint, bigint]>> = {
  [Kind.int64]: [-(2n ** 63n), 2n ** 63n - 1n],
  [Kind.uint64]: [0n, 2n ** 64n - 1n],
  [Kind.uint32]: [0n, 2n ** 32n - 1n],
}
/** Marks a number that JSON.stringify would round: it is put in bare afterwards. */
const bare = (v: bigint) => `\u0001${v}\u0001`
const stringify = (v: unknown) => JSON.stringify(v).replace(/"\\u0001(-?\d+)\\u0001"/g, '$1')

const bytes = fc.uint8Array({ maxLength: 40 }).chain((b) => {
  const standard = Buffer.from(b).toString('base64')
  const unpadded = standard.replace(/=+$/, '')
  const url = unpadded.replaceAll('+', '-').replaceAll('/', '_')
  const forms = [standard, unpadded, url, url.padEnd(standard.length, '=')]
  return fc.constantFrom(...forms).map((told): Told => ({ told, canonical: standard }))
})

function scalar(field: Field): fc.Arbitrary<Told> {
  const same = (v: unknown): Told => ({ told: v, canonical: v })
  switch (field.kind) {
    case Kind.bytes:
      return bytes
    case Kind.string:
      return fc.string({ unit: 'binary', maxLength: 20 }).map(same)
    case Kind.bool:
      return fc.boolean().map(same)
    case Kind.enum:
      return fc
        .nat(field.enumNames.length - 1)
        .chain((n) =>
          fc
            .constantFrom(n, field.enumNames[n])
            .map((told): Told => ({ told, canonical: field.enumNames[n] })),
        )
    default: {
      const [min, max] = RANGE[field.kind] ?? [0n, 0n]
      const value = fc.oneof(
        fc.bigInt({ min, max }),
        fc.bigInt({ min: min < 0n ? -20n : 0n, max: 20n }),
        fc.constantFrom(min, max, 0n),
      )
      return value.chain((v) =>
        fc.constantFrom(String(v), bare(v), `${v}.0`, `${v}0e-1`).map(
          (told): Told => ({
            told: v === 0n && told.includes('e') ? '0' : told,
            canonical: field.kind === Kind.uint32 ? Number(v) : String(v),
          }),
        ),
      )
    }
  }
}

const isZero = (v: unknown) => v === '0' || v === 0 || v === '' || v === false

/** A whole message: some of its fields, under either name, one of each oneof. */
function arbitrary(name: MessageName, depth = 0): fc.Arbitrary<Told> {
  const type = message(name)
  const fields = type.fields.filter((f) => f.kind !== Kind.message || depth < 4)
  return fc.shuffledSubarray(fields as Field[]).chain((chosen) => {
    const seen = new Set<string>()
    const used = chosen.filter((f) => f.oneof === null || (!seen.has(f.oneof) && seen.add(f.oneof)))
    const value = (f: Field) =>
      f.kind === Kind.message ? arbitrary(f.messageName as MessageName, depth + 1) : scalar(f)
    const all = used.map((f) => {
      const one: fc.Arbitrary<Told> = f.repeated
        ? fc.array(value(f), { maxLength: 3 }).map((list) => ({
            told: list.map((t) => t.told),
            canonical: list.map((t) => t.canonical),
          }))
        : fc.oneof(
            { weight: 8, arbitrary: value(f) },
            { weight: 1, arbitrary: fc.constant({ told: null, canonical: undefined }) },
          )
      return fc.tuple(fc.constant(f), fc.constantFrom(f.name, f.jsonName), one)
    })
    return fc.tuple(fc.constant(0), ...all).map(([, ...entries]): Told => {
      const told: Record<string, unknown> = {}
      const canonical: Record<string, unknown> = {}
      for (const [f, key, v] of entries as [Field, string, Told][]) {
        told[key] = v.told
        if (v.canonical === undefined || (Array.isArray(v.canonical) && v.canonical.length === 0))
          continue
        const zero = isZero(v.canonical) || (f.kind === Kind.enum && v.canonical === f.enumNames[0])
        if (!zero || f.oneof !== null) canonical[f.name] = v.canonical
      }
      return { told, canonical }
    })
  })
}

describe('a message in JSON', () => {
  it.each(messageNames())(
    '%s: every form a caller may write means the same, and is written back as etcd does',
    (name) => {
      fc.assert(
        fc.property(arbitrary(name), ({ told, canonical }) => {
          const wire = read(name, stringify(told))
          expect(shown(name, wire)).toEqual(canonical)
          // Other code reads the same from our wire.
          const type = root.lookupType(name)
          const theirs = type.encode(type.fromObject(decoded(name, wire))).finish()
          expect(shown(name, theirs)).toEqual(canonical)
        }),
        { numRuns: 40 },
      )
    },
  )

  it('a page of a thousand keys, whole or in pages, is the same text', () => {
    const kv = { key: 'YQ==', create_revision: '2', mod_revision: '3', version: '1', value: 'Yg==' }
    const header = {
      cluster_id: '14443903163313418560',
      member_id: '7',
      revision: '3',
      raft_term: '2',
    }
    const whole = { header, kvs: Array.from({ length: 1000 }, () => kv), more: true, count: '5000' }
    const wire = read('RangeResponse', JSON.stringify(whole))
    expect(decoder.decode(writeJSON('RangeResponse', wire))).toBe(JSON.stringify(whole))
    for (const sizes of [[1000], [1, 999], [0, 500, 0, 500], [300, 300, 400]]) {
      let at = 0
      const pages = sizes.map((n) => {
        at += n
        return whole.kvs.slice(at - n, at)
      })
      const paged = new PagedJSON('RangeResponse', 'kvs')
      const [first, ...rest] = pages
      const pieces = [
        paged.first(read('RangeResponse', JSON.stringify({ ...whole, kvs: first }))),
        ...rest.map((kvs) => paged.more(read('RangeResponse', JSON.stringify({ kvs })))),
        paged.last(),
      ]
      expect(pieces.map((p) => decoder.decode(p)).join('')).toBe(JSON.stringify(whole))
    }
  })

  it.each([
    ['{}', [{ kvs: [] }], '{}'],
    ['{"header":{}}', [], '{"header":{}}'],
    ['{"count":"1"}', [{ kvs: [{}] }], '{"kvs":[{}],"count":"1"}'],
    ['{"more":true}', [], '{"more":true}'],
    ['{"kvs":[{}]}', [{ kvs: [{}] }], '{"kvs":[{},{}]}'],
  ])('pages that begin with %s', (first, more, whole) => {
    const paged = new PagedJSON('RangeResponse', 'kvs')
    const pieces = [
      paged.first(read('RangeResponse', first)),
      ...more.map((m) => paged.more(read('RangeResponse', JSON.stringify(m)))),
      paged.last(),
    ]
    expect(pieces.map((p) => decoder.decode(p)).join('')).toBe(whole)
  })

  it('concatenated values are read one after the other', () => {
    const json = encoder.encode(' {"ID":"1"}{"ID":2}\n{} ')
    const ids: unknown[] = []
    for (
      let r = readJSON('LeaseKeepAliveRequest', json);
      r !== null;
      r = readJSON('LeaseKeepAliveRequest', json, r.next)
    ) {
      ids.push(shown('LeaseKeepAliveRequest', r.message))
    }
    expect(ids).toEqual([{ ID: '1' }, { ID: '2' }, {}])
  })

  it('a value of 1.5 MiB, and one that must grow the buffer, are exact', () => {
    const value = Buffer.alloc(1572864, 'quorate!')
    for (const text of [value.toString('base64'), value.toString('base64url')]) {
      const wire = read('PutRequest', JSON.stringify({ key: 'YQ==', value: text }))
      const put = root.lookupType('PutRequest').decode(wire) as unknown as { value: Uint8Array }
      expect(Buffer.compare(put.value, value)).toBe(0)
      expect(shown('PutRequest', wire).value).toBe(value.toString('base64'))
    }
    const nested = JSON.stringify({
      success: [
        {
          request_txn: {
            success: [{ request_put: { key: 'YQ==', value: value.toString('base64') } }],
          },
        },
      ],
    })
    expect(shown('TxnRequest', read('TxnRequest', nested))).toEqual(JSON.parse(nested))
    const negative = JSON.stringify({ filters: Array.from({ length: 3000 }, () => -1) })
    expect(shown('WatchCreateRequest', read('WatchCreateRequest', negative)).filters).toHaveLength(
      3000,
    )
  })

  it('an enum number without a name is written as the number', () => {
    expect(shown('RangeRequest', read('RangeRequest', '{"sort_order":9}'))).toEqual({
      sort_order: 9,
    })
    expect(shown('RangeRequest', read('RangeRequest', '{"sort_order":-1}'))).toEqual({
      sort_order: -1,
    })
  })

  it('wire that does not fit the table is refused, whatever it is', () => {
    for (const name of messageNames()) {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 60 }), (wire) => {
          try {
            JSON.parse(decoder.decode(writeJSON(name, wire)))
          } catch (e) {
            // A repeated field with gaps, or text that is no UTF-8, may give JSON that is odd,
            // never a crash.
            expect(e instanceof EtcdError || e instanceof SyntaxError).toBe(true)
          }
        }),
        { numRuns: 50 },
      )
    }
  })
})

describe('what is no JSON', () => {
  /** Text near to a request: valid JSON with a few characters changed. */
  const near = fc
    .tuple(
      arbitrary('TxnRequest'),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[]":,0-1e.tn\\u\u0001é '), fc.nat(2)), {
        maxLength: 3,
      }),
    )
    .map(([{ told }, edits]) => {
      let text = stringify(told)
      for (const [at, char, cut] of edits) {
        const i = at % (text.length + 1)
        text = text.slice(0, i) + char + text.slice(i + cut)
      }
      return text
    })
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('is called so exactly when JSON.parse says so, and is never accepted', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const json = encoder.encode(text)
        const scanned = scan(json, 0)
        if (parses(text)) expect(scanned.kind).toBe('whole')
        else if (scanned.kind === 'whole') {
          // Only because something follows the first value.
          const end = [...Array(text.length).keys()].find((i) => parses(text.slice(0, i)))
          expect(end, text).toBeDefined()
        }
        try {
          const r = readJSON('TxnRequest', json)
          if (r !== null) expect(parses(decoder.decode(json.subarray(0, r.next)))).toBe(true)
        } catch (e) {
          expect(e).toBeInstanceOf(EtcdError)
          expect((e as EtcdError).code).toBe(3)
          if (scanned.kind === 'cut short') expect((e as EtcdError).reason).toBe('cutShort')
          if (scanned.kind === 'no JSON') expect((e as EtcdError).message).toBe(scanned.why)
          expect((e as EtcdError).message).not.toMatch(/\): $/)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('random bytes are refused or read, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (json) => {
        try {
          readJSON('RangeRequest', json)
        } catch (e) {
          expect(e).toBeInstanceOf(EtcdError)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('depth ends at 100, wherever it is', () => {
    const ok = (json: string) => expect(() => read('TxnRequest', json)).not.toThrow()
    const deep = (json: string) =>
      expect(() => read('TxnRequest', json)).toThrow("invalid character '[' exceeded max depth")
    ok(`{"x":${'['.repeat(99)}${']'.repeat(99)}}`)
    deep(`{"x":${'['.repeat(100)}${']'.repeat(100)}}`)
    deep(`{"x":${'['.repeat(1e6)}`)
    ok(`${'{"success":[{"request_txn":'.repeat(33)}{}${'}]}'.repeat(33)}`)
    deep(`${'{"success":[{"request_txn":'.repeat(34)}{}${'}]}'.repeat(34)}`)
  })

  it('huge numbers take no time', () => {
    const started = performance.now()
    const digits = '9'.repeat(1_000_000)
    for (const n of [
      digits,
      `-${digits}`,
      `0.${digits}`,
      `1e${digits}`,
      `1e-${digits}`,
      `"${digits}"`,
      `1${'0'.repeat(1e6)}e-1000000`,
    ]) {
      try {
        read('RangeRequest', `{"limit":${n}}`)
      } catch (e) {
        expect((e as Error).message).toMatch(
          /^proto: \(line 1:10\): invalid value for int64 field limit: /,
        )
        expect((e as Error).message.length).toBeLessThan(400)
      }
    }
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
