/**
 * A request's headers, read once: one look at the platform's own headers costs as much as many
 * looks at these. As in the platform's, headers of the same name are joined by a comma and a space.
 */

/** A header's value; null: there is no such header. */
export interface HeaderLookup {
  get(name: string): string | null
  has(name: string): boolean
}

/**
 * grpc-gateway's names: a header with this prefix is for the server, and with the suffix too it is
 * bytes in base64.
 */
const FOR_SERVER = 'grpc-metadata-'
const BINARY = '-bin'

/** Guards the headers by name, in lower case. */
export class RequestHeaders implements HeaderLookup {
  /** Names and values of the headers that should hold bytes. */
  readonly binary: (readonly [name: string, value: string])[] = []
  readonly #values = new Map<string, string>()

  constructor(headers: Headers) {
    headers.forEach((value, name) => {
      this.#values.set(name, value)
      if (name.endsWith(BINARY) && name.startsWith(FOR_SERVER.slice(0, -1)))
        this.binary.push([name, value])
    })
  }

  get(name: string): string | null {
    return this.#values.get(name) ?? null
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }
}

/** The first of the joined values of one name. */
export function firstOf(value: string): string {
  const comma = value.indexOf(', ')
  return comma === -1 ? value : value.slice(0, comma)
}
