import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Auth,
  type AuthOp,
  AuthResult,
  authErrorOf,
  type Permission,
  readRows,
} from '../../src/auth/index.ts'
import { AUTH_TABLES } from '../../src/auth/rows.ts'
import { MAX_TOKENS, TOKENS_SWEPT } from '../../src/limits.ts'
import type { WriteRequest } from '../../src/mvcc/index.ts'
import { following, type LogIndex, logIndex, type RequestId } from '../../src/types.ts'
import { NodeSql } from '../harness/node-sql.ts'
import { finish, NOW, outcomeOf, Replica, requestIdOf } from '../mvcc/replica.ts'
import { grant, put } from '../mvcc/requests.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 60)
const bytes = (text: string) => new TextEncoder().encode(text)
const TTL = 300_000

const add = (name: string): AuthOp => ({
  kind: 'userAdd',
  name,
  password: bytes('hash'),
  noPassword: false,
})
const addRole = (role: string): AuthOp => ({ kind: 'roleAdd', role })
const give = (name: string, role: string): AuthOp => ({ kind: 'userGrantRole', name, role })
const take = (name: string, role: string): AuthOp => ({ kind: 'userRevokeRole', name, role })
const permit = (role: string, key: string, rangeEnd = '', type = 2): AuthOp => ({
  kind: 'roleGrantPermission',
  role,
  permission: { type, key: bytes(key), rangeEnd: bytes(rangeEnd) },
})
const forbid = (role: string, key: string, rangeEnd = ''): AuthOp => ({
  kind: 'roleRevokePermission',
  role,
  key: bytes(key),
  rangeEnd: bytes(rangeEnd),
})
const login = (name: string, checked: number, now = 0): AuthOp => ({
  kind: 'authenticate',
  name,
  checked,
  secret: 'secret',
  now,
  expires: now + TTL,
})
const ENABLED: readonly AuthOp[] = [
  add('root'),
  addRole('root'),
  give('root', 'root'),
  { kind: 'enable' },
]

class Fixture {
  readonly sql = new NodeSql()
  auth: Auth
  index = logIndex(0)

  constructor(ops: readonly AuthOp[] = []) {
    for (const table of AUTH_TABLES) this.sql.run(table)
    this.auth = new Auth(this.sql)
    for (const op of ops) expect(this.do(op)).toBe('')
  }

  next(): LogIndex {
    this.index = following(this.index)
    return this.index
  }

  do(op: AuthOp): string {
    return authErrorOf(this.auth.apply(op, this.next()))?.message ?? ''
  }
}

describe('names of nobody', () => {
  it('are not kept in memory, however many are asked for', () => {
    const { auth } = new Fixture([...ENABLED, add('ann')])
    for (const name of ['root', 'ann']) expect(auth.user(name)?.name).toBe(name)
    expect(auth.cached).toBe(2)
    for (let i = 0; i < 10_000; i++) expect(auth.user(`${i}`.padStart(1000, 'n'))).toBeNull()
    expect(auth.cached).toBe(2)
  })
})

