// What to do about apps out of which nothing can be imported.

import type { NoExportApp, PushApp } from '../../no-export'

export const noExport = {
  title: 'Apps without an export',
  /** What holds for all of them. */
  advice:
    'Sign in to each site while the old app still works, set up an authenticator app again, and scan the new code here. Remove the old app last.',
  apps: {
    microsoft:
      'Its backup can only be restored into the app itself. At each site set up an authenticator app again; for a Microsoft account choose “Set up a different authenticator app”.',
    authy:
      'The app exports nothing. At each site set up an authenticator app again. Files that other tools took out of Authy can be imported.',
    duo: 'Its backup can only be restored into Duo Mobile. Push approvals stay with Duo; for the other accounts set up an authenticator app again.',
    okta: 'It is tied to the phone. If your organisation allows it, add “Google Authenticator” as a further method and scan that code here.',
    symantec:
      'Its credential cannot leave the device. If the site offers another authenticator app, choose that.',
    steam:
      'The app exports nothing, and confirmations of trades stay with it. If you have a .maFile of Steam Desktop Authenticator, import that.',
    'battle-net':
      'The app exports nothing, and approvals stay with it. The preferences file of the old authenticator app can be imported.',
    rsa: 'Its tokens belong to your organisation and cannot be taken out. Ask whether another authenticator app is allowed.',
    salesforce:
      'Approvals stay with the app. At Salesforce and at other sites add another “one-time password” or authenticator app, and scan that code here.',
    yubico:
      'The secrets are in the security key, which never gives them out. At each site set up an authenticator app again.',
  } satisfies Record<NoExportApp, string>,
  /** A code that was scanned is for approvals alone. */
  links: {
    microsoft:
      'This is for approvals in Microsoft Authenticator and holds no one-time password. At the site choose “Set up a different authenticator app”.',
    authy:
      'This is for approvals in Authy and holds no one-time password. At the site choose another authenticator app.',
    duo: 'This is for approvals in Duo Mobile and holds no one-time password. Keep Duo for it, or ask for a passcode method.',
    okta: 'This is for approvals in Okta Verify and holds no one-time password. At the site add “Google Authenticator” instead.',
    symantec:
      'This is for Symantec VIP Access, whose credential cannot be moved. At the site choose another authenticator app.',
  } satisfies Record<PushApp, string>,
} as const
