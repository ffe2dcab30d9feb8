import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'

const DOCUMENT = 'docs/performance.md'

/**
 * Writes what was measured into `docs/performance.md`, between the marks `<!-- name -->` and `<!-- /name -->`; what stands
 * around them is written by hand and stays.
 */
export async function writeMeasured(name: string, markdown: string): Promise<void> {
  const text = await readFile(DOCUMENT, 'utf8')
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${DOCUMENT} has no place for "${name}": add ${start} and ${end}`)
  const whole = `${text.slice(0, from + start.length)}\n\n${markdown}\n\n${text.slice(to)}`
  await writeFile(DOCUMENT, await format(whole, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }))
}

/** When and on what something was measured, as one sentence. */
export function measuredOn(besides: string): string {
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day} with Node ${process.versions.node}, ${besides}.`
}
