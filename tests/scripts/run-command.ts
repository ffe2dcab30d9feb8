import { spawnSync } from 'node:child_process'
import { ROOT } from './geodata-copy.ts'

/** Runs a script of this project as npm does, on a geodata folder of its own. */
export function runCommand(script: string, folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, GEODATA: folder },
  })
  return { status, stdout, stderr }
}
