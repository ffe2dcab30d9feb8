import { htmlElements } from '../../scripts/hosting/html-elements.ts'
import { atRest, expect, test } from './embed-host.ts'
import { AMP } from './embed-parents.ts'
import { alternative, code, elementsOf } from './recipes.ts'

test.describe('amp-iframe', () => {
  // amp.dev/documentation/components/amp-iframe
  const all = htmlElements(code('amp')).filter(({ name }) => !['html', 'head', 'body'].includes(name))
  const [frame] = elementsOf('amp', 'amp-iframe')
  const { attributes } = frame!
  const sandbox = attributes['sandbox']!.split(' ')

  test('keeps the documented rules: extension, https, sandbox, layout, placeholder, overflow', () => {
    expect(elementsOf('amp', 'script').map((script) => script.attributes)).toEqual([
      { async: '', 'custom-element': 'amp-iframe', src: 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js' },
    ])
    expect(attributes['src']).toMatch(/^https:/)
    // The page of a site may frame the same site only without this.
    expect(sandbox).toContain('allow-scripts')
    expect(sandbox).not.toContain('allow-same-origin')
    expect(attributes['layout']).toBe('responsive')
    for (const size of ['width', 'height']) expect(attributes[size]).toMatch(/^\d+$/)
    // A height below 100 px would be refused.
    expect(Number(attributes['height'])).toBeGreaterThanOrEqual(100)
    expect(['0', '1']).toContain(attributes['frameborder'])
    expect(attributes['resizable']).toBe('')

    const overflow = all.filter((one) => 'overflow' in one.attributes)
    expect(overflow).toHaveLength(1)
    expect(overflow[0]!.attributes).toMatchObject({ tabindex: '0', role: 'button' })
    expect(overflow[0]!.attributes['aria-label']).toBe(overflow[0]!.text)
    const placeholder = all.filter((one) => 'placeholder' in one.attributes)
    expect(placeholder.map(({ name }) => name)).toEqual(['amp-img'])
    expect(placeholder[0]!.attributes).toMatchObject({ layout: 'fill', alt: alternative })
    expect(placeholder[0]!.attributes['src']).toMatch(/^https:.*\.png$/)

    // Nothing that AMP forbids: frames and images of HTML, handlers, style that is marked as important.
    expect(all.filter(({ name }) => ['iframe', 'img', 'style'].includes(name))).toEqual([])
    expect(all.flatMap((one) => Object.keys(one.attributes)).filter((name) => /^(on|style)/.test(name))).toEqual([])
  })

  test('grows with its page in the sandbox that it asks for', async ({ openHost }) => {
    const { pathname } = new URL(attributes['src']!)
    const page = await openHost(
      AMP.replace('FRAME', `SITE${pathname}`).replace('sandbox="allow-scripts"', `sandbox="${sandbox.join(' ')}"`),
    )
    const { frame: embed, height } = await atRest(page)
    await embed.locator('summary').first().click()
    await expect.poll(async () => (await atRest(page)).height).toBeGreaterThan(height)
  })
})
