// Ukrainian: the first run: what this is, how it is protected, and where the accounts come from.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Крок {at} з {of}',
  next: 'Далі',
  skip: 'Пропустити',
  skipLabel: 'Пропустити знайомство',
  backup: 'У мене є резервна копія',
  points: {
    yoursAlone: 'Відкрити можете лише ви',
    yoursAloneText: 'Замкнено в’язкою ключів цього комп’ютера або вашою парольною фразою.',
    yoursAlonePortable: 'Замкнено його парольною фразою. Жодна в’язка ключів не зберігає ключа до нього.',
    quick: 'Код за дві секунди',
    quickText: 'Із цього вікна, з трея або гарячою клавішею звідусіль.',
    yours: 'Можна взяти із собою',
    yoursText: 'Читає експорт тридцяти застосунків і записує те, що вони можуть прочитати.',
  },
  protect: {
    title: 'Як відкривати сховище?',
    text: 'Це можна змінити згодом у налаштуваннях.',
    backupNext: 'Коли сховище буде створено, ви виберете резервну копію.',
  },
  bring: {
    title: 'Перенесіть облікові записи',
    text: 'У старому застосунку вони лишаться, доки ви їх там не вилучите. Або ввімкніть на сайті двоетапну перевірку й перенесіть його QR-код.',
    later: 'Пізніше',
  },
  fromApp: 'Я переходжу з іншого застосунку',
  fromAppText: 'Виберіть його й дізнайтеся, як дістати облікові записи',
}
