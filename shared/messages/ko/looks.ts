// Korean: how large everything is.

import type { looks as english } from '../en/looks'
import type { Translation } from '../live'

export const looks: Translation<typeof english> = {
  zoom: {
    title: '글자와 컨트롤 크기',
    keys: '{mod} + 키로 모두 크게, {mod} - 키로 작게, {mod} 0 키로 원래대로 해요.',
    percent: '{count, number}%',
  },
  sayLeft: '코드의 남은 시간 알리기',
  floating: '메시지',
  noEnd: '이 코드는 시간이 지나도 바뀌지 않아요',
}
