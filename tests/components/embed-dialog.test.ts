import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import catalog from 'virtual:catalog'
import EmbedDialog from '../../src/components/EmbedDialog.svelte'
import { EmbedForm } from '../../src/components/embed-form.svelte.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'
import { CODE_KINDS } from '../../src/snippet/choice.ts'
import { embedWords } from '../../src/snippet/embed-words.ts'
import { type View, defaultView } from '../../src/view/view.ts'

const words = embedWords(catalog)
/** No server answers there: the preview stays empty, and the dialog has to do without. */
const ROOT = 'http://127.0.0.1:9/zones/'
const onMap: View = {
  ...defaultView({ overlays: words.overlays.map(({ id }) => id), zones: [], readings: {} }),
  layers: ['israel-feb-2025'],
}

let closed = 0
beforeEach(() => {
  closed = 0
})
afterEach(() => vi.unstubAllGlobals())

async function open({ locale = 'en' as Locale, view = onMap } = {}) {
  const form = new EmbedForm(view, words, locale, ROOT)
  const m = MESSAGES[locale]
  const screen = await render(EmbedDialog, { form, m, locale, onclose: () => (closed += 1) })
  const code = () => document.querySelector<HTMLTextAreaElement>('.embed-code')!.value
  const doubts = () => [...document.querySelectorAll('.embed-doubts li')].map((doubt) => doubt.textContent)
  return { form, m, screen, code, doubts }
}
const check = (element: Element) => (element as HTMLInputElement).click()

describe('the embed dialog', () => {
  it('is a modal dialog with a name, whose first choice has the focus', async () => {
    const { screen, m } = await open()
    await expect.element(screen.getByRole('dialog', { name: m.embedDialog.heading })).toBeVisible()
    expect(document.querySelector('dialog:modal')).not.toBeNull()
    expect(document.activeElement).toBe(screen.getByLabelText(m.embedDialog.content).element())
  })

  it('closes by its button and tells who opened it', async () => {
    const { screen, m } = await open()
    check(screen.getByRole('button', { name: m.close }).element())
    await expect.poll(() => closed).toBe(1)
  })

  it('offers what is on the map, every overlay and every comparison', async () => {
    const { screen, m } = await open()
    const { options } = screen.getByLabelText(m.embedDialog.content).element() as HTMLSelectElement
    expect(options).toHaveLength(1 + words.pages.length)
    expect(screen.getByRole('radio', { name: m.embedKind.picture, exact: true }).elements()).toHaveLength(1)
  })

  it.each(LOCALES)('says everything in the language of the page (%s)', async (locale) => {
    const { screen, m } = await open({ locale })
    for (const kind of CODE_KINDS)
      await expect.element(screen.getByRole('radio', { name: m.embedKind[kind], exact: true })).toBeVisible()
    for (const part of ['copy', 'code', 'title', 'language'] as const)
      await expect.element(screen.getByText(m.embedDialog[part], { exact: true }).first()).toBeVisible()
  })

  it('writes the code anew for each kind', async () => {
    const { screen, m, code } = await open()
    const starts = []
    for (const kind of CODE_KINDS) {
      check(screen.getByRole('radio', { name: m.embedKind[kind], exact: true }).element())
      await tick()
      starts.push(code().slice(0, 8))
    }
    expect(starts).toEqual(['<script ', '<div sty', '<iframe ', '<a href=', 'http://1'])
  })

  it('follows language, theme and parts of the page', async () => {
    const { screen, form, m, code } = await open()
    form.locale = 'he'
    form.theme = 'dark'
    check(screen.getByRole('checkbox', { name: m.embedDialog.scale }).element())
    await tick()
    expect(code()).toContain(' lang="he" dir="rtl" page="israel-feb-2025" dark="true" scale="false" ')
    expect(code()).toContain(words.overlays.find(({ id }) => id === 'israel-feb-2025')!.title.he)
  })

  it('takes the camera of the map only when asked to, and only where there is one', async () => {
    const { screen, m } = await open()
    expect(screen.getByRole('checkbox', { name: m.embedDialog.camera }).elements()).toHaveLength(0)
    const moved = await open({ view: { ...onMap, camera: { zoom: 9, lat: 33, lng: 36 } } })
    expect(moved.form.code).not.toContain('9/33/36')
    moved.form.keepsCamera = true
    expect(moved.form.code).toContain(' camera="9/33/36" ')
  })

  it('says that a combination needs a script, and offers the nearest picture with words for that picture', async () => {
    const view = { ...onMap, layers: ['syria-withdrawal', 'israel-dec-2025', 'golan-trade'] }
    const { screen, m, code } = await open({ view })
    const note = document.querySelector('.embed-note')!.textContent
    for (const said of ['a script', words.headline.en, 'What Syria demands and what Israel demands, December 2025'])
      expect(note).toContain(said)
    check(screen.getByRole('button', { name: m.embedDialog.useNearest }).element())
    await tick()
    expect(code()).toContain('pictures/en/syria-and-israel-dec-2025.png')
    expect(code()).not.toContain('Land for the Golan')
  })

  it('says no such thing of a static page', async () => {
    await open()
    expect(document.querySelector('.embed-note')).toBeNull()
  })
})

