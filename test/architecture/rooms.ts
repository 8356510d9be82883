// "Who may import whom" of design.md, as a table. The first row whose pattern matches a file holds for it.

import { importsOf, type SourceFile } from './source'

interface Room {
  readonly name: string
  readonly files: RegExp
  /** Project folders (ending in /), modules, and packages that may be imported. */
  readonly may: readonly string[]
  /** The same, for types only. */
  readonly mayTypes?: readonly string[]
  /** Of these packages only these names. */
  readonly only?: Readonly<Record<string, readonly string[]>>
  readonly instead: string
}

const platformTypes = ['main/platform/platform'] as const
/** The services of main that decide and hold no adapter. */
const services = [
  'shared/',
  'main/otp/',
  'main/otp',
  'main/vault/',
  'main/importers/',
  'main/importers',
  'main/exporters/',
  'main/exporters',
  'main/intake/',
  'main/activity/',
  'main/backups/',
  'main/exporting/',
  'main/kit/',
  'main/health/',
  'main/icons/',
  'main/prover',
  'main/incoming',
  'main/outward',
  'main/shell/',
  'main/codes',
  'main/drafts',
  'main/qr/',
  'main/qr',
  'main/corrected',
  'main/drift',
  'main/created',
  'main/save-file',
  'main/doctor/',
  'main/settings',
  'main/settings-file',
  'main/replace-file',
  'main/arguments',
] as const

