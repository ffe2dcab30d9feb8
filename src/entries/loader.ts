import { EMBED_NAME } from '../snippet/height-message.ts'
import { defineZonesElement } from '../snippet/zones-element.ts'

/*
 * `loader.js`: a classic script of its own for other people's pages. It knows the site by its own address.
 */
const { src = '' } = (document.currentScript ?? {}) as HTMLScriptElement
if (src === '')
  console.error(`<${EMBED_NAME}>: loader.js was copied into another script. Load it by <script src="…/loader.js">.`)
else defineZonesElement(new URL('.', src).href)
