/** Names of clusters and members, and the names of their objects. */

/** The cluster that a call without a name means. It keeps the list of all others. */
export const DEFAULT_CLUSTER = 'default'

export function isName(text: string): boolean {
  return /^[a-z0-9-]{1,63}$/.test(text)
}

/**
 * The prefix of the names of a cluster's objects. Each new cluster has a new generation, so no
 * object's name is ever used twice. The default cluster is made once and has generation 0. No name
 * contains the dot.
 */
export function keyOf(cluster: string, generation: number): string {
  return generation === 0 ? cluster : `${cluster}.${generation}`
}

/** The items of a variable's list, separated by commas. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
