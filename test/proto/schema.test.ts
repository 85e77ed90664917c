import { readFileSync } from 'node:fs'
import protobuf from 'protobufjs'
import { expect, it } from 'vitest'
import { Kind, message, messageNames } from '../../src/proto/json/schema.ts'

const file = new URL('../../src/proto/etcd.proto', import.meta.url)
const { root } = protobuf.parse(readFileSync(file, 'utf8'), { keepCase: true })

function typesOf(ns: protobuf.NamespaceBase): protobuf.Type[] {
  return ns.nestedArray.flatMap((o) =>
    o instanceof protobuf.Type
      ? [o, ...typesOf(o)]
      : o instanceof protobuf.Namespace
        ? typesOf(o)
        : [],
  )
}

it('the table says what etcd.proto says', () => {
  const types = typesOf(root)
  expect(messageNames().sort()).toEqual(types.map((t) => t.name).sort())
  for (const type of types) {
    const fields = message(type.name as Parameters<typeof message>[0]).fields.map((f) => ({
      name: f.name,
      number: f.number,
      type:
        f.kind === Kind.message ? f.messageName : f.kind === Kind.enum ? f.enumNames : f.kindName,
      repeated: f.repeated,
      oneof: f.oneof,
    }))
    const wanted = type.fieldsArray.map((f) => {
      f.resolve()
      const { resolvedType } = f
      return {
        name: f.name,
        number: f.id,
        type:
          resolvedType instanceof protobuf.Enum
            ? Object.keys(resolvedType.values)
            : (resolvedType?.name ?? f.type),
        repeated: f.repeated,
        oneof: f.partOf?.name ?? null,
      }
    })
    expect(fields, type.name).toEqual(wanted)
  }
})

it('enums count from zero, so that a name has its place for a number', () => {
  const enums = (ns: protobuf.NamespaceBase): protobuf.Enum[] =>
    ns.nestedArray.flatMap((o) =>
      o instanceof protobuf.Enum ? [o] : o instanceof protobuf.Namespace ? enums(o) : [],
    )
  for (const e of enums(root))
    expect(Object.values(e.values), e.name).toEqual(Object.keys(e.values).map((_, i) => i))
})