describe('title and alternative text', () => {
  it('are proposed, and go into the code as they are rewritten', async () => {
    const { screen, m, code } = await open()
    const title = screen.getByRole('textbox', { name: m.embedDialog.title, exact: true })
    await expect
      .element(title)
      .toHaveValue(
        'Israel: three governorates demilitarised (Official statement · demanded by Israel · 23 February 2025)',
      )
    await title.fill('What Israel demanded "completely"')
    expect(code()).toContain(' title="What Israel demanded &quot;completely&quot;" ')
  })

  it('are proposed again for another language, and kept for the first', async () => {
    const { screen, form, m } = await open()
    const title = screen.getByRole('textbox', { name: m.embedDialog.title, exact: true })
    await title.fill('What Israel demanded')
    form.locale = 'ar'
    await expect.element(title).toHaveAttribute('dir', 'rtl')
    expect(form.choice.title).toContain('إسرائيل')
    form.locale = 'en'
    await expect.element(title).toHaveValue('What Israel demanded')
  })
})

describe('the doubts of the embed dialog', () => {
  it('are none for what is proposed, in any kind, language or map', async () => {
    const { form } = await open()
    for (const { id } of words.pages)
      for (const kind of CODE_KINDS)
        for (const locale of LOCALES) {
          Object.assign(form, { content: id, kind, locale })
          expect(form.checks, `${id} ${kind} ${locale}`).toEqual([])
        }
  })

  it('stand before the button that copies, and describe it', async () => {
    const { screen, m, doubts } = await open()
    await screen.getByRole('textbox', { name: m.embedDialog.title, exact: true }).fill('Southern Syria')
    check(screen.getByRole('checkbox', { name: m.embedDialog.legend }).element())
    await expect.poll(() => doubts().length).toBe(2)
    const copy = screen.getByRole('button', { name: m.embedDialog.copy }).element()
    const described = document.getElementById(copy.getAttribute('aria-describedby')!)!
    expect(described.textContent).toContain('demanded by Israel')
    expect(described.compareDocumentPosition(copy) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
  })
})

describe('copying', () => {
  it('puts the code on the clipboard and says so until the code is another', async () => {
    const written: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } })
    const { screen, form, m, code } = await open()
    check(screen.getByRole('button', { name: m.embedDialog.copy }).element())
    await expect.element(screen.getByRole('status')).toHaveTextContent(m.embedDialog.copied)
    expect(written).toEqual([code()])
    form.kind = 'link'
    await expect.element(screen.getByRole('status')).toHaveTextContent('')
  })

  it.each([
    ['there is no clipboard', {}],
    [
      'the browser refuses',
      { clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } },
    ],
  ])('selects the code and says so where %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator)
    const { screen, m } = await open()
    check(screen.getByRole('button', { name: m.embedDialog.copy }).element())
    await expect.element(screen.getByRole('status')).toHaveTextContent(m.embedDialog.selected)
    const field = document.querySelector<HTMLTextAreaElement>('.embed-code')!
    expect(document.activeElement).toBe(field)
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value)
  })
})

describe('the preview', () => {
  it('is the page of the choice, in the column that is chosen, and not for a picture or a link', async () => {
    const { form, screen } = await open()
    const frame = () => document.querySelector<HTMLIFrameElement>('.embed-preview iframe')
    expect(frame()!.src).toBe(`${ROOT}embed/en/israel-feb-2025/index.html`)
    check(screen.getByRole('radio', { name: '320' }).element())
    await expect.poll(() => frame()!.width).toBe('320')
    form.kind = 'link'
    await expect.poll(frame).toBeNull()
  })

  it('takes its height from messages of its own frame, and of no other window', async () => {
    const { form } = await open()
    const message = { 'datawrapper-height': { 'southern-syria-zones': 987 } }
    window.postMessage(message, '*')
    await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }))
    await tick()
    expect(form.choice.height).not.toBe(987)
    const source = document.querySelector<HTMLIFrameElement>('.embed-preview iframe')!.contentWindow
    window.dispatchEvent(new MessageEvent('message', { data: message, source }))
    expect(form.choice.height).toBe(987)
    expect(form.code).toContain('height="987"')
  })
})
