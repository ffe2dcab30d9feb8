/*
 * What the npm package says of the type of its `catalog.json`. Nothing runs this file: `npm run types` makes declarations
 * of it and of what it imports.
 */
import type { Catalog } from '../../src/catalog/types.ts'

export type * from '../../src/catalog/types.ts'
export type { Locale, Text } from '../../src/i18n/locale.ts'

declare const catalog: Catalog
export default catalog
