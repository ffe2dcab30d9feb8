/* Adds the built site to a published folder, for good: `npm run release -- --into <folder>`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOptions } from './command-line.ts'
import { nameOfFolder } from './geodata-folder.ts'
import { runOrRefuse } from './refusal.ts'
import { release } from './release/release.ts'
import { SITE_FOLDER, mustBeBuilt } from './site-folder.ts'
import { VERSION_FILE } from './vite-version.ts'

await runOrRefuse(async () => {
  const { into } = folderOptions('release', { into: null })
  await mustBeBuilt(SITE_FOLDER)
  const version = (await readFile(join(SITE_FOLDER, VERSION_FILE), 'utf8')).trim()
  const added = await release({ site: SITE_FOLDER, into, version })
  console.log(`${nameOfFolder(added)} is released. It never changes; nothing else was touched but latest.js beside it.`)
})
