// Simplified Chinese: what stands on the exported sheet of accounts.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Tidelock 账户',
  warning: '持有此打印页的人可以生成其中的所有验证码。将它妥善锁好。',
}
