// Ukrainian: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'Скасувати',
  close: 'Закрити',
  back: 'Назад',
  undo: 'Повернути',
  retry: 'Спробувати ще раз',
  quit: 'Вийти',
  dismiss: 'Сховати',
  unnamed: 'Обліковий запис без назви',
  accounts:
    '{count, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}',
  bothNames: '{issuer}, {account}',
}
