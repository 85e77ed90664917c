/**
 * A server that answers without reading, to know how much the load generator can ask for. Run as a
 * process of its own.
 */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { atEnd } from '../cleanup.ts'
import type { Target } from './target.ts'

const BODY =
  '{"header":{"cluster_id":"14841639068965178418","member_id":"10276657743932975437","revision":"5","raft_term":"2"}}'
const ANSWER = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`,
)

/** One request is out a connection, and each fits a segment: so many pieces, so many requests. */
function serve(): void {
  const server = createServer((socket) => {
    socket.setNoDelay(true)
    socket.on('data', () => socket.write(ANSWER))
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address !== null) process.stdout.write(`${address.port}\n`)
  })
  process.stdin.on('end', () => process.exit(0)).resume()
}

export async function startTrivial(): Promise<Target> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', fileURLToPath(import.meta.url)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = atEnd(async () => {
    child.stdin.end()
    await gone
  })
  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(Number(line)))
    child.once('error', reject)
  })
  return {
    name: 'trivial',
    ports: [port],
    pids: () => (child.pid === undefined ? [] : [child.pid]),
    stop,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) serve()
