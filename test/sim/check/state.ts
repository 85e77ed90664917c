/**
 * What a snapshot is to hold, by the models and the log alone, and whether a file of etcd's format
 * holds just that.
 */

import { Kind, roleOf as permissionsOf, userOf as userOfRow } from '../../../src/auth/index.ts'
import { leaseOf, roleOf, userOf, versionOf } from '../../../src/backup/parse.ts'
import { Reader } from '../../../src/bbolt/index.ts'
import { logIndex } from '../../../src/types.ts'
import { violated } from '../../harness/faults.ts'
import { text } from '../codec.ts'
import { type Kv, Model } from '../model.ts'
import type { AuthModel } from './auth-model.ts'
import type { Committed } from './steps.ts'
import { replay, witnessOf } from './witness.ts'

/** The file ends with its SHA-256. */
const SUM_BYTES = 32
/** Shorter ones may have ended meanwhile. */
export const LONG_TTL = 60

/** All that a cluster holds. */
export interface State {
  readonly index: number
  readonly model: Model
  readonly auth: AuthModel
}

/** The state that the log makes up to an entry. */
export function stateAt(
  committed: readonly Committed[],
  index: number,
  firstFormat: number,
): State {
  const model = new Model()
  const replayed = replay(committed, index, firstFormat)
  for (const { request, refused } of witnessOf(replayed)) if (refused === null) model.apply(request)
  return { index, model, auth: replayed.auth }
}

/** A file's entries, as text, bucket by bucket. */
type Lines = Readonly<
  Record<'versions' | 'leases' | 'users' | 'roles' | 'marks', readonly string[]>
>

function versionLine(
  main: number,
  sub: number,
  key: string,
  kv: Omit<Kv, 'key' | 'mod'> | null,
): string {
  const what =
    kv === null
      ? 'deleted'
      : `${kv.create} ${kv.version} lease ${kv.lease} ${JSON.stringify(kv.value)}`
  return `${main}_${sub} ${JSON.stringify(key)} ${what}`
}

/**
 * Above the compacted revision everything; up to it what is seen from it, and deletes at that very
 * revision.
 */
function versionLines({ changes, compacted }: Model): string[] {
  const seen = new Map<string, number>()
  changes.forEach((change, i) => {
    if (change.revision <= compacted) seen.set(change.key, i)
  })
  const lines: string[] = []
  let [main, sub] = [0, 0]
  changes.forEach(({ revision, key, kv }, i) => {
    sub = revision === main ? sub + 1 : 0
    main = revision
    const kept =
      revision > compacted || (seen.get(key) === i && (kv !== null || revision === compacted))
    if (kept) lines.push(versionLine(main, sub, key, kv))
  })
  return lines
}

function linesOf({ index, model, auth }: State, restored: boolean): Lines {
  const leases = [...model.leases].sort(([a], [b]) => Number(a) - Number(b))
  const marks = [`auth ${auth.revision}`, `compacted ${model.compacted}`]
  return {
    versions: versionLines(model),
    leases: leases
      .filter(([, ttl]) => !restored || ttl >= LONG_TTL)
      .map(([id, ttl]) => `${id} ${ttl}`),
    users: [...auth.users].map(([name, roles]) => `${name} ${[...roles].sort().join()}`).sort(),
    roles: [...auth.roles]
      .map(([name, list]) => `${name} ${list.map((p) => `${p.key}-${p.end}:${p.type}`).join()}`)
      .sort(),
    marks: restored ? marks : [...marks, `index ${index}`],
  }
}

async function fileLines(file: Uint8Array, restored: number): Promise<Lines> {
  const reader = await Reader.open(
    async (offset, length) => file.subarray(offset, offset + length),
    file.length - SUM_BYTES,
  )
  const decoder = new TextDecoder()
  const lines = {
    versions: [] as string[],
    leases: [] as string[],
    users: [] as string[],
    roles: [] as string[],
  }
  for await (const entry of reader.entries('key')) {
    const v = versionOf(entry)
    if (restored > 0 && v.main > restored) break
    const kv = {
      create: v.createRev,
      version: v.version,
      value: text(v.value),
      lease: String(v.lease),
    }
    lines.versions.push(versionLine(v.main, v.sub, text(v.key), v.version === 0 ? null : kv))
  }
  for await (const entry of reader.entries('lease')) {
    const { id, ttl } = leaseOf(entry)
    if (restored === 0 || ttl >= LONG_TTL) lines.leases.push(`${id} ${ttl}`)
  }
  for await (const entry of reader.entries('authUsers')) {
    const { kind, key, data } = userOf(entry, logIndex(1))
    if (kind === Kind.User)
      lines.users.push(`${text(key)} ${userOfRow(text(key), data).roles.join()}`)
  }
  for await (const entry of reader.entries('authRoles')) {
    const { key, data } = roleOf(entry)
    const permissions = permissionsOf(data).map(
      (p) => `${text(p.key)}-${text(p.rangeEnd)}:${p.type}`,
    )
    lines.roles.push(`${text(key)} ${permissions.join()}`)
  }
  const numbers = new Map<string, number>()
  for (const bucket of ['auth', 'meta'])
    for await (const { key, value } of reader.entries(bucket))
      if (value.length >= 8)
        numbers.set(
          decoder.decode(key),
          Number(new DataView(value.buffer, value.byteOffset, 8).getBigUint64(0)),
        )
  const marks = [
    `auth ${numbers.get('authRevision')}`,
    `compacted ${numbers.get('finishedCompactRev') ?? -1}`,
  ]
  if (restored === 0) marks.push(`index ${numbers.get('consistent_index')}`)
  return { ...lines, marks }
}

/**
 * The file holds that state and nothing else. `restored`: it is of a cluster that began with the
 * state at this revision; what was written since, and leases that end by themselves, are passed
 * over. 0: it is of the cluster itself.
 */
export async function checkFile(
  what: string,
  file: Uint8Array,
  state: State,
  restored = 0,
): Promise<void> {
  const want = linesOf(state, restored > 0)
  const have = await fileLines(file, restored)
  for (const bucket of ['marks', 'versions', 'leases', 'users', 'roles'] as const) {
    const [right, found] = [want[bucket], have[bucket]]
    for (let i = 0; i < Math.max(right.length, found.length); i++)
      if (right[i] !== found[i])
        violated(
          `${what}: ${found.length} ${bucket} of ${right.length}; the first that is wrong, ${i}: ${short(found[i])}, right is ${short(right[i])}`,
        )
  }
}

function short(line: string | undefined): string {
  return line === undefined ? 'nothing' : line.slice(0, 120)
}
