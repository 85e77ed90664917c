/**
 * etcd's gateway hands headers on to the server by rules (grpc-gateway, runtime/context.go and
 * mux.go). `Grpc-Metadata-X` becomes X; `Authorization` stays; HTTP's own headers get a prefix that
 * nobody reads. This file has the rules for the headers that Quorate reads.
 */
import { Code, EtcdError } from '../../errors.ts'
import { firstOf, type HeaderLookup, type RequestHeaders } from './request-headers.ts'

/**
 * The value that the server would find under this name; null: none. A value that is not printable
 * ASCII is left out. If a header is sent both with and without the prefix, etcd takes either, by
 * chance; Quorate takes the one without.
 */
export function metadata(
  headers: HeaderLookup,
  name: 'token' | 'authorization' | 'hasleader',
): string | null {
  const own = name === 'authorization' ? headers.get(name) : null
  if (own !== null) return printable(firstOf(own))
  const prefixed = headers.get(`grpc-metadata-${name}`)
  if (prefixed === null) return null
  const text = firstOf(prefixed)
  return /^[\x20-\x7e]*$/.test(text) ? text : null
}

/** Not the gateway but the gRPC client in it checks this header, so it refuses. */
function printable(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const why = 'header key "authorization" contains value with non-printable ASCII characters'
  throw new EtcdError(Code.Internal, why)
}

/**
 * Throws the gateway's refusal of binary headers that are not base64. Quorate reads none of them.
 */
export function checkBinary({ binary }: Pick<RequestHeaders, 'binary'>): void {
  for (const [name, values] of binary) {
    for (const value of values.split(', ')) {
      const at = corruptAt(value)
      if (at === null) continue
      const shown = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())
      throw new EtcdError(
        Code.InvalidArgument,
        `invalid binary header ${shown}: illegal base64 data at input byte ${at}`,
      )
    }
  }
}

/**
 * The byte at which Go's base64 decoder fails; null: it does not. Go expects padding if the length
 * is a multiple of four, else none.
 */
function corruptAt(text: string): number | null {
  const letters = /^[A-Za-z0-9+/]*/.exec(text)?.[0].length ?? 0
  const rest = letters % 4
  if (letters === text.length) return rest === 1 ? letters - 1 : null
  if (text.length % 4 !== 0 || text[letters] !== '=' || rest < 2) return letters
  if (rest === 3) return letters + 1 === text.length ? null : letters + 1
  if (text[letters + 1] !== '=') return letters
  return letters + 2 === text.length ? null : letters + 2
}
