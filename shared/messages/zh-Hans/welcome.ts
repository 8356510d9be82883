// Simplified Chinese: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: '第 {at} 步，共 {of} 步',
  next: '继续',
  skip: '跳过',
  skipLabel: '跳过介绍',
  backup: '我有备份',
  points: {
    yoursAlone: '只有本人能打开',
    yoursAloneText: '由这台电脑的密钥环或主密码锁定。',
    yoursAlonePortable: '由它自己的主密码锁定。任何密钥环中都不保存它的密钥。',
    quick: '两秒拿到验证码',
    quickText: '通过此窗口、托盘，或随处可用的全局快捷键。',
    yours: '数据随时带走',
    yoursText: '可读取三十款应用的导出文件，也能写出它们可读的文件。',
  },
  protect: {
    title: '如何打开保险库？',
    text: '以后可以在设置中更改。',
    backupNext: '保险库创建后，即可选择备份。',
  },
  bring: {
    title: '带来已有账户',
    text: '旧应用会保留这些账户，直到在那里删除。也可以在网站上开启两步验证，再把二维码带到这里。',
    later: '以后再说',
  },
  fromApp: '从其他应用迁移',
  fromAppText: '选择应用，查看如何导出账户',
}
