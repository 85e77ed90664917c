/**
 * Changes source files as they are loaded, for this process only: limits become settable (so that
 * slices, snapshots and truncation happen within a short run), and planted bugs replace an exact
 * snippet. Nothing in src/ knows of it. Call before the first import of anything in src/.
 */
import { registerHooks } from 'node:module'

export interface Mutation {
  /** Relative to src/. */
  readonly file: string
  /** Must stand in the file exactly once. */
  readonly find: string
  readonly replace: string
}

const SRC = new URL('../../src/', import.meta.url).href

export function mutateSource(
  mutations: readonly Mutation[],
  redirects: Readonly<Record<string, string>> = {},
): { missing(): string[] } {
  const pending = new Set(mutations)
  registerHooks({
    load(url, context, next) {
      if (!url.startsWith(SRC) || !url.endsWith('.ts')) return next(url, context)
      const file = url.slice(SRC.length)
      const redirect = redirects[file]
      if (redirect !== undefined)
        return {
          format: 'module-typescript',
          source: `export * from '${redirect}'`,
          shortCircuit: true,
        }
      const loaded = next(url, context)
      let source = sourceText(loaded.source)
      for (const mutation of mutations) {
        if (mutation.file !== file) continue
        const parts = source.split(mutation.find)
        if (parts.length !== 2) {
          throw new Error(
            `the snippet stands ${parts.length - 1} times in src/${file}, it must once: ${mutation.find}`,
          )
        }
        source = parts.join(mutation.replace)
        pending.delete(mutation)
      }
      if (file === 'limits.ts' || file === 'mvcc/limits.ts') source = settable(source)
      return { ...loaded, source }
    },
  })
  return { missing: () => [...pending].map((m) => `src/${m.file} was never loaded: ${m.find}`) }
}

function sourceText(source: unknown): string {
  if (typeof source === 'string') return source
  if (source instanceof Uint8Array) return new TextDecoder().decode(source)
  throw new Error('a module without text')
}

/** Constants become variables that importers see change; `setLimits` changes them. */
function settable(source: string): string {
  const names: string[] = []
  const open = source.replace(/^export const (\w+) =/gm, (_, name: string) => {
    names.push(name)
    return `export let ${name}: number =`
  })
  const cases = names.map((n) => `    case '${n}': ${n} = value; break`).join('\n')
  return `${open}
export function setLimits(to: Record<string, number>): void {
  for (const [name, value] of Object.entries(to)) switch (name) {
${cases}
    default: throw new Error('no limit is named ' + name)
  }
}
`
}
