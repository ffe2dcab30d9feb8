/** Where a map stands in a picture, in pixels, and how large its letters are beside those of the page. */
export interface MapFrame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly letters: number
}
