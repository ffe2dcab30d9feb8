import type { Locale } from '../locale.ts'
import { ar } from './ar.ts'
import { type ToolWords, en } from './en.ts'
import { he } from './he.ts'

export type { ToolWords }

/** The words of the tools on the map, apart from those of the page, which holds its own before any script runs. */
export const TOOL_WORDS: Readonly<Record<Locale, ToolWords>> = { en, ar, he }
