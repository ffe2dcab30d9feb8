import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that every command works on: the one that the environment variable GEODATA names, else geodata/. */
export function geodataFolder(): string {
  const named = process.env['GEODATA']
  return named ? resolve(named) : fileURLToPath(new URL('../geodata', import.meta.url))
}
