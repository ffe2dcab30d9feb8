import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../src/measure/find-places.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { catalog } from '../real-catalog.ts'

const { places } = catalog
const idsOf = (typed: string) => findPlaces(typed, places).map(({ id }) => id)

describe('a place by its name', () => {
  it.each([
    [
      'suwayda',
      'Suwayda,Sweida,As-Suwayda,as suwayda,Suweida,Soueida,Al-Suwayda,السويداء,سويداء,السويدا,א-סווידא,סווידא,סוידא',
    ],
    ['daraa', "Daraa,Dar'a,Dar’a,Deraa,Der'a,Dara,درعا,דרעא"],
    ['quneitra', 'Quneitra,Kuneitra,al-Qunaytirah,Qunaitra,القنيطرة,القنيطره,קוניטרה'],
    ['damascus', 'Damascus,Dimashq,Dimashk,دمشق,דמשק'],
    ['izra', "Izra',Izraa,إزرع,ازرع,אזרע"],
    ['khan-arnabah', 'Khan Arnabah,Khan Arnaba,خان أرنبة,خان ارنبه,ח׳אן ארנבה,חאן ארנבה'],
    ['busra-al-sham', 'Busra al-Sham,Bosra,Bosra ash-Sham,بصرى الشام,بصرى,בוסרא א-שאם'],
    ['as-sanamayn', 'as-Sanamayn,Sanamayn,Sanamein,الصنمين,א-סנמיין'],
    ['hader', 'Hader,Hadar,Khader,حضر,ח׳דר'],
    ['mount-hermon', 'Mount Hermon,Mt Hermon,Mt. Hermon,Hermon,Jabal al-Shaykh,جبل الشيخ,הר חרמון,חרמון'],
  ])('finds %s first by each of its spellings', (id, spellings) => {
    expect(spellings.split(',').filter((spelling) => idsOf(spelling)[0] !== id)).toEqual([])
  })

  it('finds every place by its name in each language', () => {
    for (const place of places)
      for (const locale of LOCALES)
        expect(idsOf(place.name[locale].split('/')[0]!), place.name[locale]).toContain(place.id)
  })

  it.each([
    ['daraa', "Daraa,daraa,Dar'a,Dar’a,Deraa,درعا,דרעא"],
    ['beit-jinn', 'Beit Jinn,BEIT JINN,بيت جن,בית ג׳ן,בית ג׳ן (סוריה)'],
    ['mount-hermon', 'Mount Hermon,Mt Hermon,Mt. Hermon,Jabal al-Shaykh,جبل الشيخ,הר חרמון'],
    ['damascus', 'Damascus,Dimashq,دمشق,דמשק'],
    ['al-mazraa', 'al-Mazraa,Mazraa,المزرعة,אל-מזרעה'],
  ])('takes %s at once by a whole name, though longer names begin or sound like it', (id, names) => {
    expect(names.split(',').map(idsOf)).toEqual(names.split(',').map(() => [id]))
  })

  it('takes each place at once by its whole name in each language', () => {
    for (const place of places)
      for (const locale of LOCALES)
        for (const name of place.name[locale].split('/')) expect(idsOf(name), name).toEqual([place.id])
  })

  it('asks which is meant where a spelling is nobody’s whole name', () => {
    expect(idsOf('Dar')).toEqual(expect.arrayContaining(['daraa', 'darayya']))
  })

  it('finds it while it is still being typed', () => {
    expect(idsOf('Sanam')[0]).toBe('as-sanamayn')
    expect(idsOf('السوي')[0]).toBe('suwayda')
    expect(idsOf('sham')).toContain('busra-al-sham')
  })

  it('offers no more than six, and none for what is no name', () => {
    expect(idsOf('a').length).toBeLessThanOrEqual(6)
    for (const typed of ['', '   ', '!!!', 'Berlin', '<script>alert(1)</script>', '\u202e', 'x'.repeat(100_000)])
      expect(idsOf(typed), typed.slice(0, 30)).toEqual([])
  })
})
