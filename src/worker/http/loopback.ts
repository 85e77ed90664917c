/** Which hosts are this machine. */

/** Kind of a URL's host; null: it has no host, or can't be read. */
type Host = 'loopback' | 'elsewhere' | null

const hosts = new Map<string, Host>()
const MAX_HOSTS = 256
/**
 * A DNS name has at most 253 characters, a port five. A longer text is no host, and is not
 * remembered.
 */
const MAX_AUTHORITY = 260

function isLoopbackName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return true
  const parts = /^127\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(name)
  return parts?.slice(1).every((part) => Number(part) <= 255) ?? false
}

export function hostOf(authority: string): Host {
  if (authority.length > MAX_AUTHORITY) return null
  let host = hosts.get(authority)
  if (host === undefined) {
    const url = URL.canParse(`http://${authority}/`) ? new URL(`http://${authority}/`) : null
    // A slash, a question mark, a hash or a user would change the URL's meaning.
    const bare =
      url !== null &&
      url.pathname === '/' &&
      url.username === '' &&
      url.search === '' &&
      url.hash === ''
    host =
      !bare || url.hostname === '' ? null : isLoopbackName(url.hostname) ? 'loopback' : 'elsewhere'
    if (hosts.size >= MAX_HOSTS) hosts.clear()
    hosts.set(authority, host)
  }
  return host
}

/** Whether a URL's `authority` (host and port) is this machine. */
export function isLoopback(authority: string): boolean {
  return hostOf(authority) === 'loopback'
}
