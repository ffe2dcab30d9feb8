import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A disk of its own, so that it can be full and cannot be written without harm to anybody; gone when the test is over. */
export interface SmallDisk {
  readonly path: string
  /** From now on nothing can be written, not even by root. */
  readonly protect: () => void
}

/** Whether this machine permits a small mount: tests of full disks are skipped where it does not. */
export const MAY_MOUNT = (() => {
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'))
  const may = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path)
  if (may) spawnSync('umount', [path])
  rmSync(path, { recursive: true })
  return may
})()

export function smallDisk(bytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'))
  if (!mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path)) throw new Error('The disk was not mounted.')
  onTestFinished(() => {
    spawnSync('umount', ['-l', path])
    rmSync(path, { recursive: true })
  })
  return { path, protect: () => void mount('-o', 'remount,ro', path) }
}

function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0
}
