// Japanese: what stands on the exported sheet of accounts.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'Tidelockのアカウント',
  warning: 'このシートを持つ人は、載っているすべてのコードを作れます。鍵のかかる場所に保管してください。',
}
