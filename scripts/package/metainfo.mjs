// What software centres show (AppStream 0.16 and newer), and the releases of CHANGELOG.md. Pure but for the words.

import { schemes, xml } from './desktop-entry.mjs'
import { english, translated } from './words.mjs'

/**
 * Headings of released versions, newest first: "## 0.1.0 (2026-11-22)".
 * @param {string} changelog
 */
export const releasesOf = (changelog) =>
  [...changelog.matchAll(/^## \[?(\d+\.\d+\.\d+[^\s\]]*)\]?\D*(\d{4}-\d\d-\d\d)/gm)].map(
    ([, version = '', date = '']) => ({ version, date }),
  )

const about = [
  'Tidelock is an authenticator for the desktop: it keeps the accounts of your two-step sign-ins on the computer where you sign in, and gives the code by window, tray, hotkey or command line.',
  'The vault is encrypted, and opened by the keychain of the system or by a passphrase. The program makes no network connection: no account, no server, no telemetry.',
]
const can = [
  'TOTP, HOTP, Steam Guard, mOTP and Yandex codes',
  'Accounts from more than sixty formats: Aegis, 2FAS, Ente, Google Authenticator, Bitwarden, KeePass and others',
  'QR codes from the screen, the camera, files and the clipboard',
  'A quick window on a hotkey, a tray menu, a clipboard that clears itself',
  'Encrypted automatic backups, a history with undo, a recovery kit on paper',
]

/**
 * @param {{version: string, date: string, changelog: string, homepage?: string | undefined, desktopFile?: string}} given
 *   date: YYYY-MM-DD, of the version where the changelog does not have it yet
 */
export function metainfo({ version, date, changelog, homepage, desktopFile = 'tidelock.desktop' }) {
  const told = releasesOf(changelog)
  const releases = told.some((each) => each.version === version) ? told : [{ version, date }, ...told]
  return `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.tidelock.Tidelock</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>Tidelock</name>
  <summary>${xml(english('comment'))}</summary>
${translated('comment')
  .map(([locale, text]) => `  <summary xml:lang="${locale}">${xml(text)}</summary>`)
  .join('\n')}
  <developer id="org.tidelock">
    <name>The Tidelock authors</name>
  </developer>
  <description>
${about.map((text) => `    <p>${xml(text)}</p>`).join('\n')}
    <ul>
${can.map((text) => `      <li>${xml(text)}</li>`).join('\n')}
    </ul>
  </description>
  <launchable type="desktop-id">${desktopFile}</launchable>
${homepage ? `  <url type="homepage">${xml(homepage)}</url>\n` : ''}  <icon type="stock">${desktopFile.replace('.desktop', '')}</icon>
  <categories>
    <category>Utility</category>
  </categories>
  <provides>
    <binary>tidelock</binary>
    <mediatype>application/x-tidelock-backup</mediatype>
    <mediatype>application/x-2fas-backup</mediatype>
${schemes.map((scheme) => `    <mediatype>x-scheme-handler/${scheme}</mediatype>`).join('\n')}
  </provides>
  <requires>
    <display_length compare="ge">320</display_length>
  </requires>
  <supports>
    <control>pointing</control>
    <control>keyboard</control>
    <internet>offline-only</internet>
  </supports>
  <content_rating type="oars-1.1"/>
  <releases>
${releases.map((each) => `    <release version="${xml(each.version)}" date="${each.date}"/>`).join('\n')}
  </releases>
</component>
`
}
