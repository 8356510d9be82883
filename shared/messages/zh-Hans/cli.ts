// Simplified Chinese: what the command line says. Errors are one line: what, where, what to do.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: '只能提供账户或密钥之一，不能同时提供。',
  queryAndCode: '提供账户和验证码：tidelock verify QUERY CODE。',
  codeMissing: '提供要校验的验证码，例如 042817。',
  secretAsWord:
    '没有匹配的账户。如果这是密钥：它现在已在 shell 历史记录中，其他程序也可能读到。用 --secret - 或 --secret-file FILE 提供密钥。',
  uriSaysAll: '链接本身已包含全部信息，因此 --{name} 不能与 --uri 同用。',
  needsSecret: '--{name} 须与 --secret - 或 --secret-file FILE 同用。',
  counterNeedsHotp: '--counter 须与 --type hotp 同用。',
  notTogether: '--{one} 和 --{other} 不能同用。',
  hotpHasNoTime: '此账户基于计数器（HOTP）；--{name} 用于基于时间的账户。',
  secondsLeft: '{seconds} 秒',
  corrected: '（时钟校正 {seconds} 秒）',
  noClipboard:
    '此处没有剪贴板：未找到桌面，或未安装 wl-copy、xclip 和 xsel 中的任何一个。去掉 --copy 即可直接输出验证码。',
  copied:
    '{left, select, none {已复制。} other {已复制，剩余 {left} 秒。}}{clears, plural, =0 {} other {剪贴板将在 # 秒后清除。}}',
  codeRight: '正确，时间步 {step}（偏移 {drift}）。',
  codeWrong: '错误：窗口内没有哪个时间步是此验证码。',
  codeMalformed: '错误：此账户的验证码不是这种形式。',
  noWords: '此命令只接受选项。',
  saveNeedsName: '--save 需要 --issuer 或 --account，否则以后无法找到它。',
  sizeWithoutFile: '--size 须与 --png 或 --svg 同用。',
  qrTooLong: '链接过长，无法生成二维码。缩短发行方或账户名。',
  qrTooSmall: '此二维码需要 --size {pixels} 或更大。',
  written: '{both, select, true {已写入 PNG 和 SVG。} other {已写入。}}持有此图片的人就持有密钥。',
  notAFile: '{option} 需要文件名。',
  fileExists: '{option} 指定的文件已存在，保持原样。选择其他名称，或使用 --force。',
  noFolder: '{option} 指定的文件所在的文件夹不存在。',
  manualName: '桌面和命令行上的一次性密码',
  manualAbout:
    'Tidelock 将一次性密码账户保存在这台电脑上的保险库中，由密钥环或主密码打开。不带命令时打开窗口。每个命令都能在没有显示环境或密钥环的服务器上使用。从不建立网络连接。',
  manualStatus: {
    0: '完成，或验证码匹配。',
    1: '验证码不匹配，或未找到任何内容。',
    2: '用法或输入有误。',
    3: '已锁定，或主密码错误。',
    4: '保险库已损坏；未写入任何内容。',
    5: '密钥环不可用。',
    130: '在提问时被 Ctrl+C 中止。',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE: '存放保险库主密码的文件；末尾的一个换行符会被去掉。此时不询问密钥环。',
    TIDELOCK_HOME: '设置和保险库所在的文件夹，同 --home。',
  },
  whichShell: '指明 shell：tidelock completion bash、zsh 或 fish。',
  overviewHead: '用法：tidelock COMMAND [OPTIONS]\n\n不带命令时，Tidelock 打开窗口。',
  overviewEverywhere: '通用选项：',
  examplesHead: '示例：',
  overviewFoot:
    '退出状态：0 完成或匹配，1 不匹配，2 输入有误，3 已锁定，4 保险库已损坏，5 密钥环不可用。示例见 tidelock COMMAND --help，完整手册见 tidelock help --manual | man -l -。',
  queryMissing: '指明账户：ID，或其发行方或账户名的一部分。',
  nothingFound: '没有匹配的账户。',
  severalFound:
    '{count, plural, =1 {# 个账户匹配：{names}。} other {# 个账户匹配：{names}。}}再精确一些，或提供 ID。',
  addFromInputOnly:
    '通过标准输入提供 URI：tidelock add - < FILE。密钥不能作为参数，因为这台电脑上的每个程序都能读取参数。',
  added: '已添加 {added} 个，跳过 {skipped} 个。',
  row: '第 {row} 行：{reason}',
  skippedRow: '第 {row} 行：{reason}',
  unknownCommand: '没有此命令。{near, select, none {} other {是否指 {near}？}}见 tidelock --help。',
  unknownOption: '没有此选项。{near, select, none {} other {是否指 --{near}？}}见 tidelock COMMAND --help。',
  optionNeedsValue: '--{name} 需要一个值。',
  optionTakesNone: '--{name} 不接受值。',
  notOneOf: '--{name} 的可选值：{values}。{near, select, none {} other {是否指 {near}？}}',
  notNumber: '--{name} 须为 {min} 到 {max} 的整数。',
  notBoth: '--{one} 和 --{other} 只能使用其一。',
  inputOnce: '只有一个选项可以读取标准输入；另一个用文件提供。',
  fileUnreadable: '无法读取 {option} 指定的文件。检查其路径和权限。',
  secretAsArgument:
    '密钥不能作为参数：进程列表和 shell 历史记录会显示它。{file, select, true {使用 --{name} - 并通过标准输入提供，或使用 --{name}-file FILE。} other {使用 --{name} - 并通过标准输入提供。}}',
  uriAsArgument:
    'otpauth:// 链接含有密钥，不能作为参数：进程列表和 shell 历史记录会显示它。通过标准输入提供：tidelock code --uri -，或 tidelock add -。',
  askPassphrase: '保险库的主密码：',
  askNewPassphrase: '保险库的新主密码：',
  askAgain: '再次输入：',
  notTheSame: '两次输入不一致。',
  unexpected: 'Tidelock 内部出错；保险库完好无损。如果问题依旧，可报告此问题。',
  noVaultFile: '还没有此保险库文件。保存内容的命令会创建它，例如 tidelock add -。',
  noVaultYet:
    '还没有保险库。启动一次 Tidelock，或添加一个账户：使用密钥环，或设置 TIDELOCK_PASSPHRASE_FILE。',
  passphraseFileUnreadable: '无法读取 TIDELOCK_PASSPHRASE_FILE 指定的文件。',
  vaultLocked: '保险库已锁定。将 TIDELOCK_PASSPHRASE_FILE 设为存放主密码的文件。',
}
