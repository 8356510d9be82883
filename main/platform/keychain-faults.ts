// Tells from the text of a keychain's error what is wrong with it. Only the code goes on; the text ends here.

import type { KeychainFault } from '../../shared/errors'

/** In this order. Texts of libsecret, GDBus and the D-Bus daemon (the child runs with LC_ALL=C), macOS and Windows. */
const signs: readonly (readonly [RegExp, KeychainFault['code']])[] = [
  [/locked collection|is locked|IsLocked|dismissed/i, 'keychain-locked'],
  // The login keyring was never made, or its daemon knows no password for it.
  [/Object does not exist at path \S*\/collection\/|No such secret collection/i, 'keychain-locked'],
  [/user interaction is not allowed|user canceled/i, 'keychain-locked'],
  // ":1.7" is the address of a daemon that has gone, not of a service that nobody provides.
  [/The name :[\d.]+ was not provided/i, 'keychain-refused'],
  [/was not provided by any \.service files|ServiceUnknown|NameHasNoOwner/i, 'keychain-absent'],
  [/autolaunch|Cannot spawn a message bus|Could not connect|Error sending credentials/i, 'keychain-absent'],
  [/No such file or directory|Connection refused|address .*(empty|unknown|unsupported)/i, 'keychain-absent'],
  [/(StartServiceByName|activat|exited with status|Failed to execute program)/i, 'keychain-absent'],
  [/keychain could not be found|specified logon session does not exist/i, 'keychain-absent'],
]

export function faultOf(error: unknown): KeychainFault['code'] {
  const text = error instanceof Error ? error.message : String(error)
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'keychain-refused'
}
