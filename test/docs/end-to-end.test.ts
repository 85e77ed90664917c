/** The page that walks through the code names files and functions that are there. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/end-to-end.md', import.meta.url), 'utf8')
const stations = [...page.matchAll(/`([\w/-]+\.ts)` `([#\w]+)`/g)].map(
  ([, file = '', name = '']) => [file, name] as const,
)

test('it has its stations', () => expect(stations.length).toBeGreaterThan(45))

test.each(stations)('%s has %s', (file, name) => {
  const source = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
  const called = name.replace(/^#/, '\\#')
  expect(source).toMatch(
    new RegExp(
      `^(?:export )?(?:async )?function ${called}\\b|^ +(?:override )?(?:async )?${called}(?:<[^>]*>)?\\(.*\\{$|^ +${called}\\(\\n`,
      'm',
    ),
  )
})
