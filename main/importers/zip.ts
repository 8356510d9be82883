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

configure({ useWebWorkers: false })

export async function readZip(bytes: Uint8Array): Promise<Zip | 'damaged' | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return null
  const members: ZipMember[] = []
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes))
    for await (const entry of reader.getEntriesGenerator()) {
      if (members.length >= maxMembers) return 'damaged'
      if (entry.directory) continue
      const { filename, encrypted, uncompressedSize } = entry
      members.push({
        ...{ name: filename, encrypted, size: uncompressedSize },
        read: async (limit, password) => {
          if (uncompressedSize > limit) return 'too-large'
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
