// Russian: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Отмена',
  close: 'Закрыть',
  back: 'Назад',
  undo: 'Отменить',
  retry: 'Повторить',
  quit: 'Выйти',
  dismiss: 'Скрыть',
  unnamed: 'Аккаунт без названия',
  accounts: '{count, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}',
  bothNames: '{issuer}, {account}',
}
