// Simplified Chinese: what the doctor says. Each line begins with the name of what was looked at.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: '哪些正常、哪些不正常，以及修复所用的命令',
  options: {
    code: '根据另一台设备为此账户显示的 CODE，判断本机时钟偏差多少',
    within: '在当前时间前后多大范围内查找验证码，默认 1200',
    correct: '与 --code 一起使用：让此保险库按查得的偏差校正时钟',
    offset: '让此保险库将时钟校正若干秒；0 = 不校正',
  },
  examples: {
    all: '检查一遍所有项目，以及能打开的保险库中的账户；不作任何更改',
    code: '将本机时钟与手机时钟比较',
    offset: '恢复使用这台电脑的时钟',
  },
  noWords: 'doctor 不接受参数，只接受 --code QUERY 之后的 CODE。',
  codeMissing: '还需提供验证码：tidelock doctor --code QUERY CODE。',
  notTogether: '单独使用 --offset，或使用 --code 及其 CODE。',
  wrongNumber: '--{name} 须为整数秒，最多 {max}。',
  allWell: '一切正常。',
  wrong: '{count, number} 项需要处理。',
  mendWith: '修复：',

  keychain: {
    works: '密钥环：{backend, select, none {可用} other {{backend}}}，已写入、读取并删除一条测试条目',
    notAsked: '密钥环：未询问，因为此保险库由主密码打开',
    needed: '密钥环：{fault}',
    notNeeded: '密钥环：{fault}此保险库不需要它。',
    start: '{command}，或改用主密码：TIDELOCK_PASSPHRASE_FILE',
    unlock: '解锁密钥环：登录桌面，或使用 seahorse',
  },
  libsecret: {
    there: 'libsecret：已安装',
    missing: 'libsecret：未安装，因此无法访问密钥环',
  },
  vault: {
    none: '保险库：{path} 处还没有',
    whole:
      '保险库：{path}，格式 {version}，{bytes} 字节，打开方式：{slots}，保留 {kept, number} 个较早的副本',
    noSlot: '无已知方式',
    inside: '，可打开：{accounts, number} 个账户，第 {generation} 次保存',
    setAside: '，{count, number} 个账户无法读取，已搁置',
    setAsideMend: '用 tidelock restore FILE 从备份中恢复',
    fault: '保险库：{fault}未作任何更改。',
    copies: '启动 tidelock：其窗口提供 {count, number} 个较早的副本',
    update: '更新 Tidelock',
    restore: 'tidelock restore FILE，使用备份',
    key: '保险库密钥：{fault}',
  },
  spareKey: '备用解锁方式：无；只有密钥环能打开此保险库，而密钥环有可能丢失',
  spareKeyMend: 'tidelock passphrase set，或 tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: '过短的密钥：无',
      what: '过短的密钥：短于 80 位，验证码被人看到就可能泄露密钥：{accounts}',
      mend: '在网站上重新设置双重验证',
    },
    'modest-secrets': {
      none: '偏短的密钥：无',
      what: '偏短的密钥：短于 RFC 4226 要求的 128 位：{accounts}',
    },
    'shared-secrets': {
      none: '共用的密钥：无',
      what: '共用的密钥：不同名称的账户使用同一密钥：{accounts}',
      mend: '保留一个网站，其余重新设置双重验证',
    },
    duplicates: {
      none: '重复账户：无',
      what: '重复账户：发行方和账户名相同：{accounts}',
    },
    unconfirmed: {
      none: '未确认：无',
      what: '未确认：尚不知网站是否接受过验证码：{accounts}',
      mend: '用验证码登录一次，然后在窗口中标记：账户菜单中的“网站已接受验证码”',
    },
    'pin-needed': {
      none: 'PIN：不缺',
      what: 'PIN：缺少 PIN，无法生成验证码：{accounts}',
      mend: '在窗口中输入：编辑该账户',
    },
  },
  noName: '未命名',
  bits: '{names}（{bits, number} 位）',
  more: '还有 {count, number} 个',
  trash: '{count, plural, =0 {回收站：空} other {回收站：# 个账户；其网站仍会要求验证码}}',
  permissions: {
    private: '权限：仅限本人',
    unknown: '权限：没有可检查的内容',
    open: '权限：这台电脑上的其他用户可以访问 {files}',
  },
  folder: {
    durable: '文件夹：{path}，断电后保存的内容不会丢失',
    notDurable: '文件夹：{path}，此磁盘无法保证断电后保存的内容不丢失',
    notDurableMend: 'tidelock backup FILE，备份到另一块磁盘',
    missing: '文件夹：{path} 还不存在',
  },
  clock: {
    sane: '时钟：看起来准确',
    corrected: '时钟：看起来准确；验证码使用时校正 {seconds}',
    beforeBuild: '时钟：早于此程序的发布时间',
    beforeBuildMend: '设置日期：timedatectl set-time，或在系统设置中',
    behindSave: '时钟：保险库的保存时间比现在晚 {seconds} 秒，因此时钟有误或曾经有误',
  },
  backups: {
    last: '最近验证：{when}，{accounts, number} 个账户',
    none: '备份：此处没有已知的备份；用 tidelock backup FILE 创建',
    off: '备份：{last}；未开启自动备份',
    recent: '备份：{last}，自动备份到 {folder}',
    old: '备份：没有近期备份；{last}',
    failed: '备份：自动备份到 {folder} 失败。{fault}',
    failedBefore: '备份：自动备份到 {folder} 失败。{fault}此前：{last}。',
  },
  display: {
    there: '显示环境：{kind}',
    none: '显示环境：无；命令行不需要',
  },
  tray: {
    there: '{host, select, none {托盘：由此桌面的某个程序显示} other {托盘：由 {host} 显示}}',
    none: '托盘：此处没有程序显示托盘图标；GNOME 上可用 AppIndicator 扩展',
  },
  hotkey: {
    works: '快捷键：可以设置；{set}',
    portal: '快捷键：由桌面的 portal 提供；{set}',
    wayland: '快捷键：Wayland 将全局快捷键交给桌面处理；在桌面设置中绑定 tidelock --toggle；{set}',
    set: '已设置：{keys}',
    noneSet: '未设置',
    quick: '快捷窗口 {keys}',
    copyLast: '复制上次的验证码 {keys}',
    accounts: '{count, number} 个账户',
    none: '快捷键：需要显示环境',
  },
  clipboard: {
    marked:
      '剪贴板：窗口用 {marks} 标记验证码，避免进入历史记录和云端；{tool, select, none {--copy 需要 xclip、xsel 或 wl-copy，均未安装} other {--copy 使用 {tool}，不带标记}}',
    plain:
      '剪贴板：普通，剪贴板历史记录可能会留存验证码；{tool, select, none {--copy 需要 xclip、xsel 或 wl-copy，均未安装} other {--copy 使用 {tool}，不带标记}}',
    unknown:
      '剪贴板：{tool, select, none {--copy 需要 xclip、xsel 或 wl-copy，均未安装} other {--copy 使用 {tool}，不带标记}}',
    none: '剪贴板：需要显示环境',
  },
  typing: {
    there: '输入：由 {tool} 完成',
    none: '输入：没有工具；X11 上用 xdotool，Wayland 上用 wtype 或 ydotool，且桌面须能告知哪个窗口在前',
  },
  runtime: {
    fine: '{electron, select, none {运行环境：Node {node}} other {运行环境：Node {node}、Electron {electron}}}',
    old: '运行环境：Node {node} 过旧',
    oldMend: '安装 Node 20.19 或更新版本',
  },

  drift: {
    onTime: '两个时钟一致。',
    onTimeCorrected: '这台电脑的时钟本身是准确的；现有的校正有误。',
    behind: '本机时钟比另一台设备慢 {from} 到 {to} 秒。',
    ahead: '本机时钟比另一台设备快 {from} 到 {to} 秒。',
    madeUp: '现有的校正 {seconds} 已作补偿。',
    howTo: '调准时钟，或运行：tidelock doctor --offset {offset}',
    nowhere: '该验证码不属于前后 {seconds} 秒内的任何时刻。',
    malformed: '此账户的验证码有 {digits, number} 个字符。',
    notTimed: '此账户基于计数器，不随时钟变化。',
    corrected: '此保险库的验证码使用校正了 {seconds} 的时钟。',
    setBack: '此保险库的验证码使用未经校正的时钟。',
  },
}
