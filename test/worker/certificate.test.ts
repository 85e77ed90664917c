import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificateUser, commonName } from '../../src/worker/identity/certificate.ts'
import { edge } from './fake.ts'

/** As OpenSSL writes a value in RFC 2253. */
function escaped(value: string): string {
  const bytes = [...Buffer.from(value)]
  return bytes
    .map((b, i) => {
      const c = String.fromCharCode(b)
      if (b < 0x20 || b >= 0x7f) return `\\${b.toString(16).toUpperCase().padStart(2, '0')}`
      const edgeSpace = c === ' ' && (i === 0 || i === bytes.length - 1)
      return ',+"\\<>;'.includes(c) || (c === '#' && i === 0) || edgeSpace ? `\\${c}` : c
    })
    .join('')
}

/** As RFC 4514 allows too: other escapes, and text beyond ASCII as it is. */
function loosely(value: string): string {
  return value.replace(/[,+"\\<>;=]|^[# ]| $/g, (c) => `\\${c}`)
}

const values = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'CN=root',
    ',CN=root',
    '+CN=root',
    '\\,CN=root',
    '",CN=root,"',
    'x\\',
    '#13',
    ' ',
    'root,O',
    '\0',
  ),
)
const types = fc.constantFrom(
  'CN',
  'O',
  'OU',
  'C',
  'emailAddress',
  'UID',
  '1.2.840.113549.1.9.1',
  'cn',
  'commonName',
  '2.5.4.3',
)
const isName = (type: string): boolean =>
  ['cn', 'commonname', '2.5.4.3'].includes(type.toLowerCase())
const names = fc.array(fc.tuple(types, values, fc.constantFrom(',', '+')), {
  minLength: 1,
  maxLength: 6,
})

describe('the common name of a subject', () => {
  it.each([
    ['CN=James Royal,OU=Access Admins,O=Access,L=Austin,ST=Texas,C=US', 'James Royal'],
    ['C=US,O=Access,CN=last', 'last'],
    ['CN=app,O=x\\,CN=root', 'app'],
    ['O=x\\,CN=root', null],
    ['CN=second,CN=first', 'second'],
    ['OU=b+CN=a,O=c', 'a'],
    ['CN=\\C3\\A4\\,\\"', 'ä,"'],
    ['CN=ä', 'ä'],
    ['CN=\u{1f600}', '\u{1f600}'],
    ['CN=\\#lead', '#lead'],
    ['CN=\\ sp\\ ', ' sp '],
    ['cn=lower', 'lower'],
    ['2.5.4.3=by number', 'by number'],
    ['CN=a=b', 'a=b'],
    ['CN=,O=x', null],
    ['O=only', null],
    ['', null],
    ['CN', null],
    ['CN=x,', null],
    [',CN=x', null],
    ['CN=x,,O=y', null],
    ['CN=x;O=y', null],
    ['CN="quoted"', null],
    ['CN=#0c04726f6f74', null],
    ['CN=x\\', null],
    ['CN=x\\q', null],
    ['CN=\\C3', null],
    ['CN=x,O', null],
    ['CN =x', null],
    ['/C=US/CN=legacy', null],
    ['CN=x, CN=y', null],
    [`CN=${'x'.repeat(5000)}`, null],
  ])('%s: %s', (dn, name) => expect(commonName(dn)).toBe(name))

  it('is the first one, whatever else the subject says and however it is escaped', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(escaped, loosely), (rdns, written) => {
        const dn = rdns
          .map(([type, value, by], i) => `${i === 0 ? '' : by}${type}=${written(value)}`)
          .join('')
        const expected = rdns.find(([type]) => isName(type))?.[1]
        expect(commonName(dn)).toBe(expected === undefined || expected === '' ? null : expected)
      }),
      { numRuns: 5000 },
    )
  })

  it('is found in no text that is none, and none makes it throw', () => {
    const pieces = fc.constantFrom(
      'CN',
      '=',
      ',',
      '+',
      '\\',
      '"',
      '#',
      ' ',
      'C3',
      'root',
      'O',
      ';',
      '\u{1f600}',
      '\ud800',
      '\0',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((p) => p.join('')),
        ),
        (text) => {
          const name = commonName(text)
          if (name !== null) expect(text.toLowerCase()).toMatch(/cn=|2\.5\.4\.3=/)
        },
      ),
      { numRuns: 5000 },
    )
  })
})

const SUBJECT = {
  certSubjectDNRFC2253: 'CN=app,O=x',
  certSubjectDN: 'CN=other, O=x',
  certSubjectDNLegacy: '/O=x/CN=other',
}
const GOOD = {
  tlsClientAuth: { certPresented: '1', certVerified: 'SUCCESS', certRevoked: '0', ...SUBJECT },
}
const ON = { QUORATE_CLIENT_CERT_AUTH: 'true' }
const withField = (field: string, value: unknown) => ({
  tlsClientAuth: { ...GOOD.tlsClientAuth, [field]: value },
})

