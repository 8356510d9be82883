// Zip files as importers see them: names first, a member's bytes when asked, never more of them than allowed.

import { configure, ERR_ENCRYPTED, ERR_INVALID_PASSWORD, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'

export interface ZipMember {
  /** As the file spells it, `/` between folders. Never used as a path. */
  readonly name: string
  readonly encrypted: boolean
  /** As the file claims it, in bytes. */
  readonly size: number
  /** Never throws; stops at `limit` bytes, whatever the file claimed. */
  read(limit: number, password?: string): Promise<Uint8Array | 'wrong-password' | 'damaged' | 'too-large'>
}

export interface Zip {
  readonly members: readonly ZipMember[]
}

/** An export has a handful of members; 1Password's has one for each attachment. */
const maxMembers = 20_000

/** A comment of up to 64 KiB may follow it. The count is 65,535 where it needs more than two bytes. */
const endRecord = { mark: Buffer.from('PK\x05\x06'), count: 10, most: 22 + 65_535 } as const

/**
 * Exports hold secrets, of which no program makes less than twenty bytes: they shrink to a fiftieth at most. Small members
 * may be anything.
 */
const densest = 200
const denseFrom = 1024 * 1024

configure({ useWebWorkers: false })

export async function readZip(bytes: Uint8Array): Promise<Zip | 'damaged' | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return null
  if (claimedMembers(bytes) > maxMembers) return 'damaged'
  const members: ZipMember[] = []
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes))
    for await (const entry of reader.getEntriesGenerator()) {
      if (members.length >= maxMembers) return 'damaged'
      if (entry.directory) continue
      const { filename, encrypted, uncompressedSize } = entry
      const packed = Math.min(entry.compressedSize, bytes.length)
      members.push({
        ...{ name: filename, encrypted, size: uncompressedSize },
        read: async (limit, password) => {
          if (uncompressedSize > limit) return 'too-large'
          if (uncompressedSize > denseFrom && uncompressedSize > packed * densest) return 'damaged'
          // What claims less than it holds is refused at the first byte beyond its claim.
          const gathered = new Gathered(uncompressedSize)
          try {
            const options = { checkSignature: true, ...(password === undefined ? {} : { password }) }
            await entry.getData(gathered.stream, options)
            return gathered.bytes()
          } catch (error) {
            const message = error instanceof Error ? error.message : ''
            return message === ERR_INVALID_PASSWORD || message === ERR_ENCRYPTED
              ? 'wrong-password'
              : 'damaged'
          }
        },
      })
    }
  } catch {
    return 'damaged'
  }
  return { members }
}

/** By the record at the end; so that a list of a million members is not even begun. */
function claimedMembers(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-endRecord.most)
  const at = tail.lastIndexOf(endRecord.mark)
  return at < 0 || at + endRecord.count + 2 > tail.length ? 0 : tail.readUInt16LE(at + endRecord.count)
}

/** Takes what is inflated, and refuses the first byte too many. */
class Gathered {
  readonly stream: WritableStream<Uint8Array>
  readonly #pieces: Uint8Array[] = []
  #length = 0

  constructor(limit: number) {
    this.stream = new WritableStream({
      write: (piece) => {
        this.#length += piece.length
        if (this.#length > limit) {
          this.#pieces.length = 0
          throw new Error('more than allowed')
        }
        this.#pieces.push(piece)
      },
    })
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#pieces)
  }
}
