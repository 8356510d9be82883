// Ukrainian: what can be done, by name: the actions that have no menu of their own yet, the names of keys, choosing
// several accounts.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Знайти команду…',
  shortcuts: 'Комбінації клавіш',
  find: 'Перейти до пошуку',
  add: 'Додати обліковий запис',
  scan: 'Сканувати QR-код',
  import: 'Імпорт з іншого застосунку',
  paste: 'Вставити посилання',
  byHand: 'Ввести обліковий запис вручну',
  history: 'Історія сховища',
  backUp: 'Створити резервну копію…',
  restore: 'Відновити резервну копію…',
  clearClipboard: 'Очистити буфер обміну',
  nextCodesOn: 'Показувати наступні коди',
  nextCodesOff: 'Не показувати наступні коди',
  lightTheme: 'Світла тема',
  darkTheme: 'Темна тема',
  systemTheme: 'Тема системи',
  select: 'Вибрати облікові записи',
  selectThis: 'Вибрати',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Del',
    space: 'Пробіл',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    click: 'Клацання',
    letters: 'Літера',
  },
  selecting: {
    name: 'Вибрані облікові записи',
    done: 'Завершити вибір',
    choose: 'Виберіть облікові записи',
    count: 'Вибрано: {count, number}',
    unseen: 'Не показано: {count, number}',
    cleared: 'Вибір скасовано',
    all: 'Вибрати всі',
    allFound: 'Вибрати всі знайдені',
    sort: 'Групи й теги…',
    pin: 'Закріпити вгорі',
    unpin: 'Відкріпити',
    export: 'Експорт…',
    move: 'Перенести на телефон…',
    trash: 'Перемістити в кошик',
    selectLabel: 'Вибрати {name}',
    trashed:
      '{count, plural, one {# обліковий запис тепер у кошику. Сайт і далі запитуватиме код.} few {# облікові записи тепер у кошику. Сайти й далі запитуватимуть код.} many {# облікових записів тепер у кошику. Сайти й далі запитуватимуть код.} other {# облікового запису тепер у кошику. Сайти й далі запитуватимуть код.}}',
    restored:
      '{count, plural, one {# обліковий запис знову у списку.} few {# облікові записи знову у списку.} many {# облікових записів знову у списку.} other {# облікового запису знову у списку.}}',
    pinned:
      '{count, plural, one {# обліковий запис закріплено вгорі.} few {# облікові записи закріплено вгорі.} many {# облікових записів закріплено вгорі.} other {# облікового запису закріплено вгорі.}}',
    unpinned:
      '{count, plural, one {# обліковий запис більше не закріплено.} few {# облікові записи більше не закріплено.} many {# облікових записів більше не закріплено.} other {# облікового запису більше не закріплено.}}',
  },
}
