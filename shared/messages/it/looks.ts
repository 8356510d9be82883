// Italian: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Dimensione di testo e controlli',
    keys: '{mod} + ingrandisce tutto, {mod} - rimpicciolisce tutto, {mod} 0 torna come prima.',
    percent: '{count, number}%',
  },
  sayLeft: 'Di’ quanto dura il codice',
  floating: 'Messaggi',
  noEnd: 'Questo codice non scade con l’ora',
}
