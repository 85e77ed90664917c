import { describe, expect, test } from 'vitest'
import type { Op } from '../history.ts'
import type { Kv, KvAnswer, ModelAnswer, ModelOp, TxnOp } from '../model.ts'
import { COMPACTED, FUTURE } from '../model.ts'
import { checkWithoutLog } from './infer.ts'
import { checkRegisters } from './register.ts'

let ids = 0

function op(
  at: readonly [number, number],
  request: ModelOp,
  revision: number,
  answer: ModelAnswer | null,
  more: Partial<Op> = {},
): Op {
  const unknown = answer === null
  return {
    client: 0,
    request,
    requestId: request.kind === 'range' ? '' : `id${++ids}`,
    serializable: false,
    minRevision: 0,
    invoked: at[0],
    returned: unknown ? Number.POSITIVE_INFINITY : at[1],
    outcome: unknown ? 'unknown' : answer.kind === 'refused' ? 'refused' : 'ok',
    answer,
    revision,
    bare: false,
    tries: 1,
    member: 'a',
    ...more,
  }
}

function kv(key: string, value: string, mod: number, version = 1, create = mod): Kv {
  return { key, value, create, mod, version, lease: '0' }
}

function put(
  at: readonly [number, number],
  key: string,
  value: string,
  revision: number,
  more: Partial<Op> = {},
): Op {
  return op(
    at,
    { kind: 'put', key, value, lease: '0', prevKv: false },
    revision,
    { kind: 'put', prev: null },
    more,
  )
}

/** A put whose outcome nobody heard. */
function lostPut(at: number, key: string, value: string): Op {
  return op([at, 0], { kind: 'put', key, value, lease: '0', prevKv: false }, 0, null)
}

function del(at: readonly [number, number], key: string, deleted: number, revision: number): Op {
  return op(at, { kind: 'delete', key, end: '', prevKv: false }, revision, {
    kind: 'delete',
    deleted,
    prevs: [],
  })
}

function range(key: string, end = '', revision = 0): ModelOp {
  return {
    kind: 'range',
    key,
    end,
    limit: 0,
    revision,
    order: 'none',
    keysOnly: false,
    countOnly: false,
  }
}

function kvs(...list: Kv[]): KvAnswer {
  return { kind: 'range', kvs: list, more: false, count: list.length }
}

function get(
  at: readonly [number, number],
  key: string,
  revision: number,
  found: Kv | null,
  more: Partial<Op> = {},
): Op {
  return op(at, range(key), revision, found === null ? kvs() : kvs(found), more)
}

/** Both keys or none. */
function pair(value: string): TxnOp {
  const one = (key: string) => ({ kind: 'put', key, value, lease: '0', prevKv: false }) as const
  return { kind: 'txn', compare: [], success: [one('x'), one('y')], failure: [] }
}

function swap(from: string, to: string): TxnOp {
  return {
    kind: 'txn',
    compare: [{ key: 'x', target: 'value', result: 'equal', operand: from }],
    success: [{ kind: 'put', key: 'x', value: to, lease: '0', prevKv: false }],
    failure: [],
  }
}

const swapped = { kind: 'txn', succeeded: true, responses: [{ kind: 'put', prev: null }] } as const
const notSwapped = { kind: 'txn', succeeded: false, responses: [] } as const
const paired = {
  kind: 'txn',
  succeeded: true,
  responses: [
    { kind: 'put', prev: null },
    { kind: 'put', prev: null },
  ],
} as const

