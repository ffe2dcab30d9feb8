import { dictionaryRule } from './record-faults.ts'

/** Every value from a fixed list or range is in it; the lists are those of the catalog's types. */
export const allowedValues = dictionaryRule('allowed-values')
