// WinAuth's zipped export: one text file in it, with or without a password (formats.md 20.1).

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile } from '../importer'
import { readUriText } from '../uri-list'
import type { ZipMember } from '../zip'
import { isWinAuthText, readWinAuthText } from './text'

export const winAuthZip: Importer = {
  name: 'winauth-zip',
  endings: ['zip'],
  detect: (file) => memberOf(file) !== null,
  open: async (file) => {
    const member = memberOf(file)
    if (member === null) return fail({ code: 'import-unknown' })
    if (member.encrypted) return ok({ kind: 'locked', unlock: (password) => unlock(member, password) })
    const opened = await read(member)
    return opened.ok ? ok({ kind: 'read', file: opened.value }) : opened
  },
}

/** The only member, a text. Authenticator Plus' zip has one too, and always calls it Accounts.txt. */
function memberOf({ zip }: ImportFile): ZipMember | null {
  if (zip === null || zip === 'damaged') return null
  const [member, ...others] = zip.members
  if (member === undefined || others.length > 0) return null
  return /\.txt$/i.test(member.name) && !/(?:^|\/)Accounts\.txt$/.test(member.name) ? member : null
}

/**
 * Zip's own cipher works on bytes and nobody says which; the library takes one byte of each character. Beyond ASCII
 * that is UTF-8 if we spell it so, and else Windows' own for western Europe.
 */
async function unlock(member: ZipMember, password: string): Promise<Result<ReadFile, ImportFault>> {
  const spelled = Buffer.from(password, 'utf8').toString('latin1')
  const first = await read(member, spelled)
  const wrong = !first.ok && first.error.code === 'import-wrong-password'
  return wrong && spelled !== password ? await read(member, password) : first
}

async function read(member: ZipMember, password?: string): Promise<Result<ReadFile, ImportFault>> {
  const bytes = await member.read(importLimits.maxFileBytes, password)
  if (bytes === 'too-large') return fail({ code: 'import-too-large', limit: importLimits.maxFileBytes })
  // One byte checks the password, so a wrong one passes once in 256 times and shows as damage.
  if (bytes === 'wrong-password' || bytes === 'damaged') {
    return fail({ code: member.encrypted ? 'import-wrong-password' : 'import-damaged' })
  }
  const text = new TextDecoder().decode(bytes)
  bytes.fill(0)
  if (text.includes('-----BEGIN PGP MESSAGE-----'))
    return fail({ code: 'import-unsupported', why: 'openpgp' })
  if (!/^[ \t]*otpauth:\/\//im.test(text)) return fail({ code: 'import-damaged' })
  return /winauth/i.test(member.name) || isWinAuthText(text) ? readWinAuthText(text) : readUriText(text)
}
