interface Field {
  readonly name: string
  readonly type: 'text' | 'number'
  /** What it holds, as files that carry column descriptions say it. */
  readonly meaning: string
}

/** The properties of a claim in every download, in the order of the columns; null or empty where there is none. */
export const FIELDS = [
  { name: 'id', type: 'text', meaning: 'Unique: overlay.zone, or overlay.text.number for a claim without a place' },
  { name: 'overlay', type: 'text', meaning: 'Id of the agreement, situation or proposal that the claim belongs to' },
  { name: 'overlayTitle_en', type: 'text', meaning: 'Its title in English' },
  { name: 'overlayTitle_ar', type: 'text', meaning: 'Its title in Arabic' },
  { name: 'overlayTitle_he', type: 'text', meaning: 'Its title in Hebrew' },
  { name: 'kind', type: 'text', meaning: 'agreement, situation or proposal' },
  { name: 'zone', type: 'text', meaning: 'Id of the zone; empty where no geometry was stated and none is drawn' },
  { name: 'name_en', type: 'text', meaning: 'Name of the zone in English' },
  { name: 'name_ar', type: 'text', meaning: 'Name of the zone in Arabic' },
  { name: 'name_he', type: 'text', meaning: 'Name of the zone in Hebrew' },
  { name: 'claim_en', type: 'text', meaning: 'What is claimed, in English' },
  { name: 'claim_ar', type: 'text', meaning: 'What is claimed, in Arabic' },
  { name: 'claim_he', type: 'text', meaning: 'What is claimed, in Hebrew' },
  { name: 'role', type: 'text', meaning: 'What the claim says the zone is, as a code; empty without a zone' },
  { name: 'basis', type: 'text', meaning: 'Firmest first: treaty, statement, leak, report, reconstruction' },
  {
    name: 'standing',
    type: 'text',
    meaning: 'in-force, occupied, agreed, demanded, proposed, reported, rejected or lapsed',
  },
  {
    name: 'assertedBy',
    type: 'text',
    meaning: 'Who asserts it, several with spaces between; reports are press reports',
  },
  {
    name: 'geometryStated',
    type: 'text',
    meaning:
      'stated: a source states this geometry; unconfirmed: a known zone, and nobody said that it is meant; sketch: the drawing is ours; none: no geometry',
  },
  { name: 'geometryNote_en', type: 'text', meaning: 'How far the geometry can be taken at its word, in English' },
  { name: 'geometryNote_ar', type: 'text', meaning: 'The same in Arabic' },
  { name: 'geometryNote_he', type: 'text', meaning: 'The same in Hebrew' },
  { name: 'reading_en', type: 'text', meaning: 'The reading in which it holds, in English; empty for all readings' },
  { name: 'reading_ar', type: 'text', meaning: 'The same in Arabic' },
  { name: 'reading_he', type: 'text', meaning: 'The same in Hebrew' },
  { name: 'from', type: 'text', meaning: 'Day, month or year from which it holds, as exact as its source' },
  { name: 'to', type: 'text', meaning: 'Day, month or year in which it ended; empty where it has not' },
  {
    name: 'areaSquareMeters',
    type: 'number',
    meaning: 'Area on the WGS84 ellipsoid in square metres; empty for lines and for sketches, whose area says nothing',
  },
  { name: 'areaSquareMetersLeast', type: 'number', meaning: 'Least area while each line stays within its accuracy' },
  { name: 'areaSquareMetersMost', type: 'number', meaning: 'Largest area while each line stays within its accuracy' },
  {
    name: 'lengthMeters',
    type: 'number',
    meaning: 'Length of a line, or of all rings of an area, in metres; empty for sketches',
  },
  { name: 'accuracyMetersLeast', type: 'number', meaning: 'Accuracy of its best line, plus or minus metres' },
  { name: 'accuracyMetersMost', type: 'number', meaning: 'Accuracy of its worst line, plus or minus metres' },
  { name: 'method', type: 'text', meaning: 'control-points, traced, reconstructed or schematic (a sketch)' },
  { name: 'note_en', type: 'text', meaning: 'Note on the zone in English' },
  { name: 'note_ar', type: 'text', meaning: 'Note on the zone in Arabic' },
  { name: 'note_he', type: 'text', meaning: 'Note on the zone in Hebrew' },
  { name: 'responses_en', type: 'text', meaning: 'What others answered, in English; empty where none was found' },
  { name: 'responses_ar', type: 'text', meaning: 'The same in Arabic' },
  { name: 'responses_he', type: 'text', meaning: 'The same in Hebrew' },
  { name: 'sources', type: 'text', meaning: 'Publisher and date of each source of the claim' },
  { name: 'licences', type: 'text', meaning: 'Licences of geometry and words, with spaces between; all of them hold' },
  { name: 'credit', type: 'text', meaning: 'Whom to credit' },
  { name: 'dataAsOf', type: 'text', meaning: 'Last day that the evidence covers' },
  { name: 'cite', type: 'text', meaning: 'How to cite' },
] as const satisfies readonly Field[]

export type FieldName = (typeof FIELDS)[number]['name']
export type ClaimProperties = Readonly<Record<FieldName, string | number | null>>
