// Japanese: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: '言語',
  title: 'Tidelockの言語',
  text: 'すべてのウィンドウとコマンドラインで、すぐに切り替わります。',
  system: 'システムに合わせる：{name}',
}
