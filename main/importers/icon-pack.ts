// One icon pack in Aegis' format: a zip with `pack.json` and pictures. Runs in the reading process, where it can be killed;
// nothing in it becomes a path, and only what can be shown safely comes out.

import { pictureLimits, type ShownMime } from '../../shared/account-icon'
import { readAegisPack, readAegisPackIcon } from '../../shared/icon-pack-file'
import { packLimits } from '../../shared/icon-packs'
import { isSafeSvg } from '../../shared/safe-svg'
import { readImageHeader } from '../../shared/scan/image-header'
import { readZip, type ZipMember } from './zip'

export interface ReadPackIcon {
  readonly name: string
  readonly issuers: readonly string[]
  readonly mime: ShownMime
  readonly bytes: Uint8Array
}

export interface ReadPack {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly leftOut: number
  readonly icons: readonly ReadPackIcon[]
}

export interface PackQuestion {
  readonly kind: 'icon-pack'
  readonly bytes: Uint8Array
}

/** null = it is no icon pack, or none of its pictures can be shown. */
export interface PackAnswer {
  readonly kind: 'icon-pack'
  readonly pack: ReadPack | null
  readonly more: false
}

export function isPackQuestion(message: object): message is PackQuestion {
  const { kind, bytes } = message as Partial<Record<'kind' | 'bytes', unknown>> // checked here
  return kind === 'icon-pack' && bytes instanceof Uint8Array && bytes.length <= packLimits.file
}

export async function answerPack({ bytes }: PackQuestion): Promise<PackAnswer> {
  return { kind: 'icon-pack', pack: await readIconPack(bytes), more: false }
}

const listBytes = 8 * 1024 * 1024
/** Pixels of a side: more than a picture beside an account can use. */
const maxSide = 2_048

export async function readIconPack(bytes: Uint8Array): Promise<ReadPack | null> {
  const zip = await readZip(bytes)
  if (zip === null || zip === 'damaged') return null
  const members = new Map(zip.members.map((member) => [member.name, member]))
  const said = await members.get('pack.json')?.read(listBytes)
  if (!(said instanceof Uint8Array)) return null
  const about = readAegisPack(jsonOf(said))
  if (about === null) return null
  const { uuid, name, version, icons } = about

  const read: ReadPackIcon[] = []
  let room: number = packLimits.file
  for (const one of icons) {
    const icon = await readIcon(one, members, Math.min(packLimits.icon, room))
    if (icon === null) continue
    room -= icon.bytes.length
    read.push(icon)
  }
  if (read.length === 0) return null
  const title = name.slice(0, packLimits.name)
  return { id: uuid.toLowerCase(), name: title, version, leftOut: icons.length - read.length, icons: read }
}

async function readIcon(
  one: unknown,
  members: ReadonlyMap<string, ZipMember>,
  limit: number,
): Promise<ReadPackIcon | null> {
  const said = readAegisPackIcon(one)
  if (said === null) return null
  const { filename, name, issuer } = said
  if (!isPlainName(filename)) return null
  const bytes = await members.get(filename)?.read(limit)
  if (!(bytes instanceof Uint8Array)) return null
  const mime = mimeOf(bytes)
  if (mime === null) return null
  // As Aegis: the name is the file's, without its ending.
  const bare = filename.slice(filename.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return { name: (name ?? bare).slice(0, packLimits.name), issuers: issuer, mime, bytes }
}

/** Relative to the root of the zip. It is only compared with names in the zip, and still not let past if it climbs. */
function isPlainName(filename: string): boolean {
  return !filename.startsWith('/') && !/[\\:\0]/.test(filename) && !filename.split('/').includes('..')
}

/** By content, not by the name's ending. null = it cannot be shown, or not safely. */
function mimeOf(bytes: Uint8Array): ShownMime | null {
  const header = readImageHeader(bytes)
  if (!header.ok)
    return header.error === 'unknown' && isSafeSvg(new TextDecoder().decode(bytes)) ? 'image/svg+xml' : null
  const { kind, width, height } = header.value
  if (width > maxSide || height > maxSide || bytes.length > pictureLimits.shown) return null
  return kind === 'png' || kind === 'jpeg' || kind === 'webp' ? `image/${kind}` : null
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
