import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ROOT } from './geodata-copy.ts'
import { MAY_MOUNT, smallDisk } from './small-disk.ts'

const canBuild = (folder: string) =>
  spawnSync(
    process.execPath,
    ['--import', `${ROOT}/node_modules/tsx/dist/loader.mjs`, `${ROOT}/scripts/can-build.ts`],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )

test.skipIf(!MAY_MOUNT)(
  'a project’s folder that cannot be written is named in one line before anything is built',
  () => {
    const disk = smallDisk(1_000_000)
    expect(canBuild(disk.path)).toMatchObject({ status: 0, stdout: '', stderr: '' })
    disk.protect()
    expect(canBuild(disk.path)).toMatchObject({
      status: 1,
      stderr: 'node_modules/.vite-temp/can-build: cannot be written. Let it be written, and run again.\n',
    })
  },
)