describe('users and roles', () => {
  it.each<[string, readonly AuthOp[], AuthOp, string]>([
    ['a user without a name', [], add(''), 'etcdserver: user name is empty'],
    ['a user twice', [add('a')], add('a'), 'etcdserver: user name already exists'],
    [
      'a hash that is not one',
      [],
      { kind: 'userAdd', name: 'a', password: null, noPassword: false },
      'auth: authentication failed, password was given for no password user',
    ],
    [
      'a user without password',
      [],
      { kind: 'userAdd', name: 'a', password: null, noPassword: true },
      '',
    ],
    ['to delete nobody', [], { kind: 'userDelete', name: 'a' }, 'etcdserver: user name not found'],
    [
      'a password for nobody',
      [],
      { kind: 'userChangePassword', name: 'a', password: bytes('') },
      'etcdserver: user name not found',
    ],
    ['a role without a name', [], addRole(''), 'etcdserver: role name is empty'],
    ['a role twice', [addRole('r')], addRole('r'), 'etcdserver: role name already exists'],
    ['to delete no role', [], { kind: 'roleDelete', role: 'r' }, 'etcdserver: role name not found'],
    ['a role for nobody', [addRole('r')], give('a', 'r'), 'etcdserver: user name not found'],
    ['no role for a user', [add('a')], give('a', 'r'), 'etcdserver: role name not found'],
    ['the role root, which need not be there', [add('a')], give('a', 'root'), ''],
    ['a role again', [add('a'), addRole('r'), give('a', 'r')], give('a', 'r'), ''],
    ['to take a role from nobody', [], take('a', 'r'), 'etcdserver: user name not found'],
    [
      'to take what was not given',
      [add('a')],
      take('a', 'r'),
      'etcdserver: role is not granted to the user',
    ],
    [
      'no permission',
      [addRole('r')],
      { kind: 'roleGrantPermission', role: 'r', permission: null },
      'etcdserver: permission not given',
    ],
    [
      'a permission on no key',
      [addRole('r')],
      permit('r', ''),
      'etcdserver: invalid auth management',
    ],
    [
      'a permission that ends before it begins',
      [addRole('r')],
      permit('r', 'b', 'a'),
      'etcdserver: invalid auth management',
    ],
    ['a permission for no role', [], permit('r', 'a'), 'etcdserver: role name not found'],
    ['to take a permission from no role', [], forbid('r', 'a'), 'etcdserver: role name not found'],
    [
      'to take a permission of another range',
      [addRole('r'), permit('r', 'a', 'b')],
      forbid('r', 'a'),
      'etcdserver: permission is not granted to the role',
    ],
    ['auth without root', [], { kind: 'enable' }, 'etcdserver: root user does not exist'],
    [
      'auth with a powerless root',
      [add('root')],
      { kind: 'enable' },
      'etcdserver: root user does not have root role',
    ],
    ['auth again', ENABLED, { kind: 'enable' }, ''],
    [
      'root deleted',
      ENABLED,
      { kind: 'userDelete', name: 'root' },
      'etcdserver: invalid auth management',
    ],
    [
      'the role root deleted',
      ENABLED,
      { kind: 'roleDelete', role: 'root' },
      'etcdserver: invalid auth management',
    ],
    ['root without power', ENABLED, take('root', 'root'), 'etcdserver: invalid auth management'],
    [
      'root deleted, auth off',
      [...ENABLED, { kind: 'disable' }],
      { kind: 'userDelete', name: 'root' },
      '',
    ],
    ['a token, auth off', [add('a')], login('a', 2), 'etcdserver: authentication is not enabled'],
  ])('%s', (_, before, op, want) => {
    expect(new Fixture(before).do(op)).toBe(want)
  })

  it('the revision begins at 1, and rises with every change but those that change nothing, and switching on', () => {
    const f = new Fixture()
    const revisions = [f.auth.revision]
    const course = [
      ...ENABLED,
      add('a'),
      addRole('r'),
      give('a', 'r'),
      give('a', 'r'),
      permit('r', 'k'),
      permit('r', 'k'),
    ]
    for (const op of [
      ...course,
      forbid('r', 'k'),
      take('a', 'r'),
      { kind: 'disable' },
      { kind: 'disable' },
    ] as AuthOp[]) {
      f.do(op)
      revisions.push(f.auth.revision)
    }
    expect(revisions).toEqual([1, 2, 3, 4, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 12])
  })

  it('a deleted role is taken from everybody', () => {
    const f = new Fixture([
      add('a'),
      add('b'),
      addRole('r'),
      addRole('s'),
      give('a', 's'),
      give('a', 'r'),
      give('b', 's'),
    ])
    expect(f.auth.user('a')?.roles).toEqual(['r', 's'])
    f.do({ kind: 'roleDelete', role: 's' })
    expect(f.auth.user('a')?.roles).toEqual(['r'])
    expect(f.auth.user('b')?.roles).toEqual([])
    expect(f.auth.roles()).toEqual(['r'])
  })

  it('names are in the order of their bytes', () => {
    const names = ['b', 'a', '\u{1f600}', '\uffff', 'ä', '\ufeffx']
    const f = new Fixture(names.map(add))
    expect(f.auth.users()).toEqual(['a', 'b', 'ä', '\ufeffx', '\uffff', '\u{1f600}'])
  })

  it('a permission of the same range takes the place of the old one; the role root permits all, whatever it was granted', () => {
    const f = new Fixture([
      addRole('r'),
      permit('r', 'b', '', 0),
      permit('r', 'a', 'c', 1),
      permit('r', 'b', '', 2),
      addRole('root'),
    ])
    const shown = (all: readonly Permission[] | null) =>
      all?.map((p) => [p.type, String.fromCharCode(...p.key), String.fromCharCode(...p.rangeEnd)])
    expect(shown(f.auth.role('r'))).toEqual([
      [1, 'a', 'c'],
      [2, 'b', ''],
    ])
    expect(shown(f.auth.role('root'))).toEqual([[2, '', '\0']])
    expect(f.auth.role('none')).toBe(null)
  })
})

