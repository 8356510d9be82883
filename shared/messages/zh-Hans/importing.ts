// Simplified Chinese: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown': 'Tidelock 无法导入此文件的格式。重新导出为文本或 Aegis 文件。',
  'import-needs-password': '此文件已加密。用 --password-file FILE 或 --password - 提供密码。',
  'import-wrong-password': '密码错误，或文件已损坏。检查大写锁定键和键盘布局。',
  'import-wrong-password-or-key-file':
    '密码错误，或此数据库需要密钥文件，而 Tidelock 无法使用密钥文件。检查大写锁定键，或将其导出为 CSV。',
  'import-unsupported': {
    newer: '此文件由更新版本的程序写入。更新 Tidelock，或从旧版本导出。',
    'no-password-slot': '没有密码能打开此文件。设置密码后重新导出。',
    'account-restricted': '只有写入此文件的 Bitwarden 账户能打开它。重新导出，并选择“密码保护”。',
    'own-key': '只有写入此文件的应用能打开它。不加密，重新导出。',
    'failed-export': '该应用在此文件中写入的是错误信息，而不是账户。在那里重新导出。',
    database: '这是应用自身文件夹中的数据库，Tidelock 不读取。使用该应用的导出功能。',
    'open-authenticator': 'Tidelock 不读取 Open Authenticator 的备份。在各网站上重新设置其账户。',
    openpgp: '此文件用 OpenPGP 加密。用 `gpg --decrypt` 解密，导入解密后的文件，然后将其删除。',
    'proton-pass-pgp': '此 Proton Pass 导出文件用 PGP 加密。不加密重新导出，导入后将其删除。',
    'foreign-cipher': '此文件的加密方式 Tidelock 不认识。重新导出为文本。',
    'windows-protected': 'Windows 将此文件限定于某台电脑的某个用户。在那里打开 WinAuth 并导出为文本。',
    'yubikey-protected': '此文件由 YubiKey 保护。在 WinAuth 中打开并导出为文本。',
    'manifest-apart': '此文件须与其文件夹中的其他文件一起打开。将整个 maFiles 文件夹压缩为 zip 文件后导入。',
    'kdbx-older': '此 KeePass 数据库格式较旧。在 KeePass 或 KeePassXC 中另存为 KDBX 4，或导出为 CSV。',
    'kdbx-twofish': '此 KeePass 数据库用 Twofish 加密。将加密方式改为 AES 或 ChaCha20，或导出为 CSV。',
    'kdbx-other':
      '此 KeePass 数据库的加密方式 Tidelock 不认识。在其安全设置中选择 AES 和 Argon2，或导出为 CSV。',
  },
  'import-damaged': '文件已损坏或不完整。重新复制或导出。',
  'import-too-large': '文件大于 {megabytes, number} MB。检查文件是否正确。',
  'import-too-many': '文件超过 {limit, number} 行。检查文件是否正确。',
  'import-cost-refused': '打开此文件所要求的计算量远超正常需要。检查它的来源。',
  'import-ended': '无法算出密钥。关闭一些程序后重试。',
  'import-gave-up': '读取文件占用的时间或内存过多，已停止。检查文件是否正确。',
  'import-stopped': '已停止读取文件。重新添加即可读取。',
  'import-image': '这是图片。作为图片添加，即可读取其中的二维码。',
  'import-unreadable': '无法读取文件。检查它是否还在，以及是否有权打开。',
  'row-malformed': '无法读取此条目。',
  'row-in-trash': '此账户在回收站中。若是 Tidelock 备份，`tidelock restore` 也会恢复回收站。',
  'row-deleted': '此条目在写入该文件的程序的回收站或归档中。',
  'row-repeated': '此 Google 导出中的同一个二维码已经出现过。',
  'row-migration-damaged': '此 Google 二维码已损坏或不完整。重新扫描。',
  'row-duplicate': '此账户已在保险库中。',
  'row-sealed': '密码打不开此条目，或它已损坏。',
  'row-protected': '此条目由 Windows 或 YubiKey 保护。在 WinAuth 中打开并导出为文本。',
  'row-secret-damaged': '此条目的密钥已损坏。重新导出文件。',
  'row-file-missing': '缺少此账户的文件。将整个文件夹放入 zip 文件。',
}
