// Simplified Chinese: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: '打开之前不显示任何内容。',
    idle: '无操作 {span}后已锁定。',
    hidden: '窗口隐藏 {span}后已锁定。',
    suspend: '电脑进入睡眠时已锁定。',
    'screen-lock': '已随屏幕一起锁定。',
  },
  minutes: '{count, plural, other {# 分钟}}',
  hours: '{count, plural, other {# 小时}}',
  wait: {
    button: '等待 {seconds, number} 秒',
    said: '{seconds, number} 秒后可再次尝试。',
  },
  gate: {
    reason: '打开保险库',
    open: '用 {name} 打开',
  },
  settings: {
    section: '自动锁定',
    never: '从不',
    keychain: '密钥环无需本人参与即可打开此保险库，因此锁定挡不住任何人。',
    keychainOff: '所以 Tidelock 不会自动锁定它。',
    keychainToo: '仍然锁定',
    keychainTooText: '只能遮挡旁人的目光：在锁定的窗口中单击一下就会重新打开。',
    idle: '无操作达到',
    idleText: '整台电脑上没有键盘和鼠标操作。',
    hidden: '窗口隐藏达到',
    hiddenText: '没有显示任何 Tidelock 窗口。',
    suspend: '电脑睡眠时',
    screen: '屏幕锁定时',
    screenNone: '此桌面在锁定屏幕时不会通知程序。',
    touchId: '先通过 {name} 确认',
    touchIdText:
      '在密钥环打开已锁定的保险库之前确认。{name} 在这里只是一道门，不是密钥：以当前用户身份运行的其他程序仍可向密钥环索取，重新启动后也不会询问。',
    now: '要立即锁定，按 {keys}、使用托盘菜单，或运行 tidelock --lock。',
  },
  strength: {
    label: '强度',
    levels: ['极弱', '弱', '一般', '强', '极强'],
    verdict: '{level}：{guessed}',
    guessed: {
      seconds: '文件一旦被盗，几秒内就会被猜出。',
      minutes: '文件一旦被盗，几分钟内就会被猜出。',
      hours: '文件一旦被盗，几小时内就会被猜出。',
      days: '文件一旦被盗，几天内就会被猜出。',
      months: '文件一旦被盗，几个月内就会被猜出。',
      years: '即使文件被盗，猜出也需要数年。',
      centuries: '即使文件被盗，猜出也需要数百年。',
      never: '即使文件被盗，也无从猜出。',
    },
  },
}
