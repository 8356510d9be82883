// Dutch: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Grootte van tekst en knoppen',
    keys: '{mod} + maakt alles groter, {mod} - kleiner, {mod} 0 weer zoals het was.',
    percent: '{count, number}%',
  },
  sayLeft: 'Resterende tijd van de code melden',
  floating: 'Meldingen',
  noEnd: 'Deze code verloopt niet op de klok',
}
