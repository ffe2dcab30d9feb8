import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import type { Catalog } from '../src/catalog/types.ts'
import { LOCALES } from '../src/i18n/locale.ts'
import { storyFolder } from '../src/view/story.ts'
import { buildStoryScript, buildStoryStyle } from './embed/bundles.ts'
import { fontFaces, lettersOf, named, subsetFonts } from './embed/fonts.ts'
import { embedHtml } from './embed/page-html.ts'
import { withSsrModules } from './ssr-server.ts'

type PrerenderModule = typeof import('../src/entries/prerender-story.ts')

/** Writes the story of every language: one file each that is whole without a script, and its fonts. */
export function storyPlugin(catalog: () => Promise<Catalog>): Plugin {
  return afterBuild('story', async ({ root, write }) => {
    const data = await catalog()
    const { story } = data
    if (story === null) throw new Error('The catalog has no story; compile it from geodata/story.json.')
    const [script, style] = await Promise.all([buildStoryScript(root), buildStoryStyle(root)])
    const pages = await withSsrModules(root, async (load) => {
      const { prerenderStory } = (await load('/src/entries/prerender-story.ts')) as PrerenderModule
      return LOCALES.map((locale) => ({ locale, rendered: prerenderStory({ ...data, story }, locale) }))
    })
    for (const { locale, rendered } of pages) {
      const fonts = (await subsetFonts(lettersOf([rendered.body]), locale, 'story')).map(named)
      for (const { fileName, bytes } of fonts) await write(fileName, bytes)
      const html = embedHtml({
        ...rendered,
        style: fontFaces(fonts, '../../') + rendered.style + style,
        script,
        head: [],
      })
      await write(`${storyFolder(locale)}index.html`, html)
    }
  })
}
