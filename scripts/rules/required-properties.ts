import { schemaRule } from './record-faults.ts'

/** No property is missing that the catalog cannot do without. */
export const requiredProperties = schemaRule('required-properties')
