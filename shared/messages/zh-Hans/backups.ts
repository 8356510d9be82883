// Simplified Chinese: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: '备份',
  automatic: {
    title: '自动备份',
    text: '每次更改后不久，备份到所选文件夹。备份会加密，并且重新打开验证后才算有效。',
  },
  folder: {
    title: '文件夹',
    none: '尚未选择。选另一块磁盘或会同步的文件夹，即使这台电脑损坏也不受影响。',
    choose: '选择…',
  },
  kept: {
    title: '保留',
    text: '此保险库较旧的自动备份会被删除，文件夹中的其他内容不受影响。',
    count: '{count, plural, other {最新 # 份}}',
  },
  reminder: {
    title: '没有近期备份时提醒',
    never: '从不',
    days: '{count, plural, other {# 天后}}',
  },
  last: '最近验证：{day, select, today {今天 {when}} yesterday {昨天 {when}} other {{when}}}，{accounts, number} 个账户',
  lastByHand: '手动创建。',
  never: '此保险库尚未在这里备份过。',
  working: '正在备份…',
  failed: '自{day, select, today {今天 {when}} yesterday {昨天 {when}} other { {when}}} 以来没有自动备份。',
  failedAgain: '稍后会自动重试。',
  now: '立即备份…',
  restore: '恢复…',
  made: '已保存 {file}：已重新打开验证，内含 {accounts, number} 个账户',
  notice: {
    none: '此保险库还没有备份。如果这台电脑丢失，验证码也会丢失。',
    old: '上次备份已是 {days, number} 天前。如果这台电脑丢失，之后的内容也会丢失。',
    failed: '自动备份失败。',
    open: '备份',
  },
  dialog: {
    title: '立即备份',
    text: '一个加密文件，包含所有账户和回收站。可用 Tidelock、Aegis 等应用打开。',
    label: '用什么打开此文件',
    vaultKey: '与保险库相同：主密码或恢复密钥',
    own: '此文件单独使用的密码',
    password: {
      first: '文件密码',
      again: '再次输入密码',
      empty: '输入文件密码。',
      forgotten: '没有密码，谁也无法打开此文件。',
    },
    confirm: '知道此密码的人可以得到文件中的所有账户。',
    choose: '选择位置…',
    working: '正在处理…',
  },
  key: {
    title: '备份需要自己的解锁方式',
    text: '现在只有这台电脑的密钥环能打开保险库。而备份必须在这台电脑不在时，也能在别处打开。',
    recovery: '创建恢复密钥',
    recoveryText: '写下来，与这台电脑分开保管。',
    passphrase: '设置主密码',
    passphraseText: '记在心里。密钥环仍会自动打开保险库。',
    own: '仅为此文件设置密码',
  },
}
