// Simplified Chinese: security, clipboard, appearance, keyboard, about.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: '设置',
  sections: {
    security: '安全',
    clipboard: '剪贴板',
    quick: '快速访问',
    window: '窗口',
    appearance: '外观',
    keyboard: '键盘',
    about: '关于',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {登录期间，系统密钥环会自动打开此保险库。} other {登录期间，{backend} 会自动打开此保险库。}}这是唯一的解锁方式，而密钥环有可能丢失。',
    keychainAndSpare:
      '{backend, select, none {登录期间，系统密钥环会自动打开此保险库。} other {登录期间，{backend} 会自动打开此保险库。}}主密码是备用解锁方式。',
    keychainAndRecovery:
      '{backend, select, none {登录期间，系统密钥环会自动打开此保险库。} other {登录期间，{backend} 会自动打开此保险库。}}恢复密钥是备用解锁方式。',
    passphrase: '此保险库由主密码锁定。没有主密码，这台电脑上的任何程序都打不开它。',
    recoveryOnly: '只有恢复密钥能打开此保险库。',
  },
  curtain: '以当前用户身份运行的程序也能向密钥环索取密钥。要真正上锁，设置主密码并关闭密钥环。',
  keychain: {
    title: '用密钥环打开',
    on: '{backend, select, none {保险库密钥保存在系统密钥环中。} other {保险库密钥保存在 {backend} 中。}}',
    off: '已关闭：每次打开保险库都要输入主密码。',
    needsOther: '先设置主密码或恢复密钥，否则保险库将无法打开。',
  },
  passphrase: {
    title: '主密码',
    set: '设置',
    setDialog: '设置主密码',
    change: '更改…',
    changeDialog: '更改主密码',
    remove: '移除',
    isSet: '已设置。',
    notSet: '未设置。',
    done: '主密码已设置',
    removed: '主密码已移除',
    working: '正在处理…',
    saveButton: '设置主密码',
  },
  recovery: {
    title: '恢复密钥',
    isSet: '已创建。无法再次显示。',
    notSet: '无。其他方式都失效时，可用它打开保险库。',
    unproven: '已创建，但尚未核对是否已记下。',
    make: '创建…',
    makeNew: '重新创建…',
    check: '核对…',
    checkLabel: '核对恢复密钥',
  },
  clear: {
    title: '清除已复制验证码的时间',
    text: '仅当它仍在剪贴板上时清除。',
    never: '从不',
    seconds: '{count, plural, other {# 秒}}',
    minutes: '{count, plural, other {# 分钟}}',
  },
  last: {
    title: '剩余时间不足 5 秒时',
    copy: '复制验证码并提示剩余时间',
    next: '复制下一个验证码',
    wait: '等待下一个验证码',
    why: '并非所有网站都接受提前使用的验证码。',
  },
  theme: { title: '主题', system: '跟随系统', light: '浅色', dark: '深色' },
  nextCode: { title: '显示下一个验证码', text: '以小字显示在当前验证码下方。' },
  about: {
    version: '版本',
    runtime: '运行环境',
    runtimeText: 'Electron {electron}、Chromium {chromium}、Node {node}',
    fallback: '这是开发用的运行环境，比受支持的版本旧，绝不会出现在安装版 Tidelock 中。',
    vault: '保险库',
    settingsFile: '设置',
    keychain: '密钥环',
    noKeychain: '未使用',
    clipboard: '剪贴板',
    clipboardMarks: '验证码不会进入剪贴板历史记录和云端',
    clipboardPlain: '普通：剪贴板历史记录可能会留存验证码',
    releases: '新版本',
    copyAddress: '复制地址',
    addressCopied: '地址已复制',
    offline:
      'Tidelock 从不建立网络连接，因此也不会查找新版本。软件包由安装它的系统更新；所有版本都在上面的地址中。',
  },
}
