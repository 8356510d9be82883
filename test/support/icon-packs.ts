// Icon packs in Aegis' format and pictures, made here.

import { crc32, deflateSync } from 'node:zlib'
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

export interface PackMember {
  readonly name: string
  readonly bytes: Uint8Array | string
}

export const plainSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#0a6b7d"/><circle cx="24" cy="24" r="12" fill="#ffd166"/></svg>'

export const packJson = {
  uuid: '5b1f7d9e-1c1d-4d3c-9f52-5a2f6f1f0c11',
  name: 'Harbour icons',
  version: 3,
  icons: [
    { filename: 'svg/harbour-github.svg', name: 'Harbour GitHub', issuer: ['GitHub', 'GitHub Enterprise'] },
    { filename: 'png/hub.png', issuer: ['Hub'] },
    { filename: 'svg/bad.svg', name: 'Bad', issuer: ['Bad'] },
    { filename: '../outside.svg', name: 'Outside', issuer: ['Outside'] },
    { filename: 'svg/absent.svg', name: 'Absent', issuer: ['Absent'] },
  ],
} as const

export const packMembers: readonly PackMember[] = [
  { name: 'svg/harbour-github.svg', bytes: plainSvg },
  { name: 'png/hub.png', bytes: picturePng(64, 64) },
  { name: 'svg/bad.svg', bytes: '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>' },
]

export async function packOf(
  json: unknown = packJson,
  members: readonly PackMember[] = packMembers,
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter())
  await zip.add('pack.json', new TextReader(typeof json === 'string' ? json : JSON.stringify(json)))
  for (const { name, bytes } of members)
    await zip.add(name, typeof bytes === 'string' ? new TextReader(bytes) : new Uint8ArrayReader(bytes))
  return zip.close()
}

/** Two colours side by side; 8 bits for each of red, green and blue. */
export function picturePng(width: number, height: number): Uint8Array {
  const stride = 1 + width * 3
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows.set(x < width / 2 ? [10, 107, 125] : [255, 209, 102], y * stride + 1 + x * 3)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
