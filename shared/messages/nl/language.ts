// Dutch: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Taal',
  title: 'Taal van Tidelock',
  text: 'Verandert meteen, in alle vensters en op de opdrachtregel.',
  system: 'Zoals het systeem: {name}',
}
