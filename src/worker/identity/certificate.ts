/**
 * Client certificates: the user is the name in a certificate that Cloudflare has verified, as with
 * etcd's `--client-cert-auth`. etcd does so for gRPC alone: its gateway calls with the server's own
 * certificate, whose name is not the caller's. Here the caller's own connection is verified, so no
 * such mix-up is possible.
 */

export interface CertificateEnv {
  /** `"true"`: the common name of a verified client certificate is the user. */
  readonly QUORATE_CLIENT_CERT_AUTH?: string
}

/** An RDN's `type=`: a name or an OID. */
const TYPE = /^(?:[A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)+)/
const COMMON_NAMES: readonly string[] = ['cn', 'commonname', '2.5.4.3']
/** Characters that stand for themselves after a backslash. */
const ESCAPABLE = ',+"\\<>;# ='
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

/** No subject is longer (X.520 allows 64 characters for a name); a longer one is not read. */
const MAX_SUBJECT = 4096

/**
 * Guards how far a distinguished name has been read. Every method returns null or false where the
 * text is not valid.
 */
class Subject {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get done(): boolean {
    return this.#at === this.#text.length
  }

  skip(chars: string): boolean {
    if (this.done || !chars.includes(this.#text[this.#at] ?? '')) return false
    this.#at++
    return true
  }

  /** The type of an attribute in lower case, read with its `=`. */
  type(): string | null {
    const [name] = TYPE.exec(this.#text.slice(this.#at)) ?? []
    if (name === undefined) return null
    this.#at += name.length
    return this.skip('=') ? name.toLowerCase() : null
  }

  /** The value up to the next separator that is not escaped. */
  value(): string | null {
    // DER in hexadecimal: no type of a name has it.
    if (this.#text[this.#at] === '#') return null
    const bytes: number[] = []
    while (!this.done) {
      const c = this.#text[this.#at] ?? ''
      if (c === ',' || c === '+') break
      if ('"<>;'.includes(c)) return null
      this.#at++
      if (c !== '\\') {
        // A surrogate pair is one character.
        const whole = String.fromCodePoint(this.#text.codePointAt(this.#at - 1) ?? 0)
        this.#at += whole.length - 1
        bytes.push(...encoder.encode(whole))
        continue
      }
      const pair = /^[0-9A-Fa-f]{2}/.exec(this.#text.slice(this.#at, this.#at + 2))?.[0]
      const single = this.#text[this.#at] ?? ''
      if (pair !== undefined) bytes.push(Number.parseInt(pair, 16))
      else if (single !== '' && ESCAPABLE.includes(single)) bytes.push(single.charCodeAt(0))
      else return null
      this.#at += pair === undefined ? 1 : 2
    }
    try {
      return utf8.decode(Uint8Array.from(bytes))
    } catch {
      return null
    }
  }
}

/**
 * The common name in a distinguished name of RFC 2253 (or 4514); null: it has none, or is not
 * valid. Of several names the first counts. It is the last one in the certificate, which Go takes,
 * and so etcd. A name that is not wholly well formed names nobody.
 */
export function commonName(dn: string): string | null {
  if (dn === '' || dn.length > MAX_SUBJECT) return null
  const subject = new Subject(dn)
  let found: string | null = null
  for (;;) {
    const type = subject.type()
    if (type === null) return null
    const value = subject.value()
    if (value === null) return null
    if (COMMON_NAMES.includes(type)) found ??= value
    if (subject.done) return found === '' ? null : found
    if (!subject.skip(',+')) return null
  }
}

/**
 * The user that `request.cf` vouches for, by a verified certificate that is not revoked; null:
 * nobody.
 */
export function certificateUser(cf: unknown, env: CertificateEnv): string | null {
  if (env.QUORATE_CLIENT_CERT_AUTH !== 'true') return null
  const { tlsClientAuth } = (cf ?? {}) as {
    readonly tlsClientAuth?: Readonly<Record<string, unknown>> | null
  }
  // Cloudflare counts a revoked certificate as verified.
  if (tlsClientAuth?.certVerified !== 'SUCCESS' || tlsClientAuth.certRevoked !== '0') return null
  // Cloudflare's other forms of the name escape nothing: with them a certificate made out to `O="x,
  // CN=root"` would pass for root's.
  const dn = tlsClientAuth.certSubjectDNRFC2253
  return typeof dn === 'string' ? commonName(dn) : null
}