describe('tokens', () => {
  it('end where they said, and where their user is made anew', () => {
    const f = new Fixture([...ENABLED, add('a')])
    f.do(login('a', f.auth.revision, 1000))
    const token = `secret.${f.index}`
    expect(f.auth.token(token, 1000 + TTL - 1)).toEqual({
      user: 'a',
      index: f.index,
      expires: 1000 + TTL,
    })
    expect(f.auth.token(token, 1000 + TTL)).toBe(null)
    for (const wrong of [
      `secreT.${f.index}`,
      `secre.${f.index}`,
      `secretx.${f.index}`,
      `secret.${f.index - 1}`,
      `.${f.index}`,
    ])
      expect(f.auth.token(wrong, 1000)).toBe(null)
    f.do({ kind: 'userDelete', name: 'a' })
    expect(f.auth.token(token, 1000)).toBe(null)
    f.do(add('a'))
    expect(f.auth.token(token, 1000)).toBe(null)
  })

  it('are made only of a check against the present revision', () => {
    const f = new Fixture([...ENABLED, add('a')])
    expect(f.auth.apply(login('a', f.auth.revision - 1), logIndex(100))).toBe(AuthResult.StaleCheck)
    expect(f.auth.apply(login('b', f.auth.revision), logIndex(101))).toBe(AuthResult.AuthFailed)
  })

  it('are few: those that end first go, a bounded number at a time', () => {
    const f = new Fixture([...ENABLED, add('a')])
    const first = f.index + 1
    for (let i = 0; i < MAX_TOKENS + 1; i++) f.do(login('a', f.auth.revision, i))
    const count = () => readRows(f.sql).filter((row) => row.kind === 3).length
    expect(count()).toBe(MAX_TOKENS + 1 - TOKENS_SWEPT)
    expect(f.auth.token(`secret.${first}`, 100)).toBe(null)
    expect(f.auth.token(`secret.${first + TOKENS_SWEPT}`, 100)).not.toBe(null)
  })

  it('are few: those of the user who has most go, who logs in again and again ends none of others', () => {
    const f = new Fixture([...ENABLED, add('ann'), add('low'), add('mid')])
    const logIn = (name: string, now: number): string => {
      f.do({ ...login(name, f.auth.revision, now), ofMost: true } as AuthOp)
      return `secret.${f.index}`
    }
    const theirs = ['root', 'ann'].map((name) => logIn(name, 0))
    const mids = Array.from({ length: 100 }, (_, i) => logIn('mid', i))
    for (let i = 0; i < MAX_TOKENS + 2 * TOKENS_SWEPT; i++) logIn('low', 1000 + i)
    const last = logIn('low', 20_000)
    const left = (tokens: readonly string[]) =>
      tokens.filter((token) => f.auth.token(token, 20_001) !== null).length
    expect([left(theirs), left(mids), left([last])]).toEqual([2, 100, 1])
    const count = () => readRows(f.sql).filter((row) => row.kind === 3).length
    expect(count()).toBeGreaterThan(MAX_TOKENS - TOKENS_SWEPT)
    expect(count()).toBeLessThanOrEqual(MAX_TOKENS)
    expect(readRows(f.sql).filter((row) => row.kind === 4)).toHaveLength(count())
  }, 30_000)

  it('are few also where all have as many: those that end first go', () => {
    const names = Array.from({ length: 10 }, (_, i) => `u${i}`)
    const f = new Fixture([...ENABLED, ...names.map(add)])
    const tokens: string[] = []
    for (let i = 0; i < MAX_TOKENS + 1; i++) {
      f.do({ ...login(names[i % 10] as string, f.auth.revision, i), ofMost: true } as AuthOp)
      tokens.push(`secret.${f.index}`)
    }
    const gone = tokens.flatMap((token, i) => (f.auth.token(token, 20_000) === null ? [i] : []))
    expect(gone).toEqual(Array.from({ length: TOKENS_SWEPT }, (_, i) => i))
  }, 30_000)
})

