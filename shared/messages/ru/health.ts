// Russian: what is said of the vault's health on the list itself; the screen's own words are in health-screen.ts,
// read later.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Состояние и журнал',
  failedUnlocks:
    '{count, plural, one {# неверная парольная фраза с последней разблокировки, {last}.} few {# неверные парольные фразы с последней разблокировки, последняя {last}.} many {# неверных парольных фраз с последней разблокировки, последняя {last}.} other {# неверной парольной фразы с последней разблокировки, последняя {last}.}}',
  failedLabel: 'Неудачные разблокировки',
  ask: {
    label: 'Подтвердить новый аккаунт',
    question: 'Принял ли сайт код {name}?',
    yes: 'Да',
    notYet: 'Ещё нет',
    thanks: 'Отмечено: сайт принимает коды {name}.',
    hint: 'Если так и не примет: проверьте часы компьютера или добавьте секрет сайта заново.',
    inMenu: 'Сайт принял код',
  },
}
