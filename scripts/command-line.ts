import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { Refusal } from './refusal.ts'

/**
 * The folders that a command's options name, resolved; those without a default must be named.
 * @param command as npm knows it, `'release'`
 * @param folders each option with its default, or null where there is none
 * @throws Refusal when an option is unknown or missing
 */
export function folderOptions<Name extends string>(
  command: string,
  folders: Readonly<Record<Name, string | null>>,
): Readonly<Record<Name, string>> {
  const names = Object.keys(folders) as Name[]
  const usage = `npm run ${command} -- ${names.map((name) => (folders[name] === null ? `--${name} <folder>` : `[--${name} <folder>]`)).join(' ')}`
  const given = parse(names, usage)
  return Object.fromEntries(
    names.map((name) => {
      const folder = given[name] ?? folders[name]
      if (folder) return [name, resolve(folder)]
      throw new Refusal(`${command}, --${name}: no folder. Write ${usage}`)
    }),
  ) as Record<Name, string>
}

function parse(names: readonly string[], usage: string): Readonly<Record<string, string | undefined>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    return parseArgs({ options }).values as Record<string, string | undefined>
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}. Write ${usage}`)
  }
}
