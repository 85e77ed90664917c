/** What clusters and members are called, and what their objects are called after them. */

/** The cluster that is meant where none is named. It keeps the list of all others. */
export const DEFAULT_CLUSTER = 'default'

export function isName(text: string): boolean {
  return /^[a-z0-9-]{1,63}$/.test(text)
}

/**
 * How the names of a cluster's objects begin. Each cluster that is made has a new generation, so no
 * object's name is ever used again; the default cluster, made once, has 0. The dot is in no name.
 */
export function keyOf(cluster: string, generation: number): string {
  return generation === 0 ? cluster : `${cluster}.${generation}`
}

/** The items of a list with commas between, as it stands in a variable. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
