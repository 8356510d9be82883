// German: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Größe von Text und Bedienelementen',
    keys: '{mod} + macht alles größer, {mod} - kleiner, {mod} 0 wie zuvor.',
    percent: '{count, number} %',
  },
  sayLeft: 'Restzeit des Codes ansagen',
  floating: 'Meldungen',
  noEnd: 'Dieser Code läuft nicht nach der Uhr ab',
}
