import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageFontAliases, PAGE_FONTS } from '../../scripts/vite-fonts.ts'
import { catalog } from '../real-catalog.ts'

test('the fonts of the pages have every letter of the map’s three scripts', async () => {
  const words = [JSON.stringify(catalog)]
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }))
    if (/\.(ts|svelte)$/.test(path)) words.push(readFileSync(`src/${path}`, 'utf8'))
  const used = [...new Set(words.join(''))].filter((letter) =>
    /[A-Za-z\u00c0-\u00ff]|\p{Script_Extensions=Arabic}|\p{Script=Hebrew}/u.test(letter),
  )
  const given = PAGE_FONTS.map(({ letters }) => letters).join('')
  expect(used.length).toBeGreaterThan(100)
  expect(used.filter((letter) => !given.includes(letter))).toEqual([])
})

test('the cut fonts take the place of both weights of all three', async () => {
  const aliases = await pageFontAliases()
  expect(aliases).toHaveLength(6)
  for (const { replacement } of aliases) expect(readFileSync(replacement).subarray(0, 4).toString()).toBe('wOF2')
})
