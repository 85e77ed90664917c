/**
 * package-lock.json is whole: a fresh clone installs the same on Linux, macOS and Windows, by npm
 * 10 and by npm 11, and stays as it is.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly integrity?: string
  readonly resolved?: string
  readonly libc?: readonly string[]
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as object
const { packages } = read('package-lock.json') as {
  readonly packages: Readonly<Record<string, Locked>>
}
const installed = Object.entries(packages).filter(([path]) => path !== '')

/** As Node looks for it: beside the package, then further and further up. */
function found(from: string, name: string): Locked | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const locked = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]
    if (locked !== undefined || at === '') return locked
  }
}

test('every dependency of every package is in the lock, those of other machines too', () => {
  const missing = Object.entries(packages).flatMap(
    ([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => found(path, name) === undefined)
        .map((name) => `${path || 'quorate'} needs ${name}`),
  )
  expect(missing).toEqual([])
})

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('workerd, esbuild, Biome and TypeScript are there for %s on %s', (os, cpu) => {
  const here = installed
    .filter(([, locked]) => locked.os?.includes(os) && locked.cpu?.includes(cpu))
    .map(([path]) => path)
  for (const of of [/@cloudflare\/workerd-/, /@esbuild\//, /@biomejs\/cli-/, /@typescript\//])
    expect(
      here.some((path) => of.test(path)),
      `${of}`,
    ).toBe(true)
})

test('each has its sum and no address: whichever registry is asked, it must be the same', () => {
  expect(
    installed
      .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
      .map(([path]) => path),
  ).toEqual([])
  expect(
    installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
  ).toEqual([])
})

// npm 11 writes it for what it adds, npm 10 takes it out; left out, either leaves the lock alone.
test('no package says which libc it is for', () => {
  expect(installed.filter(([, { libc }]) => libc !== undefined).map(([path]) => path)).toEqual([])
})
