// Simplified Chinese: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: '格式',
  filesMissing: '指明文件，例如：tidelock import export.json。',
  oneFile: '指明文件，且只能一个。',
  fileUnreadable: '无法读取，或大于 64 MB。检查其路径和权限。',
  folderEmpty: '该文件夹中没有可导入的文件。',
  columnsMalformed:
    '按此形式指明各列：--columns secret=NAME,issuer=NAME,account=NAME,note=NAME；必须有 secret。',
  columnsNeeded:
    '这是表格。指明哪一列是密钥：--columns secret=NAME,issuer=NAME,account=NAME。各列：{header}。',
  columnsUnknown: '没有这一列。各列：{header}；数字从 1 开始。',
  columnsTaken: '采用的列：{columns}',
  readingFile: '正在读取第 {number} 个文件，共 {of} 个 ...',
  workingOutKey: '正在计算 {file} 的密钥 ...',
  storing: '正在保存 {rows, number} 个账户 ...',
  askFilePassword: '{file} 的密码：',
  inTheFile:
    '{dry, select, true {文件中 {all} = 将导入 {taken} + 将跳过 {skipped}；未保存任何内容} other {文件中 {all} = 导入 {taken} + 跳过 {skipped}}}',
  inAllFiles:
    '{dry, select, true {{files, number} 个文件中 {all} = 将导入 {taken} + 将跳过 {skipped}；未保存任何内容} other {{files, number} 个文件中 {all} = 导入 {taken} + 跳过 {skipped}}}',
  row: '第 {row} 行，{name}：{reason}',
  incomplete:
    'Google 导出：{of, number} 个二维码中的 {have} 个；缺少：{missing}。把这些也扫描进来，否则会漏掉账户。',
  noneReadable: '没有可读取的行；未保存任何内容。',
  emptyFile: '其中没有账户。',

  addWhat: '提供图片，或用 - 从标准输入读取链接。其他应用的文件：tidelock import FILE。',
  scanWhat: '指明图片，例如：tidelock scan screenshot.png。',
  noCode: '其中未找到二维码。将图片裁剪到二维码，或换一张更清晰的。',
  imageForWindow: '此处不解码 {kind} 图片。在窗口中打开，或另存为 PNG。',
  imageUnknown: '这不是图片：支持 PNG、JPEG、GIF 和 BMP。',
  imageTooLarge: '图片大于 20 MB 或 5000 万像素。将它裁剪到二维码。',
  imageDamaged: '图片已损坏。',
  imageEnded: '图片处理耗时过长，其进程已结束。将它裁剪到二维码。',

  exportNeedsPlain: '{label} 未加密：得到文件的人就得到其中的所有账户。如确要如此，加上 --plain。',
  exportNotPlain: '{label} 始终加密，因此不能与 --plain 同用。',
  exportNeedsPassword: '用 --password-file FILE 或 --password - 提供密码；如要不加密的文件，加上 --plain。',
  exportNoPassword: '{label} 从不加密，因此不接受密码。',
  plainOrPassword: '--plain 和密码不能同用。',
  formatMissing: '指明 --format：{names}。',
  backupNeedsPassphrase:
    '此保险库没有主密码，备份无法在别处打开。用 --password-file FILE 提供密码，或设置主密码：tidelock passphrase set。',
  passwordEmpty: '密码为空。',
  notVerified: '写入后读回的内容不符，因此已将文件删除。检查磁盘后重试。',
  exported:
    '{files, plural, =1 {已写入 {count, number} 个账户，并已读回比对。} other {已将 {count, number} 个账户写入 # 个文件，并已读回比对。}}',
  plainWarning: '文件未加密：用完后将其删除。',
  leftOut: {
    type: '未写入：{name}，因为此格式没有这种验证码类型',
    digits: '未写入：{name}，因为此格式只支持 6 位或 8 位',
    period: '未写入：{name}，因为此格式只支持 30 秒周期',
    secret: '未写入：{name}，因为此格式无法保存这种形式的密钥',
    'too-long': '未写入：{name}，因为其名称对此格式而言过长',
  },
  lost: '未包含：{name}：{parts}',
  lostPart: {
    note: '备注',
    pin: 'PIN',
    icon: '图标',
    pinned: '置顶状态',
    groups: '分组',
    tags: '标签',
  },

  backupSubwords: 'tidelock backup [FILE]，或 tidelock backup verify FILE。',
  backedUp:
    '{file}：{accounts, number} 个账户{trash, plural, =0 {} other {，回收站中 # 个}}；已重新打开，内容完整。',
  verified: '可以打开：{accounts, number} 个账户{trash, plural, =0 {} other {，回收站中 # 个}}。',
  codesSame: '与保险库比对测试验证码：{same, number} 个全部相同。',
  codesDiffer:
    '与保险库比对测试验证码：{same} 个相同，{other} 个不在保险库中，保险库中有 {missing} 个不在备份中。',
  byVaultKey: '可用此保险库现在的主密码或恢复密钥打开。',
  unreadableInside: '其中 {count, number} 个条目无法读取，将原样保留。',
  restored:
    '{dry, select, true {将恢复 {added, number} 个账户} other {已恢复 {added, number} 个账户}}；{present, number} 个已存在；{onlyHere, number} 个仅在保险库中，已保留。',
  replaced:
    '{dry, select, true {将用备份中的 {all, number} 个账户替换保险库；仅保险库有的 {onlyHere, number} 个将被移除。} other {保险库现有备份中的 {all, number} 个账户；仅保险库有的 {onlyHere, number} 个已移除。}}保险库较早的副本会保留。',
  nothingStored: '未保存任何内容。',
  backupWrongPassphrase: '打不开备份。它可能使用较旧的主密码；试试旧的，或恢复密钥。',
  backupNoText: '没有主密码能打开此文件。',

  passphraseWhat: '指明操作：tidelock passphrase set、change 或 remove。',
  passphraseThere: '已有主密码。要更改：tidelock passphrase change。',
  passphraseAbsent: '还没有主密码。要设置：tidelock passphrase set。',
  passphraseSet: '主密码已设置。保险库的所有保留副本都可用它打开。',
  passphraseChanged: '主密码已更改。之前的备份仍用旧的主密码打开。',
  passphraseRemoved: '主密码已移除。之前的备份仍用它打开。',
  passphraseNeeded: '在终端中输入，或用 --password-file FILE 或 --password - 提供。',
  askNewPassphrase: '新的主密码：',
  askAgain: '再次输入：',
  notTheSame: '两次输入不一致。',
  recoveryWhat: '用法：tidelock recovery-key new。',
  recoveryKit: '恢复套件已写入。从浏览器打印，然后删除该文件：其中有恢复密钥。',
  recoveryShown: '现在写下或打印；它不会再次显示。旧的恢复密钥不再能打开保险库。',
}
