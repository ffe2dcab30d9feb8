/* Writes an overlay to fill in: `npm run new:overlay -- proposal my-id`. */
import { GEODATA_FOLDER, nameOfFolder } from './geodata-folder.ts'
import { newOverlay, Refusal } from './new/new-overlay.ts'

const [kind, id] = process.argv.slice(2)
try {
  const path = await newOverlay(GEODATA_FOLDER, kind, id)
  console.log(
    `${nameOfFolder(GEODATA_FOLDER)}/${path} is there to fill in. npm run check:geodata names what is left; npm run dev shows the rest.`,
  )
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
