/** workerd's configuration, as text. */

export interface Socket {
  readonly name: string
  readonly address: string
  /** Which export of the Worker answers; undefined: its default export. */
  readonly entrypoint?: string
}

export interface Setup {
  readonly compatibility: { readonly date: string; readonly flags: readonly string[] }
  readonly sockets: readonly Socket[]
  readonly vars: Readonly<Record<string, string>>
  /** Names of those that workerd takes from its environment: they are written nowhere. */
  readonly secrets: readonly string[]
}

/** Name under which `--directory-path` gives workerd the data directory. */
export const DATA_SERVICE = 'data'
/**
 * And the directory for backups, which stands for an R2 bucket here: src/worker/owner/bucket.ts.
 */
export const BACKUPS_SERVICE = 'backups'

/**
 * No `cfBlobHeader` and no `capnpConnectHost` on the sockets: a caller can neither forge
 * `request.cf` nor reach past `fetch`. No way out either: a member calls other members, through the
 * binding, and nothing else.
 */
export function workerdConfig({ compatibility, sockets, vars, secrets }: Setup): string {
  const bindings = [
    ...Object.entries(vars).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
    ...secrets.map((name) => `(name = ${text(name)}, fromEnvironment = ${text(name)})`),
  ]
  const doors = sockets.map(({ name, address, entrypoint }) => {
    const service =
      entrypoint === undefined
        ? text('quorate')
        : `(name = ${text('quorate')}, entrypoint = ${text(entrypoint)})`
    return `(name = ${text(name)}, address = ${text(address)}, http = (), service = ${service})`
  })
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "quorate", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = ${text(compatibility.date)},
      compatibilityFlags = [${compatibility.flags.map(text).join(', ')}],
      bindings = [
        (name = "MEMBERS", durableObjectNamespace = "QuorateMember"),
        (name = "BACKUP_FILES", service = "${BACKUPS_SERVICE}"),
        ${bindings.join(',\n        ')}
      ],
      durableObjectNamespaces = [(className = "QuorateMember", uniqueKey = "quorate-QuorateMember", enableSql = true)],
      durableObjectStorage = (localDisk = "${DATA_SERVICE}")
    )),
    (name = "${DATA_SERVICE}", disk = (writable = true)),
    (name = "${BACKUPS_SERVICE}", disk = (writable = true)),
    (name = "internet", network = (allow = []))
  ],
  sockets = [
    ${doors.join(',\n    ')}
  ]
);
`
}

function text(value: string): string {
  if (/[^\x20-\x7e]/.test(value)) throw new TypeError(`not printable: ${JSON.stringify(value)}`)
  return JSON.stringify(value)
}
