import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const OWN_FOLDER = fileURLToPath(new URL('../geodata', import.meta.url))

/** The folder that is checked and built from: geodata/, or the one that the environment variable GEODATA names. */
export const GEODATA_FOLDER = process.env['GEODATA'] ? resolve(process.env['GEODATA']) : OWN_FOLDER

/** What reports call a folder: its path from here, so that it can be opened from the line in which it stands. */
export function nameOfFolder(folder: string): string {
  return relative(process.cwd(), folder).split(sep).join('/') || '.'
}
