// How a pack is kept: one line of JSON that says what is in it, then the pictures' bytes one behind the other. Plain data,
// which anybody could have changed: it is checked whenever it is read.

import { type KeptIcon, type PackHead, readPackHead } from '../../shared/icon-pack-file'
import { isSafeSvg } from '../../shared/safe-svg'
import type { ReadPack } from '../importers/icon-pack'

export interface KeptPack {
  readonly head: PackHead
  /** null = the file does not hold what its head says, or it may not be shown. */
  bytesOf(icon: KeptIcon): Uint8Array | null
}

const newline = 0x0a

export function writePack({ icons, ...about }: ReadPack): Uint8Array {
  let at = 0
  const kept = icons.map(({ name, issuers, mime, bytes }): KeptIcon => {
    const icon = { name, issuers: [...issuers], mime, at, length: bytes.length }
    at += bytes.length
    return icon
  })
  const head = JSON.stringify({ ...about, icons: kept } satisfies PackHead)
  return Buffer.concat([Buffer.from(`${head}\n`), ...icons.map(({ bytes }) => bytes)])
}

/** null = it is no pack of ours. */
export function readPack(file: Uint8Array): KeptPack | null {
  const end = file.indexOf(newline)
  if (end < 0) return null
  const head = readPackHead(jsonOf(file.subarray(0, end)))
  if (head === null) return null
  return {
    head,
    bytesOf: ({ at, length, mime }) => {
      const from = end + 1 + at
      if (from + length > file.length) return null
      // A copy of its own: a view would take the whole file along to the page.
      const bytes = new Uint8Array(file.subarray(from, from + length))
      return mime === 'image/svg+xml' && !isSafeSvg(new TextDecoder().decode(bytes)) ? null : bytes
    },
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
