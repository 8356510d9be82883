// KeePass' XML, from an export or out of a KDBX file, to rows: groups, entries, the recycle bin (formats.md 24.3,
// 24.4). Versions of an entry (`History`) are not looked at.

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { ReadFile } from '../importer'
import { timeOf } from '../otp-value'
import { Rows } from '../rows'
import type { XmlElement } from '../xml'
import { holdsOtp, takeEntry } from './entry'

/** `textOf`: of a value, which a KDBX file keeps encrypted. Faults: damaged, too many. */
export function readDatabase(
  root: XmlElement,
  textOf: (value: XmlElement) => string = ({ text }) => text,
): Result<ReadFile, ImportFault> {
  const top = childOf(root, 'Root')
  if (root.name !== 'KeePassFile' || top === undefined) return fail({ code: 'import-damaged' })
  const meta = childOf(root, 'Meta')
  const binIsUsed = /^true$/i.test(childOf(meta, 'RecycleBinEnabled')?.text.trim() ?? '')
  const bin = binIsUsed ? childOf(meta, 'RecycleBinUUID')?.text.trim() : undefined
  const rows = new Rows()

  const takeGroup = (group: XmlElement, path: readonly string[], deleted: boolean) => {
    const inBin = deleted || (bin !== undefined && childOf(group, 'UUID')?.text.trim() === bin)
    for (const child of group.children) {
      if (rows.count > importLimits.maxRows) return
      if (child.name === 'Entry') readEntry(child, path, inBin)
      else if (child.name === 'Group') {
        takeGroup(child, [...path, childOf(child, 'Name')?.text.trim() ?? ''], inBin)
      }
    }
  }

  const readEntry = (entry: XmlElement, path: readonly string[], deleted: boolean) => {
    const fields = fieldsOf(entry, textOf)
    if (!holdsOtp(fields)) return
    const [issuer = '', account = '', note = ''] = ['Title', 'UserName', 'Notes'].map((name) =>
      fields.get(name),
    )
    const item = { issuer, account, note, tags: [path.join('/')], addedAt: createdAt(entry) }
    if (deleted) rows.skip({ code: 'row-deleted' }, item)
    else takeEntry(rows, fields, item)
  }

  // The outermost group is the database itself: its name is no group's.
  for (const group of top.children) if (group.name === 'Group') takeGroup(group, [], false)
  return rows.count > importLimits.maxRows
    ? fail({ code: 'import-too-many', limit: importLimits.maxRows })
    : ok(rows.file())
}

function fieldsOf(entry: XmlElement, textOf: (value: XmlElement) => string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const child of entry.children) {
    const value = child.name === 'String' ? childOf(child, 'Value') : undefined
    if (value !== undefined) fields.set(childOf(child, 'Key')?.text ?? '', textOf(value))
  }
  return fields
}

/** The year 1, in seconds before 1970: where KDBX 4 begins to count. */
const epoch = 62_135_596_800

/** ISO 8601 in an export; in KDBX 4 the seconds since the year 1, as Base64 of eight bytes. */
function createdAt(entry: XmlElement): number | undefined {
  const text = childOf(childOf(entry, 'Times'), 'CreationTime')?.text.trim() ?? ''
  if (text.includes('-')) return timeOf(text)
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === 8 ? timeOf(Number(bytes.readBigInt64LE()) - epoch) : undefined
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}
