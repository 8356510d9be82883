// Simplified Chinese: the recovery key: making it, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: '创建恢复密钥',
    what: '忘记主密码或丢失密钥环时，可用恢复密钥打开此保险库。它应保存在纸上：打印恢复套件，或手写记下。',
    once: '它只在此显示一次。之后需输入其中一部分，以确认记录无误。',
    older: '在此之前，旧的恢复密钥仍然有效；新的核对通过后，旧的即失效。',
    make: '创建恢复密钥',
  },
  shown: {
    title: '恢复密钥',
    text: '打印恢复套件或写下恢复密钥，与这台电脑分开保管。',
    label: '恢复密钥',
    save: '将恢复套件保存为 PDF…',
    print: '打印恢复套件…',
    copy: '复制',
    copied: '已复制，保留 {seconds, number} 秒',
    saved: '已保存 {file}。将它移出这台电脑，或打印后删除。',
    printed: '恢复套件已发送到打印机。',
    siteCodes: '包含 {count, number} 个账户未使用的恢复码',
    siteCodesDanger: '捡到恢复套件的人可以立即使用这些恢复码，即使没有保险库。',
    later: '以后再说',
    next: '继续',
  },
  check: {
    title: '核对记录',
    text: '从记录中（而不是屏幕上）读出第 {one, number} 组和第 {other, number} 组，在此输入。',
    group: '第 {group, number} 组',
    hint: '也可以在这里输入或粘贴整个恢复密钥。',
    empty: '输入恢复密钥的第 {group, number} 组。',
    differs: '这不是恢复密钥的第 {group, number} 组。再看一遍记录。',
    wholeDiffers: '{count, plural, =1 {记录的第 {groups} 组有误。} other {记录中有误的组：{groups}。}}',
    button: '核对',
    done: '记录无误。恢复密钥已生效',
    doneOlder: '记录无误。旧的恢复密钥不再能打开保险库',
  },
  leave: {
    title: '不核对就离开？',
    goneTitle: '恢复密钥已不再显示',
    gone: '已过十分钟。',
    unproven: '新的恢复密钥已能打开保险库，但尚未核对是否已记下。',
    older: '新的恢复密钥核对之前，旧的仍然有效。',
    reminder: 'Tidelock 会继续提醒，因为只有密钥环能确保打开保险库。',
    later: '以后可以在设置中输入整个恢复密钥来核对。',
    back: '返回',
    keep: '暂不核对',
    remove: '移除恢复密钥',
    removed: '新的恢复密钥已移除',
  },
  prove: {
    title: '核对恢复密钥',
    text: '按照记录，输入最近创建的恢复密钥。',
    label: '恢复密钥',
    hint: '大小写、空格和短横线不影响。',
    empty: '输入恢复密钥。',
    button: '核对',
    working: '正在核对…',
  },
}
