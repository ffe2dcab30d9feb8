/** What stands over the map besides the map: whether it is alive, whether it was moved, and what has to be said. */
export class StageState {
  live = $state(false)
  moved = $state(false)
  canRetry = $state(false)
  /** Name of the selected zone or overlay, and the id of the element that tells more of it. */
  selected = $state.raw<{ readonly name: string; readonly anchor: string } | null>(null)
  notices = $state.raw<readonly string[]>([])

  zoomBy: (levels: number) => void = () => {}
  goHome: () => void = () => {}
  retry: () => void = () => {}
  clearSelection: () => void = () => {}

  say(notice: string): void {
    if (!this.notices.includes(notice)) this.notices = [...this.notices, notice]
  }
  unsay(notice: string): void {
    this.notices = this.notices.filter((other) => other !== notice)
  }
}
