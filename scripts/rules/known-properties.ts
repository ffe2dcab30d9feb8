import { schemaRule } from './record-faults.ts'

/** No property is misspelt: what is not in the schema would be ignored in silence. */
export const knownProperties = schemaRule('known-properties')
