/** What of workerd's output is for the person at the terminal. */

/** A structured line of a member about its everyday: one JSON object of level debug or info. */
export function isEveryday(line: string): boolean {
  return /^\{"level":"(?:debug|info)",/.test(line)
}
