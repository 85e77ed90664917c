/** `npm start`: a cluster on this machine, from nothing to the first curl. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watchNpm } from './ancestors.ts'
import { bundle, compatibility } from './bundle.ts'
import { type Socket, workerdConfig } from './config.ts'
import {
  type DataDir,
  DataDirError,
  foundDataDir,
  makeDir,
  openDataDir,
  unfoundDataDir,
  writeRunFile,
} from './data.ts'
import { isEveryday } from './lines.ts'
import { HELP, OptionError, type Options, parseOptions } from './options.ts'
import { choosePorts, HOST, type Ports, PortTakenError } from './ports.ts'
import { DistancesError, readDistances } from './rtt.ts'
import { Runtime } from './runtime.ts'

try {
  const options = parseOptions(process.argv.slice(2), process.env)
  if (options === 'help') process.stdout.write(HELP)
  else await start(options)
} catch (error) {
  const known = [OptionError, DataDirError, PortTakenError, DistancesError].some(
    (kind) => error instanceof kind,
  )
  fail(
    known && error instanceof Error
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  )
}

async function start(options: Options): Promise<void> {
  // Of what is made from here on, by workerd too, nothing is for others (data.ts).
  process.umask(0o077)
  const data = await openDataDir(options.dataDir, options.members, options.regions)
  const ports = await choosePorts(
    options.port,
    data.founders.map((founder) => founder.name),
  )
  const runtime = new Runtime(prepare(options, data, ports))
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await runtime.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // Whoever read our output may be gone; that alone is no reason to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  watchNpm(stop)
  if (!(await runtime.start())) {
    if (!stopping) {
      unfoundDataDir(data)
      await choosePorts(
        ports.common,
        data.founders.map((founder) => founder.name),
      ) // says which port, should it be that
      fail('workerd did not start; what it said is above.')
    }
    return
  }
  if (!stopping) process.stdout.write(greeting(data, ports, options.rtt))
}

function prepare(
  options: Options,
  data: DataDir,
  ports: Ports,
): ConstructorParameters<typeof Runtime>[0] {
  const members = ports.members.map((member) => member.name)
  const sockets: Socket[] = [
    { name: 'cluster', address: `${HOST}:${ports.common}` },
    ...ports.members.map(({ name, port }) => ({
      name,
      address: `${HOST}:${port}`,
      entrypoint: name,
    })),
  ]
  const regions = data.founders.map((founder) => founder.region)
  const distances = options.rtt === undefined ? null : readDistances(options.rtt, regions)
  const entry =
    distances === null ? options.entry : fileURLToPath(new URL('far.worker.ts', import.meta.url))
  const worker = bundle(entry, members)
  const env = authEnv(process.env)
  const config = workerdConfig({
    compatibility: compatibility(),
    sockets,
    vars: {
      QUORATE_MEMBERS: data.founders.map((founder) => founder.name).join(','),
      QUORATE_REGIONS: data.founders.map((founder) => founder.region).join(','),
      QUORATE_AUTO_COMPACTION_MODE: options.compaction.mode,
      QUORATE_AUTO_COMPACTION_RETENTION: options.compaction.retention,
      ...(distances === null ? {} : { QUORATE_RTT: JSON.stringify(distances) }),
      QUORATE_QUOTA_BACKEND_BYTES: String(options.quotaBytes),
      QUORATE_CORRUPT_CHECK_TIME: options.corruptCheckTime,
      QUORATE_LEADERS: options.leaders,
      QUORATE_TRACE_URL: '', // there is no way out of this machine, and nothing to learn
      QUORATE_CLIENT_URLS: ports.members
        .map(({ name, port }) => `${name}=http://${HOST}:${port}`)
        .join(','),
    },
    secrets: Object.keys(env),
  })
  // All that could be refused has been.
  foundDataDir(data)
  writeRunFile(data.path, 'worker.js', worker)
  return {
    configFile: writeRunFile(data.path, 'workerd.capnp', config),
    dataPath: makeDir(data.path, 'objects'),
    backupsPath: makeDir(data.path, 'backups'),
    lock: data.lock,
    sockets: sockets.map((socket) => socket.name),
    env,
    log: (line) => {
      if (options.verbose || !isEveryday(line)) process.stderr.write(`${line}\n`)
    },
  }
}

/**
 * How passwords are hashed, which keys sign tokens, who gets in, how many backups stay
 * (src/worker/identity/password.ts, jwt.ts, gate.ts, backups.ts), as in a deployment. Not client
 * certificates: nobody verifies one here.
 */
function authEnv(all: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) {
    if (/^QUORATE_(OPEN|(JWT|PASSWORD|ROOT|BACKUP)_[A-Z0-9_]+)$/.test(name) && value)
      env[name] = value
  }
  return env
}

function greeting(data: DataDir, ports: Ports, rtt: string | undefined): string {
  const url = `http://${HOST}:${ports.common}`
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  const rows = data.founders.map(({ name, region }) => {
    const port = ports.members.find((member) => member.name === name)?.port
    return `  ${name.padEnd(8)}${region.padEnd(10)}http://${HOST}:${port}`
  })
  const spare = ports.members.slice(data.founders.length).map((member) => member.port)
  const far =
    rtt === undefined ? '' : `\n  rtt     ${rtt}: messages take as long as over that distance`
  const { key, value } = { key: btoa('hello'), value: btoa('world') }
  return `
Quorate ${version} serves etcd's v3 API on ${url}

  member  region    address
${rows.join('\n')}

  data    ${relative('', data.path) || '.'}${spare.length > 0 ? `\n  spare   ports ${spare[0]} to ${spare.at(-1)}, for members added later` : ''}${far}

Put a key and read it (keys and values are base64: hello is ${key}, world is ${value}):

  curl ${url}/v3/kv/put -d '{"key":"${key}","value":"${value}"}'
  curl ${url}/v3/kv/range -d '{"key":"${key}"}'

Ctrl-C stops it; the data stays.
`
}

function fail(message: string): never {
  process.stderr.write(`quorate: ${message}\n`)
  process.exit(1)
}
