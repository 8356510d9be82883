// Spanish: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Idioma',
  title: 'Idioma de Tidelock',
  text: 'Cambia al momento, en todas las ventanas y en la línea de comandos.',
  system: 'Como el sistema: {name}',
}
