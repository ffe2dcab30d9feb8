/* Writes an overlay to fill in: `npm run new:overlay -- proposal my-id`. */
import { GEODATA_FOLDER, nameOfFolder } from './geodata-folder.ts'
import { newOverlay } from './new/new-overlay.ts'
import { runOrRefuse } from './refusal.ts'

const [kind, id] = process.argv.slice(2)
await runOrRefuse(async () => {
  const path = await newOverlay(GEODATA_FOLDER, kind, id)
  console.log(
    `${nameOfFolder(GEODATA_FOLDER)}/${path} is there to fill in. npm run check:geodata names what is left; npm run dev shows the rest.`,
  )
})