const good: readonly (readonly [string, () => Op[]])[] = [
  [
    'a write and a read after it',
    () => [put([1, 2], 'x', 'a', 2), get([3, 4], 'x', 2, kv('x', 'a', 2))],
  ],
  [
    'a read at the same time as a write sees it or not',
    () => [
      put([1, 6], 'x', 'a', 2),
      get([2, 3], 'x', 1, null),
      get([4, 5], 'x', 2, kv('x', 'a', 2)),
    ],
  ],
  ['a lost write that nobody ever sees', () => [lostPut(1, 'x', 'a'), get([2, 3], 'x', 1, null)]],
  [
    'a lost write that took effect',
    () => [lostPut(1, 'x', 'a'), get([2, 3], 'x', 1, null), get([4, 5], 'x', 2, kv('x', 'a', 2))],
  ],
  [
    'a stale read that asked for no more',
    () => [
      put([1, 2], 'x', 'a', 2),
      get([3, 4], 'x', 1, null, { serializable: true, member: 'b' }),
    ],
  ],
  [
    'a read at an old revision',
    () => [
      put([1, 2], 'x', 'a', 2),
      put([3, 4], 'x', 'b', 3),
      op([5, 6], range('x', '', 2), 3, kvs(kv('x', 'a', 2))),
    ],
  ],
  [
    'a second try that answers at the first one’s revision',
    () => [
      put([1, 9], 'x', 'a', 2, { tries: 2 }),
      put([3, 4], 'y', 'b', 3),
      get([10, 11], 'x', 3, kv('x', 'a', 2)),
    ],
  ],
  [
    'a swap that wins and one that loses',
    () => [
      put([1, 2], 'x', 'a', 2),
      op([3, 6], swap('a', 'b'), 3, swapped),
      op([4, 7], swap('a', 'c'), 3, notSwapped),
    ],
  ],
]

