// Russian: what stands on the exported sheet of accounts with their QR codes, beside the accounts themselves.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Аккаунты Tidelock',
  warning: 'У кого есть этот лист, тот может создать каждый код с него. Держите его под замком.',
}
