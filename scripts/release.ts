/* Adds the built site to a published folder, for good: `npm run release -- --into <folder>`. */
import { readFile } from 'node:fs/promises'
import { folderOptions } from './command-line.ts'
import { nameOfFolder } from './geodata-folder.ts'
import { runOrRefuse } from './refusal.ts'
import { release } from './release/release.ts'
import { SITE_FOLDER } from './site-folder.ts'

await runOrRefuse(async () => {
  const { into } = folderOptions('release', { into: null })
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const added = await release({ site: SITE_FOLDER, into, version })
  console.log(`${nameOfFolder(added)} is released. It never changes; nothing else was touched but latest.js beside it.`)
})
