// Simplified Chinese: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: '文字和控件的大小',
    keys: '{mod} + 全部放大，{mod} - 缩小，{mod} 0 还原。',
    percent: '{count, number}%',
  },
  sayLeft: '播报验证码的剩余时间',
  floating: '消息',
  noEnd: '此验证码不随时间失效',
}
