import { SITE_TITLES } from '../i18n/site-titles.ts'
import { ADDRESS_ATTRIBUTES, frameAddress, localeOf } from './frame-address.ts'
import { EMBED_NAME, heightAsked } from './height-message.ts'

/** What an embed page tells of; each becomes an event of the element. */
const EVENTS: readonly unknown[] = ['layer', 'feature', 'compare', 'measure', 'view', 'lang']
/** CSS pixels, until the page in the frame has said how high it is. */
const FIRST_HEIGHT = 480

/**
 * Defines `<southern-syria-zones>`: a frame with the embed page that its attributes ask for. What stands in the element, a
 * picture, say, is shown until the frame has something to show; also on paper, where a frame that nobody scrolled to is empty.
 * All styles are set from here, as a strict Content-Security-Policy of the host allows.
 * @param base address of the site, with a slash at its end
 */
export function defineZonesElement(base: string): void {
  if (customElements.get(EMBED_NAME)) return

  class ZonesElement extends HTMLElement {
    static readonly observedAttributes = [...ADDRESS_ATTRIBUTES, 'title', 'aria-label', 'height']
    readonly #root = this.attachShadow({ mode: 'open' })
    readonly #fallback = document.createElement('slot')
    #frame: HTMLIFrameElement | null = null
    /** Height that the page in the frame asked for last. */
    #asked: number | null = null
    #isDue = false

    constructor() {
      super()
      this.#fallback.addEventListener('slotchange', () => this.#fitPictures())
    }

    connectedCallback(): void {
      this.style.display ||= 'block'
      this.style.position ||= 'relative'
      this.#root.replaceChildren(this.#fallback)
      window.addEventListener('message', this)
      this.#update()
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this)
      this.#frame?.remove()
      this.#frame = this.#asked = null
    }

    attributeChangedCallback(): void {
      this.#update()
    }

    /** Messages of the page in its own frame, and of no other. */
    handleEvent({ source, data }: MessageEvent): void {
      if (!this.#frame || source !== this.#frame.contentWindow || typeof data !== 'object' || data === null) return
      const { type, event, ...detail } = data as Record<string, unknown>
      if (type === EMBED_NAME && EVENTS.includes(event))
        this.dispatchEvent(new CustomEvent(event as string, { detail, bubbles: true }))
      const height = heightAsked(data)
      if (height === null) return
      this.#asked = height
      this.#show()
    }

    /** Once for all attributes that are set together. */
    #update(): void {
      if (this.#isDue) return
      this.#isDue = true
      queueMicrotask(() => {
        this.#isDue = false
        if (this.isConnected) this.#write()
      })
    }

    #write(): void {
      const attribute = (name: string) => this.getAttribute(name)
      const locale = localeOf(attribute('lang') ?? this.closest<HTMLElement>('[lang]')?.lang ?? null) ?? 'en'
      const src = frameAddress(base, attribute, locale)
      // A new frame, where another page is asked for: to lead the old one there would add to the reader's history.
      if (this.#frame?.src !== src) this.#replaceFrame(src)
      this.#frame!.title = attribute('title') || SITE_TITLES[locale]
      this.#frame!.ariaLabel = attribute('aria-label')
      this.#setHeight()
    }

    #replaceFrame(src: string): void {
      const frame = document.createElement('iframe')
      frame.loading = 'lazy'
      frame.allow = 'fullscreen'
      frame.scrolling = 'no'
      frame.style.cssText = 'display:block;width:100%;border:0'
      frame.addEventListener('load', () => {
        // A page that fills its frame asks for no height.
        if (this.#frame === frame && this.#fits()) this.#show()
      })
      frame.src = src
      const isFirst = this.#fallback.isConnected
      if (isFirst) frame.style.cssText += ';position:absolute;inset:0;height:100%;visibility:hidden'
      this.#frame?.remove()
      this.#frame = frame
      this.#root.append(frame)
    }

    /** The frame takes the place of what stood there before it. */
    #show(): void {
      this.#fallback.remove()
      Object.assign(this.#frame!.style, { position: '', visibility: '' })
      this.#setHeight()
    }

    /** As the page in the frame reads it. */
    #fits(): boolean {
      return ['', 'true'].includes(this.getAttribute('fit') ?? 'false')
    }

    #fitPictures(): void {
      for (const { style } of this.querySelectorAll('img')) Object.assign(style, { maxWidth: '100%', height: 'auto' })
    }

    #setHeight(): void {
      const given = Number(this.getAttribute('height'))
      const first = given > 0 ? given : FIRST_HEIGHT
      const isWaiting = this.#fallback.isConnected
      this.style.minHeight = isWaiting ? `${first}px` : ''
      if (!isWaiting) this.#frame!.style.height = `${this.#fits() ? first : (this.#asked ?? first)}px`
    }
  }
  customElements.define(EMBED_NAME, ZonesElement)
}
