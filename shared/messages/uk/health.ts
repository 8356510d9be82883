// Ukrainian: what is said of the vault's health on the list itself; the screen's own words are in health-screen.ts,
// read later.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Стан і журнал',
  failedUnlocks:
    '{count, plural, one {# неправильна парольна фраза від останнього розблокування, {last}.} few {# неправильні парольні фрази від останнього розблокування, остання {last}.} many {# неправильних парольних фраз від останнього розблокування, остання {last}.} other {# неправильної парольної фрази від останнього розблокування, остання {last}.}}',
  failedLabel: 'Невдалі розблокування',
  ask: {
    label: 'Підтвердити новий обліковий запис',
    question: 'Чи прийняв сайт код {name}?',
    yes: 'Так',
    notYet: 'Ще ні',
    thanks: 'Зафіксовано: сайт приймає коди {name}.',
    hint: 'Якщо так і не прийме: перевірте годинник комп’ютера або додайте секрет сайту наново.',
    inMenu: 'Сайт прийняв код',
  },
}
