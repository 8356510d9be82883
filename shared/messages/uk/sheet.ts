// Ukrainian: what stands on the exported sheet of accounts with their QR codes, beside the accounts themselves.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Облікові записи Tidelock',
  warning: 'Хто має цей аркуш, може створити кожен код із нього. Тримайте його під замком.',
}
