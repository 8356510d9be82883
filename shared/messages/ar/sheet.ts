// Arabic: what stands on the exported sheet with QR codes.

import type { sheet as english } from '../en/sheet'
import type { Translation } from '../live'

export const sheet: Translation<typeof english> = {
  title: 'حسابات Tidelock',
  warning: 'من يملك هذه الورقة يستطيع توليد كل رمز فيها. تُحفظ في مكان مقفل.',
}
