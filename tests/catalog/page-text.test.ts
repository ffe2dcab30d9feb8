import { expect, it } from 'vitest'
import { describePage } from '../../src/catalog/page-text.ts'
import { catalog } from '../real-catalog.ts'

it('lists corrections with their dates in the language of the page', () => {
  const corrections = [{ on: '2026-11-24', text: { en: 'A line was moved.', ar: 'نُقل خط.', he: 'קו הוזז.' } }]
  expect(describePage({ ...catalog, corrections }, 'he').corrections).toEqual([
    { on: '24 בנובמבר 2026', text: 'קו הוזז.' },
  ])
})
