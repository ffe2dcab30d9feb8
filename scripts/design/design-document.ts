import type { Catalog } from '../../src/catalog/types.ts'
import { THEMES, THEME_IDS } from '../../src/theme/palette.ts'
import { contrastTable } from './contrast-table.ts'
import { drawGrammar } from './draw-grammar.ts'
import { grammarOf } from './grammar.ts'

/** The document that has these pictures and tables. */
export const DESIGN_DOCUMENT = 'docs/cartography.md'

/** Pictures of the design document by their paths. */
export function designPictures(catalog: Catalog): ReadonlyMap<string, string> {
  const rules = grammarOf(catalog)
  return new Map(THEME_IDS.map((id) => [`docs/cartography-${id}.svg`, drawGrammar(rules, THEMES[id])]))
}

/** Sections of the design document by their marks, as markdown. */
export function designSections(): ReadonlyMap<string, string> {
  return new Map([['contrast', contrastTable()]])
}
