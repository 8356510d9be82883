// Simplified Chinese: calm remarks about an open vault.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: '创建恢复密钥',
    setPassphrase: '设置主密码',
    check: '核对',
    makeAnother: '重新创建',
    nextWeek: '一周后提醒',
  },
  text: {
    'only-keychain-slot': '只有密钥环能打开此保险库，而密钥环有可能丢失。建议添加备用解锁方式。',
    'recovery-unproven': '已创建恢复密钥，但尚未核对是否已记下。在此之前，只有密钥环能确保打开此保险库。',
    'older-generation':
      '此保险库比这里见过的最新版本旧（第 {opened} 次保存，最新为第 {seen} 次）。最近的更改可能缺失。',
    'slots-changed-outside':
      '此保险库的解锁方式在 Tidelock 之外被更改。如果并非本人所为，设置新的主密码并创建新的恢复密钥。',
    'another-vault': '这与上次在此打开的不是同一个保险库。如果不是本人放置的，检查它的来源。',
    'set-aside': '{count, number} 个账户无法读取。它们原样保留在文件中，不会显示。',
    'keychain-changed':
      '此保险库的密钥由 {was} 保存；这台电脑现在使用 {now}。在设置中关闭再打开密钥环，即可重新保存。',
    'folder-not-durable': '保险库所在的磁盘无法保证断电后保存的内容不丢失。在别处保留一份备份。',
  },
}
