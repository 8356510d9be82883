// Turkish: what stands on the exported sheet of accounts with their QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Tidelock hesapları',
  warning: 'Bu sayfayı elinde bulunduran, üzerindeki her kodu üretebilir. Kilit altında saklayın.',
}
