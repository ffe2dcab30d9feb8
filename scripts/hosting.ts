/* Writes sample configurations of web servers: `npm run hosting -- --into <folder> [--of <published folder>]`. */
import { folderOptions } from './command-line.ts'
import { nameOfFolder } from './geodata-folder.ts'
import { writeSamples } from './hosting/write-samples.ts'
import { runOrRefuse } from './refusal.ts'
import { SITE_FOLDER } from './site-folder.ts'

await runOrRefuse(async () => {
  const { into, of } = folderOptions('hosting', { into: null, of: SITE_FOLDER })
  const names = await writeSamples(of, into)
  console.log(`${nameOfFolder(into)}: ${names.join(', ')}. docs/hosting.md says what to do with them.`)
})
