import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Catalog } from '../src/catalog/types.ts'
import { LOCALES } from '../src/i18n/locale.ts'
import { storyFolder } from '../src/view/story.ts'
import { buildStoryScript, buildStoryStyle } from './embed/bundles.ts'
import { fontFaces, lettersOf, subsetFonts } from './embed/fonts.ts'
import { embedHtml } from './embed/page-html.ts'
import { named, write } from './embed/write.ts'
import { withSsrModules } from './ssr-server.ts'

type PrerenderModule = typeof import('../src/entries/prerender-story.ts')

/** Writes the story of every language: one file each that is whole without a script, and its fonts. */
export function storyPlugin(catalog: () => Promise<Catalog>): Plugin {
  let config: ResolvedConfig
  let failed = false
  return {
    name: 'southern-syria-zones:story',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    async closeBundle() {
      if (failed || config.build.ssr) return
      const { root } = config
      const data = await catalog()
      const { story } = data
      if (story === null) throw new Error('The catalog has no story; compile it from geodata/story.json.')
      const out = resolve(root, config.build.outDir)
      const [script, style] = await Promise.all([buildStoryScript(root), buildStoryStyle(root)])
      const pages = await withSsrModules(root, async (load) => {
        const { prerenderStory } = (await load('/src/entries/prerender-story.ts')) as PrerenderModule
        return LOCALES.map((locale) => ({ locale, rendered: prerenderStory({ ...data, story }, locale) }))
      })
      for (const { locale, rendered } of pages) {
        const fonts = (await subsetFonts(lettersOf([rendered.body]), locale, 'story')).map(named)
        for (const { fileName, bytes } of fonts) await write(join(out, fileName), bytes)
        const html = embedHtml({
          ...rendered,
          style: fontFaces(fonts, '../../') + rendered.style + style,
          script,
          canonical: null,
        })
        await write(join(out, storyFolder(locale), 'index.html'), html)
      }
    },
  }
}
