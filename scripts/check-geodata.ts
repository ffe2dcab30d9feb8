/*
 * Checks geodata/: `npm run check:geodata`, or only some files: `npm run check:geodata -- geodata/zones/line-b.geojson`.
 * The environment variable GEODATA names another folder to check; a build uses the same one.
 *
 * What it finds is also written to geodata-issues.geojson in the folder where it is run (npm runs it beside package.json),
 * to be looked at in any program that shows GeoJSON. A run without an issue deletes that file.
 */
import { rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { judgeGeodata, readGeodata } from './check.ts'
import { GEODATA_FOLDER, nameOfFolder } from './geodata-folder.ts'
import { offendersGeoJson } from './offenders.ts'
import type { Geodata } from './rules/geodata.ts'
import { type Issue, formatIssue } from './rules/issue.ts'

const OFFENDERS = 'geodata-issues.geojson'

/** A file argument as a path relative to the geodata folder, whether it was given from here, from there or by its own path. */
function pathInGeodata(argument: string, geodata: Geodata): string {
  const bases = [process.cwd(), process.env['INIT_CWD'] ?? GEODATA_FOLDER, GEODATA_FOLDER]
  const candidates = bases.map((base) => relative(GEODATA_FOLDER, resolve(base, argument)).split(sep).join('/'))
  return candidates.find((path) => geodata.has(path)) ?? argument.replace(/^geodata\//, '')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Writes the offenders, or deletes those of an earlier run, and says in a few words what came of it. */
async function keepOffenders(geodata: Geodata, issues: readonly Issue[]): Promise<string> {
  try {
    if (issues.length === 0) await rm(OFFENDERS, { force: true })
    else await writeFile(OFFENDERS, `${JSON.stringify(offendersGeoJson(geodata, issues), null, 2)}\n`)
    return issues.length === 0 ? '' : ` They can be looked at in ${OFFENDERS}.`
  } catch (error) {
    return ` ${join(process.cwd(), OFFENDERS)} could not be written or deleted: ${(error as Error).message}.`
  }
}

const geodata = await readGeodata(GEODATA_FOLDER)
const args = process.argv.slice(2)
const only = args.length > 0 ? args.map((argument) => pathInGeodata(argument, geodata)) : undefined
const issues = judgeGeodata(geodata, only)

for (const issue of issues) console.log(formatIssue(issue, nameOfFolder(GEODATA_FOLDER)))
const kept = await keepOffenders(geodata, issues)
const checked = plural(only?.filter((path) => geodata.has(path)).length ?? geodata.size, 'file')
const files = plural(new Set(issues.map(({ file }) => file)).size, 'file')
console.log(
  issues.length === 0
    ? `${checked} checked, no issue.${kept}`
    : `${checked} checked, ${plural(issues.length, 'issue')} in ${files}.${kept}`,
)
process.exitCode = issues.length === 0 ? 0 : 1
