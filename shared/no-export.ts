// Authenticators out of which no file of secrets comes, so that there is nothing to import, and the links of those that
// approve by push. Data only; what to do instead is messages/no-export.ts.

export const noExportApps = [
  { id: 'microsoft', name: 'Microsoft Authenticator' },
  { id: 'authy', name: 'Authy' },
  { id: 'duo', name: 'Duo Mobile' },
  { id: 'okta', name: 'Okta Verify' },
  { id: 'symantec', name: 'Symantec VIP Access' },
  { id: 'steam', name: 'Steam mobile app' },
  { id: 'battle-net', name: 'Battle.net mobile app' },
  { id: 'rsa', name: 'RSA SecurID' },
  { id: 'salesforce', name: 'Salesforce Authenticator' },
  { id: 'yubico', name: 'Yubico Authenticator' },
] as const satisfies readonly { readonly id: string; readonly name: string }[]

export type NoExportApp = (typeof noExportApps)[number]['id']

/** Those with links of their own (formats.md 3.1), which hold no one-time password. */
export type PushApp = Extract<NoExportApp, 'microsoft' | 'authy' | 'duo' | 'okta' | 'symantec'>

/** Scheme, in lower case, to app. Okta has one for each of its products. */
export function pushAppOf(scheme: string): PushApp | null {
  switch (scheme) {
    case 'phonefactor':
      return 'microsoft'
    case 'duo':
      return 'duo'
    case 'vip':
      return 'symantec'
    case 'authy':
      return 'authy'
    default:
      return scheme.startsWith('okta') ? 'okta' : null
  }
}
