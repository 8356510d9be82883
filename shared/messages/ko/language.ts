// Korean: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: '언어',
  title: 'Tidelock 언어',
  text: '모든 창과 명령줄에서 바로 바뀌어요.',
  system: '시스템 언어: {name}',
}
