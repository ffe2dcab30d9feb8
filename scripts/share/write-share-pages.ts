import { SHEET_WIDTH } from '../../src/picture/sheet.ts'
import { SHEET_SCALE, type StaticPicture, picturePath } from '../pictures/static-pictures.ts'
import type { Write } from '../pictures/write-pictures.ts'
import { oembed, oembedPath } from './oembed.ts'
import { sharePage, sharePath } from './share-page.ts'

/** Writes the share page of every static page, and its oEmbed answer where the site's address is known (`siteUrl`). */
export async function writeSharePages(
  pictures: readonly StaticPicture[],
  site: string | null,
  write: Write,
): Promise<void> {
  for (const { page, locale, words, draw } of pictures) {
    const picture = picturePath(page, locale)
    const pictureHeight = draw('sheet', 'light').height
    await write(sharePath(page, locale), sharePage({ page, words, picture, pictureHeight, site }))
    if (site === null) continue
    const thumbnail = {
      path: `${picture}.png`,
      width: SHEET_WIDTH * SHEET_SCALE,
      height: pictureHeight * SHEET_SCALE,
    }
    await write(oembedPath(page, locale), JSON.stringify(oembed(page, locale, words.title, thumbnail, site)))
  }
}
