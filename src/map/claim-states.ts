import { claimName, thereOn } from '../catalog/as-of.ts'
import { zoneClaims } from '../catalog/look.ts'
import { partOf } from '../catalog/parts.ts'
import type { Catalog } from '../catalog/types.ts'
import { shownPartsThen } from '../view/then.ts'
import type { Selection, View } from '../view/view.ts'

/** How a claim is drawn. */
export interface ClaimState {
  readonly on: boolean
  readonly selected: boolean
}

/** The state of every claim by its name (`claimName`). What was not there on the view's date is off. */
export function claimStates(view: View, { overlays }: Pick<Catalog, 'overlays'>): Map<string, ClaimState> {
  const there = view.time === null ? null : thereOn(overlays, view.time)
  const parts = shownPartsThen(view, there)
  return new Map(
    overlays.flatMap((overlay) =>
      zoneClaims(overlay).map(({ reading, zone }): [string, ClaimState] => {
        const part = partOf(overlay.id, reading)
        const name = claimName(part, zone)
        return [
          name,
          {
            on: parts.includes(part) && (there === null || there.claims.includes(name)),
            selected: isSelected(view.selection, overlay.id, zone),
          },
        ]
      }),
    ),
  )
}

/** Whether a claim is drawn alike; one without a state is off and not selected. */
export function isSameState(one: ClaimState, other: ClaimState = { on: false, selected: false }): boolean {
  return one.on === other.on && one.selected === other.selected
}

function isSelected(selection: Selection, overlay: string, zone: string): boolean {
  return selection.type !== 'none' && selection.id === (selection.type === 'overlay' ? overlay : zone)
}
