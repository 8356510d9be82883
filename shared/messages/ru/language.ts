// Russian: the language of Tidelock, in the settings. The languages' own names are in shared/languages.ts.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Язык',
  title: 'Язык Tidelock',
  text: 'Меняется сразу, во всех окнах и в командной строке.',
  system: 'Как в системе: {name}',
}
