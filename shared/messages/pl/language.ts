// Polish: the choice of a language in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'Język',
  title: 'Język programu Tidelock',
  text: 'Zmienia się od razu, we wszystkich oknach i w wierszu poleceń.',
  system: 'Jak w systemie: {name}',
}
