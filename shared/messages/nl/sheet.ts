// Dutch: what stands on the exported sheet of accounts with their QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Tidelock-accounts',
  warning: 'Wie dit overzicht heeft, kan elke code erop maken. Bewaar het achter slot.',
}
