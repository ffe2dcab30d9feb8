import { dictionaryRule } from './record-faults.ts'

/** No property is misspelt: what is not in the dictionary would be ignored in silence. */
export const knownProperties = dictionaryRule('known-properties')
