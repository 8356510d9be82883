// Simplified Chinese: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: '恢复码…',
  title: '{name} 的恢复码',
  how: '大多数网站在两步验证设置旁列出恢复码，常称为“备用验证码”。没有身份验证器时，每个恢复码可登录一次。',
  none: '此账户还没有保存恢复码。',
  count:
    '{used, plural, =0 {{total, number} 个恢复码，均未使用} other {{total, number} 个恢复码，已使用 # 个}}',
  allUsed: '已全部使用。从网站获取新的恢复码。',
  danger: '看到这些恢复码的人无需身份验证器即可登录 {name}。',
  show: '显示恢复码',
  list: '恢复码',
  used: '使用于 {when}',
  tick: '网站接受恢复码后，将其勾选。',
  tickLabel: '{code} 已使用',
  copyLabel: '复制 {code}',
  copied: '已复制。网站接受后将其勾选。',
  copiedClears: '已复制；剪贴板将在 {seconds, number} 秒后清除。网站接受后将其勾选。',
  copiedLeft: '刚才复制了一个恢复码。网站接受了吗？',
  markUsed: '标记为已使用',
  marked: '已标记为已使用',
  edit: '编辑',
  field: '恢复码',
  hint: '按网站显示的样子粘贴，每行一个。前面的编号和项目符号会被去掉。',
  found: '{count, plural, =0 {还没有恢复码。} other {找到 # 个恢复码：}}',
  removesAll: '保存后会移除此账户的所有恢复码。',
  keepsTicks: '保留下来的恢复码仍保持勾选状态。',
  save: '保存恢复码',
  remove: '移除恢复码',
  saved: '已保存 {count, number} 个恢复码',
  removed: '恢复码已移除',
}
