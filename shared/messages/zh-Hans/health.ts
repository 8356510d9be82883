// Simplified Chinese: what is said of the vault's health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: '健康与活动',
  failedUnlocks:
    '{count, plural, =1 {上次解锁后有 # 次主密码错误，时间为 {last}。} other {上次解锁后有 # 次主密码错误，最近一次为 {last}。}}',
  failedLabel: '解锁失败',
  ask: {
    label: '确认新账户',
    question: '网站接受 {name} 的验证码了吗？',
    yes: '是',
    notYet: '还没有',
    thanks: '已记下：网站接受 {name} 的验证码。',
    hint: '如果始终不接受：检查这台电脑的时钟，或重新录入网站的密钥。',
    inMenu: '网站已接受验证码',
  },
}
