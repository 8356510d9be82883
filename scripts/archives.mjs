// Reads the two archive kinds that hold the fallback runtime, a gzipped tar and a zip, and writes a small asar.
// In Node alone, because a fresh machine has no unzip. For archives whose checksum was compared before.

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip, inflateRawSync } from 'node:zlib'

/**
 * Copies one file out of a .tgz without holding the archive in memory.
 * @param {string} archive
 * @param {string} name the entry's path in the archive
 * @param {string} target
 */
export async function extractFromTgz(archive, name, target) {
  const input = createReadStream(archive, { highWaterMark: 1 << 20 })
  const gunzip = input.pipe(createGunzip({ chunkSize: 1 << 20 }))
  input.once('error', (error) => gunzip.destroy(error))
  const output = await open(target, 'wx')
  let rest = Buffer.alloc(0)
  /** Bytes of the present entry's content still to come, and how many of them are padding. */
  let left = 0
  let padding = 0
  let wanted = false
  try {
    for await (const chunk of gunzip) {
      rest = rest.length ? Buffer.concat([rest, chunk]) : chunk
      while (rest.length) {
        if (left > 0) {
          const part = rest.subarray(0, left)
          if (wanted) await output.write(part)
          left -= part.length
          rest = rest.subarray(part.length)
          if (left === 0 && wanted) return
        } else if (padding > 0) {
          const part = Math.min(padding, rest.length)
          padding -= part
          rest = rest.subarray(part)
        } else {
          if (rest.length < 512) break
          const header = rest.subarray(0, 512)
          rest = rest.subarray(512)
          const field = (/** @type {number} */ from, /** @type {number} */ to) =>
            header.toString('latin1', from, to).split('\0', 1)[0]?.trim() ?? ''
          left = Number.parseInt(field(124, 136) || '0', 8)
          padding = (512 - (left % 512)) % 512
          wanted = field(0, 100) === name
        }
      }
    }
    throw new Error(`${name} is not in ${archive}, or the archive is cut short`)
  } finally {
    gunzip.destroy()
    input.destroy()
    await output.close()
  }
}

/**
 * Goes through the files of a zip (no zip64, no encryption: neither occurs here).
 * @param {string} archive
 * @param {(name: string) => boolean} wanted
 * @param {(name: string, content: Buffer, mode: number) => Promise<void>} use
 */
export async function eachZipFile(archive, wanted, use) {
  const file = await open(archive, 'r')
  try {
    const { size } = await file.stat()
    const end = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
    const at = end.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
    if (at < 0) throw new Error(`${archive} is not a zip file`)
    const directory = await readAt(file, end.readUInt32LE(at + 16), end.readUInt32LE(at + 12))
    for (let p = 0; p + 46 <= directory.length; ) {
      if (directory.readUInt32LE(p) !== 0x02014b50) throw new Error(`${archive} has a damaged directory`)
      const method = directory.readUInt16LE(p + 10)
      const packed = directory.readUInt32LE(p + 20)
      const nameEnd = p + 46 + directory.readUInt16LE(p + 28)
      const name = directory.toString('utf8', p + 46, nameEnd)
      const mode = directory.readUInt32LE(p + 38) >>> 16
      const offset = directory.readUInt32LE(p + 42)
      p = nameEnd + directory.readUInt16LE(p + 30) + directory.readUInt16LE(p + 32)
      if (name.endsWith('/') || !wanted(name)) continue
      if (name.split('/').includes('..') || name.startsWith('/')) throw new Error(`${name} leads outside`)
      const local = await readAt(file, offset, 30)
      const content = await readAt(
        file,
        offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28),
        packed,
      )
      if (method !== 0 && method !== 8) throw new Error(`${name} is packed by an unknown method`)
      await use(name, method === 8 ? inflateRawSync(content) : content, mode)
    }
  } finally {
    await file.close()
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function readAt(file, position, length) {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead !== length) throw new Error('the archive is cut short')
  return buffer
}

/**
 * An asar of flat text files: two Chromium pickles (sizes, then the JSON header), then the contents.
 * @param {Record<string, string>} files
 */
export function makeAsar(files) {
  /** @type {Record<string, {size: number, offset: string}>} */
  const entries = {}
  /** @type {Buffer[]} */
  const contents = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    entries[name] = { size: content.length, offset: String(offset) }
    contents.push(content)
    offset += content.length
  }
  const json = Buffer.from(JSON.stringify({ files: entries }))
  const padded = Math.ceil(json.length / 4) * 4
  const head = Buffer.alloc(16 + padded)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(8 + padded, 4)
  head.writeUInt32LE(4 + padded, 8)
  head.writeUInt32LE(json.length, 12)
  json.copy(head, 16)
  return Buffer.concat([head, ...contents])
}
