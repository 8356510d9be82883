// Italian: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Lingua',
  title: 'Lingua di Tidelock',
  text: 'Cambia subito, in tutte le finestre e nella riga di comando.',
  system: 'Come il sistema: {name}',
}
