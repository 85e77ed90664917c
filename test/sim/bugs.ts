/** Bugs to plant, one at a time, each to be found within a stated number of seeds. */
import type { Mutation } from './mutate.ts'

export interface Bug {
  readonly name: string
  readonly mutations: readonly Mutation[]
  /** Seeds within which it must be found. */
  readonly within: number
}

export const BUGS: readonly Bug[] = []

export function bugNamed(name: string): Bug {
  const bug = BUGS.find((b) => b.name === name)
  if (bug === undefined) throw new Error(`no bug is named ${name}; there are: ${BUGS.map((b) => b.name).join(', ')}`)
  return bug
}