const bad: readonly (readonly [string, () => Op[], RegExp])[] = [
  ['a stale read', () => [put([1, 2], 'x', 'a', 2), get([3, 4], 'x', 1, null)], /stale/],
  [
    'a stale read of what another client has read',
    () => [
      put([1, 20], 'x', 'a', 2),
      get([2, 3], 'x', 2, kv('x', 'a', 2)),
      get([4, 5], 'x', 1, null),
    ],
    /stale/,
  ],
  [
    'a lost write',
    () => [put([1, 2], 'x', 'a', 2), put([3, 4], 'y', 'b', 3), get([5, 6], 'x', 3, null)],
    /wrong read/,
  ],
  [
    'a lost write, its revision given again',
    () => [put([1, 2], 'x', 'a', 2), put([3, 4], 'y', 'b', 2)],
    /two writes at one revision/,
  ],
  [
    'a write applied twice',
    () => [
      put([1, 9], 'x', 'a', 2, { tries: 2 }),
      put([3, 4], 'x', 'b', 3),
      get([10, 11], 'x', 4, kv('x', 'a', 4, 3, 2)),
    ],
    /no order|newest/,
  ],
  [
    'a lost write applied twice',
    () => [
      lostPut(1, 'x', 'a'),
      get([2, 3], 'x', 2, kv('x', 'a', 2)),
      put([4, 5], 'x', 'b', 3),
      get([6, 7], 'x', 4, kv('x', 'a', 4, 3, 2)),
    ],
    /no order|newest/,
  ],
  [
    'a read of a value never written',
    () => [put([1, 2], 'x', 'a', 2), get([3, 4], 'x', 2, kv('x', 'z', 2))],
    /wrong read/,
  ],
  [
    'a read from the future',
    () => [get([1, 2], 'x', 2, kv('x', 'a', 2)), put([3, 4], 'x', 'a', 2)],
    /future/,
  ],
  [
    'a lost write seen before it was asked',
    () => [get([1, 2], 'x', 2, kv('x', 'a', 2)), lostPut(3, 'x', 'a')],
    /future/,
  ],
  [
    'a revision going backwards on one member',
    () => [
      put([1, 2], 'x', 'a', 2),
      get([3, 4], 'x', 2, kv('x', 'a', 2), { serializable: true, member: 'b' }),
      get([5, 6], 'x', 1, null, { serializable: true, member: 'b' }),
    ],
    /going backwards/,
  ],
  [
    'a read below the asked minimal revision',
    () => [
      put([1, 2], 'x', 'a', 2),
      get([3, 4], 'x', 1, null, { serializable: true, minRevision: 2, member: 'b' }),
    ],
    /minimal revision/,
  ],
  [
    'a serializable read that mixes revisions',
    () => [
      put([1, 2], 'x', 'a', 2),
      put([3, 4], 'y', 'b', 3),
      op([5, 6], range('x', 'z'), 2, kvs(kv('x', 'a', 2), kv('y', 'b', 3)), {
        serializable: true,
        member: 'b',
      }),
    ],
    /wrong read/,
  ],
  [
    'a txn of which half is seen',
    () => [op([1, 2], pair('a'), 2, paired), op([3, 4], range('x', 'z'), 2, kvs(kv('x', 'a', 2)))],
    /wrong read/,
  ],
  [
    'two swaps that both win',
    () => [
      put([1, 2], 'x', 'a', 2),
      op([3, 6], swap('a', 'b'), 3, swapped),
      op([4, 7], swap('a', 'c'), 4, swapped),
    ],
    /wrong answer|wrong revision/,
  ],
  [
    'a swap that loses against the value it named',
    () => [put([1, 2], 'x', 'a', 2), op([3, 4], swap('a', 'b'), 2, notSwapped)],
    /wrong answer|wrong revision/,
  ],
  [
    'a delete that counts a key that is not there',
    () => [put([1, 2], 'x', 'a', 2), del([3, 4], 'y', 1, 3)],
    /wrong answer|wrong revision/,
  ],
  [
    'a delete that leaves its key',
    () => [put([1, 2], 'x', 'a', 2), del([3, 4], 'x', 1, 3), get([5, 6], 'x', 3, kv('x', 'a', 2))],
    /wrong read/,
  ],
  [
    'a write ordered before one that had returned',
    () => [put([1, 2], 'x', 'a', 3), put([3, 4], 'x', 'b', 2)],
    /real-time|stale/,
  ],
  [
    'a wrong version',
    () => [
      put([1, 2], 'x', 'a', 2),
      put([3, 4], 'x', 'b', 3),
      get([5, 6], 'x', 3, kv('x', 'b', 3, 3, 2)),
    ],
    /wrong read/,
  ],
  [
    'a wrong previous value',
    () => [
      put([1, 2], 'x', 'a', 2),
      op([3, 4], { kind: 'put', key: 'x', value: 'b', lease: '0', prevKv: true }, 3, {
        kind: 'put',
        prev: null,
      }),
    ],
    /wrong answer|wrong revision/,
  ],
  [
    'a refused write that took effect',
    () => [
      op([1, 2], { kind: 'put', key: 'x', value: 'a', lease: '0', prevKv: false }, 0, {
        kind: 'refused',
        why: 'no leader',
      }),
      get([3, 4], 'x', 2, kv('x', 'a', 2)),
    ],
    /no order|newest/,
  ],
  [
    'a revision refused as future that had been seen',
    () => [
      put([1, 2], 'x', 'a', 2),
      op([3, 4], range('x', '', 2), 0, { kind: 'refused', why: FUTURE }),
    ],
    /future revision/,
  ],
  [
    'a revision refused as compacted that nobody compacted',
    () => [
      put([1, 2], 'x', 'a', 2),
      op([3, 4], range('x', '', 1), 0, { kind: 'refused', why: COMPACTED }),
    ],
    /compacted/,
  ],
  [
    'a read of what was compacted before',
    () => [
      put([1, 2], 'x', 'a', 2),
      put([3, 4], 'x', 'b', 3),
      op([5, 6], { kind: 'compact', revision: 3, physical: false }, 3, { kind: 'compact' }),
      op([7, 8], range('x', '', 2), 3, kvs(kv('x', 'a', 2))),
    ],
    /compact/,
  ],
]

describe('a history is accepted:', () => {
  for (const [name, ops] of good) {
    test(name, () => {
      checkWithoutLog(ops())
      expect(checkRegisters(ops(), ['x', 'y'])).toBe(0)
    })
  }
})

describe('a history is rejected:', () => {
  for (const [name, ops, why] of bad)
    test(name, () => expect(() => checkWithoutLog(ops())).toThrow(why))
})

/** The second judge sees values only. */
const badRegisters = [
  'a stale read',
  'a lost write',
  'a read of a value never written',
  'a read from the future',
  'two swaps that both win',
]

describe('the second judge rejects', () => {
  for (const [name, ops] of bad) {
    if (badRegisters.includes(name))
      test(name, () => expect(() => checkRegisters(ops(), ['x', 'y'])).toThrow(/not linearizable/))
  }
})
