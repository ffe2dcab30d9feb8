import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { writeWhole } from './write-whole.ts'

/**
 * Writes markdown into a document, between the marks `<!-- name -->` and `<!-- /name -->`; what stands around them is
 * written by hand and stays.
 * @throws Error where the document lacks these marks
 */
export async function writeSection(document: string, name: string, markdown: string): Promise<void> {
  await writeWhole(document, await withSection(document, await readFile(document, 'utf8'), name, markdown))
}

/** The text of a document with a section of it replaced, formatted as the project formats it. */
export async function withSection(document: string, text: string, name: string, markdown: string): Promise<string> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${document} has no place for "${name}": add ${start} and ${end}`)
  const whole = `${text.slice(0, from + start.length)}\n\n${markdown}\n\n${text.slice(to)}`
  return format(whole, { ...(await resolveConfig(document)), parser: 'markdown' })
}
