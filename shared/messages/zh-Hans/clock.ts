// Simplified Chinese: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: '时钟',
  title: '这台电脑的时钟',
  text: '验证码根据时间生成。用另一台设备显示的验证码，无需联网即可判断时钟是否准确。',
  check: '检查…',
  corrected: '验证码使用校正了 {span} 的时钟。',
  setBack: '还原',
  wasSetBack: '验证码已恢复使用这台电脑的时钟',
  wasCorrected: '验证码现在使用校正了 {span} 的时钟',
  seconds: '{sign}{seconds, number} 秒',
  minutes: '{sign}{minutes, number} 分',
  minutesAndSeconds: '{sign}{minutes, number} 分 {seconds, number} 秒',
  dialog: {
    title: '检查这台电脑的时钟',
    text: '找一台时钟准确的设备（例如手机），输入它为某个账户显示的验证码。',
    account: '账户',
    code: '另一台设备上的验证码',
    search: '检查',
    noAccounts: '这需要一个基于时间的账户。',
    onTime: '两个时钟一致：验证码属于此刻。',
    onTimeCorrected: '这台电脑的时钟本身是准确的，不需要校正。',
    range: '{from, number} 到 {to, number} 秒',
    exact: '{seconds, number} 秒',
    behind: '这台电脑的时钟比另一台设备慢 {range}。',
    ahead: '这台电脑的时钟比另一台设备快 {range}。',
    best: '最好在系统中调准时钟。如果做不到，可让 Tidelock 在此保险库中补偿。',
    alreadyCorrected: '现有的校正已作补偿。',
    correct: '将验证码校正 {span}',
    nowhere:
      '该验证码不属于前后 {minutes, number} 分钟内的任何时刻。检查是否为同一账户，以及这台电脑的日期。',
    malformed: '此账户的验证码有 {digits, number} 个字符。',
    notTimed: '此账户基于计数器，不随时钟变化。',
  },
}
