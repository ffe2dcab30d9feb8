/* Prints every zone's area and accuracy, and what is different from the last commit: `npm run report:areas`. */
import { compileCatalog } from '../src/catalog/compile.ts'
import type { Zone } from '../src/catalog/types.ts'
import { GEODATA_FOLDER } from './geodata-folder.ts'
import { GeodataError, loadCatalog } from './load-catalog.ts'
import { areaTable } from './report/area-table.ts'
import { committedFiles } from './report/committed-files.ts'

/** The zones of the last commit; null, after saying why, when there is nothing to compare with. */
async function zonesBefore(folder: string): Promise<readonly Zone[] | null> {
  const committed = await committedFiles(folder)
  try {
    if ('files' in committed) return compileCatalog(committed.files).zones
    console.log(`Nothing to compare with: ${committed.none}.\n`)
  } catch (error) {
    console.log(`Nothing to compare with: this code cannot read the last commit (${(error as Error).message}).\n`)
  }
  return null
}

const folder = GEODATA_FOLDER
try {
  const catalog = await loadCatalog(folder)
  process.stdout.write(areaTable(catalog, await zonesBefore(folder)))
} catch (error) {
  if (!(error instanceof GeodataError)) throw error
  console.log(`${error.message}\nNo area is reported from data that has an issue.`)
  process.exitCode = 1
}
