// Ukrainian: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type { bulk as enBulk, palette as enPalette, shortcutSheet as enShortcutSheet } from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof enPalette> = {
  title: 'Знайти команду',
  field: 'Команда або обліковий запис',
  placeholder: 'Команда або обліковий запис',
  list: 'Команди й облікові записи',
  nothing: 'За запитом «{query}» немає ні команди, ні облікового запису.',
  found:
    '{count, plural, one {# результат} few {# результати} many {# результатів} other {# результату}}. Enter виконує {first}',
  of: '{action}: {name}',
  copies: 'Копіювати код',
  opensPin: 'Ввести PIN-код',
  countsUp: 'Новий код',
  moreOf: 'Інші дії для {name}',
  backToAll: 'Назад до всіх команд',
  hintRun: 'виконати',
  hintMore: 'інші дії',
  hintBack: 'назад',
  hintClose: 'закрити',
}

export const shortcutSheet: Translation<typeof enShortcutSheet> = {
  title: 'Комбінації клавіш',
  topics: {
    window: 'Усюди',
    list: 'У списку',
    account: 'З обліковим записом',
    selecting: 'Кілька облікових записів',
    quick: 'У швидкому вікні',
  },
  gestures: {
    type: 'Пошук: просто вводьте',
    walk: 'Переходити списком',
    ends: 'Перший і останній обліковий запис',
    pages: 'На сторінку вгору чи вниз',
    back: 'Очистити пошук, повернутися',
    paste: 'Вставити посилання чи зображення, щоб додати',
    menu: 'Меню облікового запису',
    choose: 'Вибрати або зняти вибір',
    range: 'Вибрати звідси дотуди',
    chooseAll: 'Вибрати всі у списку',
    trashChosen: 'Перемістити вибрані облікові записи в кошик',
    stop: 'Завершити вибір',
    quickCopy: 'Копіювати код і сховати вікно',
    quickType: 'Ввести код у попереднє вікно',
    quickPick: 'Копіювати за місцем у списку',
    quickHide: 'Сховати вікно',
  },
  or: 'або',
  open: 'Відкрити',
  settingsText: 'Усі клавіші цього вікна на одній сторінці.',
}

export const bulk: Translation<typeof enBulk> = {
  title:
    '{count, plural, one {Групи й теги # облікового запису} few {Групи й теги # облікових записів} many {Групи й теги # облікових записів} other {Групи й теги # облікового запису}}',
  groups: 'Групи',
  noGroups: 'Груп ще немає.',
  newGroup: 'Нова група',
  addGroup: 'Додати групу',
  tags: 'Теги',
  noTags: 'Жоден із них не має тегів.',
  newTag: 'Новий тег',
  newTagHint: 'Без пробілів, наприклад робота',
  addTag: 'Додати тег',
  tagFault: 'Тег — це одне слово, щонайбільше 32 символи. Приберіть пробіли.',
  groupFault: 'Назва групи має від 1 до 64 символів.',
  some: '{count, number} з {all, number}',
  save: 'Зберегти',
  saved:
    '{count, plural, one {Змінено # обліковий запис.} few {Змінено # облікові записи.} many {Змінено # облікових записів.} other {Змінено # облікового запису.}}',
}
