import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import StageControls from '../../src/components/StageControls.svelte'
import { StageState } from '../../src/components/stage-state.svelte.ts'
import { MESSAGES } from '../../src/i18n/messages.ts'

const m = MESSAGES.ar

describe('the controls over the map', () => {
  it('offer no zoom while there is no live map', async () => {
    const screen = await render(StageControls, { m, stage: new StageState() })
    expect(screen.getByRole('button').elements()).toHaveLength(0)
  })

  it('carry names in the language of the page', async () => {
    const stage = new StageState()
    stage.stands = { a: true, b: false }
    const screen = await render(StageControls, { m, stage })
    await expect.element(screen.getByRole('button', { name: m.zoomIn })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: m.zoomOut })).toBeVisible()
  })

  it('say a notice as a status once, and offer to try again where that can help', async () => {
    const stage = new StageState()
    let tries = 0
    const screen = await render(StageControls, { m, stage })
    stage.say(m.mapNotAvailable)
    stage.say(m.mapNotAvailable, { again: () => (tries += 1) })
    await expect.element(screen.getByRole('status')).toHaveTextContent(m.mapNotAvailable)
    expect(screen.getByText(m.mapNotAvailable).elements()).toHaveLength(1)
    ;(screen.getByRole('button', { name: m.tryAgain }).element() as HTMLButtonElement).click()
    expect(tries).toBe(1)
  })

  it('name what is selected and let go of it', async () => {
    const stage = new StageState()
    stage.selected = { name: 'الخط ألف', claims: ['اتفاقية · قيد السريان'], anchor: 'zone-line-a' }
    stage.clearSelection = () => (stage.selected = null)
    const screen = await render(StageControls, { m, stage })
    await expect.element(screen.getByRole('link')).toHaveAttribute('href', '#zone-line-a')
    ;(screen.getByRole('button', { name: m.clearSelection }).element() as HTMLButtonElement).click()
    await expect.poll(() => screen.getByRole('link').elements().length).toBe(0)
  })
})
