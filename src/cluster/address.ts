/**
 * The peer URL of a new member: `http://<member>.<region>:2380` tells its name and the region of
 * its object.
 */
import { Code, Errors, EtcdError } from '../errors.ts'

/**
 * A new member's name, the region of its object (empty: anywhere), and its peer URLs as they are
 * kept.
 */
export interface NewAddress {
  readonly name: string
  readonly region: string
  readonly peerURLs: readonly string[]
}

const OWN = /^https?:\/\/([a-z0-9-]{1,63})\.([a-z0-9-]{1,63}):\d{1,5}$/

/**
 * @throws EtcdError etcd's error where etcd refuses the URLs, else one that says what a peer URL
 * looks like here
 */
export function parseAddress(urls: readonly string[]): NewAddress {
  if (urls.length === 0) throw Errors.badMemberURLs()
  const peerURLs = urls.map((url) => url.trim()).sort()
  for (const url of peerURLs) if (!wellFormed(url)) throw Errors.badMemberURLs()
  const [, name, region] = OWN.exec(peerURLs[0] ?? '') ?? []
  if (name === undefined || region === undefined || peerURLs.length > 1) {
    throw new EtcdError(
      Code.InvalidArgument,
      'quorate: the peer URL of a member is http://<member>.<region>:2380',
    )
  }
  return { name, region: region === 'auto' ? '' : region, peerURLs }
}

/** Where clients reach each member, by its name: `name=url,name=url`. */
export function parseClientURLs(text: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=')
    if (at > 0) urls.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim())
  }
  return urls
}

/** As in etcd: a scheme that it knows, host and port, and no path. */
function wellFormed(url: string): boolean {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/i.exec(url) ?? []
  if (scheme === undefined || rest === undefined) return false
  if (/^unixs?$/i.test(scheme)) return true
  return /^https?$/i.test(scheme) && /^([^/?#:\s]*|\[[^\]]*\]):\d*([?#].*)?$/.test(rest)
}
