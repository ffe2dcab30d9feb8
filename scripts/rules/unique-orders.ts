import type { Issue, Rule } from './issue.ts'
import { overlays } from './records.ts'

/** No two overlays of a group ask for the same place in it. */
export const uniqueOrders: Rule = {
  name: 'unique-orders',
  check: (geodata) => {
    const taken = new Map<string, string>()
    return overlays(geodata).flatMap(({ file, record }): Issue[] => {
      const place = `${record.kind} ${record.order}`
      const other = taken.get(place)
      if (other === undefined) taken.set(place, record.id)
      if (other === undefined) return []
      const message = `"${other}" already has place ${record.order} among the overlays of kind "${record.kind}". Choose a free number.`
      return [{ rule: 'unique-orders', file: file.path, feature: null, at: 'order', message }]
    })
  },
}
