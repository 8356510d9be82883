// Simplified Chinese: exports: what each format is, what it loses, who can read it, and what was written.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: '导出',
  none: '没有可导出的账户。',
  which: '要导出的账户',
  all: '{count, plural, =1 {唯一的账户} other {全部 # 个账户}}',
  found: '按“{query}”找到的 {count, number} 个账户',
  one: '仅 {name}',
  chosen: '所选的 {count, number} 个账户',
  sealedGroup: '加密',
  plainGroup: '未加密：得到文件的人就得到这些账户',
  formats: {
    backup: {
      name: '加密备份',
      text: '账户的全部内容。可用 Tidelock 和能读取 Aegis 文件的应用打开。',
    },
    'aegis-sealed': {
      name: 'Aegis（加密）',
      text: '用现在设定的密码，在 Aegis 和能读取其文件的应用中打开。',
    },
    aegis: { name: 'Aegis', text: '可用 Aegis 和大多数其他应用打开。' },
    '2fas': { name: '2FAS', text: '可用 2FAS 和能读取其文件的应用打开。' },
    uris: {
      name: '链接文本',
      text: '每行一个 otpauth:// 链接，几乎所有应用和密码管理器都能读取。',
    },
    'migration-qr': {
      name: '用于 Google Authenticator 的图片',
      text: 'PNG 格式的二维码，每个包含十个账户。要从屏幕上扫描，关闭此页并选择“转移到手机”。',
    },
    html: {
      name: '二维码打印页',
      text: '每个账户附二维码和链接，打印后妥善锁好。',
    },
  },
  next: '继续',
  titleOf: '导出：{format}',
  goes: '将写入 {count, number} 个账户，这里的账户也会保留。',
  allLeft: '没有适合此格式的账户。',
  left: '{count, number} 个账户不会导出',
  leftWhy: {
    type: '不写入文件，因为此格式没有这种验证码类型：',
    digits: '不写入文件，因为此格式只支持 6 位或 8 位：',
    period: '不写入文件，因为此格式只支持 30 秒周期：',
    secret: '不写入文件，因为此格式无法保存这种形式的密钥：',
    'too-long': '不写入文件，因为其名称对此格式而言过长：',
  },
  lost: '{count, number} 个账户会丢失部分内容',
  lostWhat: '文件中不含{parts}：',
  lostPart: {
    note: '备注',
    pin: 'PIN',
    icon: '图标',
    pinned: '置顶状态',
    groups: '分组',
    tags: '标签',
  },
  danger:
    '写入的内容未加密。得到它的人今后可以在任何设备上生成{count, plural, =1 {此账户} other {这 # 个账户}}的验证码。',
  dangerThen: '用完即删，不要放入云端文件夹，也不要通过消息发送。',
  opensWith: '打开方式',
  ownKeys: {
    both: '此保险库的主密码或恢复密钥',
    passphrase: '此保险库的主密码',
    recovery: '此保险库的恢复密钥',
  },
  ownPassword: '单独的密码',
  password: '文件密码',
  passwordAgain: '再次输入密码',
  passwordMissing: '输入密码。',
  passwordForgotten: '没有密码，谁也无法打开此文件。',
  proves: '此保险库的主密码，用于确认是本人操作。',
  save: '保存…',
  print: '打印…',
  working: '正在写入、读回并比对。其间验证码照常可用。',
  doneTitle: '已导出',
  done: '{files, plural, =1 {已写入 {count, number} 个账户，并已读回比对。} other {已将 {count, number} 个账户写入 # 个文件，并已读回比对。}}',
  files: '文件',
  doneDelete:
    '{files, plural, =1 {文件未加密：用完后将其删除，回收站中也要清除。} other {这 # 个文件未加密：用完后将其删除，回收站中也要清除。}}',
  doneSealed: '没有主密码或密码，包括本人在内谁也无法打开它。',
  printed: '含 {count, number} 个账户的打印页已发送到打印机。',
  printedThen: '将它锁好。多人共用的打印机可能会留存打印内容。',
  settings: {
    title: '导出账户',
    text: '导出到其他应用、备份或纸上',
    button: '导出…',
  },
}
