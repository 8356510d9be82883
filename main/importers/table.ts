// The table of importers. A new format is a file and a line.

import { twoFast } from './2fast'
import { aegisEncrypted, aegisPlain, tidelockBackup } from './aegis'
import { andotpEncrypted } from './andotp/encrypted'
import { andotp } from './andotp/plain'
import { authenticatorPlus } from './authenticator-plus'
import { authme } from './authme'
import { authy, authyEncrypted, authyXml } from './authy'
import { battleNet } from './battle-net'
import { bitwarden, bitwardenAuthenticator, bitwardenZip } from './bitwarden/plain'
import { bitwardenProtected } from './bitwarden/protected'
import { browserExtension, browserExtensionEncrypted } from './browser-extension'
import { cloudOtp } from './cloudotp'
import { csvImporters } from './csv'
import { cxf } from './cxf'
import { duo } from './duo'
import { enpass } from './enpass'
import { enteEncrypted } from './ente/encrypted'
import { enteJson } from './ente/json'
import { freeOtpBackup } from './freeotp/backup'
import { freeOtpPlus } from './freeotp/json'
import { freeOtp } from './freeotp/preferences'
import type { Importer } from './importer'
import { kdbx } from './keepass/kdbx'
import { keepassXml } from './keepass/keepass-xml'
import { keeper } from './keeper'
import { lastpassAuthenticator } from './lastpass-authenticator'
import { onePux } from './onepassword'
import { openpgp } from './openpgp'
import { otpclient, otpclientJson, otpclientOld } from './otpclient'
import { protonAuthenticator, protonAuthenticatorEncrypted } from './proton/authenticator'
import { protonPass } from './proton/pass'
import { raivo, raivoZip } from './raivo'
import { steam, steamEncrypted, steamFolder } from './steam'
import { stratumEncrypted, stratumLegacy } from './stratum/encrypted'
import { stratum } from './stratum/plain'
import { tauthy } from './tauthy'
import { totpAuthenticator, totpAuthenticatorXml } from './totp-authenticator'
import { twofas, twofasEncrypted } from './twofas/backup'
import { otpauthHtml } from './uri-html'
import { entePlain, googleMigration, otpauthList } from './uri-list'
import { winAuthText } from './winauth/text'
import { winAuthXml } from './winauth/xml'
import { winAuthZip } from './winauth/zip'

/** In the order in which they are asked: the first that knows the file reads it (formats.md 1.7). */
export const importers: readonly Importer[] = [
  tidelockBackup,
  aegisEncrypted,
  aegisPlain,
  kdbx,
  stratumEncrypted,
  stratumLegacy,
  twofasEncrypted,
  twofas,
  enteEncrypted,
  enteJson,
  protonAuthenticatorEncrypted,
  protonAuthenticator,
  stratum,
  protonPass,
  onePux,
  enpass,
  keeper,
  cxf,
  openpgp,
  cloudOtp,
  otpclient,
  raivoZip,
  authenticatorPlus,
  bitwardenZip,
  bitwarden,
  bitwardenAuthenticator,
  bitwardenProtected,
  lastpassAuthenticator,
  twoFast,
  duo,
  andotp,
  tauthy,
  raivo,
  otpclientJson,
  freeOtpBackup,
  freeOtpPlus,
  authyEncrypted,
  authy,
  steam,
  steamFolder,
  steamEncrypted,
  freeOtp,
  authyXml,
  battleNet,
  totpAuthenticatorXml,
  keepassXml,
  winAuthXml,
  ...csvImporters,
  winAuthZip,
  browserExtensionEncrypted,
  browserExtension,
  otpauthHtml,
  googleMigration,
  entePlain,
  winAuthText,
  otpauthList,
  // After the lists of links: it is text too.
  authme,
  // Any Base64 may be its.
  totpAuthenticator,
  // Nothing marks these, so everybody else is asked before.
  andotpEncrypted,
  otpclientOld,
]
