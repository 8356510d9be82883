// French: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Langue',
  title: 'Langue de Tidelock',
  text: 'Change aussitôt, dans toutes les fenêtres et en ligne de commande.',
  system: 'Celle du système : {name}',
}
