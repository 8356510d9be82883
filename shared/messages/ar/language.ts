// Arabic: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: 'اللغة',
  title: 'لغة Tidelock',
  text: 'تتغيّر فورًا في كل النوافذ وفي سطر الأوامر.',
  system: 'لغة النظام: {name}',
}
