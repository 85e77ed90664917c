/**
 * What a caller does at the door: asks, logs in, sets up who may what. The same at an etcd's
 * gateway.
 */

export const b64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64')

export interface Told {
  readonly status: number
  readonly body: Record<string, unknown>
}

/** POSTs; a body that is text goes as it is. */
export async function ask(
  url: string,
  body: object | string | undefined,
  token?: string,
  id?: string,
): Promise<Told> {
  const headers: Record<string, string> = {}
  if (token !== undefined) headers.authorization = token
  if (id !== undefined) headers['quorate-request-id'] = id
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {})
  const answer = await fetch(url, {
    method: 'POST',
    body: text,
    headers,
    signal: AbortSignal.timeout(20_000),
  })
  // Of a stream the first message; a refusal may be no JSON.
  const said = (await answer.text()).split('\n')[0] ?? ''
  return { status: answer.status, body: parsed(said) }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return { text }
  }
}

/** Users, and their passwords. */
export const LOGINS = { root: 'r', low: 'l', alice: 'a', bob: 'b', all: 'e' } as const

export async function logIn(url: string, name: keyof typeof LOGINS): Promise<string> {
  const { body } = await ask(`${url}/v3/auth/authenticate`, { name, password: LOGINS[name] })
  if (typeof body.token !== 'string')
    throw new Error(`${name} does not get in: ${JSON.stringify(body)}`)
  return body.token
}

/**
 * Auth on: `low` has no role; `alice` and `bob` have the range a to b to write, and c to d to read,
 * w to x to write unread; `all` has all keys.
 */
export async function secured(url: string): Promise<void> {
  const setUp: (readonly [path: string, body: object])[] = [
    ...Object.entries(LOGINS).map(([name, password]) => ['user/add', { name, password }] as const),
    ...['root', 'ranges', 'every'].map((name) => ['role/add', { name }] as const),
    [
      'role/grant',
      { name: 'ranges', perm: { permType: 'READWRITE', key: b64('a'), range_end: b64('b') } },
    ],
    [
      'role/grant',
      { name: 'ranges', perm: { permType: 'READ', key: b64('c'), range_end: b64('d') } },
    ],
    [
      'role/grant',
      { name: 'ranges', perm: { permType: 'WRITE', key: b64('w'), range_end: b64('x') } },
    ],
    [
      'role/grant',
      { name: 'every', perm: { permType: 'READWRITE', key: 'AA==', range_end: 'AA==' } },
    ],
    ['user/grant', { user: 'root', role: 'root' }],
    ['user/grant', { user: 'alice', role: 'ranges' }],
    ['user/grant', { user: 'bob', role: 'ranges' }],
    ['user/grant', { user: 'all', role: 'every' }],
    ['enable', {}],
  ]
  for (const [path, body] of setUp) {
    const told = await ask(`${url}/v3/auth/${path}`, body)
    if (told.status !== 200) throw new Error(`${path}: ${JSON.stringify(told)}`)
  }
}