export const rooms: readonly Room[] = [
  {
    name: 'shared',
    files: /^shared\//,
    may: ['shared/', 'valibot'],
    instead: 'shared is the treaty both sides read: language and valibot',
  },
  {
    name: 'preload',
    files: /^preload\//,
    may: ['preload/', 'shared/', 'electron'],
    instead: 'preload only turns names into window.tidelock; logic goes to main/ipc',
  },
  {
    name: 'the QR reader of the window',
    files: /^renderer\/scan\//,
    may: [
      'renderer/scan/',
      'renderer/trusted-worker',
      'shared/',
      'zxing-wasm/reader',
      'zxing-wasm/reader/zxing_reader.wasm',
      'jsqr',
    ],
    instead: 'pixels in, texts out: the screen that asks lives in renderer/views',
  },
  {
    name: 'the strength of a passphrase',
    files: /^renderer\/strength\//,
    may: [
      'renderer/strength/',
      'renderer/trusted-worker',
      ...['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en'],
    ],
    instead: 'a passphrase in, a number out: what it means is said in renderer/state and renderer/parts',
  },
  {
    name: 'renderer',
    files: /^renderer\//,
    may: ['renderer/', 'shared/', 'preact', 'preact/hooks', '@preact/signals'],
    instead: 'ask main through renderer/bridge.ts and a command of shared/contract.ts',
  },
  {
    name: 'otp',
    files: /^main\/otp\//,
    may: ['main/otp/', 'shared/', 'node:crypto'],
    only: { 'node:crypto': ['createHmac', 'createHash'] },
    instead: 'otp is arithmetic; let vault or codes.ts call it',
  },
  {
    name: 'vault',
    files: /^main\/vault\//,
    may: ['main/vault/', 'main/otp/', 'main/otp', 'shared/', 'node:crypto'],
    mayTypes: platformTypes,
    instead: 'the world reaches the vault through the types of platform/platform.ts; wire adapters in app.ts',
  },
  {
    name: 'importers and exporters',
    files: /^main\/(importers|exporters)\//,
    may: [
      ...['main/importers/', 'main/exporters/', 'main/otp/', 'main/otp', 'shared/', 'node:crypto'],
      // Containers and ciphers of other programs' files (docs/dependencies.md).
      ...['@zip.js/zip.js', 'hash-wasm', 'libsodium-wrappers', '@noble/ciphers/*'],
      ...['saxes', 'csv-parse/sync', 'node:zlib', 'egoroof-blowfish'],
      // The vault file is Aegis' format (docs/vault-format.md), so its pure parts are the library for it.
      ...['account', 'contents', 'entry', 'file', 'groups', 'json-text', 'recovery-key', 'seal', 'slots'].map(
        (part) => `main/vault/${part}`,
      ),
    ],
    mayTypes: platformTypes,
    instead: 'bytes in, drafts out: pure',
  },
  {
    name: 'platform',
    files: /^main\/platform\//,
    may: ['main/platform/', 'shared/', 'electron', 'keytar', 'node:*'],
    instead: 'platform is the floor: decisions live in the rooms above, app.ts joins them',
  },
  {
    name: 'qr',
    files: /^main\/qr\//,
    may: ['main/qr/', 'shared/', 'node:zlib', 'qrcode/lib/core/qrcode.js'],
    instead: 'qr turns a text into a picture: pure',
  },
  {
    name: 'ipc',
    files: /^main\/ipc\//,
    may: ['main/ipc/', ...services, 'valibot'],
    mayTypes: platformTypes,
    instead: 'a handler calls services; windows and channels are the Door of platform/platform.ts',
  },
  {
    name: 'command line',
    files: /^main\/cli\//,
    may: ['main/cli/', ...services, 'node:util', 'node:path'],
    mayTypes: platformTypes,
    instead: 'a command calls services; terminal, files and keychain are given by main/cli.ts',
  },
  {
    name: 'the entries that wire adapters',
    files: /^main\/(index|desktop|cli|cli-keychain|cli-electron|command-line)\.ts$/,
    may: ['main/', 'shared/', 'electron', 'node:*', 'package.json'],
    instead: 'an entry knows main, never windows or tests',
  },
  {
    name: 'the helper processes',
    files: /^main\/(keychain|kdf|scan)\.ts$/,
    may: ['main/platform/', 'shared/', 'keytar', 'zxing-wasm/reader', 'node:*'],
    instead: 'a helper process answers one kind of question and knows no vault',
  },
  {
    name: 'the reading process',
    files: /^main\/reading\.ts$/,
    may: ['main/importers/reading', 'main/importers/wire', 'main/platform/', 'shared/', 'node:*'],
    instead: 'the reading process reads one file and knows no vault',
  },
  {
    name: 'app.ts',
    files: /^main\/app\.ts$/,
    may: ['main/ipc/', ...services, 'node:path'],
    mayTypes: platformTypes,
    instead: 'app.ts wires rooms to a Platform that it is given; adapters are built in main/index.ts',
  },
  {
    name: 'services',
    files: /^main\/((shell|doctor|intake|activity|backups|exporting|kit|health|icons)\/|[^/]+\.ts$)/,
    may: [...services, 'node:path'],
    mayTypes: platformTypes,
    instead: 'effects come in through the types of platform/platform.ts',
  },
]

function allows(list: readonly string[], target: string): boolean {
  return list.some((one) => {
    if (one.endsWith('/')) return target.startsWith(one)
    if (one.endsWith('*')) return target.startsWith(one.slice(0, -1))
    return target === one
  })
}

/** Sentences about each import that a file's room does not allow. */
export function importFaults(file: SourceFile): readonly string[] {
  const room = rooms.find((one) => one.files.test(file.path))
  if (!room) return [`${file.path} is in no room of test/architecture/rooms.ts`]
  return importsOf(file).flatMap(({ target, typeOnly, names }) => {
    const fault = (what: string) => [`${file.path} imports ${what} (${room.name}: ${room.instead})`]
    if (typeOnly && allows(room.mayTypes ?? [], target)) return []
    if (!allows(room.may, target)) {
      return fault(allows(room.mayTypes ?? [], target) ? `${target} as more than a type` : target)
    }
    const only = room.only?.[target]
    const surplus = only ? names.filter((name) => !only.includes(name)) : []
    return surplus.length > 0 ? fault(`${surplus.join(', ')} from ${target}`) : []
  })
}
