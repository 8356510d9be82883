// Authenticator Plus' export (formats.md 23): a zip with a list of links in it, usually locked. Its database is not read.

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { type ImportFile, importFile } from './import-file'
import type { Importer, Opened, ReadFile } from './importer'
import { readUriText } from './uri-list'
import type { ZipMember } from './zip'

export const authenticatorPlus: Importer = {
  name: 'authenticator-plus',
  label: 'Authenticator Plus',
  endings: ['zip'],
  detect: (file) => memberOf(file) !== null,
  open: async (file): Promise<Result<Opened, ImportFault>> => {
    const member = memberOf(file)
    if (member === null) return fail({ code: 'import-unknown' })
    if (member.encrypted) return ok({ kind: 'locked', unlock: (password) => readMember(member, password) })
    const read = await readMember(member)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

function memberOf({ zip }: ImportFile): ZipMember | null {
  if (zip === null || zip === 'damaged') return null
  return zip.members.find(({ name }) => /(?:^|\/)Accounts\.txt$/.test(name)) ?? null
}

async function readMember(member: ZipMember, password?: string): Promise<Result<ReadFile, ImportFault>> {
  const bytes = await member.read(importLimits.maxFileBytes, password)
  if (bytes === 'wrong-password') return fail({ code: 'import-wrong-password' })
  if (bytes === 'too-large') return fail({ code: 'import-too-large', limit: importLimits.maxFileBytes })
  const text = bytes === 'damaged' ? null : (await importFile(bytes)).text()
  return text === null ? fail({ code: 'import-damaged' }) : readUriText(text)
}
