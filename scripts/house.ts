/**
 * The house: which folder of src/ may import which. Arrows go down only, between folders and
 * between the rooms of one. `npm run layers` checks every import by these tables, and that
 * docs/design.md draws the same.
 */
import { dirname, join, relative } from 'node:path'

/**
 * From the street to the ground. Folders of one floor do not know each other. What lies in src/
 * itself are contracts, the ground of all.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['worker'],
  ['durable'],
  ['member'],
  ['backup'],
  ['etcd'],
  ['mvcc'],
  ['lease', 'auth', 'cluster'],
  ['raft'],
  ['proto', 'bbolt'],
  ['base'],
]

/**
 * The rooms of a folder, from the top down; '.' is what lies in none. Rooms of one row do not know
 * each other.
 */
export const ROOMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  worker: [['.'], ['owner', 'etcd'], ['login'], ['call'], ['routing'], ['identity'], ['http']],
  member: [
    ['.'],
    ['bootstrap'],
    ['api'],
    ['replica'],
    ['sleep'],
    ['leadership', 'background', 'membership', 'lease', 'watch'],
    ['proposal'],
    ['peer'],
    ['apply'],
    ['access', 'storage'],
    ['turn'],
  ],
  proto: [['json'], ['generated'], ['.']],
}

/**
 * Runs in Workers only. All else in the house runs wherever JavaScript does, so nothing at all may
 * import what is Node's.
 */
const PLATFORM = ['worker', 'durable']
/** They know numbers or bytes, and nothing of how these are written down or what they mean. */
const PURE = ['raft', 'bbolt', 'base']

/** The one file that casts to a brand: it has the constructors of all. */
const BRANDS = 'src/types.ts'

/** The brands that a source declares: `Term` for `export type Term = Brand<…>`. */
export function brandsOf(source: string): string[] {
  return [...source.matchAll(/^export type (\w+) = Brand</gm)].map(([, name]) => name ?? '')
}

/** The casts of a file to one of these brands, as `as Term`; empty for the file that may. */
export function brandCasts(file: string, source: string, brands: readonly string[]): string[] {
  if (file === BRANDS) return []
  const found = source.matchAll(new RegExp(`\\bas (?:${brands.join('|')}|Brand<.*?>)(?!\\w)`, 'g'))
  return [...found].map(([cast]) => cast)
}

/**
 * What a file imports: by `import … from`, `export … from`, for the side effect alone, or when it
 * runs.
 */
export function importsOf(source: string): string[] {
  const found = source.matchAll(
    /^\s*(?:import|export)\b(?!\s*\()[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]/gm,
  )
  return [...found].map(([, from, alone, dynamic]) => from ?? alone ?? dynamic ?? '')
}

/** Why a file of src/ must not import this; undefined: it may. */
export function refusal(file: string, target: string): string | undefined {
  const from = placeOf(file)
  if (target.startsWith('node:')) return "it is Node's, and the house runs in Workers"
  if (target.startsWith('cloudflare:'))
    return PLATFORM.includes(from.folder)
      ? undefined
      : 'only src/worker and src/durable know the platform'
  if (/^@?quorate\b/.test(target)) return 'the house knows no package'
  if (!target.startsWith('.'))
    return PURE.includes(from.folder) ? `src/${from.folder} is pure` : undefined
  const path = relative('.', join(dirname(file), target))
  if (!path.startsWith('src/')) return 'it lies outside src/'
  const to = placeOf(path)
  for (const { folder } of [from, to])
    if (folder !== '' && rowOf(FLOORS, folder) < 0)
      return `src/${folder} has no floor: name it in scripts/house.ts`
  if (to.folder === '') return undefined
  if (from.folder === '') return 'the ground stands on nothing'
  if (to.folder === from.folder) return roomRefusal(from.folder, from.room, to.room)
  if (rowOf(FLOORS, to.folder) <= rowOf(FLOORS, from.folder)) return 'arrows go down only'
  if (PURE.includes(from.folder) && to.folder !== 'base') return `src/${from.folder} is pure`
  if (from.folder === 'worker' && to.folder === 'durable' && !path.endsWith('/index.ts'))
    return 'the Worker passes the class on and knows no more of it'
  return undefined
}

/**
 * What lies in packages/ and is installed alone: why a file of a package's src/ must not import
 * this; undefined: it may.
 */
export function packageRefusal(file: string, target: string): string | undefined {
  const own = /^packages\/[^/]+\//.exec(file)?.[0] ?? ''
  if (!target.startsWith('.')) return undefined
  const path = relative('.', join(dirname(file), target))
  return path.startsWith(own) || path === 'src/proto/etcd.proto'
    ? undefined
    : "a package knows its own files, and of the root what that exports ('quorate/…')"
}

function roomRefusal(folder: string, from: string, to: string): string | undefined {
  const rooms = ROOMS[folder]
  if (from === to) return undefined
  if (rooms === undefined) return `src/${folder} has rooms: name them in scripts/house.ts`
  for (const room of [from, to])
    if (rowOf(rooms, room) < 0)
      return `src/${folder}/${room} has no place: name it in scripts/house.ts`
  return rowOf(rooms, to) > rowOf(rooms, from)
    ? undefined
    : 'arrows go down only, between rooms too'
}

/** The folder in src/, or '' for the ground; and the room in that, or '.'. */
function placeOf(path: string): { readonly folder: string; readonly room: string } {
  const [folder = '', room = '.'] = path.split('/').slice(1, -1)
  return { folder, room }
}

function rowOf(rows: readonly (readonly string[])[], name: string): number {
  return rows.findIndex((row) => row.includes(name))
}

/**
 * What the drawing in docs/design.md must say: the folders of each floor, and after each the rooms
 * of each row.
 */
export function drawn(): string[] {
  return FLOORS.flatMap((floor) => [
    floor.map((folder) => `src/${folder}/`).join(' '),
    ...floor.flatMap((folder) =>
      (ROOMS[folder] ?? []).map(
        (row) =>
          `  ${row
            .filter((room) => room !== '.')
            .map((room) => `${room}/`)
            .join(' ')}`,
      ),
    ),
  ]).filter((line) => line.trim() !== '')
}

/** The same, of a drawing: a line's names stand before its description. */
export function drawingOf(markdown: string): string[] {
  const block = /^## The house\n[\s\S]*?^```\n([\s\S]*?)^```/m.exec(markdown)?.[1] ?? ''
  return block.split('\n').flatMap((line) => {
    const names = /^(\s*(?:[\w/]+\/ ?)+)/.exec(line)?.[1]?.trimEnd()
    return names === undefined ? [] : [names]
  })
}
