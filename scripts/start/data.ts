/** The data directory: whose it is, and that nobody else has it open. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DEFAULT_MEMBERS, DEFAULT_REGIONS, OptionError } from './options.ts'

/** Version of what lies in a data directory. Another one is refused, never guessed at. */
export const FORMAT = 1
const BIRTH = 'quorate.json'
const LOCK = 'lock'
const LOCK_PATIENCE_MS = 1500
/**
 * Keys, values, hashes of passwords and tokens that are good lie in it: for its user alone, as
 * etcd's is.
 */
const OWN_DIR = 0o700
const OWN_FILE = 0o600
const OTHERS = 0o077

export interface Founder {
  readonly name: string
  readonly region: string
}

export interface DataDir {
  readonly path: string
  /** As the cluster was, or will be, founded. */
  readonly founders: readonly Founder[]
  /** There was a cluster in it before. */
  readonly known: boolean
  /** Open while the directory is in use; whoever inherits it holds the lock too. */
  readonly lock: number
}

/** A directory that can't be used; its message is for the person who named it. */
export class DataDirError extends Error {}

/**
 * Opens, and if need be makes, the directory. The lock comes first: nothing is read or written
 * without it.
 */
export async function openDataDir(
  path: string,
  members: number | undefined,
  regions: readonly string[] | undefined,
): Promise<DataDir> {
  makeFirst(path)
  let lock: number
  try {
    mkdirSync(path, { recursive: true, mode: OWN_DIR })
    refuseForeign(path)
    lock = openSync(join(path, LOCK), 'a+', OWN_FILE)
  } catch (error) {
    if (error instanceof DataDirError) throw error
    throw unusable(path, error)
  }
  // One that was killed a moment ago is still letting go.
  const patience = performance.now() + LOCK_PATIENCE_MS
  while (!takeLock(lock)) {
    if (performance.now() < patience) {
      await sleep(50)
      continue
    }
    throw new DataDirError(
      `${path} is in use: another npm start, or a workerd that one left behind, has it open.`,
    )
  }
  makeOwn(path)
  const known = readBirth(path)
  const founders =
    known ?? found(members ?? regions?.length ?? DEFAULT_MEMBERS, regions ?? DEFAULT_REGIONS)
  if (known) refuseChange(path, known, members, regions)
  return { path, founders, known: known !== undefined, lock }
}

/**
 * Says on disk who the founders are: nothing else is written before, so that a start which is
 * refused leaves another one free to choose.
 */
export function foundDataDir({ path, founders, known }: DataDir): void {
  if (!known) writeBirth(path, founders)
}

/** Takes that back where the start failed and no member has stored anything. */
export function unfoundDataDir({ path, known }: DataDir): void {
  if (known) return
  try {
    rmSync(join(path, 'run'), { recursive: true, force: true })
    for (const name of ['objects', 'backups']) rmdirSync(join(path, name))
  } catch {
    return
  }
  rmSync(join(path, BIRTH))
}

/**
 * The first level of the path that is missing: to make all of them at once, Node tries for ever
 * where a parent takes none, as /proc does.
 */
function makeFirst(path: string): void {
  const parent = dirname(path)
  if (parent !== path && !existsSync(parent)) makeFirst(parent)
  else if (!existsSync(path)) {
    try {
      mkdirSync(path, { mode: OWN_DIR })
    } catch (error) {
      throw unusable(path, error)
    }
  }
}

function unusable(path: string, error: unknown): DataDirError {
  return new DataDirError(
    `${path} can't be used as data directory: ${error instanceof Error ? error.message : error}`,
  )
}

/**
 * What others may read, write or enter is taken from them, all the way down, and said: an earlier
 * version left it to them. Links lead elsewhere and are left alone, but the one by which the
 * directory itself may be named.
 */
function makeOwn(path: string): void {
  let wider = 0
  const tighten = (at: string, mode: number): void => {
    if ((mode & OTHERS) === 0) return
    chmodSync(at, mode & ~OTHERS & 0o7777)
    wider++
  }
  const walk = (dir: string): void => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (!entry.isDirectory() && !entry.isFile()) continue
      const at = join(dir, entry.name)
      tighten(at, statSync(at).mode)
      if (entry.isDirectory()) walk(at)
    }
  }
  // On Windows modes say nothing of others.
  if (process.platform === 'win32') return
  try {
    tighten(path, statSync(path).mode)
    walk(path)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(
      `quorate: other users of this machine may be able to read ${path}: ${why}\n`,
    )
    return
  }
  if (wider > 0)
    process.stderr.write(
      `quorate: ${path} was open to other users of this machine; now it is its owner's alone.\n`,
    )
}

