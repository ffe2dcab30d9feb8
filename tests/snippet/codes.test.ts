import { describe, expect, it } from 'vitest'
import { CODE_KINDS } from '../../src/snippet/choice.ts'
import { codeOf } from '../../src/snippet/codes.ts'
import { element } from '../../src/snippet/html.ts'
import { ROOT, choiceOf, context, words } from './choices.ts'

const pageOf = (id: string) => words.pages.find((page) => page.id === id)!

describe('the code to paste', () => {
  const FRAME =
    '<iframe title="Three governorates, as demanded by Israel" aria-label="A map of what Israel demanded"' +
    ` src="${ROOT}embed/en/israel-feb-2025/index.html" scrolling="no" frameborder="0" allow="fullscreen" width="100%" height="560"`

  it('is, for a frame of fixed height, a frame alone: hosts that keep no script take styles away too', () => {
    expect(codeOf(choiceOf(), context)).toBe(`${FRAME}></iframe>`)
  })

  const GROWING =
    `${FRAME} id="southern-syria-zones-en-israel-feb-2025"` +
    ' style="width:0;min-width:100%!important;border:none" loading="lazy"></iframe>'

  it('is, for a frame that follows its content, a frame over the linked picture for paper, and one line of script', () => {
    const code = codeOf(choiceOf({ kind: 'growing' }), context)
    const [frame, script] = code.split('<script>')
    expect(frame).toBe(
      '<div style="position:relative;z-index:0;display:flex;min-height:300px">' +
        `<a href="${ROOT}share/en/israel-feb-2025/index.html" tabindex="-1"` +
        ' style="position:absolute;z-index:-1;top:0;left:0;width:100%;height:100%">' +
        `<picture><source srcset="${ROOT}pictures/en/israel-feb-2025.svg" type="image/svg+xml">` +
        `<img src="${ROOT}pictures/en/israel-feb-2025.png" alt="A map of what Israel demanded" width="640"` +
        ` height="${Math.round(640 * pageOf('israel-feb-2025').ratio)}"` +
        ' style="width:100%;height:100%;object-fit:contain;object-position:top" fetchpriority="low"></picture></a>' +
        `${GROWING}</div>`,
    )
    expect(script!.endsWith('</script>')).toBe(true)
    expect(code).not.toContain('\n')
  })

  it('is, for one without a background, no picture under it: it would show through', () => {
    const options = { ...choiceOf().options, transparent: true }
    const code = codeOf(choiceOf({ kind: 'growing', options }), context)
    const frame = GROWING.replace('index.html"', 'index.html?v=1&amp;transparent=true"')
    expect(code.startsWith(`${frame}<script>`)).toBe(true)
  })

  it('names a frame without alternative text by its title', () => {
    expect(codeOf(choiceOf({ alt: ' ', title: 'T' }), context)).toContain('<iframe title="T" aria-label="T"')
  })

  it('is, for the loader, its script and an element whose attributes say what the query would', () => {
    const choice = choiceOf({
      kind: 'loader',
      locale: 'ar',
      layers: ['israel-feb-2025', 'golan-trade'],
      theme: 'dark',
      camera: { zoom: 9, lat: 33, lng: 36 },
      options: { ...choiceOf().options, legend: false },
    })
    const code = codeOf(choice, context)
    expect(code).toContain(
      `<script async src="${ROOT}loader.js"></script><southern-syria-zones lang="ar" dir="rtl" layers=`,
    )
    expect(code).toContain(
      'layers="israel-feb-2025,golan-trade" dark="true" legend="false" camera="9/33/36" height="560"',
    )
  })

  it('holds, for the loader, the linked picture of the nearest page, with words for that picture and no style', () => {
    const layers = ['syria-withdrawal', 'israel-dec-2025', 'golan-trade']
    const code = codeOf(choiceOf({ kind: 'loader', layers }), context)
    expect(code).toMatch(/<a href="[^"]*share\/en\/syria-and-israel-dec-2025\/index\.html"><picture>/)
    expect(code).toMatch(
      /alt="Map of southern Syria showing: [^"]*; Syria: back to the 1974 lines \(demanded by Syria\)\. /,
    )
    expect(code).not.toContain('Land for the Golan')
    expect(code).not.toContain('style=')
  })

  it('gives the loader the text for who does not see the map, whatever it shows', () => {
    const alt = 'What three sides say of the south'
    const layers = ['syria-withdrawal', 'israel-dec-2025', 'golan-trade']
    expect(codeOf(choiceOf({ kind: 'loader', layers, alt }), context)).toContain(` aria-label="${alt}">`)
    expect(codeOf(choiceOf({ kind: 'loader', layers, alt: ' ' }), context)).not.toContain('aria-label')
  })

  it('names a static page to the loader, and the page of all by no name', () => {
    const loader = (layers: readonly string[]) => codeOf(choiceOf({ kind: 'loader', layers }), context)
    expect(loader(['israel-feb-2025'])).toContain(' page="israel-feb-2025" height=')
    expect(loader([])).toContain(' dir="ltr" layers height=')
  })

  it('is, for a picture, an image with its size and words, linked to the page to be shared', () => {
    expect(codeOf(choiceOf({ kind: 'picture', theme: 'dark' }), { ...context, pictureRatio: 0.75 })).toBe(
      `<a href="${ROOT}share/en/israel-feb-2025/index.html" title="Three governorates, as demanded by Israel">` +
        `<img src="${ROOT}pictures/en/israel-feb-2025.dark.png" alt="A map of what Israel demanded" width="640" height="480"` +
        ' style="max-width:100%;height:auto" loading="lazy"></a>',
    )
  })

  it('keeps an empty alternative text, so that a picture is never read out by its address', () => {
    expect(codeOf(choiceOf({ kind: 'picture', alt: '' }), context)).toContain(' alt="" ')
  })

  it('is, for a link, an address alone', () => {
    expect(codeOf(choiceOf({ kind: 'link' }), context)).toBe(`${ROOT}share/en/israel-feb-2025/index.html`)
  })

  it.each(CODE_KINDS)('never lets a title or a text out of its attribute (%s)', (kind) => {
    const hostile = `"><script>alert('1')</script>&quot;`
    const code = codeOf(choiceOf({ kind, title: hostile, alt: hostile }), context)
    expect(code).not.toContain('<script>alert')
    expect(code.match(/"/g)?.length ?? 0).toBe(codeOf(choiceOf({ kind }), context).match(/"/g)?.length ?? 0)
  })
})

it('elements of HTML leave out what is null and write what is empty by its name', () => {
  expect(element('p', { id: null, hidden: '', lang: 'he' }, 'x')).toBe('<p hidden lang="he">x</p>')
})
