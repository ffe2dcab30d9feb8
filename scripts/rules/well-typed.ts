import { schemaRule } from './record-faults.ts'

/** Every property has the type that the catalog reads. Its faults withhold a file from the rules on content. */
export const wellTyped = schemaRule('well-typed')
