// Simplified Chinese: the Restore screen.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: '恢复备份',
  text: '查看备份内容之前，不会作任何更改。',
  choose: '选择备份…',
  chooseOther: '选择其他备份…',
  reading: '正在打开…',
  intro: '由 Tidelock 或 Aegis 创建的备份。其他应用的导出文件使用导入：“添加账户”。',
  locked: {
    title: '需要备份的密钥',
    text: '此保险库的密钥打不开它。它使用创建时的主密码或恢复密钥。',
    label: '主密码或恢复密钥',
    open: '打开',
    opening: '正在打开…',
    empty: '输入主密码或恢复密钥。',
  },
  wrongKey: '打不开此备份。它可能使用较旧的主密码；试试旧的，或恢复密钥。',
  refused: {
    'vault-empty': '此文件是空的。选择其他备份。',
    'vault-truncated': '此备份不完整，缺少一部分。从来源处重新复制，或选择其他备份。',
    'vault-damaged': '此备份已损坏：内容未通过校验。选择其他备份。',
    'vault-newer': '此备份由更新版本的 Tidelock 创建（格式 {version}）。更新 Tidelock 后再恢复。',
    'vault-cost-refused': '打开此备份文件所要求的计算量远超正常需要。检查它的来源。',
    'slot-missing': '只有创建此文件的电脑上的密钥环能打开它。选择有主密码或恢复密钥的备份。',
    other: '无法读取此文件，或文件大于 64 MB。检查它的位置和权限。',
  },
  foreign: {
    other: '这是其他程序的导出文件，不是保险库的备份。可以将其导入。',
    import: '导入',
    none: '这不是备份。Tidelock 的备份名为 tidelock-backup-….json。',
  },
  made: '创建于 {moment}',
  madeUnknown: '未注明创建时间',
  holds: '{trash, plural, =0 {{count, number} 个账户} other {{count, number} 个账户，回收站中 # 个}}',
  unreadable: '其中 {count, number} 个条目无法读取，将原样保留。',
  otherVault: '它是另一个保险库的备份。',
  filter: '显示',
  place: { new: '新账户', here: '两处都有', 'only-here': '仅在此处' },
  filters: {
    new: '新账户 {count, number}',
    here: '两处都有 {count, number}',
    'only-here': '仅在此处 {count, number}',
  },
  list: '账户',
  nothing: '无。',
  how: {
    label: '恢复方式',
    merge: '补充缺少的账户',
    mergeText: '{added, plural, =0 {备份中的账户这里都已有。} other {将添加 # 个账户。现有账户全部保留。}}',
    replace: '全部替换',
    replaceText:
      '保险库将只包含备份中的 {inBackup, number} 个账户。{onlyHere, plural, =0 {} other {仅此保险库有的 # 个账户将被移除。}}',
  },
  merge: '恢复',
  replaceTitle: '全部替换？',
  replaceButton: '替换',
  working: '正在恢复…',
  done: {
    title: '已恢复',
    merged: '{added, plural, =0 {没有缺少的账户} other {已添加 # 个账户}}',
    replaced: '保险库现有 {count, number} 个账户',
    removed: '仅此保险库有的 {count, number} 个账户已移除。',
    trashed: '{count, number} 个账户进入回收站。',
    undo: '撤销',
    undoText: '在作其他更改之前，可通过撤销完全恢复原来的内容。',
    undone: '已撤销整个恢复',
    close: '完成',
  },
}
