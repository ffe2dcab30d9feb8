import { allFeatures } from './features.ts'
import type { Issue, Rule } from './issue.ts'
import { MIN_SCHEMATIC_ACCURACY_METERS } from './limits.ts'

/** A schematic line says that it is one: its accuracy is no better than a kilometre. */
export const accuracyStated: Rule = {
  name: 'accuracy-stated',
  check: (geodata) =>
    allFeatures(geodata).flatMap(({ file, id, properties }): Issue[] => {
      const { method, accuracy_m: accuracy, class: kind } = properties
      // The frame is where the map ends by definition: nothing on the ground that it could be away from.
      if (method !== 'schematic' || kind === 'frame' || typeof accuracy !== 'number') return []
      if (accuracy >= MIN_SCHEMATIC_ACCURACY_METERS) return []
      const message = `${accuracy} m is too exact for method "schematic"; ${MIN_SCHEMATIC_ACCURACY_METERS} m at least is expected. Correct the accuracy, or the method when the line was traced.`
      return [{ rule: 'accuracy-stated', file: file.path, feature: id, at: 'accuracy_m', message }]
    }),
}
