/**
 * A request's headers, read once: each look at the platform's own costs as much as many of these.
 * Of several of one name it has, as the platform, all with a comma and a space between.
 */

/** What a header says; null: it is not there. */
export interface HeaderLookup {
  get(name: string): string | null
  has(name: string): boolean
}

/** grpc-gateway's: what begins so is for the server, and what ends so too is bytes in base64. */
const FOR_SERVER = 'grpc-metadata-'
const BINARY = '-bin'

/** Guards nothing: names in lower case. */
export class RequestHeaders implements HeaderLookup {
  /** Names and values of those that are to be bytes. */
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

/** The first of those that are there under one name. */
export function firstOf(value: string): string {
  const comma = value.indexOf(', ')
  return comma === -1 ? value : value.slice(0, comma)
}
