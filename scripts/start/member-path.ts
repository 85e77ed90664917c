/**
 * `/members/<name>` goes before the path, or after the cluster in it. One that names a member, or
 * whole clusters, stays.
 */
export function pathOf(member: string, path: string): string {
  const cluster = /^\/clusters\/[^/]*/.exec(path)?.[0] ?? ''
  const rest = path.slice(cluster.length)
  if (path === '/clusters' || (cluster !== '' && rest === '') || /^\/members(\/|$)/.test(rest))
    return path
  return `${cluster}/members/${member}${rest}`
}