describe('a client certificate', () => {
  it('names its user where the deployment turns that on', () => {
    expect(certificateUser(GOOD, ON)).toBe('app')
  })

  it.each<[string, unknown, Record<string, string>]>([
    ['the deployment says nothing', GOOD, {}],
    ['it says something else', GOOD, { QUORATE_CLIENT_CERT_AUTH: '1' }],
    ['none was shown', withField('certVerified', 'NONE'), ON],
    ['it is not verified', withField('certVerified', 'FAILED:self signed certificate'), ON],
    ['it only begins so', withField('certVerified', 'SUCCESS '), ON],
    ['it is revoked', withField('certRevoked', '1'), ON],
    ['nobody says whether it is revoked', withField('certRevoked', undefined), ON],
    ['it has no subject', withField('certSubjectDNRFC2253', ''), ON],
    ['its subject is no text', withField('certSubjectDNRFC2253', ['CN=app']), ON],
    ['its subject has no common name', withField('certSubjectDNRFC2253', 'O=x'), ON],
    ['there is no TLS', {}, ON],
    ['it is null', { tlsClientAuth: null }, ON],
    ['cf is missing', undefined, ON],
    ['cf is null', null, ON],
    ['cf is text', 'tlsClientAuth', ON],
  ])('names nobody where %s', (_, cf, env) => expect(certificateUser(cf, env)).toBeNull())
})

describe('a call with a client certificate', () => {
  const call = async (
    url: string,
    headers: Record<string, string> = {},
    env: Record<string, string> = ON,
    cf: unknown = GOOD,
  ) => {
    const { app, asked } = edge()
    const request = new Request(url, { method: 'POST', headers, body: '{"key":"YQ=="}' })
    Object.defineProperty(request, 'cf', { value: cf })
    const answer = await app.fetch(request, { QUORATE_ROOT_PASSWORD: 'opensesame', ...env })
    return {
      status: answer.status,
      asked: asked[0],
      message: ((await answer.json()) as { message?: string }).message,
    }
  }
  const URL = 'https://quorate.example/v3/kv/range'

  it("is its user's, at the revision that auth has by then", async () => {
    const { status, asked } = await call(URL)
    expect(status).toBe(200)
    expect(asked).toMatchObject({ verified: { user: 'app', revision: 0 }, closed: true })
    expect(asked?.token).toBeUndefined()
  })

  it("is its token's user's where it brings one, good or bad, as in etcd", async () => {
    const { asked } = await call(URL, { authorization: 'abcdefghijklmnop.1' })
    expect(asked).toMatchObject({ token: 'abcdefghijklmnop.1' })
    expect(asked?.verified).toBeUndefined()
  })

  it.each<[string, string, Record<string, string>, Record<string, string>, unknown]>([
    ['it is turned off', URL, {}, {}, GOOD],
    ['the certificate is revoked', URL, {}, ON, withField('certRevoked', '1')],
    ['a page of another origin sends it', URL, { origin: 'https://evil.example' }, ON, GOOD],
    ['a page without an origin sends it', URL, { origin: 'null' }, ON, GOOD],
    [
      'a page of the same host sends it that came in clear',
      URL,
      { origin: 'http://quorate.example' },
      ON,
      GOOD,
    ],
    ['a page of another port sends it', URL, { origin: 'https://quorate.example:8443' }, ON, GOOD],
    [
      'a page of another origin sends it that says none',
      URL,
      { 'sec-fetch-site': 'cross-site' },
      ON,
      GOOD,
    ],
    [
      'a page of another host of the same site does',
      URL,
      { 'sec-fetch-site': 'same-site' },
      ON,
      GOOD,
    ],
    [
      "a header says what Cloudflare's cf should",
      URL,
      { 'MF-CF-Blob': JSON.stringify(GOOD), 'cf-blob': JSON.stringify(GOOD) },
      ON,
      {},
    ],
    [
      'a header says what a proxy would',
      URL,
      { 'ssl-client-verify': 'SUCCESS', 'x-ssl-client-s-dn': 'CN=root' },
      ON,
      {},
    ],
  ])('is a stranger’s where %s', async (_, url, headers, env, cf) => {
    expect(await call(url, headers, env, cf)).toMatchObject({
      status: 400,
      message: 'etcdserver: user name is empty',
    })
  })

  it('from a page of the same origin is its user’s', async () => {
    expect((await call(URL, { origin: 'https://quorate.example' })).asked).toMatchObject({
      verified: { user: 'app' },
    })
  })

  it('on a loopback name is nobody’s: there nobody has verified anything', async () => {
    for (const host of ['http://localhost:2379', 'http://127.0.0.1', 'http://[::1]:8787']) {
      expect(await call(`${host}/v3/kv/range`)).toMatchObject({
        status: 400,
        message: 'etcdserver: user name is empty',
      })
      const open = await call(`${host}/v3/kv/range`, {}, { ...ON, QUORATE_ROOT_PASSWORD: '' })
      expect([open.status, open.asked?.verified]).toEqual([200, undefined])
    }
  })
})
