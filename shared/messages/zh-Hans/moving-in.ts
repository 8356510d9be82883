// Simplified Chinese: “I come from another app”. Menus are named as those apps name them in Chinese, where they speak it.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again = '在各网站上打开安全设置，重新设置身份验证器应用，并在这里扫描新的二维码。'
const only = '只包含名称和密钥；该应用不导出其他内容。'

const apps: Translation<typeof english.apps> = {
  google: {
    path: ['菜单', '转移账号', '导出：二维码'],
    steps: [
      '在手机上：打开菜单，选择“转移账号”，再选择“导出账号”，然后全选。',
      '每十个账户显示一个二维码。将它们对准这里的摄像头，或截图后全部拖入。',
    ],
    lost: [only],
  },
  microsoft: {
    path: [],
    steps: [
      again,
      'Microsoft 账户：在 account.microsoft.com 的“安全”下，添加另一种登录方式，并选择其他类型的身份验证器应用。',
      '要求批准或输入数字的工作或学校账户不使用验证码，仍留在手机上。',
    ],
    lost: ['批准、无密码登录和已保存的密码仍留在该应用中。'],
  },
  authy: {
    path: [],
    steps: [
      '如果还有社区工具写入的文件，或已 root 手机的备份，拖到这里。',
      again,
      '成功登录一次之后，再从 Authy 中移除该账户。',
    ],
    lost: ['桌面应用已停用，手机应用不能导出任何内容。'],
  },
  aegis: {
    path: ['菜单，设置', '导入与导出', '导出'],
    steps: ['打开设置，选择“导入与导出”，再选择“导出”。', '保持加密开启，并设置一个记得住的密码。'],
    lost: ['只能用指纹打开的保险库无法读取：先在 Aegis 中设置密码。'],
  },
  '2fas': {
    path: ['设置', '2FAS Backup', '导出'],
    steps: ['打开设置，选择“2FAS Backup”，再导出为文件，可设密码，也可不设。'],
    lost: ['条目的图片和颜色。', '使用 SHA224 或 SHA384 的账户，会逐一列出。'],
  },
  ente: {
    path: ['设置', '数据', '导出代码'],
    steps: [
      '打开设置，选择“数据”，再选择“导出代码”。',
      '选择加密导出并设置密码。在这里打开需要一些时间，这是有意为之。',
    ],
    lost: ['其回收站中的账户，会逐一列出。'],
  },
  'proton-authenticator': {
    path: ['设置', '导出'],
    steps: ['打开设置，选择“导出”；如可设置密码，则设置。'],
    lost: ['生成验证码所需的内容都不会丢失。'],
  },
  'proton-pass': {
    path: ['设置', '导出', 'ZIP，不用 PGP'],
    steps: ['在浏览器或桌面应用中：打开设置，选择“导出”，再选择不用 PGP 的 ZIP。'],
    lost: ['用 PGP 加密的导出文件无法读取。'],
  },
  bitwarden: {
    path: ['工具或设置', '导出密码库', '.json，密码保护'],
    steps: [
      '在网页版密码库或桌面应用中：选择“导出密码库”，格式选 .json（加密），再选择“密码保护”。',
      '不要选择“账户受限”：只有该 Bitwarden 账户能打开它。',
    ],
    lost: [],
  },
  'bitwarden-authenticator': {
    path: ['设置', '导出'],
    steps: ['打开设置，选择“导出”，再选择 JSON。'],
    lost: [only],
  },
  lastpass: {
    path: ['设置', '转移账户', '导出到文件'],
    steps: ['打开设置，选择转移账户，再选择将账户导出到文件。'],
    lost: ['通过批准登录的账户。'],
  },
  raivo: {
    path: ['设置', 'Export OTPs to ZIP archive'],
    steps: ['打开设置，选择“Export OTPs to ZIP archive”。', '压缩包的密码就是打开 Raivo 的密码。不要解压。'],
    lost: ['条目的图片。'],
  },
  stratum: {
    path: ['设置', '备份'],
    steps: ['打开设置，选择“备份”，并设置密码。'],
    lost: ['该应用自身的数据库无法读取；它的备份可以。'],
  },
  andotp: {
    path: ['菜单', '备份', '备份（加密）'],
    steps: ['打开菜单，选择“备份”，创建有密码或不加密的备份。'],
    lost: ['用 OpenPGP 加密的备份：先解密。', '条目的图片。'],
  },
  freeotp: {
    path: ['菜单', '备份'],
    steps: [
      'FreeOTP 2：打开菜单，选择“备份”，并设置密码。文件名为 externalBackup.xml。',
      'FreeOTP 1 没有备份功能。可读取已 root 手机上的 tokens.xml。',
    ],
    lost: ['条目的图片。'],
  },
  'freeotp-plus': {
    path: ['菜单', '导出', 'JSON 或密钥 URI'],
    steps: ['打开菜单，选择“导出”，再选择 JSON 或密钥 URI 列表。'],
    lost: ['条目的图片。'],
  },
  duo: {
    path: [],
    steps: [again],
    lost: ['批准仍由 Duo 处理。该应用的备份只能恢复到 Duo Mobile 中。'],
  },
  okta: {
    path: [],
    steps: [
      '询问单位是否允许使用其他身份验证器应用。',
      '如果允许，在那里另外添加“Google Authenticator”方式，并在这里扫描该二维码。',
    ],
    lost: ['批准和指纹仍留在该应用中。'],
  },
  steam: {
    path: [],
    steps: [
      'Steam 令牌的桌面程序将每个账户保存在一个 .maFile 中。如果有，拖到这里；如已加密，与其 manifest.json 一起放入一个 zip 文件。',
      '如果没有这样的文件，继续使用 Steam 应用。',
    ],
    lost: ['交易和登录的确认仍由该应用处理。'],
  },
  winauth: {
    path: ['其菜单', 'Export', '文本或 zip'],
    steps: ['打开其菜单，选择“Export”，保存为文本，或有密码的 zip 文件。'],
    lost: ['winauth.xml 中由 Windows 或 YubiKey 保护的内容：改为导出为文本。', 'Steam 交易的确认。'],
  },
  '1password': {
    path: ['文件', '导出', '1PUX'],
    steps: ['在桌面应用中：选择“文件”“导出”、自己的账户，格式选 1PUX。'],
    lost: ['旧的导出格式（OPVault、1PIF）无法读取。'],
  },
  keepass: {
    path: ['数据库文件 .kdbx'],
    steps: [
      '无需导出：直接使用 .kdbx 文件。',
      '如果还需要密钥文件，改为导出 CSV（KeePassXC）或 XML（KeePass）。',
    ],
    lost: ['回收站中的条目和条目的历史版本。', '旧格式数据库（KDBX 3）：先另存为 KDBX 4。'],
  },
  apple: {
    path: ['文件', '将所有密码导出到文件', '.csv'],
    steps: ['在 Mac 上：打开“密码”，选择“文件”，再选择“将所有密码导出到文件”。'],
    lost: ['通行密钥。', '仅有 iPhone 无法导出：使用登录同一账户的 Mac。'],
  },
  'browser-extension': {
    path: ['设置', '备份', '下载备份文件'],
    steps: ['打开该扩展的设置，选择“备份”，再下载备份文件。'],
    lost: ['使用 GOST 算法的账户，会逐一列出。'],
  },
  authme: {
    path: ['设置', '导出代码'],
    steps: ['打开设置，选择导出代码。'],
    lost: ['过长的名称：Authme 自身已将其截短。'],
  },
  otpclient: {
    path: ['其数据库，.enc'],
    steps: ['无需导出：复制其数据库，即以 .enc 结尾的文件。'],
    lost: ['生成验证码所需的内容都不会丢失。'],
  },
  'battle-net': {
    path: [],
    steps: [
      '可将已 root 手机上旧版身份验证器应用的首选项文件拖到这里。',
      '否则，在账户的安全设置中查找其他类型的身份验证器应用。',
    ],
    lost: ['批准仍由该应用处理。'],
  },
  'totp-authenticator': {
    path: ['菜单', '备份'],
    steps: ['打开菜单，选择“备份”，可自设密码，也可不设。'],
    lost: [only],
  },
  symantec: { path: [], steps: [again], lost: [] },
  rsa: { path: [], steps: [again], lost: [] },
  salesforce: { path: [], steps: [again], lost: [] },
  yubico: { path: [], steps: [again], lost: [] },
}

