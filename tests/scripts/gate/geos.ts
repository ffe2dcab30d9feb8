import initGeos from 'geos-wasm'

/** What GEOS says of a geometry. */
export interface Verdict {
  readonly valid: boolean
  readonly simple: boolean
  /** GEOS' own words: why it is invalid, or why it could not be read. */
  readonly reason: string
  /** Whether GEOS could read it as a geometry at all. */
  readonly readable: boolean
}

const geos = await initGeos()
const reader = geos.GEOSGeoJSONReader_create()

/**
 * GEOS 3.13, compiled to WebAssembly, reads a GeoJSON geometry with its own parser and judges it with its own code. It and
 * jsts, which the check asks, both descend from JTS, but from two generations of its validity test: a fault of the theory
 * could be common to both, one of the code or of the port hardly.
 */
export function judgedByGeos(text: string): Verdict {
  const size = new TextEncoder().encode(text).length + 1
  const pointer = geos.Module._malloc(size)
  geos.Module.stringToUTF8(text, pointer, size)
  try {
    const geometry = geos.GEOSGeoJSONReader_readGeometry(reader, pointer)
    const pointerToReason = geos.GEOSisValidReason(geometry) // GEOSisValid would print each fault besides
    const reason = geos.Module.UTF8ToString(pointerToReason)
    const verdict = {
      valid: reason === 'Valid Geometry',
      simple: geos.GEOSisSimple(geometry) === 1,
      reason,
      readable: true,
    }
    geos.GEOSFree(pointerToReason)
    geos.GEOSGeom_destroy(geometry)
    return verdict
  } catch (error) {
    return { valid: false, simple: false, reason: (error as Error).message, readable: false }
  } finally {
    geos.Module._free(pointer)
  }
}
