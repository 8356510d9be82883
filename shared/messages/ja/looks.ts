// Japanese: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: '文字と操作部の大きさ',
    keys: '{mod} + で全体を大きく、{mod} - で小さく、{mod} 0 で元の大きさにします。',
    percent: '{count, number}%',
  },
  sayLeft: 'コードの残り時間を知らせる',
  floating: 'メッセージ',
  noEnd: 'このコードは時間で切り替わりません',
}
