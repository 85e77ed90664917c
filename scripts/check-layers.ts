/** Arrows go down only: reads every import of src/ and refuses those that go up the house of docs/design.md. `npm run layers`. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** From the street to the ground. Folders of one floor don't know each other. What lies in src/ itself is the ground. */
const FLOORS = [
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
/** Beside the house: nothing in it imports them. */
const BESIDE = ['client', 'cli', 'bridge', 'ui']
/** Runs in Workers only. All else in the house runs wherever JavaScript does, so nothing at all may import what is Node's. */
const PLATFORM = ['worker', 'durable']
/** The core knows numbers, and nothing of how they are written down; the file format knows bytes, and nothing of what they mean. */
const PURE = ['raft', 'bbolt']

const wrong: string[] = []
for (const file of globSync('src/**/*.ts').sort()) {
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'[^']+'/gm,
  )) {
    const why = refusal(file, target)
    if (why !== undefined) wrong.push(`${file} imports ${target}: ${why}`)
  }
}
for (const line of wrong) console.error(line)
process.exit(wrong.length > 0 ? 1 : 0)

function refusal(file: string, target: string): string | undefined {
  const from = folderOf(file)
  if (BESIDE.includes(from)) return undefined
  if (target.startsWith('node:')) return "it is Node's, and the house runs in Workers"
  if (target.startsWith('cloudflare:'))
    return PLATFORM.includes(from) ? undefined : 'only src/worker and src/durable know the platform'
  if (!target.startsWith('.')) return PURE.includes(from) ? `src/${from} is pure` : undefined
  const path = relative('.', join(dirname(file), target))
  const to = folderOf(path)
  if (!path.startsWith('src/')) return 'it lies outside src/'
  if (to === from || to === '' || to === 'base') return undefined
  // The words a floor speaks in may be learnt by anyone.
  if (path.endsWith('/types.ts') && !PURE.includes(from)) return undefined
  if (PURE.includes(from)) return `src/${from} is pure`
  if (floorOf(to) < 0) return `src/${to} has no floor: name it in scripts/check-layers.ts`
  if (from === '') return 'the ground stands on nothing'
  if (floorOf(to) <= floorOf(from)) return 'arrows go down only'
  if (from === 'worker' && to === 'durable' && !path.endsWith('/index.ts'))
    return 'the Worker passes the class on and knows no more of it'
  return undefined
}

/** The folder in src/, or '' for the ground. */
function folderOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
}

function floorOf(folder: string): number {
  return FLOORS.findIndex((floor) => floor.includes(folder))
}
