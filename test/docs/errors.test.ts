/**
 * Errors are known by code and reason. Their texts are for people, and nothing in src/ depends on
 * one.
 */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Where a text means something, because nothing else is said. */
const EXEMPT: Readonly<Record<string, string>> = {
  'src/worker/http/reason.ts': 'members of an earlier version say no reason',
  'src/errors.ts': "etcd's client knows its own errors by the beginning of their text",
}

/** The text of an error: a field `message`, or a local variable of that name. */
const TEXT = String.raw`\bmessage\b(?:\(\))?(?:\s*\?\?\s*'')?\)?`
const TEXT_COMPARED = new RegExp(
  [
    String.raw`${TEXT}\s*[!=]==?\s`,
    String.raw`[!=]==?\s*(?!Kind\.)[\w.?()]*\.message\b`,
    String.raw`${TEXT}\??\.(?:startsWith|endsWith|includes|match|search|indexOf)\(`,
    String.raw`\.(?:test|exec|has|get|includes)\([^()]*\bmessage\b(?!\??\.)`,
    String.raw`switch \([^)]*\bmessage\b`,
    // A text kept to be compared with.
    String.raw`const \w+ = Errors\.\w+\([^()]*\)\.message\s*$`,
  ].join('|'),
)

/** Lines of a file that depend on the text of an error. */
function comparisons(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => TEXT_COMPARED.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
}

test.each([
  'if (e instanceof EtcdError && e.message === GONE) return',
  "if (error?.message !== 'etcdserver: no leader') return",
  'return REASONS.find(([, make]) => make().message === error.message)',
  'if (GONE === answer.message) return',
  'const blank = result.message.startsWith(PREFIX)',
  'const blank = answer.message?.startsWith(PREFIX) ?? false',
  "const limit = LIMITS.get(answer.message ?? '')",
  "return LET_IN.has(message ?? '')",
  'return code === Code.Unavailable && /^quorate: cluster/.test(message)',
  "const stopped = (answer.message ?? '').includes('stopped')",
  'const STOPPED = Errors.stopped().message',
  'switch (error.message) {',
])('%s is a comparison', (line) => expect(comparisons(line)).toEqual([line]))

test.each([
  'const body = JSON.stringify({ error: error.message })',
  'if (!step.header?.length || !step.message) {',
  'const known = this.#peers.get(message.from)',
  '// `error.message === GONE` is what nobody writes.',
])('%s is none', (line) => expect(comparisons(line)).toEqual([]))

test('nothing in src/ is known by the text of an error', () => {
  const found = globSync('src/**/*.ts')
    .filter((file) => !file.includes('/generated/') && !(file in EXEMPT))
    .flatMap((file) =>
      comparisons(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})
