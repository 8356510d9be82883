// Turkish: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: 'Yazı ve denetim boyutu',
    keys: '{mod} + her şeyi büyütür, {mod} - küçültür, {mod} 0 eski boyutuna döndürür.',
    percent: '%{count, number}',
  },
  sayLeft: 'Kodun kalan süresini söyle',
  floating: 'Mesajlar',
  noEnd: 'Bu kodun süresi saate bağlı değil',
}
