// Arabic: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'حجم النص وعناصر التحكم',
    keys: '{mod} + لتكبير كل شيء، {mod} - للتصغير، {mod} 0 للحجم الأصلي.',
    percent: '{count, number}%',
  },
  sayLeft: 'نطق الوقت المتبقي للرمز',
  floating: 'الرسائل',
  noEnd: 'لا ينتهي هذا الرمز بمرور الوقت',
}
