import { join } from 'node:path'
import { type Kind, KINDS } from '../../src/catalog/types.ts'
import { readGeodata } from '../check.ts'
import { canonicalText } from '../format/canonical-text.ts'
import { Refusal } from '../refusal.ts'
import type { Geodata } from '../rules/geodata.ts'
import { kebabCase } from '../rules/kebab-case-ids.ts'
import { namedIds } from '../rules/named-ids.ts'
import { nearest, quote } from '../rules/nearest.ts'
import { overlays } from '../rules/records.ts'
import { isNamedAlone } from '../rules/unique-ids.ts'
import { writeWhole } from '../write-whole.ts'
import { overlayTemplate } from './overlay-template.ts'

/**
 * Writes an overlay to fill in, last in its group.
 * @returns its path in the folder
 * @throws Refusal when the kind or the id will not do, or something of that id is there already
 */
export async function newOverlay(folder: string, kind: string | undefined, id: string | undefined): Promise<string> {
  if (!isKind(kind)) throw new Refusal(kindMessage(kind))
  const geodata = await readGeodata(folder)
  if (geodata.size === 0) throw new Refusal(`${folder}: no geodata here. Is this the geodata folder?`)
  const path = `overlays/${kind}/${id}.json`
  const message = id === undefined ? 'no id. Write npm run new:overlay -- proposal my-id.' : idFault(id, path, geodata)
  if (id === undefined || message !== null) throw new Refusal(`new:overlay, id: ${message}`)

  const orders = overlays(geodata).flatMap(({ record }) => (record.kind === kind ? [record.order] : []))
  const text = await canonicalText(overlayTemplate(kind, id, Math.max(0, ...orders) + 1))
  await writeWhole(join(folder, path), text)
  return path
}

function isKind(kind: string | undefined): kind is Kind {
  return (KINDS as readonly (string | undefined)[]).includes(kind)
}

function kindMessage(kind: string | undefined): string {
  const meant = kind === undefined ? null : nearest(kind, KINDS)
  const found = kind === undefined ? 'no kind' : `${quote(kind)} is no kind of overlay`
  const hint = meant === null ? 'Write npm run new:overlay -- proposal my-id.' : `Is ${quote(meant)} meant?`
  return `new:overlay, kind: ${found}; the kinds are ${KINDS.join(', ')}. ${hint}`
}

function idFault(id: string, path: string, geodata: Geodata): string | null {
  const kebab = kebabCase(id)
  if (kebab !== id) {
    const hint = kebab === '' ? 'Choose another.' : `Is ${quote(kebab)} meant?`
    return `${quote(id)} is not in kebab-case (small letters, digits, single hyphens). ${hint}`
  }
  if (geodata.has(path)) return `geodata/${path} is there already. Mend that file, or choose another id.`
  const owner = namedIds(geodata).find((named) => named.id === id && isNamedAlone(named.file))
  return owner
    ? `geodata/${owner.file.path} has the id ${quote(id)}, and an address names either. Choose another.`
    : null
}
