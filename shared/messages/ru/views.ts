// Russian: how accounts are looked at: the appearance settings, one code in large type, the mini window, the menu
// bar.

import type { views as english } from '../en/views'
import type { Translation } from '../live'

export const views: Translation<typeof english> = {
  layout: {
    title: 'Расположение',
    comfortable: 'Просторное',
    compact: 'Плотное',
    tiles: 'Плитки',
  },
  groups: {
    title: 'Цифры кода',
    text: 'Как они расположены. Копируются и читаются вслух без промежутков.',
    auto: 'По длине',
    none: 'Без промежутков',
    two: 'По две',
    three: 'По три',
    four: 'По четыре',
    halves: 'Пополам',
  },
  contrast: { title: 'Высокая контрастность', text: 'Чётче линии и текст, что бы ни было задано в системе.' },
  sample: { label: 'Пример аккаунта', issuer: 'Гавань', account: 'anna@example.com' },
  large: {
    open: 'Крупный шрифт',
    title: 'Крупный шрифт',
    read: 'Прочитать вслух',
    speak: 'Произнести',
    gone: 'Этого аккаунта больше нет.',
    left: '{seconds, plural, one {Осталась # секунда} few {Осталось # секунды} many {Осталось # секунд} other {Осталось # секунды}}',
    said: 'Код {digits}. {seconds, plural, one {Осталась # секунда} few {Осталось # секунды} many {Осталось # секунд} other {Осталось # секунды}}.',
    saidAlone: 'Код {digits}.',
    noCode: 'Пока нет кода, который можно прочитать вслух.',
    hidden: 'Код скрыт. Сначала покажите его.',
    keys: 'Enter копирует, S читает вслух, Esc возвращает назад.',
  },
  mini: {
    open: 'Мини-окно',
    title: 'Закреплённые аккаунты',
    back: 'Назад к полному окну',
    none: 'Пока ничего не закреплено. Закрепите аккаунты в полном окне через меню строки.',
    more: '{count, plural, one {Ещё # в полном окне} few {Ещё # в полном окне} many {Ещё # в полном окне} other {Ещё # в полном окне}}',
    locked: 'Tidelock заблокирован',
    unlock: 'Разблокировать',
    closed: 'Хранилище не открыто.',
    busy: 'Сначала завершите или закройте открытое.',
  },
  menuBar: {
    app: 'Tidelock',
    settings: 'Настройки…',
    lock: 'Заблокировать',
    file: 'Файл',
    add: 'Добавить аккаунт…',
    create: 'Создать секрет…',
    import: 'Импорт…',
    export: 'Экспорт…',
    trash: 'Корзина',
    edit: 'Правка',
    find: 'Найти',
    view: 'Вид',
    hide: 'Скрыть все коды',
    mini: 'Мини-окно',
    window: 'Окно',
    help: 'Справка',
    shortcuts: 'Сочетания клавиш',
  },
}
