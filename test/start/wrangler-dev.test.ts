/** `npx wrangler dev`, which reads wrangler.toml as a deployment does, and .dev.vars beside it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { kill, post, processesOf, root, temporaryDir, waitFor } from './cluster.ts'

test('wrangler dev makes a cluster without a word of an error, whether there is a network or not', async () => {
  const dir = temporaryDir(onTestFinished)
  const port = 24_000 + Math.floor(Math.random() * 2000)
  const args = [
    'dev',
    '--port',
    `${port}`,
    '--inspector-port',
    '0',
    '--persist-to',
    dir,
    '--show-interactive-dev-session=false',
  ]
  const env = {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_LOG_PATH: join(dir, 'log'),
    NO_COLOR: '1',
  }
  const child = spawn(join(root, 'node_modules/.bin/wrangler'), args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await waitFor(() => child.exitCode !== null || child.signalCode !== null, 10_000)
    for (const { pid } of processesOf(dir)) kill(pid, 'SIGKILL')
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  expect(await waitFor(() => /Ready on/.test(output), 45_000), output).toBe(true)
  const url = `http://localhost:${port}`
  expect(
    await post(`${url}/v3/kv/put`, { key: 'Zm9v', value: 'YmFy' }, 15_000),
    output,
  ).toMatchObject({ status: 200 })
  // Each member asks where it is as it is born, if it asks at all.
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toContain('quorate_member_region')
  await waitFor(() => /error/i.test(output), 3000)
  expect(output.replace(/.*\.dev\.vars.*/g, '')).not.toMatch(/error/i)
  expect(metrics).not.toMatch(/^quorate_member_colo\{/m)
})
