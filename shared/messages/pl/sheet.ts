// Polish: what stands on the exported sheet of accounts with their QR codes, beside the accounts themselves.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Konta Tidelock',
  warning: 'Kto ma ten arkusz, może utworzyć każdy kod, który na nim jest. Przechowuj go pod kluczem.',
}
