import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { kindOf } from '../rules/geodata.ts'

const run = promisify(execFile)
const MAX_BYTES = 64 * 1024 * 1024

/** The data files of a folder as they stand in the last commit, parsed, by path in the folder; or why there are none. */
export async function committedFiles(
  folder: string,
): Promise<{ readonly files: ReadonlyMap<string, unknown> } | { readonly none: string }> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: folder, maxBuffer: MAX_BYTES })).stdout
  try {
    const paths = (await git('ls-tree', '-r', '-z', '--name-only', 'HEAD')).split('\0')
    const files = new Map<string, unknown>()
    for (const path of paths.filter((path) => kindOf(path) !== null)) {
      files.set(path, JSON.parse(await git('show', `HEAD:./${path}`)) as unknown)
    }
    return files.size > 0 ? { files } : { none: 'the last commit has no geodata in this folder' }
  } catch (error) {
    if (error instanceof SyntaxError) return { none: 'the geodata of the last commit is not all JSON' }
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return { none: isMissing ? 'git is not there' : 'the folder lies in no git repository with a commit' }
  }
}
