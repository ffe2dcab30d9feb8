import { writeSection } from '../write-section.ts'

/** Writes what was measured into its section of `docs/performance.md`. */
export function writeMeasured(section: string, markdown: string): Promise<void> {
  return writeSection('docs/performance.md', section, markdown)
}

/** When and on what something was measured, as one sentence. */
export function measuredOn(besides: string): string {
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day} with Node ${process.versions.node}, ${besides}.`
}
