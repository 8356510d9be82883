// Ukrainian: the language of Tidelock, in the settings. The languages' own names are in shared/languages.ts.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Мова',
  title: 'Мова Tidelock',
  text: 'Змінюється одразу, у всіх вікнах і в командному рядку.',
  system: 'Як у системі: {name}',
}