/** Entries of auth among others. */
const op: fc.Arbitrary<AuthOp> = fc.oneof(
  fc.constantFrom(
    ...ENABLED,
    { kind: 'disable' } as AuthOp,
    add('a'),
    add('b'),
    addRole('r'),
    addRole('s'),
  ),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('r', 's'))
    .map(([name, role]) => give(name, role)),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('r', 's'))
    .map(([name, role]) => take(name, role)),
  fc
    .tuple(fc.constantFrom('r', 's'), fc.constantFrom('a', 'b'), fc.constantFrom('', 'c'))
    .map(([r, k, e]) => permit(r, k, e)),
  fc.constantFrom(
    { kind: 'roleDelete', role: 'r' } as AuthOp,
    { kind: 'userDelete', name: 'a' } as AuthOp,
  ),
  fc
    .tuple(fc.constantFrom('root', 'a'), fc.integer({ min: 1, max: 20 }), fc.nat(5e5))
    .map(([n, r, t]) => login(n, r, t)),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5e5))
    .map(
      ([index, now]): AuthOp => ({ kind: 'use', index: logIndex(index), now, expires: now + TTL }),
    ),
  fc.constant<AuthOp>({ kind: 'bootstrap', password: bytes('hash') }),
)
const request: fc.Arbitrary<WriteRequest> = fc.oneof(
  { weight: 4, arbitrary: op.map((o): WriteRequest => ({ kind: 'auth', op: o })) },
  { weight: 1, arbitrary: fc.constantFrom<WriteRequest>(put('a', '1'), put('b', '2'), grant(7n)) },
)

function entries(requests: readonly WriteRequest[]): { request: WriteRequest; id: RequestId }[] {
  return requests.map((r, i) => ({ request: r, id: requestIdOf(i + 1) }))
}

