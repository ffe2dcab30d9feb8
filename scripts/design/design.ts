/* Draws the pictures of `docs/cartography.md` and fills in its figures: `npm run design`. */
import { GEODATA_FOLDER } from '../geodata-folder.ts'
import { loadCatalog } from '../load-catalog.ts'
import { writeSection } from '../write-section.ts'
import { writeWhole } from '../write-whole.ts'
import { DESIGN_DOCUMENT, designPictures, designSections } from './design-document.ts'

for (const [path, svg] of designPictures(await loadCatalog(GEODATA_FOLDER))) await writeWhole(path, svg)
for (const [name, markdown] of designSections()) await writeSection(DESIGN_DOCUMENT, name, markdown)
