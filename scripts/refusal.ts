import { nameOfFolder } from './geodata-folder.ts'

/** Why a command did nothing: where, what, what to do. Its message is all that is printed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(message: string) {
    super(message)
    // Vite prints the stack of what ends a build.
    this.stack = message
  }
}

/** What hinders a command from writing, by the name that the system gives it, with what to do. */
const HINDRANCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, and run again.',
  EDQUOT: 'the disk is full. Make room, and run again.',
  EROFS: 'cannot be written. Let it be written, and run again.',
  EACCES: 'cannot be written. Let it be written, and run again.',
  EPERM: 'cannot be written. Let it be written, and run again.',
  // So Node calls a folder that it could not make on a medium that cannot be written.
  ENOENT: 'cannot be written. Let it be written, and run again.',
  EEXIST: 'a file stands where a folder is needed. Take it away, and run again.',
  ENOTDIR: 'a file stands where a folder is needed. Take it away, and run again.',
  EBUSY: 'is held by the system, as a mount of its own or by another program. Let it go, and run again.',
}

/** The refusal that a system's error means, with the path that was to be written; any other error as it is. */
export function refusalOf(error: unknown, path: string): unknown {
  const hindrance = HINDRANCES[(error as NodeJS.ErrnoException).code ?? '']
  return hindrance === undefined ? error : new Refusal(`${nameOfFolder(path)}: ${hindrance}`)
}

/** Runs a command; a refusal becomes one message and the exit code 1, anything else is a fault of the program. */
export async function runOrRefuse(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
