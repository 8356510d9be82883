// Italian: what stands on the exported sheet of accounts with their QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Account di Tidelock',
  warning: 'Chi ha questo foglio può generare ogni codice che contiene. Tienilo sotto chiave.',
}
