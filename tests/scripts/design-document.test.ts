import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { DESIGN_DOCUMENT, designPictures, designSections } from '../../scripts/design/design-document.ts'
import { withSection } from '../../scripts/write-section.ts'
import { catalog } from '../real-catalog.ts'

it.each([...designPictures(catalog)])('%s is what the drawing draws: `npm run design` renews it', async (path, svg) => {
  expect(await readFile(path, 'utf8')).toBe(svg)
})

it.each([...designSections()])('the figures under “%s” are those of the theme', async (name, markdown) => {
  const text = await readFile(DESIGN_DOCUMENT, 'utf8')
  expect(text).toBe(await withSection(DESIGN_DOCUMENT, text, name, markdown))
})
