/**
 * Rows of the table `member`: bytes that earlier code wrote are read, and written again the same.
 */
import { expect, test } from 'vitest'
import { bytesOfHex, hexOf } from '../../src/base/hex.ts'
import {
  loadCompactionState,
  loadCorruptionState,
  loadLeaseSleepMarker,
  NewerDataError,
  removeLeaseSleepMarker,
  saveCompactionState,
  saveCorruptionState,
  saveLeaseSleepMarker,
} from '../../src/member/storage/member-table.ts'
import { blob, firstRow } from '../../src/ports.ts'
import { NodeSql } from '../harness/node-sql.ts'

function tableWith(name: string, hex: string): NodeSql {
  const sql = new NodeSql()
  sql.run('CREATE TABLE member(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID')
  sql.run('INSERT INTO member VALUES(?, ?)', name, bytesOfHex(hex))
  return sql
}

function written(sql: NodeSql, name: string): string | null {
  const row = firstRow(sql.query('SELECT value FROM member WHERE name = ?', name))
  return row === null ? null : hexOf(blob(row[0]))
}

const MARKER = '080110071880d095ffbc3120f30328e0a499ffbc31'
const COMPACTION = '0801120c80d095ffbc31c0ccabffbc311a03058507200428c0cbd8febc313080c9c1ffbc31'
const CORRUPTION = '080110840718a092b4ffbc31'

test('what a leader wrote down when it went to sleep', () => {
  const sql = tableWith('lease rest', MARKER)
  const marker = { term: 7, start: 1_700_000_000_000, behind: -250, at: 1_700_000_060_000 }
  expect(loadLeaseSleepMarker(sql)).toEqual(marker)
  removeLeaseSleepMarker(sql)
  expect(loadLeaseSleepMarker(sql)).toBe(null)
  saveLeaseSleepMarker(sql, marker)
  expect(written(sql, 'lease rest')).toBe(MARKER)
})

test('what compaction by time knows', () => {
  const sql = tableWith('compaction', COMPACTION)
  const state = {
    samples: [
      { time: 1_700_000_000_000, revision: 5 },
      { time: 1_700_000_360_000, revision: 901 },
    ],
    revision: 4,
    at: 1_699_999_000_000,
    due: 1_700_000_720_000,
  }
  expect(loadCompactionState(sql)).toEqual(state)
  saveCompactionState(sql, state)
  expect(written(sql, 'compaction')).toBe(COMPACTION)
  expect(loadCompactionState(tableWith('other', '00'))).toBe(null)
})

test('what a leader knows of its comparisons of hashes', () => {
  const sql = tableWith('corruption', CORRUPTION)
  const state = { checked: 900, due: 1_700_000_500_000 }
  expect(loadCorruptionState(sql)).toEqual(state)
  saveCorruptionState(sql, state)
  expect(written(sql, 'corruption')).toBe(CORRUPTION)
  expect(loadCorruptionState(tableWith('other', '00'))).toEqual({ checked: 0, due: 0 })
})

test.each([
  ['lease rest', loadLeaseSleepMarker],
  ['compaction', loadCompactionState],
  ['corruption', loadCorruptionState],
])('a row %j of a later format is refused', (name, load) => {
  expect(() => load(tableWith(name, '0802'))).toThrow(NewerDataError)
})
