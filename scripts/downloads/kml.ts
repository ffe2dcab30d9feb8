import { foldersToKML } from '@placemarkio/tokml'
import type { About } from './about.ts'
import type { ClaimFeature } from './claim-features.ts'
import { escapeXml } from './xml.ts'

/**
 * Claims as KML: a folder per overlay, a placemark per claim, every property in its ExtendedData, and what a reader must
 * not miss in its balloon too. A claim without a place is a placemark without a geometry.
 */
export function toKml(features: readonly ClaimFeature[], about: About): string {
  const overlays = [...new Set(features.map(({ properties }) => properties.overlay))]
  const children = overlays.map((overlay) =>
    folderOf(features.filter(({ properties }) => properties.overlay === overlay)),
  )
  const head = `<name>${escapeXml(about.title)}</name>\n<description>${escapeXml(aboutWords(about))}</description>`
  const kml = foldersToKML({ type: 'root', children } as unknown as Parameters<typeof foldersToKML>[0])
  // tokml knows neither name nor description of the document as a whole.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${kml.replace('<Document>', () => `<Document>\n${head}`)}\n`
}

function folderOf(features: readonly ClaimFeature[]) {
  return {
    type: 'folder',
    meta: { name: features[0]!.properties.overlayTitle_en },
    children: features.map(({ properties, ...feature }) => ({
      ...feature,
      properties: {
        name: placemarkName(properties),
        description: balloonWords(properties),
        // A missing value would be written as the word "null".
        ...Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)),
      },
    })),
  }
}

/** In the list of places nothing else tells a sketch from a border. */
function placemarkName({ name_en, claim_en, geometryStated }: ClaimFeature['properties']): string {
  const name = String(name_en ?? claim_en)
  return geometryStated === 'sketch' ? `${name} (sketch)` : name
}

function balloonWords(properties: ClaimFeature['properties']): string {
  return [
    properties.claim_en,
    `Basis: ${properties.basis}; standing: ${properties.standing}; asserted by: ${properties.assertedBy}`,
    properties.geometryNote_en,
    `Sources: ${properties.sources}`,
    `Credit: ${properties.credit}. Licences: ${properties.licences}. Data as of ${properties.dataAsOf}.`,
  ].join('\n')
}

function aboutWords({ note, licence, credit, dataAsOf, cite }: About): string {
  return [note, `Licence: ${licence}`, `Credit: ${credit}`, `Data as of ${dataAsOf}`, `How to cite: ${cite}`].join('\n')
}
