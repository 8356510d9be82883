// Russian: the first run: what this is, how it is protected, and where the accounts come from.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Шаг {at} из {of}',
  next: 'Далее',
  skip: 'Пропустить',
  skipLabel: 'Пропустить знакомство',
  backup: 'У меня есть резервная копия',
  points: {
    yoursAlone: 'Открыть можете только вы',
    yoursAloneText: 'Заперто связкой ключей этого компьютера или вашей парольной фразой.',
    yoursAlonePortable: 'Заперто парольной фразой. Ни одна связка ключей не хранит ключа от него.',
    quick: 'Код за две секунды',
    quickText: 'Из этого окна, из трея или горячей клавишей откуда угодно.',
    yours: 'Можно взять с собой',
    yoursText: 'Читает экспорт тридцати приложений и записывает то, что они могут прочитать.',
  },
  protect: {
    title: 'Как открывать хранилище?',
    text: 'Это можно изменить позже в настройках.',
    backupNext: 'Когда хранилище будет создано, вы выберете резервную копию.',
  },
  bring: {
    title: 'Перенесите аккаунты',
    text: 'В старом приложении они останутся, пока вы их там не удалите. Или включите на сайте двухэтапную аутентификацию и перенесите его QR-код.',
    later: 'Позже',
  },
  fromApp: 'Я перехожу из другого приложения',
  fromAppText: 'Выберите его и узнайте, как извлечь аккаунты',
}
