// Simplified Chinese: the language of Tidelock, in the settings.

import type { language as english } from '../en/language'
import type { Translation } from '../live'

export const language: Translation<typeof english> = {
  section: '语言',
  title: 'Tidelock 的语言',
  text: '立即更改所有窗口和命令行的语言。',
  system: '跟随系统：{name}',
}
