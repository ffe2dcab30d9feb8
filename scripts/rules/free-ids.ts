import type { Rule } from './issue.ts'
import { namedIds } from './named-ids.ts'

/** Names the page of all overlays among the pages and pictures of single ones. */
const TAKEN = 'all'

/** No overlay or comparison has the name under which the pages and pictures of all overlays stand. */
export const freeIds: Rule = {
  name: 'free-ids',
  check: (geodata) =>
    namedIds(geodata)
      .filter(({ file, id }) => (file.kind === 'overlay' || file.kind === 'comparisons') && id === TAKEN)
      .map(({ file, feature, at }) => ({
        rule: 'free-ids',
        file: file.path,
        feature,
        at,
        message: `the id "${TAKEN}" stands for all overlays in the addresses of pages and pictures. Choose another.`,
      })),
}
