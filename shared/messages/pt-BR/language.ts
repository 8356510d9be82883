// Brazilian Portuguese: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Idioma',
  title: 'Idioma do Tidelock',
  text: 'Muda na hora, em todas as janelas e na linha de comando.',
  system: 'Como o sistema: {name}',
}
