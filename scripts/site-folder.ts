import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nameOfFolder } from './geodata-folder.ts'
import { Refusal } from './refusal.ts'

/** The folder that a build writes and everything else serves, releases or packs. */
export const SITE_FOLDER = fileURLToPath(new URL('../dist', import.meta.url))

/** @throws Refusal when there is no built site in the folder */
export async function mustBeBuilt(folder: string): Promise<void> {
  try {
    await stat(join(folder, 'index.html'))
  } catch {
    throw new Refusal(`${nameOfFolder(folder)}: there is no built site. Run "npm run build" first.`)
  }
}
