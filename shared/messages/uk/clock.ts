// Ukrainian: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Годинник',
  title: 'Годинник цього комп’ютера',
  text: 'Коди створюються з часу. Код, який показує інший пристрій, каже без мережі, чи правильно йде годинник.',
  check: 'Перевірити…',
  corrected: 'Коди використовують годинник із поправкою {span}.',
  setBack: 'Скинути',
  wasSetBack: 'Коди знову використовують годинник комп’ютера',
  wasCorrected: 'Тепер коди використовують годинник із поправкою {span}',
  seconds: '{sign}{seconds, number} с',
  minutes: '{sign}{minutes, number} хв',
  minutesAndSeconds: '{sign}{minutes, number} хв {seconds, number} с',
  dialog: {
    title: 'Перевірити годинник комп’ютера',
    text: 'Візьміть пристрій із правильним годинником, наприклад телефон, і введіть код, який він показує для одного з ваших облікових записів.',
    account: 'Обліковий запис',
    code: 'Код на іншому пристрої',
    search: 'Перевірити',
    noAccounts: 'Для цього потрібен обліковий запис, коди якого залежать від часу.',
    onTime: 'Обидва годинники збігаються: код належить цій миті.',
    onTimeCorrected: 'Годинник цього комп’ютера правильний сам собою. Поправка не потрібна.',
    range: '{from, number}–{to, number} с',
    exact: '{seconds, number} с',
    behind: 'Годинник цього комп’ютера відстає від іншого пристрою на {range}.',
    ahead: 'Годинник цього комп’ютера випереджає інший пристрій на {range}.',
    best: 'Найкраще виставити правильний час у системі. Якщо це неможливо, нехай Tidelock надолужує його в цьому сховищі.',
    alreadyCorrected: 'Чинна поправка це надолужує.',
    correct: 'Виправити коди на {span}',
    nowhere:
      'Код не належить жодній миті в межах {minutes, plural, one {# хвилини} few {# хвилин} many {# хвилин} other {# хвилини}} від поточної. Перевірте, чи це той самий обліковий запис, і дату на комп’ютері.',
    malformed:
      'Код цього облікового запису має {digits, plural, one {# символ} few {# символи} many {# символів} other {# символу}}.',
    notTimed: 'Цей обліковий запис лічить і не залежить від часу.',
  },
}
