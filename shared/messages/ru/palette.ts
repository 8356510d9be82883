// Russian: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type { bulk as enBulk, palette as enPalette, shortcutSheet as enShortcutSheet } from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof enPalette> = {
  title: 'Найти команду',
  field: 'Команда или аккаунт',
  placeholder: 'Поиск команд и аккаунтов',
  list: 'Команды и аккаунты',
  nothing: 'По запросу «{query}» нет ни команды, ни аккаунта.',
  found:
    '{count, plural, one {# результат} few {# результата} many {# результатов} other {# результата}}. Enter выполняет {first}',
  of: '{action}: {name}',
  copies: 'Копировать код',
  opensPin: 'Ввести PIN-код',
  countsUp: 'Новый код',
  moreOf: 'Другие действия для {name}',
  backToAll: 'Назад ко всем командам',
  hintRun: 'выполнить',
  hintMore: 'другие действия',
  hintBack: 'назад',
  hintClose: 'закрыть',
}

export const shortcutSheet: Translation<typeof enShortcutSheet> = {
  title: 'Сочетания клавиш',
  topics: {
    window: 'Везде',
    list: 'В списке',
    account: 'С аккаунтом',
    selecting: 'Несколько аккаунтов',
    quick: 'В быстром окне',
  },
  gestures: {
    type: 'Поиск: просто вводите',
    walk: 'Переходить по списку',
    ends: 'Первый и последний аккаунт',
    pages: 'На страницу вверх или вниз',
    back: 'Очистить поиск, вернуться',
    paste: 'Вставить ссылку или изображение, чтобы добавить',
    menu: 'Меню аккаунта',
    choose: 'Выбрать или снять выбор',
    range: 'Выбрать отсюда дотуда',
    chooseAll: 'Выбрать все в списке',
    trashChosen: 'Переместить выбранные аккаунты в корзину',
    stop: 'Завершить выбор',
    quickCopy: 'Копировать код и скрыть окно',
    quickType: 'Ввести код в предыдущее окно',
    quickPick: 'Копировать по месту в списке',
    quickHide: 'Скрыть окно',
  },
  or: 'или',
  open: 'Открыть',
  settingsText: 'Все клавиши этого окна на одной странице.',
}

export const bulk: Translation<typeof enBulk> = {
  title:
    '{count, plural, one {Группы и теги # аккаунта} few {Группы и теги # аккаунтов} many {Группы и теги # аккаунтов} other {Группы и теги # аккаунта}}',
  groups: 'Группы',
  noGroups: 'Групп пока нет.',
  newGroup: 'Новая группа',
  addGroup: 'Добавить группу',
  tags: 'Теги',
  noTags: 'Ни у одного из них нет тегов.',
  newTag: 'Новый тег',
  newTagHint: 'Без пробелов, например работа',
  addTag: 'Добавить тег',
  tagFault: 'Тег — это одно слово, не больше 32 символов. Уберите пробелы.',
  groupFault: 'В названии группы от 1 до 64 символов.',
  some: '{count, number} из {all, number}',
  save: 'Сохранить',
  saved:
    '{count, plural, one {Изменён # аккаунт.} few {Изменены # аккаунта.} many {Изменено # аккаунтов.} other {Изменено # аккаунта.}}',
}
