// Simplified Chinese: what went wrong and what to do.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: '此分组已不在保险库中。' },
  'group-exists': { what: '已有同名的分组。' },
  'groups-too-many': {
    what: '一个保险库最多可有 {limit, number} 个分组，此保险库已满。',
    todo: '先移除一个分组。',
  },
  'secret-empty': { what: '缺少密钥。', todo: '从网站复制密钥。' },
  'secret-character': {
    what: '第 {position, number} 个字符 {character} 不能用于密钥。',
    todo: '密钥由字母 A 到 Z 和数字 2 到 7 组成。',
    meant: '也许应为 {character}。',
    meantEither: '也许应为 {one} 或 {other}。',
    quoted: '“{character}”',
  },
  'secret-too-long': {
    what: '密钥超过 {limit, number} 字节。',
    todo: '检查是否只粘贴了密钥。',
  },
  'secret-not-hex': {
    what: '第 {position, number} 个字符不能用于此密钥。',
    todo: '密钥由数字 0 到 9 和字母 a 到 f 组成。',
  },
  'secret-length': {
    what: '密钥长度不对，应为{expected, select, even {偶数个字符} other { {expected} 个字符}}。',
    todo: '检查是否有遗漏。',
  },
  'secret-checksum': {
    what: '密钥的校验和不符。',
    todo: '有字符错误或缺失，重新复制一次。',
  },
  'digits-invalid': { what: '位数必须是 1 到 {max, number} 的整数。' },
  'period-invalid': { what: '周期必须是 1 到 {max, number} 的整数秒。' },
  'counter-invalid': { what: '计数器必须是 0 或更大的整数。' },
  'algorithm-unsupported': { what: '不支持此算法。', todo: '使用 SHA1、SHA256 或 SHA512。' },
  'token-type-unsupported': {
    what: '不支持此类型的验证码。',
    todo: '使用 TOTP、HOTP、Steam、mOTP 或 Yandex。',
  },
  'pin-invalid': {
    what: '此 PIN 不可能正确。',
    todo: 'Mobile-OTP 通常为 4 位数字，Yandex 为 4 到 16 位。',
  },
  'label-too-long': {
    what: '{field, select, issuer {网站名称超过 {limit, number} 个字符。} account {账户名超过 {limit, number} 个字符。} other {备注超过 {limit, number} 个字符。}}',
    todo: '将其缩短。',
  },
  'site-codes-too-many': {
    what: '恢复码超过 {limit, number} 个，而每个账户最多保存这么多。',
    todo: '去掉不是恢复码的内容。',
  },
  'site-code-too-long': {
    what: '第 {position, number} 个恢复码超过 {limit, number} 个字符。',
    todo: '每个恢复码单独占一行。',
  },
  'uri-not-otpauth': {
    what: '这不是身份验证器的链接。',
    todo: '链接应以 otpauth:// 开头',
  },
  'uri-too-long': {
    what: '链接超过 {limit, number} 个字符。',
    todo: '检查是否只粘贴了链接。',
  },
  'uri-scheme-unsupported': {
    what: '{scheme} 链接不含一次性密码。',
    todo: '在网站上改选其他身份验证器应用。',
  },
  'uri-migration': {
    what: '此链接同时包含多个账户。',
    todo: '改用导入，而不是添加单个账户。',
  },
  'uri-parameter': { what: '链接中的“{parameter}”有误。' },
  'uri-parameter-missing': {
    what: '链接中没有“{parameter}”。',
    todo: '重新复制整个链接。',
  },
  'vault-missing': {
    what: '保险库文件不见了。',
    todo: '将它放回原处，或打开较早的副本。',
  },
  'vault-empty': {
    what: '保险库文件是空的。',
    todo: '打开较早的副本，或用备份替换它。',
  },
  'vault-truncated': {
    what: '保险库文件不完整，缺少一部分。',
    todo: '打开较早的副本，或用备份替换它。',
  },
  'vault-damaged': {
    header: '保险库文件已损坏，无法读取文件头。',
    slot: '保险库文件已损坏，无法读取其中的一个密钥槽。',
    contents: '保险库文件已损坏，内容未通过校验。',
    todo: '打开较早的副本，或用备份替换它。',
  },
  'vault-newer': {
    what: '此保险库由更新版本的 Tidelock 写入（格式 {version}）。',
    todo: '更新 Tidelock 后再打开。',
  },
  'vault-foreign': {
    what: '此文件不是 Tidelock 保险库。',
    todo: '检查该处的文件是否正确。',
  },
  'vault-cost-refused': {
    what: '打开此保险库文件所要求的计算量远超正常需要。',
    todo: '检查它的来源；打开较早的副本。',
  },
  'vault-too-large': {
    what: '保险库文件大于 {megabytes, number} MB。',
    todo: '检查该处的文件是否正确。',
  },
  'wrong-passphrase': {
    what: '主密码不正确。',
    todo: '检查大写锁定键和键盘布局。',
  },
  'wrong-recovery-key': {
    what: '这不是此保险库的恢复密钥。',
    todo: '新的恢复密钥会取代旧的；找一找最新的那个。',
  },
  'recovery-key-malformed': {
    what: '第 {position, number} 个字符不能用于恢复密钥。',
    todo: '与打印的恢复密钥核对。',
    length: '恢复密钥的长度不对。',
    lengthTodo: '检查是否漏了一组。',
  },
  'slot-missing': { what: '此保险库没有这种解锁方式。', todo: '用其他方式打开。' },
  'kdf-failed': {
    what: '无法算出密钥。',
    todo: '电脑内存可能不足；关闭一些程序后重试。',
  },
  'wait-first': {
    what: '已多次出错。',
    todo: '等待 {seconds, number} 秒后重试。',
  },
  'biometry-refused': {
    what: '指纹未被识别，或询问窗口已关闭。',
    todo: '重试，或重新启动 Tidelock。',
  },
  'keychain-item-missing': {
    what: '密钥环可以使用，但其中没有此保险库的密钥。',
    todo: '用主密码或恢复密钥打开保险库，或从备份中恢复密钥环。',
  },
  'keychain-locked': {
    what: '密钥环已锁定，或其密码窗口已关闭。',
    todo: '解锁密钥环后重试。',
  },
  'keychain-absent': {
    what: '这台电脑上没有运行密钥环。',
    todo: '启动 GNOME Keyring、KWallet 或 KeePassXC 后重试，或使用主密码。',
  },
  'keychain-library-missing': {
    what: '未安装 libsecret，因此无法访问密钥环。',
    todo: '安装 libsecret（Debian 和 Ubuntu 上为 libsecret-1-0）后重试，或使用主密码。',
  },
  'keychain-hung': {
    what: '密钥环没有响应。',
    todo: '找一找它的密码窗口，然后重试。',
  },
  'keychain-crashed': { what: '询问密钥环时意外中断。', todo: '重试。' },
  'keychain-refused': {
    what: '密钥环拒绝了请求。',
    todo: '检查是否允许 Tidelock 使用它，然后重试。',
  },
  'keychain-wrong-key': {
    what: '密钥环中有一个密钥，但不能打开此保险库。',
    todo: '用主密码或恢复密钥打开保险库。',
  },
  'keychain-not-kept': {
    what: '密钥环未能保留存入的内容。',
    todo: '使用主密码，或重新登录后再试。',
  },
  'disk-full': { what: '磁盘已满，未保存任何内容。', todo: '释放一些空间后重试。' },
  'disk-read-only': {
    what: '磁盘为只读，未保存任何内容。',
    todo: '将其改为可写后重试。',
  },
  'disk-no-permission': {
    what: 'Tidelock 无权使用此文件或其文件夹。',
    todo: '检查文件夹的权限。',
  },
  'disk-too-many-files': {
    what: '系统打开的文件过多。',
    todo: '关闭一些程序后重试。',
  },
  'disk-io': { what: '磁盘报告了错误。', todo: '检查磁盘，并在别处保留一份备份。' },
  'disk-busy': {
    what: '另一个程序占用了该文件。',
    todo: '将其关闭（可能是同步程序或杀毒软件）后重试。',
  },
  'save-not-verified': {
    what: '保存后读回的文件内容不符。',
    todo: '之前的副本仍在。检查磁盘后重试。',
  },
  locked: { what: '保险库已锁定。', todo: '先将其打开。' },
  'no-such-account': { what: '此账户已不在保险库中。' },
  'no-such-generation': { what: '这个较早的副本已不存在。', todo: '选择其他副本。' },
  'vault-exists': {
    what: '已有一个保险库。',
    todo: '它保持原样。重新启动 Tidelock 即可打开。',
  },
  'changed-elsewhere': {
    what: '保险库在此期间已在别处更改，因此这次更改未生效。',
    todo: '查看新内容后重试。',
  },
  'vault-in-use': { what: '另一个 Tidelock 正在保存此保险库。', todo: '稍后重试。' },
  'duplicate-account': { what: '此账户已在保险库中。' },
  'passphrase-empty': { what: '输入主密码。' },
  'last-slot': {
    what: '这是保险库唯一的解锁方式；没有它就无法打开。',
    todo: '先设置另一种解锁方式。',
  },
  'recovery-key-gone': {
    what: '新的恢复密钥已不在内存中。',
    todo: '如果已记下，在设置中核对；如果没有，重新创建一个。',
  },
  'not-printed': {
    what: '无法生成该页面。',
    todo: '重试，或将恢复套件保存下来而不打印。',
  },
  'clipboard-unavailable': {
    what: '目前无法使用剪贴板。',
    todo: '稍后重试。',
  },
  'nothing-copied-yet': {
    what: '还没有复制过验证码。',
    todo: '先复制一个；之后此快捷键会再次复制它。',
  },
  'hotkey-invalid': {
    what: '无法使用此快捷键。',
    todo: '将 Ctrl、Alt 或 Cmd 与另一个键一起按下。',
  },
  'hotkey-taken': { what: '另一个程序占用了此快捷键。', todo: '选择其他快捷键，或在那里释放它。' },
  'hotkey-used': {
    what: 'Tidelock 已将此快捷键用于其他功能。',
    todo: '选择其他快捷键，或在那里清除它。',
  },
  'hotkey-unsupported': {
    what: '此桌面不允许程序使用全局快捷键。',
    todo: '在桌面自身的键盘设置中绑定下面的某个命令。',
  },
  'autostart-refused': {
    what: '系统没有接受此设置。',
    todo: '手动将 Tidelock 添加到启动程序中。',
  },
  'screen-unavailable': {
    what: '桌面未提供屏幕画面。',
    todo: '在系统设置中允许，或截屏后添加截图。',
  },
  'no-code-yet': { what: '还没有验证码。', todo: '先生成一个新的。' },
  'nothing-to-export': { what: '没有适合此格式的账户，因此未写入文件。' },
  'export-not-verified': {
    what: '写入后读回的内容不符，因此已将其删除。',
    todo: '检查磁盘后重试。',
  },
  'sheet-too-long': {
    what: '此打印页过长，无法从这里打印。',
    todo: '保存为文件后再打印，或减少要导出的账户。',
  },
  'file-exists': { what: '已有同名文件。', todo: '选择其他名称或文件夹。' },
  'file-is-ours': {
    what: '此文件是 Tidelock 自己使用的文件。',
    todo: '选择其他名称或文件夹。',
  },
  'bad-request': {
    what: '输入的内容过长或格式不对。',
    todo: '检查后重试。',
  },
  'not-allowed': { what: '此处不允许这样做。' },
  'not-confirmed': { what: '未确认，因此未执行任何操作。' },
  unexpected: {
    what: 'Tidelock 内部出错；保险库完好无损。',
    todo: '重试。如果问题依旧，可报告此问题。',
  },
  'pin-needed': { what: '没有 PIN 无法生成验证码。', todo: '编辑账户并输入 PIN。' },
  'backup-folder-gone': {
    what: '备份文件夹不存在。',
    todo: '连接或挂载其磁盘，或选择其他文件夹。',
  },
  'backup-folder-other': {
    what: '之前的备份不在该文件夹中；其磁盘可能未挂载。',
    todo: '挂载磁盘，或重新选择该文件夹以继续使用。',
  },
  'backup-not-verified': {
    what: '备份打开后与写入的内容不符，因此不算有效。',
    todo: '检查磁盘，或选择其他文件夹。',
  },
  'backup-needs-key': {
    what: '只有密钥环能打开此保险库，而备份需要在别处也能用的解锁方式。',
    todo: '设置主密码或创建恢复密钥。',
  },
  'backup-unreadable': {
    what: '无法读取此文件，或文件大于 64 MB。',
    todo: '检查它的位置和权限。',
  },
}
