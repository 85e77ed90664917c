/** Networks of callers, for counting what each caller does. */

/** One customer of IPv6 has 64 bits, in groups of 16. */
const GROUPS = 4

/** The eight groups of an IPv6 address; null: it is not one. */
function groupsOf(address: string): number[] | null {
  const [, tail] = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? []
  const text = tail === undefined ? address : `${address.slice(0, -tail.length)}${dotted(tail)}`
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - left.length - right.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  const groups = [...left, ...new Array<string>(Math.max(missing, 0)).fill('0'), ...right]
  return groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null
}

/** Four bytes as two groups. */
function dotted(text: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number)
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

/**
 * The network that an address counts with: itself for IPv4, the first 64 bits for IPv6, where one
 * caller may choose among all the rest. The part after a space belongs to the address
 * (worker/http/caller.ts). A text that is not an address is a network of its own.
 */
export function networkOf(caller: string): string {
  const [address = '', rest] = caller.split(' ', 2)
  const groups = address.includes(':') ? groupsOf(address) : null
  if (groups === null) return caller
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  const [high = 0, low = 0] = groups.slice(6)
  const network = mapped
    ? [high >> 8, high & 255, low >> 8, low & 255].join('.')
    : `${groups
        .slice(0, GROUPS)
        .map((group) => group.toString(16))
        .join(':')}::/64`
  return rest === undefined ? network : `${network} ${rest}`
}

/** 48 bits of IPv6: one site has them, and has many networks in them. */
const SITE = /^((?:[0-9a-f]+:){3})[0-9a-f]+::\/64$/

/**
 * The site of a network; null: it belongs to none. The Workers of one zone are no part of a site,
 * since all zones share its addresses.
 */
export function siteOf(network: string): string | null {
  const groups = SITE.exec(network)?.[1]
  return groups === undefined ? null : `${groups}:/48`
}
