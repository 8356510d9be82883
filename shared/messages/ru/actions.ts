// Russian: what can be done, by name: the actions that have no menu of their own yet, the names of keys, choosing
// several accounts.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Найти команду…',
  shortcuts: 'Сочетания клавиш',
  find: 'Перейти к поиску',
  add: 'Добавить аккаунт',
  scan: 'Сканировать QR-код',
  import: 'Импорт из другого приложения',
  paste: 'Вставить ссылку',
  byHand: 'Ввести аккаунт вручную',
  history: 'История хранилища',
  backUp: 'Создать резервную копию…',
  restore: 'Восстановить копию…',
  clearClipboard: 'Очистить буфер обмена',
  nextCodesOn: 'Показывать следующие коды',
  nextCodesOff: 'Не показывать следующие коды',
  lightTheme: 'Светлая тема',
  darkTheme: 'Тёмная тема',
  systemTheme: 'Тема системы',
  select: 'Выбрать аккаунты',
  selectThis: 'Выбрать',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Del',
    space: 'Пробел',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    click: 'Щелчок',
    letters: 'Буква',
  },
  selecting: {
    name: 'Выбранные аккаунты',
    done: 'Завершить выбор',
    choose: 'Выберите аккаунты',
    count: 'Выбрано: {count, number}',
    unseen: 'Не показано: {count, number}',
    cleared: 'Выбор снят',
    all: 'Выбрать все',
    allFound: 'Выбрать все найденные',
    sort: 'Группы и теги…',
    pin: 'Закрепить вверху',
    unpin: 'Открепить',
    export: 'Экспорт…',
    move: 'Перенести на телефон…',
    trash: 'Переместить в корзину',
    selectLabel: 'Выбрать {name}',
    trashed:
      '{count, plural, one {# аккаунт теперь в корзине. Сайт по-прежнему будет запрашивать код.} few {# аккаунта теперь в корзине. Сайты по-прежнему будут запрашивать код.} many {# аккаунтов теперь в корзине. Сайты по-прежнему будут запрашивать код.} other {# аккаунта теперь в корзине. Сайты по-прежнему будут запрашивать код.}}',
    restored:
      '{count, plural, one {# аккаунт снова в списке.} few {# аккаунта снова в списке.} many {# аккаунтов снова в списке.} other {# аккаунта снова в списке.}}',
    pinned:
      '{count, plural, one {# аккаунт закреплён вверху.} few {# аккаунта закреплены вверху.} many {# аккаунтов закреплено вверху.} other {# аккаунта закреплено вверху.}}',
    unpinned:
      '{count, plural, one {# аккаунт больше не закреплён.} few {# аккаунта больше не закреплены.} many {# аккаунтов больше не закреплено.} other {# аккаунта больше не закреплено.}}',
  },
}
