// Turkish: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Dil',
  title: 'Tidelock’un dili',
  text: 'Tüm pencerelerde ve komut satırında hemen değişir.',
  system: 'Sistem gibi: {name}',
}
