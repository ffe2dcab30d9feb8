import { tick } from 'svelte'
import type { PanelText } from '../catalog/page-text.ts'
import type { StageState } from '../components/stage-state.svelte.ts'
import type { ViewStore } from '../view/store.svelte.ts'
import { NOTHING_SELECTED } from '../view/view.ts'
import { WIDE } from './layout.ts'

/**
 * One selection everywhere: marks the selected zone or overlay in figure and table, names it over the map, brings an
 * overlay's card into view where it stands beside the map, and selects what is clicked in the figure or named in a card
 * or the table.
 */
export function followSelection(store: ViewStore, stage: StageState, text: PanelText): void {
  const overlays = new Map(text.overlays.map((overlay) => [overlay.id, overlay]))
  const zones = new Map(text.zones.map((zone) => [zone.id, zone]))
  let last = ''

  const selectedText = () => {
    const { selection } = store.view
    switch (selection.type) {
      case 'none':
        return null
      case 'overlay': {
        const { title, status, readings } = overlays.get(selection.id)!
        const reading = readings.find(({ id }) => id === store.view.readings[selection.id])
        return { name: title, claims: [reading?.status ?? status], anchor: `overlay-${selection.id}` }
      }
      case 'zone': {
        const { name, claims } = zones.get(selection.id)!
        return { name, claims, anchor: `zone-${selection.id}` }
      }
    }
  }

  $effect.root(() => {
    $effect(() => {
      const { selection, layers, readings } = store.shown
      const isShown = selection.type === 'overlay' && layers.includes(selection.id)
      const marks = isShown
        ? overlays
            .get(selection.id)!
            .marks.filter(({ reading }) => reading === null || reading === readings[selection.id])
            .map(({ zone }) => zone)
        : []
      for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-zone]')) {
        const { zone, overlay } = element.dataset
        const isSelected =
          selection.type === 'zone'
            ? zone === selection.id
            : isShown && marks.includes(zone!) && (overlay ?? selection.id) === selection.id
        element.classList.toggle('selected', isSelected)
      }
      stage.selected = selectedText()
      const current = selection.type === 'none' ? '' : selection.id
      if (current !== last && selection.type === 'overlay') void bringIntoView(`overlay-${selection.id}`)
      if (current !== last && current !== '') void keepNoticeInView()
      last = current
    })
  })

  stage.clearSelection = () => store.change({ selection: NOTHING_SELECTED })
  document.addEventListener('keydown', ({ key, target }) => {
    // Keys are the map's and the panel's; the body has the focus while nothing else has.
    const isOurs = target instanceof Element && (target === document.body || target.closest('.layout') !== null)
    if (key === 'Escape' && isOurs) stage.clearSelection()
  })
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const zone = target.closest<HTMLElement>('[data-select-zone]')?.dataset['selectZone']
    if (zone !== undefined) store.change({ selection: { type: 'zone', id: zone } })
    const overlay = target.closest<SVGElement>('.figure [data-overlay]')?.dataset['overlay']
    if (overlay !== undefined) store.change({ selection: { type: 'overlay', id: overlay } })
  })
}

/** On a narrow screen what is selected is named below the map: a reader who sees the map sees that, too. */
async function keepNoticeInView(): Promise<void> {
  if (window.matchMedia(WIDE).matches) return
  await tick()
  const { top, bottom } = document.querySelector('.stage')!.getBoundingClientRect()
  const isMapRead = top < window.innerHeight / 2 && bottom > window.innerHeight / 2
  if (isMapRead) document.querySelector('.notices')?.scrollIntoView({ block: 'nearest' })
}

/** Beside the map only: on a narrow screen the reader stays with the map, which names the selection. */
async function bringIntoView(id: string): Promise<void> {
  if (!window.matchMedia(WIDE).matches) return
  await tick() // the card of the last selection closes first
  const card = document.getElementById(id)
  if (!card) return
  card.scrollIntoView({ block: card.clientHeight > window.innerHeight ? 'start' : 'nearest' })
}
