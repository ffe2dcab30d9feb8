import { accuracyStated } from './accuracy-stated.ts'
import { allowedGeometry } from './allowed-geometry.ts'
import { allowedValues } from './allowed-values.ts'
import { answersBalanced } from './answers-balanced.ts'
import { claimsSourced } from './claims-sourced.ts'
import { cleanTexts } from './clean-texts.ts'
import { completeTexts } from './complete-texts.ts'
import { constructible } from './constructible.ts'
import { enoughPositions } from './enough-positions.ts'
import { filesInPlace } from './files-in-place.ts'
import { idsMatchFiles } from './ids-match-files.ts'
import { inRange } from './in-range.ts'
import { inStudyArea } from './in-study-area.ts'
import type { Rule } from './issue.ts'
import { freeIds } from './free-ids.ts'
import { kebabCaseIds } from './kebab-case-ids.ts'
import { knownProperties } from './known-properties.ts'
import { knownReadings } from './known-readings.ts'
import { knownSources } from './known-sources.ts'
import { knownZones } from './known-zones.ts'
import { licencesHonoured } from './licences-honoured.ts'
import { nameable } from './nameable.ts'
import { neededZones } from './needed-zones.ts'
import { numericPositions } from './numeric-positions.ts'
import { plainMembers } from './plain-members.ts'
import { quotesRead } from './quotes-read.ts'
import { readableBytes } from './readable-bytes.ts'
import { rejectionsAnswered } from './rejections-answered.ts'
import { relationsHold } from './relations-hold.ts'
import { requiredProperties } from './required-properties.ts'
import { ringsClosed } from './rings-closed.ts'
import { risingRanges } from './rising-ranges.ts'
import { rulesEnd } from './rules-end.ts'
import { schematicLabelled } from './schematic-labelled.ts'
import { saidElsewhere } from './said-elsewhere.ts'
import { shallowNesting } from './shallow-nesting.ts'
import { sidesEqual } from './sides-equal.ts'
import { simpleLines } from './simple-lines.ts'
import { simpleRings } from './simple-rings.ts'
import { statedGeometry } from './stated-geometry.ts'
import { uniqueIds } from './unique-ids.ts'
import { uniqueKeys } from './unique-keys.ts'
import { uniqueOrders } from './unique-orders.ts'
import { statusInTitles } from './status-in-titles.ts'
import { uniquePairs } from './unique-pairs.ts'
import { unrepeatedPositions } from './unrepeated-positions.ts'
import { validConstructions } from './valid-constructions.ts'
import { validDates } from './valid-dates.ts'
import { validJson } from './valid-json.ts'
import { validStructure } from './valid-structure.ts'
import { wellTyped } from './well-typed.ts'
import { wholeLabels } from './whole-labels.ts'
import { woundRight } from './wound-right.ts'

/** Rules that run together, and what their faults hold back. */
export interface RuleGroup {
  /**
   * What a file in which a rule of the group finds a fault is withheld from: all later groups, which may then trust what
   * this one has let pass; construction alone; or nothing.
   */
  readonly withholds: 'from all' | 'from construction' | 'nothing'
  /** Whether its rules construct zones. */
  readonly constructs?: true
  readonly rules: readonly Rule[]
}

/** All rules in the order in which they run. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { withholds: 'from all', rules: [filesInPlace, readableBytes, shallowNesting, validJson] },
  {
    withholds: 'from all',
    rules: [validStructure, plainMembers, allowedGeometry, numericPositions, wellTyped, requiredProperties],
  },
  // Words, dates and provenance: a zone can be constructed whatever they say.
  {
    withholds: 'nothing',
    rules: [
      knownProperties,
      completeTexts,
      nameable,
      wholeLabels,
      cleanTexts,
      validDates,
      knownSources,
      claimsSourced,
      rejectionsAnswered,
      licencesHonoured,
      accuracyStated,
      quotesRead,
      answersBalanced,
      knownReadings,
      schematicLabelled,
      risingRanges,
      uniqueOrders,
      uniquePairs,
      sidesEqual,
      saidElsewhere,
      statusInTitles,
    ],
  },
  {
    withholds: 'from construction',
    rules: [
      uniqueKeys,
      kebabCaseIds,
      freeIds,
      idsMatchFiles,
      uniqueIds,
      allowedValues,
      knownZones,
      neededZones,
      rulesEnd,
    ],
  },
  // A position that went astray makes its line cross others: only the position is to be reported.
  { withholds: 'from all', rules: [inRange, inStudyArea, enoughPositions, ringsClosed, unrepeatedPositions] },
  { withholds: 'from all', rules: [woundRight, simpleRings, simpleLines] },
  { withholds: 'from all', constructs: true, rules: [constructible] },
  { withholds: 'nothing', constructs: true, rules: [validConstructions, statedGeometry, relationsHold] },
]
