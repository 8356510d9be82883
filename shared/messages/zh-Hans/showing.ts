// Simplified Chinese: showing a stored account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: '{name} 的二维码',
  danger: '看到或拍下此二维码的人今后可以在任何设备上生成 {name} 的验证码。',
  alone: '确保没有旁人在看，也没有共享屏幕。',
  passphrase: '主密码',
  show: '显示二维码',
  qrLabel: '{name} 的二维码',
  tooLong: '此账户内容过长，无法生成二维码。使用它的链接。',
  link: '链接',
  png: '保存为 PNG',
  svg: '保存为 SVG',
  saved: '已保存 {file}。持有它的人可以生成验证码：扫描后将其删除。',
  left: '{seconds, number} 秒',
  hides: '{seconds, number} 秒后再次隐藏',
  hidden: '已再次隐藏。',
}

export const moving: Translation<typeof englishMoving> = {
  title: '转移到手机',
  text: '{count, number} 个账户可转移到 Google Authenticator，或任何能读取其导出二维码的应用。这里的账户也会保留。',
  none: '没有可转移的账户。',
  losses: '{count, number} 个账户不会转移：',
  loss: {
    type: '留在此处：手机应用不支持这种验证码类型',
    digits: '留在此处：手机应用只支持 6 位和 8 位',
    period: '留在此处：手机应用只支持 30 秒周期',
    'too-long': '留在此处：名称或密钥过长，放不进二维码',
  },
  more: '还有 {count, number} 个',
  danger: '看到或拍下接下来的二维码的人可以生成{count, plural, =1 {此账户} other {全部 # 个账户}}的验证码。',
  show: '显示二维码',
  place: '第 {at, number} 个二维码，共 {of, number} 个',
  scan: '在手机应用中选择“导入”或“扫描二维码”，然后扫描此二维码。',
  next: '下一个二维码',
  before: '返回',
  done: '完成',
}
