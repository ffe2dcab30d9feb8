import { kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'

/**
 * The text of a KML document as GeoJSON. Nothing that it links to is loaded; its descriptions are never shown.
 * @throws where it is no XML
 */
export function readKml(text: string): unknown {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message)
    },
  }).parseFromString(text, 'text/xml')
  return kml(document)
}
