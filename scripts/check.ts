import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Geodata, type GeodataFile, geodataFile } from './rules/geodata.ts'
import { RULE_GROUPS } from './rules/index.ts'
import type { Issue } from './rules/issue.ts'
import { MAX_FILE_BYTES } from './rules/limits.ts'
import { nearestFew, quote } from './rules/nearest.ts'

/**
 * Checks all files of a geodata folder and returns every issue found, in the order of the files.
 * @param only paths relative to the folder: issues of other files are left out, though references are resolved in all
 */
export async function checkGeodata(folder: string, only?: readonly string[]): Promise<Issue[]> {
  return judgeGeodata(await readGeodata(folder), only)
}

/** Reads every file of a folder but Markdown, schemas and hidden ones. A folder that does not exist has none. */
export async function readGeodata(folder: string): Promise<Geodata> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    // a folder that is called like a file is no data: readOne cannot read it, and a rule says so
    .filter((entry) => !entry.isDirectory() || /\.(geo)?json$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(
      (path) =>
        !path.endsWith('.md') && !path.startsWith('schemas/') && !path.split('/').some((name) => name.startsWith('.')),
    )
    .sort()
  return new Map(await Promise.all(paths.map(async (path) => [path, await readOne(folder, path)] as const)))
}

async function readOne(folder: string, path: string): Promise<GeodataFile> {
  try {
    const found = await stat(join(folder, path))
    if (!found.isFile()) return geodataFile(path, null) // a folder, or a pipe or device that may never end
    const { size } = found
    const bytes = size > MAX_FILE_BYTES ? new Uint8Array() : await readFile(join(folder, path))
    return geodataFile(path, bytes, size)
  } catch {
    return geodataFile(path, null)
  }
}

/** Rules on what is made of several files: a fault of the named file shows in the files that rest on it. */
const REACHES_FURTHER = ['constructible', 'valid-constructions', 'relations-hold']

/** Applies all rules to geodata that was read before. Checking nothing is an issue. */
export function judgeGeodata(geodata: Geodata, only?: readonly string[]): Issue[] {
  if (geodata.size === 0) {
    const message = 'no file to check; zones/, overlays/, basemap/ and others are expected. Is this the geodata folder?'
    return [{ rule: 'files-in-place', file: '', feature: null, at: null, message }]
  }
  const strangers = (only ?? []).filter((path) => !geodata.has(path)).map((path) => strangerIssue(path, geodata))
  const issues = inOrderOfFiles(applyGroups(geodata)).filter(
    ({ rule, file }) => !only || only.includes(file) || REACHES_FURTHER.includes(rule),
  )
  return [...strangers, ...issues]
}

function strangerIssue(path: string, geodata: Geodata): Issue {
  const near = nearestFew(path, geodata.keys()).join(', ')
  const message = `${quote(path)} is no file of the geodata; nearest: ${near}. Name one of its files.`
  return { rule: 'files-in-place', file: path, feature: null, at: null, message }
}

function applyGroups(geodata: Geodata): Issue[] {
  let issues: Issue[] = []
  let passed = geodata
  let constructed = geodata
  for (const { rules, withholds, constructs } of RULE_GROUPS) {
    const found = rules.flatMap(({ check }) => check(constructs ? constructed : passed))
    issues = issues.concat(found)
    const faulty = new Set(found.map(({ file }) => file))
    if (withholds !== 'nothing') constructed = withhold(constructed, faulty)
    if (withholds === 'from all') passed = withhold(passed, faulty)
  }
  return issues
}

/** The same data without the values of some files. They stay listed, so that nobody calls what they define unknown. */
function withhold(geodata: Geodata, paths: ReadonlySet<string>): Geodata {
  if (paths.size === 0) return geodata
  return new Map([...geodata].map(([path, file]) => [path, paths.has(path) ? { ...file, value: undefined } : file]))
}

function inOrderOfFiles(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}
