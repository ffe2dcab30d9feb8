import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where this process writes what shall stand at a path once it is whole: beside it, under a name that nobody reads. */
export function unfinishedName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}`)
}

/** What processes that were ended have left under such names, whatever follows the process's number. */
export function leftBehind(path: string): string[] {
  const folder = dirname(path)
  const begins = `.${basename(path)}.`
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.startsWith(begins))
    .filter((name) => {
      const [, owner] = /^(\d+)(\.\w+)?$/.exec(name.slice(begins.length)) ?? []
      return owner !== undefined && !runs(Number(owner))
    })
    .map((name) => join(folder, name))
}

function runs(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
