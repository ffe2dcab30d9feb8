import { compileCatalog } from '../src/catalog/compile.ts'
import type { Catalog } from '../src/catalog/types.ts'
import { judgeGeodata, readGeodata } from './check.ts'
import { nameOfFolder } from './geodata-folder.ts'
import { formatIssue } from './rules/issue.ts'

/** Geodata that did not pass the check; the message holds every issue, a line each. */
export class GeodataError extends Error {
  override readonly name = 'GeodataError'
  /** Whoever mends the data needs no trace of the code that found the fault. */
  override readonly stack = ''
}

/**
 * Reads, checks and compiles a geodata folder.
 * @throws GeodataError when the check finds anything; nothing is compiled from bad data
 */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const geodata = await readGeodata(folder)
  const issues = judgeGeodata(geodata)
  if (issues.length > 0) {
    throw new GeodataError(issues.map((issue) => formatIssue(issue, nameOfFolder(folder))).join('\n'))
  }
  return compileCatalog(new Map([...geodata].map(([path, file]) => [path, file.value])))
}
