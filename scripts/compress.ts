/* Writes compressed forms beside the files of the built site, for servers that send them: `npm run compress [-- --of <folder>]`. */
import { folderOptions } from './command-line.ts'
import { nameOfFolder } from './geodata-folder.ts'
import { compressFolder } from './hosting/compress.ts'
import { runOrRefuse } from './refusal.ts'
import { mustBeBuilt, SITE_FOLDER } from './site-folder.ts'

const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

await runOrRefuse(async () => {
  const { of } = folderOptions('compress', { of: SITE_FOLDER })
  await mustBeBuilt(of)
  const { files, bytesBefore, bytesBrotli } = await compressFolder(of)
  console.log(
    `${nameOfFolder(of)}: ${files} files of ${inMegabytes(bytesBefore)} MB have .br (${inMegabytes(bytesBrotli)} MB) and .gz beside them.`,
  )
})
