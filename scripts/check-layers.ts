/**
 * Arrows go down only: refuses every import of src/ that goes up the house, and a drawing that
 * shows another house. Refuses casts to a brand too: only src/types.ts makes one. `npm run layers`.
 */
import { globSync, readFileSync } from 'node:fs'
import {
  brandCasts,
  brandsOf,
  drawingOf,
  drawn,
  importsOf,
  packageRefusal,
  refusal,
} from './house.ts'

const wrong: string[] = []
function check(
  pattern: string,
  refusalOf: (file: string, target: string) => string | undefined,
): void {
  for (const file of globSync(pattern).sort())
    for (const target of importsOf(readFileSync(file, 'utf8'))) {
      const why = refusalOf(file, target)
      if (why !== undefined) wrong.push(`${file} imports ${target}: ${why}`)
    }
}
check('src/**/*.ts', refusal)
check('packages/*/src/**/*.{ts,tsx}', packageRefusal)
const brands = brandsOf(readFileSync('src/types.ts', 'utf8'))
for (const file of globSync('src/**/*.ts').sort())
  for (const cast of brandCasts(file, readFileSync(file, 'utf8'), brands))
    wrong.push(`${file} casts ${cast}: brands are made by the constructors of src/types.ts`)
const drawing = drawingOf(readFileSync('docs/design.md', 'utf8'))
const house = drawn()
for (let i = 0; i < Math.max(house.length, drawing.length); i++)
  if (drawing[i] !== house[i])
    wrong.push(
      `docs/design.md draws ${drawing[i] ?? 'nothing'} where the house has ${house[i] ?? 'nothing'}`,
    )
for (const line of wrong) console.error(line)
process.exit(wrong.length > 0 ? 1 : 0)
