import { readFileSync } from 'node:fs'
import { format, type Options } from 'prettier'

const { printWidth } = JSON.parse(readFileSync(new URL('../../.prettierrc.json', import.meta.url), 'utf8')) as Options

/** A value as JSON in the form that Prettier gives it with this project's settings, every object opened over lines. */
export async function canonicalText(value: unknown): Promise<string> {
  return format(JSON.stringify(value, null, 2), { parser: 'json', ...(printWidth ? { printWidth } : {}) })
}
