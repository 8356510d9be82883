// Simplified Chinese: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: '不支持导出的应用',
  advice:
    '趁旧应用还能用，逐一登录各网站，重新设置身份验证器应用，并在这里扫描新的二维码。最后再删除旧应用。',
  apps: {
    microsoft:
      '其备份只能恢复到该应用中。在各网站上重新设置身份验证器应用；对于 Microsoft 账户，选择“设置其他身份验证器应用”。',
    authy: '该应用不能导出。在各网站上重新设置身份验证器应用。其他工具从 Authy 取出的文件可以导入。',
    duo: '其备份只能恢复到 Duo Mobile 中。推送批准仍由 Duo 处理；其他账户需重新设置身份验证器应用。',
    okta: '它与手机绑定。如果单位允许，另外添加“Google Authenticator”方式，并在这里扫描该二维码。',
    symantec: '其凭据无法离开设备。如果网站提供其他身份验证器应用，选择它。',
    steam: '该应用不能导出，交易确认仍由它处理。如果有 Steam Desktop Authenticator 的 .maFile，可以导入。',
    'battle-net': '该应用不能导出，批准仍由它处理。旧版身份验证器应用的首选项文件可以导入。',
    rsa: '其令牌属于单位，无法取出。询问是否允许使用其他身份验证器应用。',
    salesforce:
      '批准仍由该应用处理。在 Salesforce 和其他网站上，另外添加“一次性密码”或身份验证器应用，并在这里扫描该二维码。',
    yubico: '密钥保存在安全密钥中，它从不交出。在各网站上重新设置身份验证器应用。',
  },
  links: {
    microsoft:
      '这用于 Microsoft Authenticator 的批准，不含一次性密码。在网站上选择“设置其他身份验证器应用”。',
    authy: '这用于 Authy 的批准，不含一次性密码。在网站上选择其他身份验证器应用。',
    duo: '这用于 Duo Mobile 的批准，不含一次性密码。继续使用 Duo，或要求改用验证码方式。',
    okta: '这用于 Okta Verify 的批准，不含一次性密码。在网站上改为添加“Google Authenticator”。',
    symantec: '这用于 Symantec VIP Access，其凭据无法转移。在网站上选择其他身份验证器应用。',
  },
}
