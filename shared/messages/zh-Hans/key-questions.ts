// Simplified Chinese: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = '如果不是刚刚请求的操作，选择“取消”。'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: '移除此保险库的主密码？',
    text: `此后只能用剩下的方式打开：密钥环或恢复密钥。此操作无法撤销；要再用主密码，需重新设置。${notYou}`,
    button: '移除',
    reason: '移除保险库的主密码',
  },
  addKeychain: {
    title: '允许密钥环打开此保险库？',
    text: `此后登录期间它会自动打开，以当前用户身份运行的程序也能向密钥环索取密钥。${notYou}`,
    button: '允许',
    reason: '允许密钥环打开保险库',
  },
  removeKeychain: {
    title: '不再用密钥环打开此保险库？',
    text: `此后每次都会要求输入主密码或恢复密钥。确保手边有其中之一。${notYou}`,
    button: '停用',
    reason: '停止用密钥环打开保险库',
  },
  newRecoveryKey: {
    title: '为此保险库创建新的恢复密钥？',
    text: `它只显示一次，持有它的人可以打开保险库及其备份。${notYou}`,
    button: '创建',
    reason: '为保险库创建恢复密钥',
  },
}
