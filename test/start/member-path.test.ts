import { expect, test } from 'vitest'
import { pathOf } from '../../scripts/start/member-path.ts'

test.each([
  ['/v3/kv/put', '/members/m2/v3/kv/put'],
  ['/', '/members/m2/'],
  ['/clusters/other/v3/kv/put', '/clusters/other/members/m2/v3/kv/put'],
  ['/clusters/other', '/clusters/other'],
  ['/clusters', '/clusters'],
  ['/members/m1/health', '/members/m1/health'],
  ['/clusters/other/members/m1/health', '/clusters/other/members/m1/health'],
])('on the port of m2, %s is %s', (path, expected) => {
  expect(pathOf('m2', path)).toBe(expected)
})
