/** Reads a URL: the cluster, the member and the call. Nothing else of the URL is handed on. */
import { DEFAULT_CLUSTER, isName } from '../../cluster/names.ts'
import { Code, EtcdError } from '../../errors.ts'
import type { Target } from './contract.ts'

const NEAREST: Target = { cluster: DEFAULT_CLUSTER, member: null }

/**
 * Host and port of a URL, and its path without query. A request's URL is always absolute and
 * normal.
 */
export function splitURL(url: string): { readonly authority: string; readonly path: string } {
  const host = url.indexOf('://') + 3
  let slash = url.indexOf('/', host)
  if (slash === -1) slash = url.length
  const end = url.slice(slash).search(/[?#]/)
  const path = end === -1 ? url.slice(slash) : url.slice(slash, slash + end)
  return { authority: url.slice(host, slash), path: path === '' ? '/' : path }
}

/** The query of a URL. Few paths have use for it, so it is not read for the others. */
export function queryOf(url: string): URLSearchParams {
  return new URL(url).searchParams
}

export interface Address {
  readonly target: Target
  readonly path: string
}

const PREFIX = /^(?:\/clusters\/([^/]+))?(?:\/members\/([^/]+))?(?=\/|$)/
const ALIAS = /^\/v3(?:alpha|beta)\//

/**
 * Takes the target off the path: `/clusters/<name>`, `/members/<name>`, or one after the other.
 * Without them the header `Quorate-Cluster` names the cluster. Old names of the API become `/v3/`.
 * Null: a name is not valid.
 */
export function resolve(path: string, clusterHeader: string | null): Address | null {
  // Nearly every request is of this kind.
  if (path.startsWith('/v3/') && clusterHeader === null) return { target: NEAREST, path }
  const [prefix, cluster, member] = PREFIX.exec(path) ?? ['']
  if ((cluster !== undefined && !isName(cluster)) || (member !== undefined && !isName(member)))
    return null
  if (clusterHeader !== null) {
    if (!isName(clusterHeader))
      throw new EtcdError(
        Code.InvalidArgument,
        'quorate: Quorate-Cluster is not the name of a cluster',
      )
    if (cluster !== undefined && cluster !== clusterHeader) {
      throw new EtcdError(
        Code.InvalidArgument,
        'quorate: the path and Quorate-Cluster name different clusters',
      )
    }
  }
  const target = { cluster: cluster ?? clusterHeader ?? DEFAULT_CLUSTER, member: member ?? null }
  return { target, path: path.slice(prefix.length).replace(ALIAS, '/v3/') }
}

/**
 * The path that Go's server would redirect to, if this path is not clean: it has no empty, `.` or
 * `..` part.
 */
export function cleanPath(path: string): string {
  const clean: string[] = []
  for (const part of path.split('/').slice(1)) {
    if (part === '..') clean.pop()
    else if (part !== '' && part !== '.') clean.push(part)
  }
  const joined = `/${clean.join('/')}`
  return path.endsWith('/') && joined !== '/' ? `${joined}/` : joined
}
