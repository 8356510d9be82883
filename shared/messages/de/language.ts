// German: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Sprache',
  title: 'Sprache von Tidelock',
  text: 'Wechselt sofort, in allen Fenstern und auf der Befehlszeile.',
  system: 'Wie das System: {name}',
}
