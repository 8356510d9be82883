// Russian: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Часы',
  title: 'Часы этого компьютера',
  text: 'Коды создаются из времени. Код, который показывает другое устройство, скажет без сети, верно ли идут часы.',
  check: 'Проверить…',
  corrected: 'Коды используют часы с поправкой {span}.',
  setBack: 'Сбросить',
  wasSetBack: 'Коды снова используют часы компьютера',
  wasCorrected: 'Теперь коды используют часы с поправкой {span}',
  seconds: '{sign}{seconds, number} с',
  minutes: '{sign}{minutes, number} мин',
  minutesAndSeconds: '{sign}{minutes, number} мин {seconds, number} с',
  dialog: {
    title: 'Проверить часы компьютера',
    text: 'Возьмите устройство с верными часами, например телефон, и введите код, который оно показывает для одного из ваших аккаунтов.',
    account: 'Аккаунт',
    code: 'Код на другом устройстве',
    search: 'Проверить',
    noAccounts: 'Для этого нужен аккаунт, коды которого зависят от времени.',
    onTime: 'Часы совпадают: код относится к этому моменту.',
    onTimeCorrected: 'Часы этого компьютера верны сами по себе. Поправка не нужна.',
    range: '{from, number}–{to, number} с',
    exact: '{seconds, number} с',
    behind: 'Часы этого компьютера отстают от другого устройства на {range}.',
    ahead: 'Часы этого компьютера опережают другое устройство на {range}.',
    best: 'Лучше всего установить верное время в системе. Если это невозможно, пусть Tidelock возмещает разницу в этом хранилище.',
    alreadyCorrected: 'Действующая поправка это возмещает.',
    correct: 'Исправить коды на {span}',
    nowhere:
      'Код не относится ни к одному моменту в пределах {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}} от текущего. Проверьте, тот ли это аккаунт, и дату на компьютере.',
    malformed:
      'В коде этого аккаунта {digits, plural, one {# символ} few {# символа} many {# символов} other {# символа}}.',
    notTimed: 'Этот аккаунт считает по счётчику и не зависит от времени.',
  },
}