function found(count: number, regions: readonly string[]): Founder[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `m${i + 1}`,
    region: regions[i] ?? 'wnam',
  }))
}

/** What is full of other people's files is not made ours. */
function refuseForeign(path: string): void {
  const names = readdirSync(path)
  if (
    names.length === 0 ||
    names.includes(BIRTH) ||
    names.every((name) => name === LOCK || name.startsWith(BIRTH))
  )
    return
  throw new DataDirError(
    `${path} is not empty and not a data directory of Quorate (it has no ${BIRTH}).`,
  )
}

function refuseChange(
  path: string,
  founders: readonly Founder[],
  members: number | undefined,
  regions: readonly string[] | undefined,
): void {
  const was = founders.map((founder) => founder.region).join(',')
  if (members !== undefined && members !== founders.length) {
    throw new OptionError(
      `${path} has a cluster founded with ${founders.length} members, not ${members}: take another --data-dir for a new cluster.`,
    )
  }
  if (regions !== undefined && regions.join(',') !== was) {
    throw new OptionError(
      `${path} has a cluster founded in ${was}, not ${regions.join(',')}: take another --data-dir for a new cluster.`,
    )
  }
}

function readBirth(path: string): Founder[] | undefined {
  let text: string
  try {
    text = readFileSync(join(path, BIRTH), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new DataDirError(
      `${join(path, BIRTH)} can't be read: ${error instanceof Error ? error.message : error}`,
    )
  }
  const broken = new DataDirError(
    `${join(path, BIRTH)} is damaged: it should say the format and the founders.`,
  )
  let birth: unknown
  try {
    birth = JSON.parse(text)
  } catch {
    throw broken
  }
  if (typeof birth !== 'object' || birth === null || !('format' in birth)) throw broken
  if (birth.format !== FORMAT) {
    throw new DataDirError(
      `${path} belongs to another version of Quorate: its format is ${birth.format}, this version reads ${FORMAT}.`,
    )
  }
  if (!('founders' in birth) || !Array.isArray(birth.founders) || birth.founders.length === 0)
    throw broken
  return birth.founders.map((founder: unknown) => {
    if (
      typeof founder !== 'object' ||
      founder === null ||
      !('name' in founder) ||
      !('region' in founder)
    )
      throw broken
    if (typeof founder.name !== 'string' || typeof founder.region !== 'string') throw broken
    return { name: founder.name, region: founder.region }
  })
}

function writeBirth(path: string, founders: readonly Founder[]): void {
  const temporary = join(path, `${BIRTH}.new`)
  const fd = openSync(temporary, 'w', OWN_FILE)
  writeSync(fd, `${JSON.stringify({ format: FORMAT, founders }, null, 2)}\n`)
  fsyncSync(fd)
  closeSync(fd)
  renameSync(temporary, join(path, BIRTH))
}

/**
 * flock(2) on an open file, which Node has not: another program locks the file we hand it. The lock
 * belongs to the open file, not to a process, so it lasts until the last one that inherited it is
 * gone: an orphan keeps it, a dead starter does not.
 */
function takeLock(fd: number): boolean {
  const perl = 'open(my $f, "+<&=", 3) or exit 2; exit(flock($f, 6) ? 0 : 1)'
  const ways: [string, string[]][] = [
    ['flock', ['-n', '3']],
    ['perl', ['-e', perl]],
  ]
  for (const [command, args] of ways) {
    const { status, error } = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'ignore', fd],
    })
    if (error) continue
    if (status === 0 || status === 1) return status === 0
  }
  throw new DataDirError(
    'locking the data directory needs flock (util-linux) or perl, and neither runs here.',
  )
}

/** A subdirectory, made if it is not there. */
export function makeDir(dir: string, name: string): string {
  const path = join(dir, name)
  mkdirSync(path, { recursive: true, mode: OWN_DIR })
  return path
}

/** A file that workerd reads at each start. */
export function writeRunFile(dir: string, name: string, text: string): string {
  const path = join(makeDir(dir, 'run'), name)
  writeFileSync(path, text, { mode: OWN_FILE })
  return path
}
