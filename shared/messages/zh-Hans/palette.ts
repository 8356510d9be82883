// Simplified Chinese: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishShortcutSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: '查找命令',
  field: '命令或账户',
  placeholder: '搜索命令和账户',
  list: '命令和账户',
  nothing: '没有与“{query}”匹配的命令或账户。',
  found: '{count, number} 个结果。按 Enter 运行 {first}',
  of: '{action}：{name}',
  copies: '复制验证码',
  opensPin: '输入 PIN',
  countsUp: '新验证码',
  moreOf: '{name} 的更多操作',
  backToAll: '返回所有命令',
  hintRun: '运行',
  hintMore: '更多操作',
  hintBack: '返回',
  hintClose: '关闭',
}

export const shortcutSheet: Translation<typeof englishShortcutSheet> = {
  title: '键盘快捷键',
  topics: {
    window: '任意位置',
    list: '在列表中',
    account: '对某个账户',
    selecting: '多个账户',
    quick: '在快捷窗口中',
  },
  gestures: {
    type: '搜索：直接输入',
    walk: '在列表中移动',
    ends: '第一个和最后一个账户',
    pages: '上一页或下一页',
    back: '清除搜索，返回',
    paste: '粘贴链接或图片以添加',
    menu: '账户菜单',
    choose: '选择或取消选择',
    range: '从此处选到彼处',
    chooseAll: '全选列表中的账户',
    trashChosen: '将所选账户移到回收站',
    stop: '停止选择',
    quickCopy: '复制验证码并隐藏',
    quickType: '将验证码输入到之前的窗口',
    quickPick: '按列表中的位置复制',
    quickHide: '隐藏窗口',
  },
  or: '或',
  open: '打开',
  settingsText: '此窗口的所有快捷键，集中在一页。',
}

export const bulk: Translation<typeof englishBulk> = {
  title: '{count, number} 个账户的分组和标签',
  groups: '分组',
  noGroups: '还没有分组。',
  newGroup: '新分组',
  addGroup: '添加分组',
  tags: '标签',
  noTags: '所选账户都没有标签。',
  newTag: '新标签',
  newTagHint: '不含空格，例如“工作”',
  addTag: '添加标签',
  tagFault: '标签是一个词，最多 32 个字符。去掉空格。',
  groupFault: '分组名称为 1 到 64 个字符。',
  some: '{all, number} 个中的 {count, number} 个',
  save: '保存',
  saved: '已更改 {count, number} 个账户。',
}
