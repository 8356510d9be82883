// Russian: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Размер текста и элементов',
    keys: '{mod} + увеличивает всё, {mod} - уменьшает, {mod} 0 возвращает, как было.',
    percent: '{count, number}\u00a0%',
  },
  sayLeft: 'Сказать, сколько ещё действует код',
  floating: 'Сообщения',
  noEnd: 'Срок этого кода не зависит от часов',
}
