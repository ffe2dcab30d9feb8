/* Checks geodata/: `npm run check:geodata`, or only some files: `npm run check:geodata -- geodata/zones/line-b.geojson`. */
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { judgeGeodata, readGeodata } from './check.ts'
import type { Geodata } from './rules/geodata.ts'
import { formatIssue } from './rules/issue.ts'

const FOLDER = fileURLToPath(new URL('../geodata', import.meta.url))

/** A file argument as a path relative to the geodata folder, whether it was given from here, from there or by its own path. */
function pathInGeodata(argument: string, geodata: Geodata): string {
  const bases = [process.cwd(), process.env['INIT_CWD'] ?? FOLDER, FOLDER]
  const candidates = bases.map((base) => relative(FOLDER, resolve(base, argument)).split(sep).join('/'))
  return candidates.find((path) => geodata.has(path)) ?? argument.replace(/^geodata\//, '')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const geodata = await readGeodata(FOLDER)
const args = process.argv.slice(2)
const only = args.length > 0 ? args.map((argument) => pathInGeodata(argument, geodata)) : undefined
const issues = judgeGeodata(geodata, only)

for (const issue of issues) console.log(formatIssue(issue))
const checked = plural(only?.filter((path) => geodata.has(path)).length ?? geodata.size, 'file')
const files = plural(new Set(issues.map(({ file }) => file)).size, 'file')
console.log(
  issues.length === 0
    ? `${checked} checked, no issue.`
    : `${checked} checked, ${plural(issues.length, 'issue')} in ${files}.`,
)
process.exitCode = issues.length === 0 ? 0 : 1
