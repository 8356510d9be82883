// French: what stands on the exported sheet of accounts with their QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Comptes Tidelock',
  warning: 'Quiconque a cette feuille peut générer chacun de ses codes. Gardez-la sous clé.',
}
