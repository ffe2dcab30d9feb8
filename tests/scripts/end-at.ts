import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from './geodata-copy.ts'

/** Starts a module that may import from the project. @param args what it finds behind `process.argv[1]` */
export function startModule(code: string, ...args: readonly string[]): ChildProcess {
  return startModuleIn({}, code, ...args)
}

/** The same with other words in its environment. */
export function startModuleIn(
  environment: Readonly<Record<string, string>>,
  code: string,
  ...args: readonly string[]
): ChildProcess {
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, ...environment }
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Ends a process as a machine does that has no memory left for it, as soon as `isTime`. */
export async function endWhen(child: ChildProcess, isTime: () => boolean): Promise<void> {
  while (!isTime()) {
    if (child.exitCode !== null) throw new Error('It ended by itself before its time had come.')
    await new Promise((resolve) => setImmediate(resolve))
  }
  child.kill('SIGKILL')
  if (child.signalCode === null) await once(child, 'exit')
}
