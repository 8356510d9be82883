// Spanish: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Tamaño del texto y los controles',
    keys: '{mod} + lo agranda todo, {mod} - lo reduce todo, {mod} 0 lo deja como estaba.',
    percent: '{count, number}\u00a0%',
  },
  sayLeft: 'Decir cuánto dura el código',
  floating: 'Mensajes',
  noEnd: 'Este código no caduca con el reloj',
}
