// French: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Taille du texte et des éléments',
    keys: '{mod} + agrandit tout, {mod} - réduit tout, {mod} 0 revient à la taille initiale.',
    percent: '{count, number} %',
  },
  sayLeft: 'Dire combien de temps dure le code',
  floating: 'Messages affichés',
  noEnd: 'Ce code n’expire pas avec l’heure',
}
