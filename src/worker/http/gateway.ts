/**
 * etcd's gateway hands headers on to the server by rules (grpc-gateway, runtime/context.go and
 * mux.go): `Grpc-Metadata-X` is X; `Authorization` is itself; what HTTP has of its own gets a
 * prefix that nobody reads. Here are those rules, as far as something of ours reads what they make.
 */
import { Code, EtcdError } from '../../errors.ts'
import { firstOf, type HeaderLookup, type RequestHeaders } from './request-headers.ts'

/**
 * What the server would find under this name; null: nothing. Text that is not printable ASCII is
 * left out. Where the same is said with and without the prefix, etcd takes either, by chance; here
 * the one without.
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

/** This one is not looked at by the gateway, but by the client in it. */
function printable(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const why = 'header key "authorization" contains value with non-printable ASCII characters'
  throw new EtcdError(Code.Internal, why)
}

/** Throws the gateway's refusal of bytes that are no base64. Nothing of ours reads any. */
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
 * Where Go's decoder stops; null: it does not. Padded, if it is as long as padding makes it; else
 * it must have none.
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