describe('members that apply the same entries', () => {
  it('have the same auth, however they were batched and whatever was lost from memory', () => {
    let tokens = 0
    fc.assert(
      fc.property(
        fc.array(request, { minLength: 5, maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (requests, size) => {
          const all: WriteRequest[] = [
            { kind: 'auth', op: { kind: 'bootstrap', password: bytes('h') } },
            { kind: 'auth', op: login('root', 2) },
            ...requests,
          ]
          const [one, other] = [new Replica(), new Replica()]
          other.betweenTurns = () => other.crash()
          const outcomes = [one.applyAll(entries(all), 1), other.applyAll(entries(all), size)]
          const shape = (o: (typeof outcomes)[0][0]) => [o?.revision, o?.error?.message, o?.token]
          expect(outcomes[1]?.map(shape)).toEqual(outcomes[0]?.map(shape))
          expect(readRows(other.sql)).toEqual(readRows(one.sql))
          expect(other.store.auth.revision).toBe(one.store.auth.revision)
          tokens += readRows(one.sql).filter((row) => row.kind === 3).length
        },
      ),
      { numRuns: RUNS },
    )
    expect(tokens).toBeGreaterThan(RUNS / 5)
  })

  it('make no revision of keys by it, and no part of their hash', () => {
    const [one, other] = [new Replica(), new Replica()]
    for (const r of [one, other]) r.apply(put('a', '1'))
    for (const o of [...ENABLED, add('a')]) one.apply({ kind: 'auth', op: o })
    expect(one.store.revision).toBe(other.store.revision)
    expect(finish(one.store.hashKV(0))).toEqual(finish(other.store.hashKV(0)))
  })

  it('remember what a token was for the second try, and say so where it is gone', () => {
    const r = new Replica()
    for (const o of ENABLED) r.apply({ kind: 'auth', op: o })
    const asked: WriteRequest = { kind: 'auth', op: login('root', r.store.auth.revision) }
    const outcome = r.apply(asked, 1000, requestIdOf(9))
    expect(outcome.token).toBe(`secret.${r.store.appliedIndex}`)
    const recent = r.store.recent(requestIdOf(9))
    if (recent === null) throw new Error('forgotten')
    const other: WriteRequest = {
      kind: 'auth',
      op: { ...login('root', 1), secret: 'another' } as AuthOp,
    }
    expect(finish(r.store.recover(other, recent)).outcome?.token).toBe(outcome.token)
    r.apply({ kind: 'auth', op: login('root', r.store.auth.revision, 10 * TTL) })
    expect(finish(r.store.recover(other, recent)).outcome).toBe(null)
  })
})

describe('a snapshot', () => {
  /** Carries chunks of so many rows; `between` happens after each. */
  function carry(
    sender: Replica,
    receiver: Replica,
    incremental: boolean,
    rows: number,
    between: () => void,
  ): void {
    const from = incremental
      ? { revision: receiver.store.revision, index: receiver.store.appliedIndex }
      : null
    const state = sender.store.beginExport(from, NOW + 1_000_000)
    receiver.sql.transaction(() => receiver.store.beginImport(new Uint8Array([1]), state.header))
    for (;;) {
      const importing = receiver.store.importing
      if (importing === null) break
      if (importing.clearing) receiver.sql.transaction(() => receiver.store.importSlice(rows))
      else {
        const { data } = state.chunk(importing.cursor, rows, 1_000_000)
        receiver.sql.transaction(() => receiver.store.importChunk(data))
        between()
      }
    }
    state.close()
  }

  it('carries all of auth as it was when it began, shows it with the last chunk, and leaves what an aborted one found', () => {
    fc.assert(
      fc.property(
        fc.array(request, { minLength: 3, maxLength: 40 }),
        fc.array(request, { maxLength: 20 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        (before, later, rows, incremental) => {
          const [sender, receiver] = [new Replica(), new Replica()]
          const start = before.slice(0, 2)
          const startEntries = entries(start)
          receiver.applyAll(startEntries, 1)
          if (!incremental) receiver.apply({ kind: 'auth', op: add('stale') })
          sender.applyAll(entries(before), 3)
          const want = readRows(sender.sql)
          const old = readRows(receiver.sql)
          if (incremental) {
            const from = { revision: receiver.store.revision, index: receiver.store.appliedIndex }
            const state = sender.store.beginExport(from, NOW + 1_000_000)
            receiver.sql.transaction(() =>
              receiver.store.beginImport(new Uint8Array([2]), state.header),
            )
            while (!receiver.sql.transaction(() => receiver.store.importSlice(rows)));
            receiver.sql.transaction(() =>
              receiver.store.importChunk(state.chunk(new Uint8Array(0), 2, 10_000).data),
            )
            while (
              receiver.store.importing !== null &&
              !receiver.sql.transaction(() => receiver.store.abortImport(rows))
            );
            if (state.chunk(new Uint8Array(0), 2, 10_000).next !== null)
              expect(readRows(receiver.sql)).toEqual(old)
            state.close()
            if (receiver.store.appliedIndex === sender.store.appliedIndex) return
          }
          let n = 0
          carry(sender, receiver, incremental, rows, () => {
            const asked = later[n++]
            if (asked !== undefined) sender.apply(asked)
            receiver.crash()
            if (receiver.store.importing !== null) expect(readRows(receiver.sql)).toEqual(old)
          })
          expect(readRows(receiver.sql)).toEqual(want)
          expect([...receiver.sql.query('SELECT count(*) FROM auth_stage')]).toEqual([[0]])
          expect(receiver.store.auth.users()).toEqual(new Auth(receiver.sql).users())
          expect(outcomeOf(() => receiver.store.auth.enabled)).toBe(new Auth(receiver.sql).enabled)
        },
      ),
      { numRuns: RUNS },
    )
  })
})

describe('while auth is off', () => {
  it('nothing is read, written or asked for it', () => {
    const counts = [false, true].map((used) => {
      const r = new Replica()
      if (used)
        for (const o of [...ENABLED, { kind: 'disable' } as AuthOp])
          r.apply({ kind: 'auth', op: o })
      r.apply(put('a', '0'))
      const statements: string[] = []
      const { query, run } = r.sql
      r.sql.query = function* (sql, ...bindings) {
        statements.push(sql)
        yield* query.call(r.sql, sql, ...bindings)
      }
      r.sql.run = (sql, ...bindings) => {
        statements.push(sql)
        run.call(r.sql, sql, ...bindings)
      }
      for (let i = 0; i < 10; i++)
        r.apply(put('a', String(i)), 1000, requestIdOf(i + 1) as RequestId)
      expect(statements.filter((sql) => /\bauth/.test(sql))).toEqual([])
      return statements.length
    })
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeGreaterThan(10)
  })
})
