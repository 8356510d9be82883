// Simplified Chinese: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: '恢复套件',
  documentTitle: 'Tidelock 恢复套件',
  what: [
    '忘记主密码，或电脑、密钥环丢失时，可用此页打开 Tidelock 保险库。',
    '仅凭此页打不开任何东西：还需要保险库文件或其备份，因此将两者放在不同的地方。',
  ],
  key: '恢复密钥',
  keyHint: '大小写、空格和短横线不影响。其中没有字母 O、I、L 和 U。',
  qr: '同一个恢复密钥',
  vault: '保险库',
  made: '创建于',
  ways: [
    {
      head: '在存有保险库的电脑上',
      steps: ['启动 Tidelock，在锁定屏幕上输入恢复密钥。选择“使用恢复密钥”即可看到输入框。'],
    },
    {
      head: '在新电脑上',
      steps: [
        '安装并启动 Tidelock，创建新的保险库。',
        '将备份或旧文件 vault.json 拖到其窗口上。',
        '询问文件密码时，输入恢复密钥。',
      ],
    },
    {
      head: '不再有 Tidelock 时',
      steps: [
        '保险库文件采用 Aegis（Android 身份验证器）的格式：在那里导入，以此恢复密钥为密码，用大写字母，各组之间加短横线。',
        '或在任何装有 Python 的电脑上运行：<code>python3 open-vault.py vault.json</code>。该程序随 Tidelock 源代码提供，位于 docs 中，旁边有格式说明。',
      ],
    },
  ],
  after: '之后创建新的恢复密钥，打印其恢复套件，并销毁此页。',
  kept: '保险库文件或备份存放于',
  notes: '备注',
  siteCodes: '各网站未使用的恢复码',
  siteCodesHint: '每个只能使用一次。用过的划掉。',
  noName: '未命名的账户',
}
