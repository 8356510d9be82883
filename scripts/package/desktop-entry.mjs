// The desktop entry (freedesktop.org, Desktop Entry Specification 1.5) and the MIME package (Shared MIME-info 0.21).
// Pure but for the words.

import { english, translated } from './words.mjs'

/** Links that hold accounts; those of the program itself stand in main/arguments.ts. */
export const schemes = ['otpauth', 'otpauth-migration', 'motp']
/** Its backups have a name of their own, because their ending is .json. */
export const backupGlobs = ['*.tidelock', 'tidelock-backup-*.json']

const mimeTypes = [
  ...schemes.map((scheme) => `x-scheme-handler/${scheme}`),
  'application/x-tidelock-backup',
  'application/x-2fas-backup',
]

/**
 * @param {string} key
 * @param {import('./words.mjs').Word} word
 */
const inAllLanguages = (key, word) => [
  `${key}=${english(word)}`,
  ...translated(word).map(([locale, text]) => `${key}[${locale}]=${text}`),
]

/** A list ends with a semicolon, in every language. */
const keywords = inAllLanguages('Keywords', 'keywords').map((line) => `${line};`)

/**
 * @param {string} program how the launcher is started
 * @param {{icon?: string}} [options]
 */
export function desktopEntry(program, { icon = 'tidelock' } = {}) {
  /** @type {readonly (readonly [id: string, word: import('./words.mjs').Word, option: string])[]} */
  const actions = [
    ['quick', 'quick', '--toggle'],
    ['copy-last', 'copyLast', '--copy-last'],
    ['lock', 'lock', '--lock'],
  ]
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Tidelock',
    ...inAllLanguages('GenericName', 'genericName'),
    ...inAllLanguages('Comment', 'comment'),
    ...keywords,
    `Exec=${program} %U`,
    `Icon=${icon}`,
    'Terminal=false',
    'Categories=Utility;',
    `MimeType=${mimeTypes.map((type) => `${type};`).join('')}`,
    'StartupNotify=true',
    'StartupWMClass=tidelock',
    'X-GNOME-SingleWindow=true',
    `Actions=${actions.map(([id]) => `${id};`).join('')}`,
    ...actions.flatMap(([id, word, option]) => [
      '',
      `[Desktop Action ${id}]`,
      ...inAllLanguages('Name', word),
      `Exec=${program} ${option}`,
    ]),
    '',
  ].join('\n')
}

/** @param {string} text */
export const xml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What the file managers know our backups by. Both are JSON, which an editor opens as before. */
export function mimePackage() {
  const comments = translated('backup').map(
    ([locale, text]) => `    <comment xml:lang="${locale}">${xml(text)}</comment>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-tidelock-backup">
    <comment>${xml(english('backup'))}</comment>
${comments.join('\n')}
    <sub-class-of type="application/json"/>
    <icon name="tidelock"/>
    <generic-icon name="text-x-generic"/>
${backupGlobs.map((glob) => `    <glob pattern="${glob}" weight="60"/>`).join('\n')}
  </mime-type>
  <mime-type type="application/x-2fas-backup">
    <comment>2FAS backup</comment>
    <sub-class-of type="application/json"/>
    <generic-icon name="text-x-generic"/>
    <glob pattern="*.2fas"/>
  </mime-type>
</mime-info>
`
}
