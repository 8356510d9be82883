// Turkish: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'İptal',
  close: 'Kapat',
  back: 'Geri',
  undo: 'Geri al',
  retry: 'Yeniden dene',
  quit: 'Çık',
  dismiss: 'Kapat',
  unnamed: 'Adsız',
  accounts: '{count, plural, one {# hesap} other {# hesap}}',
  bothNames: '{issuer} ({account})',
}
