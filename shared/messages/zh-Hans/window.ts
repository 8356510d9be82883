// Simplified Chinese: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: '取消',
  portableTitle: '{file}（便携保险库）- Tidelock',
  pdf: 'PDF 文档',
  kitFile: 'Tidelock 恢复套件.pdf',
  picture: { png: 'PNG 图片', svg: 'SVG 图形' },
  exported: {
    backup: '加密备份',
    aegis: 'Aegis 文件',
    '2fas': '2FAS 文件',
    uris: '文本',
    'migration-qr': 'PNG 图片',
    html: '网页',
  },
  backup: {
    kind: 'Tidelock 备份',
    folder: '备份文件夹',
    open: '选择备份',
    kinds: '备份',
  },
  noName: '未命名的账户',
  bothNames: '{issuer}（{account}）',
  questions: {
    show: {
      title: '显示 {name} 的密钥？',
      text: '看到它的人今后可以在任何设备上生成此账户的验证码。如果不是刚刚请求的操作，选择“取消”。',
      button: '显示',
      reason: '显示某个账户的密钥',
    },
    savePicture: {
      title: '将 {name} 的密钥保存为图片？',
      text: '持有该图片的人今后可以在任何设备上生成此账户的验证码。如果不是刚刚请求的操作，选择“取消”。',
      button: '保存',
      reason: '保存某个账户的密钥',
    },
    move: {
      title: '显示 {count, number} 个账户的密钥？',
      text: '看到的人今后可以在任何设备上生成验证码。如果不是刚刚请求的操作，选择“取消”。',
      button: '显示',
      reason: '显示账户的密钥',
    },
    siteCodes: {
      title: '显示 {name} 的恢复码？',
      text: '看到恢复码的人可以冒充本人登录该网站。如果不是刚刚请求的操作，选择“取消”。',
      button: '显示',
      reason: '显示某个账户的恢复码',
    },
    kit: {
      title: '将网站的恢复码放入恢复套件？',
      text: '持有恢复套件的人可以冒充本人登录这些网站。如果不是刚刚请求的操作，选择“取消”。',
      button: '放入',
      reason: '将网站的恢复码放入恢复套件',
    },
    write: {
      title: '将 {count, number} 个账户的密钥写入文件？',
      text: '能打开该文件的人今后可以生成验证码。如果不是刚刚请求的操作，选择“取消”。',
      button: '继续',
      reason: '将账户的密钥写入文件',
    },
    print: {
      title: '打印 {count, number} 个账户的密钥？',
      text: '看到这张纸的人今后可以生成验证码。如果不是刚刚请求的操作，选择“取消”。',
      button: '继续',
      reason: '打印账户的密钥',
    },
    backUp: {
      title: '用单独的密码备份保险库？',
      text: '持有该文件和此密码的人可以得到保险库中的所有密钥。如果不是刚刚请求的操作，选择“取消”。',
      button: '继续',
      reason: '用单独的密码备份保险库',
    },
    setPassphrase: {
      title: '将新的主密码用于此保险库？',
      text: '知道它的人可以打开保险库并看到其中所有密钥。如果刚才没有输入主密码，选择“取消”。',
      button: '使用',
      reason: '设置保险库的主密码',
    },
  },
}
