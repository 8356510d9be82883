// Simplified Chinese: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart: 'Tidelock 无法在这台电脑上启动。保险库未受影响。从终端启动可查看原因。',
  firstStart: {
    title: '欢迎使用 Tidelock',
    what: '一次性验证码只保存在这台电脑上，别无他处。无需注册，不联网。',
    asking: '正在询问系统密钥环…',
    keychainTitle: '自动打开',
    keychainText:
      '{backend, select, none {登录这台电脑期间，由系统密钥环保管保险库密钥。} other {登录这台电脑期间，由 {backend} 保管保险库密钥。}}',
    keychainButton: '{backend, select, none {用系统密钥环保护} other {用 {backend} 保护}}',
    passphraseTitle: '每次询问',
    passphraseText: '需要输入主密码。也能防止以当前用户身份运行的其他程序打开。',
    passphraseButton: '使用主密码',
    create: '创建保险库',
    spare: '同时设置主密码作为备用解锁方式',
    spareText: '密钥环有可能丢失。有了备用解锁方式，验证码就不会丢。',
    noKeychain: '这台电脑的密钥环无法使用，因此用主密码保护验证码。',
    portable: '这是新的便携保险库。在任何电脑上都只能用它的主密码打开。',
    chooseOther: '选择其他方式',
    restore: '有备份？先在这里选择保险库的打开方式，然后即可恢复。',
  },
  portableFile: '便携保险库',
  passphrase: {
    label: '主密码',
    again: '再次输入主密码',
    hint: '四个或更多随机词语，既安全又好输入。',
    different: '两次输入不一致。',
    empty: '输入主密码。',
    forgotten: '没有主密码，谁也无法打开保险库，也无法重置。',
    show: '显示输入内容',
    hide: '隐藏输入内容',
  },
  keychainAsked: {
    title: '正在等待密钥环',
    text: 'Tidelock 已向系统密钥环请求保险库的密钥。',
    slow: '系统可能正在询问登录密码。找一找它的窗口，也许在此窗口后面。',
    meanwhile: '或者自行打开保险库',
  },
  keychainFailed: {
    title: '密钥环未能打开保险库',
    changed: '保险库原先由 {was} 保护。这台电脑现在使用 {now}。',
    safe: '保险库完好无损，未作任何更改。',
    noOther: '此保险库没有主密码和恢复密钥，只有密钥环能打开它。',
  },
  locked: {
    title: 'Tidelock 已锁定',
    text: '打开之前不显示任何内容。',
    open: '解锁',
    opening: '正在打开…',
    recoveryLabel: '恢复密钥',
    recoveryHint: '与打印的一致：由字母和数字组成的几组。空格和短横线不影响。',
    usePassphrase: '使用主密码',
    useRecovery: '使用恢复密钥',
    useKeychain: '用密钥环打开',
  },
  unreadable: {
    title: '无法打开此保险库',
    safe: '未作任何更改。文件与发现时完全一样。',
    file: '文件',
    copies: '较早的副本',
    copiesText: '打开某个副本会用它替换该文件。无法读取的文件保留在旁边。',
    copy: '保存于 {saved}，{size}',
    open: '打开',
    openLabel: '打开保存于 {saved} 的副本',
    noCopies: '旁边没有找到较早的副本。',
  },
}
