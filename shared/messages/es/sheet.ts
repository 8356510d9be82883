// Spanish: what stands on the exported sheet of accounts with their QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Cuentas de Tidelock',
  warning: 'Quien tenga esta hoja puede generar todos sus códigos. Guárdala bajo llave.',
}
