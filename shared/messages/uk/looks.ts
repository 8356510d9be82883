// Ukrainian: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Розмір тексту й елементів',
    keys: '{mod} + збільшує все, {mod} - зменшує, {mod} 0 повертає, як було.',
    percent: '{count, number}%',
  },
  sayLeft: 'Сказати, скільки ще діє код',
  floating: 'Повідомлення',
  noEnd: 'Строк цього коду не залежить від годинника',
}
