// WinAuth's own file, winauth.xml (formats.md 20.2). What a password protects can be opened; what Windows or a YubiKey
// protects is for WinAuth alone.

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { RowKeys } from '../keys-by-row'
import { Rows } from '../rows'
import { parseXml, type XmlElement, xmlOf } from '../xml'
import { decryptHex, winAuthCost } from './cipher'
import { childOf, namesOf, takeAuthenticator } from './secret-data'

export const winAuthXml: Importer = {
  name: 'winauth-xml',
  endings: ['xml'],
  detect: (file) => rootOf(file) !== null,
  open: (file) => {
    const root = rootOf(file)
    return root === null ? fail({ code: 'import-unknown' }) : openRoot(root)
  },
}

function rootOf(file: ImportFile): XmlElement | null {
  const root = xmlOf(file)
  return root?.name === 'WinAuth' ? root : null
}

type Protection = 'none' | 'password' | 'windows-protected' | 'yubikey-protected' | 'foreign-cipher'

/** A letter for each layer, in the order in which they come off. */
function protectionOf(element: XmlElement | undefined): Protection {
  const flags = element?.attributes['encrypted'] ?? ''
  if (/[mu]/.test(flags)) return 'windows-protected'
  if (/[ab]/.test(flags)) return 'yubikey-protected'
  if (flags === '') return 'none'
  return flags === 'y' ? 'password' : 'foreign-cipher'
}

function openRoot(root: XmlElement): ReturnType<Importer['open']> {
  const data = childOf(root, 'data')
  const all = protectionOf(data)
  if (data !== undefined && all === 'password') return locked((keys) => readConfig(data, keys))
  if (all !== 'none')
    return fail({ code: 'import-unsupported', why: all === 'password' ? 'foreign-cipher' : all })

  const authenticators = authenticatorsOf(root)
  const protections = authenticators.map((element) => protectionOf(dataOf(element)))
  if (protections.includes('password')) return locked((keys) => readAll(authenticators, keys))
  const [first] = protections
  if (first !== undefined && first !== 'none' && first !== 'password' && !protections.includes('none')) {
    return fail({ code: 'import-unsupported', why: first })
  }
  return readAll(authenticators, null).then((read) =>
    read.ok ? ok({ kind: 'read', file: read.value }) : read,
  )
}

function locked(
  read: (keys: RowKeys) => Promise<Result<ReadFile, ImportFault>>,
): ReturnType<Importer['open']> {
  return ok({
    kind: 'locked',
    unlock: async (password: string, how: Unlocking) => {
      const keys = new RowKeys(password, how)
      const opened = await read(keys)
      keys.wipe()
      return opened
    },
  })
}

function authenticatorsOf(root: XmlElement): readonly XmlElement[] {
  return root.children.filter(({ name }) => name === 'WinAuthAuthenticator')
}

function dataOf(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'authenticatordata')
}

async function readConfig(data: XmlElement, keys: RowKeys): Promise<Result<ReadFile, ImportFault>> {
  const text = await decryptHex(data.text, keys)
  if (!text.ok) return text
  const config = text.value === null ? null : parseXml(text.value)
  return config === null ? fail({ code: 'import-wrong-password' }) : readAll(authenticatorsOf(config), keys)
}

/** `keys`: null where nothing needs any. */
async function readAll(
  authenticators: readonly XmlElement[],
  keys: RowKeys | null,
): Promise<Result<ReadFile, ImportFault>> {
  if (authenticators.length > importLimits.maxRows) {
    return fail({ code: 'import-too-many', limit: importLimits.maxRows })
  }
  const sealed = authenticators.filter((element) => protectionOf(dataOf(element)) === 'password')
  if (keys?.mayCost(sealed.map(() => winAuthCost)) === false) return fail({ code: 'import-cost-refused' })
  const rows = new Rows()
  for (const element of authenticators) {
    const data = dataOf(element)
    const protection = protectionOf(data)
    if (data === undefined) {
      rows.skip({ code: 'row-malformed' }, namesOf(element))
    } else if (protection === 'none') {
      takeAuthenticator(rows, element, data)
    } else if (protection !== 'password' || keys === null) {
      rows.skip({ code: 'row-protected' }, namesOf(element))
    } else {
      const text = await decryptHex(data.text, keys)
      if (!text.ok) return text
      const inner = text.value === null ? null : innerXml(text.value)
      if (!keys.went(inner !== null)) return fail({ code: 'import-wrong-password' })
      if (inner === null) rows.skip({ code: 'row-sealed' }, namesOf(element))
      else takeAuthenticator(rows, element, inner)
    }
  }
  return keys?.wrong === true ? fail({ code: 'import-wrong-password' }) : ok(rows.file())
}

/** One document, or several elements side by side. */
function innerXml(text: string): XmlElement | null {
  return parseXml(text) ?? parseXml(`<data>${text.replace(/^\s*<\?xml[^>]*\?>/, '')}</data>`)
}
