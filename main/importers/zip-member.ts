// The one member of a zip that holds the accounts, locked or not, as a file of its own.

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { type ImportFile, importFile } from './import-file'
import type { Importer, Opened, ReadFile } from './importer'
import type { ZipMember } from './zip'

/** `path`: what the member's name must be like. */
export function memberOf({ zip }: ImportFile, path: RegExp): ZipMember | null {
  if (zip === null || zip === 'damaged') return null
  return zip.members.find(({ name }) => path.test(name)) ?? null
}

/** Opens with what reads the member; asks for the password first where there is one. */
export async function openMember(
  member: ZipMember | null,
  read: (file: ImportFile) => Result<ReadFile, ImportFault>,
): Promise<Awaited<ReturnType<Importer['open']>>> {
  if (member === null) return fail({ code: 'import-unknown' })
  const readWith = async (password?: string): Promise<Result<ReadFile, ImportFault>> => {
    const file = await readMember(member, password)
    if (!file.ok) return file
    const result = read(file.value)
    // A member of that name with something else in it.
    return result.ok || result.error.code !== 'import-unknown' ? result : fail({ code: 'import-damaged' })
  }
  if (member.encrypted) return ok({ kind: 'locked', unlock: readWith } satisfies Opened)
  const file = await readWith()
  return file.ok ? ok({ kind: 'read', file: file.value }) : file
}

async function readMember(member: ZipMember, password?: string): Promise<Result<ImportFile, ImportFault>> {
  let bytes = await member.read(importLimits.maxFileBytes, password)
  // The old cipher takes bytes, and programs disagree about those of other letters than English ones.
  const utf8 = Buffer.from(password ?? '').toString('latin1')
  if ((bytes === 'wrong-password' || bytes === 'damaged') && password !== undefined && utf8 !== password) {
    bytes = await member.read(importLimits.maxFileBytes, utf8)
  }
  // It also lets one of 256 wrong passwords pass, and what comes out is noise.
  if (bytes === 'damaged' && password !== undefined) return fail({ code: 'import-wrong-password' })
  switch (bytes) {
    case 'wrong-password':
      return fail({ code: 'import-wrong-password' })
    case 'too-large':
      return fail({ code: 'import-too-large', limit: importLimits.maxFileBytes })
    case 'damaged':
      return fail({ code: 'import-damaged' })
    default:
      return ok(await importFile(bytes))
  }
}
