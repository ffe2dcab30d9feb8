import { fileURLToPath } from 'node:url'

/** The folder that a build writes and everything else serves, releases or packs. */
export const SITE_FOLDER = fileURLToPath(new URL('../dist', import.meta.url))
