// Brazilian Portuguese: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Tamanho do texto e dos controles',
    keys: '{mod} + deixa tudo maior, {mod} - menor, {mod} 0 como era.',
    percent: '{count, number}%',
  },
  sayLeft: 'Dizer quanto o código dura',
  floating: 'Mensagens',
  noEnd: 'Este código não termina pelo relógio',
}
