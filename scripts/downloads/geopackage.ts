import type { About } from './about.ts'
import type { ClaimFeature } from './claim-features.ts'
import { FIELDS } from './fields.ts'
import { convert } from './gdal.ts'
import { toGeoJson } from './geojson.ts'
import { escapeXml } from './xml.ts'

const ABOUT_FIELDS = ['title', 'note', 'licence', 'credit', 'dataAsOf', 'cite'] as const satisfies (keyof About)[]

/**
 * Claims as a GeoPackage: the layer `claims`, whose columns carry their descriptions, and the table `about` with one row.
 * What the file says of itself stands in the description of both and in the metadata table too.
 * @throws Error with all that GDAL says, warnings too
 */
export async function toGeoPackage(features: readonly ClaimFeature[], about: About): Promise<Uint8Array> {
  const { licence, credit, dataAsOf, cite } = about
  const row = { type: 'Feature', properties: about, geometry: null }
  const { bytes, messages } = await convert(
    {
      'package.vrt': schema(about.name),
      'claims.geojson': toGeoJson(features, about),
      'about.geojson': JSON.stringify({ type: 'FeatureCollection', features: [row] }),
    },
    [
      ...['-f', 'GPKG', '--config', 'OGR_CURRENT_DATE', `${dataAsOf}T00:00:00Z`],
      ...['-lco', `DESCRIPTION=${[about.title, licence, credit, `Data as of ${dataAsOf}`, cite].join('\n')}`],
      ...ABOUT_FIELDS.flatMap((name) => ['-mo', `${name}=${about[name]}`]),
    ],
  )
  if (messages.length > 0) throw new Error(`GDAL wrote ${about.name}.gpkg, but says: ${messages.join('; ')}`)
  return bytes
}

/**
 * Columns with fixed types (OGR VRT): GDAL would take those of each file from the values that happen to be in it.
 * @param claimsName name that the collection of claims gives itself, which GDAL takes for the layer's
 */
function schema(claimsName: string): string {
  const claims = FIELDS.map(
    ({ name, type, meaning }) =>
      `<Field name="${name}" type="${type === 'number' ? 'Real' : 'String'}" comment="${escapeXml(meaning)}"/>`,
  )
  const about = ABOUT_FIELDS.map((name) => `<Field name="${name}" type="String"/>`)
  return `<OGRVRTDataSource>${layer('claims', claimsName, 'wkbUnknown', claims)}${layer('about', 'about', 'wkbNone', about)}</OGRVRTDataSource>`
}

function layer(name: string, source: string, geometryType: string, fields: readonly string[]): string {
  return `<OGRVRTLayer name="${name}">
    <SrcDataSource relativeToVRT="1">${name}.geojson</SrcDataSource>
    <SrcLayer>${source}</SrcLayer>
    <OpenOptions><OOI key="DATE_AS_STRING">YES</OOI></OpenOptions>
    <GeometryType>${geometryType}</GeometryType><LayerSRS>EPSG:4326</LayerSRS>
    ${fields.join('\n    ')}
  </OGRVRTLayer>`
}
