/* Says in one line where the project's folder cannot be written: Vite would say it by a stack, before any plugin can speak. */
import { rm } from 'node:fs/promises'
import { runOrRefuse } from './refusal.ts'
import { writeWhole } from './write-whole.ts'

/** Where Vite writes first. */
const PROBE = 'node_modules/.vite-temp/can-build'

await runOrRefuse(async () => {
  await writeWhole(PROBE, '')
  await rm(PROBE)
})
