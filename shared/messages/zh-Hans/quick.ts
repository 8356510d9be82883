// Simplified Chinese: keys for the whole desktop, the tray, typing, hidden codes, and the quick window.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: '搜索，按 Enter 复制',
  searchLabel: '搜索账户',
  accounts: '账户',
  nothing: '未找到账户',
  empty: '还没有账户',
  openMain: '打开 Tidelock',
  hintCopy: '复制',
  hintType: '输入',
  hintPick: '选取',
  locked: 'Tidelock 已锁定',
  hotkeys: {
    quick: '快捷窗口',
    quickText: '在正在使用的程序上方打开一个小搜索框。',
    copyLast: '复制上次使用的验证码',
    copyLastText: '无需打开任何窗口。',
    account: '复制 {name} 的验证码',
    addAccount: '为某个账户设置快捷键',
    addAccountText: '无需打开窗口即可复制其验证码。',
    chooseAccount: '选择账户…',
    none: '未设置',
    record: '设置',
    change: '更改',
    clear: '清除',
    press: '按下快捷键…',
    stop: '取消',
    label: '{what}：{keys}',
    notInForce: '当前未生效：',
    commands: '用于桌面自身键盘设置的命令',
    commandsPortal: '如果某个快捷键没有反应，在桌面自身的键盘设置中绑定以下命令。',
    commandsNone: '此桌面不允许程序使用全局快捷键。在桌面自身的键盘设置中绑定以下命令。',
    toggle: '快捷窗口',
    lock: '锁定',
  },
  typing: {
    title: '输入验证码后按 Enter',
    text: '在快捷窗口中按 Ctrl+Enter，可将验证码输入到之前的窗口。由 {tool} 完成。',
    none: '将验证码输入到其他窗口',
    noneText: {
      linux:
        '此处无法使用：X11 上需要 xdotool；Wayland 上需要 wtype 或 ydotool，且桌面须能告知哪个窗口在前。',
      mac: '在“系统设置”>“隐私与安全性”>“辅助功能”中允许 Tidelock。',
      windows: '此处无法使用。',
    },
  },
  tray: {
    close: '关闭窗口后继续在托盘中运行',
    closeText: '托盘菜单也能复制验证码。',
    none: '此桌面不显示托盘图标，因此关闭窗口即退出。托盘的全部功能，上面的快捷键和窗口都能完成。',
    hidden: '启动后隐藏到托盘',
    hiddenText: '需要时才显示窗口。',
  },
  autostart: { title: '登录时启动', none: '此系统不支持从这里设置。' },
  onTop: { title: '始终置顶', text: '窗口保持在其他窗口之上。' },
  hideAfterCopy: { title: '复制后隐藏窗口', text: '回到刚才的工作。' },
  hide: {
    title: '隐藏验证码',
    text: '仅在需要时逐个显示。复制不受影响。',
    seconds: '隐藏的验证码每次显示',
  },
  protect: {
    title: '禁止截屏',
    text: '共享屏幕和录屏时也不显示。',
    none: 'Linux 无法让窗口不出现在截屏中。',
  },
  remark: {
    'no-tool': '验证码已在剪贴板上：Tidelock 在此处无法向其他程序输入。',
    'no-window': '验证码已在剪贴板上：没有其他窗口可供输入。',
    'focus-changed': '验证码已在剪贴板上：还没来得及输入，另一个窗口就出现了。',
    failed: '验证码已在剪贴板上：输入未成功。',
  },
}