export const movingIn: Translation<typeof english> = {
  apps,
  title: '从其他应用迁移',
  text: '选择应用。不会从中取走任何内容；可以一直保留它，直到这里的验证码能正常使用。',
  search: '搜索应用',
  list: '应用',
  found: '{count, plural, =0 {未找到应用} other {# 个应用}}',
  other: '不在其中？任何含有密钥或 otpauth 链接的文本或表格，以及二维码图片，都可以读取。试着拖进来。',
  nothing: '没有名为“{query}”的应用。',
  all: '所有应用',
  out: {
    file: '导出文件',
    qr: '显示二维码',
    tool: '自身不能导出',
    none: '不能导出',
  },
  heads: {
    how: '如何导出账户',
    instead: '替代办法',
    comes: '会带来',
    lost: '不会带来',
  },
  picture: '在 {app} 中的位置',
  comes: {
    accounts: '账户',
    groups: '分组',
    notes: '备注',
    favourites: '收藏',
    pictures: '图片',
  },
  shared: {
    bring: '将文件带到这台电脑，拖到此窗口上，或在下方选择。',
    password: '询问时输入文件密码。',
    passwordIf: '如果设置了密码，询问时输入。',
    plain: '此文件未加密：持有它的人可以生成验证码。账户导入后将其删除。',
    plainManager: '此文件未加密，且包含所有密码。账户导入后将其删除。',
    onlyCodes: '密码及其他非一次性密码的内容仍留在那里。',
    keep: '先保留旧应用，直到用这里的验证码成功登录一次。',
  },
  docs: {
    index: '迁移到 Tidelock',
    intro: '每个应用一页。在窗口中：“添加”>“从其他应用迁移？”。与那里的页面出自同一张表。',
    app: '应用',
    way: '导出方式',
    title: '从 {app} 迁移到 Tidelock',
    formats: '可读取的格式（`tidelock import --format`）',
  },
}
