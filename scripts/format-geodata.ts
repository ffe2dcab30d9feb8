/* Gives every file of geodata/ its one form: `npm run format:geodata`. Files that have it already are not touched. */
import { join } from 'node:path'
import { readGeodata } from './check.ts'
import { formatFile } from './format/format-file.ts'
import { GEODATA_FOLDER, nameOfFolder } from './geodata-folder.ts'
import { runOrRefuse } from './refusal.ts'
import { writeWhole } from './write-whole.ts'

await runOrRefuse(async () => {
  const folder = GEODATA_FOLDER
  const files = [...(await readGeodata(folder)).values()].filter(({ kind }) => kind !== null)
  let written = 0
  let refused = 0
  for (const file of files) {
    const formatted = await formatFile(file)
    if ('hints' in formatted) {
      refused++
      for (const hint of formatted.hints) console.log(`${nameOfFolder(folder)}/${file.path}, left as it is: ${hint}`)
    } else if (formatted.text !== file.text) {
      written++
      await writeWhole(join(folder, file.path), formatted.text)
      console.log(`${nameOfFolder(folder)}/${file.path}: formatted.`)
    }
  }
  if (files.length === 0) console.log(`${folder} has no geodata file to format. Is this the geodata folder?`)
  else console.log(`${files.length} files read, ${written} formatted, ${refused} left to mend.`)
  process.exitCode = refused > 0 || files.length === 0 ? 1 : 0
})
