import { schemaRule } from './record-faults.ts'

/** Every value from a fixed list or range is in it; the lists are those of the schemas. */
export const allowedValues = schemaRule('allowed-values')
