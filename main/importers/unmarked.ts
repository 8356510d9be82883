// Files of ciphertext that begin with nothing that tells whose they are: andOTP's backups and OTPClient's oldest databases
// (formats.md 1.7, 10, 28). Any short file that is as even as only ciphers make them may be one.

import type { ImportFile } from './import-file'

/** Bytes: andOTP's salt, nonce and tag; more than either program ever wrote. */
const least = 45
const most = 16 * 1024 * 1024
const looked = 64 * 1024

/** How files of other kinds begin that are as even as ciphertext: archives, pictures, databases, other backups. */
const otherFiles: readonly string[] = [
  ...['504b0304', '504b0506', '1f8b08', '425a68', 'fd377a585a00', '377abcaf271c', '526172211a07', '28b52ffd'],
  ...[
    '89504e470d0a1a0a',
    'ffd8ff',
    '47494638',
    '52494646',
    '25504446',
    '7f454c46',
    '53514c69746520666f726d6174',
  ],
  ...[
    '41757468656e74696361746f7250726f',
    '41555448454e54494341544f5250524f',
    '4f5450436c69656e74',
    'aced0005',
  ],
  ...['03d9a29a67fb4bb5', '436c6f75644f54502d4261636b7570', '53616c7465645f5f', 'd0cf11e0a1b11ae1'],
]

/** Short, no text, no mark of anybody, and as even as ciphertext. */
export function isUnmarked({ bytes, json }: ImportFile): boolean {
  if (bytes.length < least || bytes.length > most) return false
  const begin = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  if (otherFiles.some((magic) => begin.startsWith(magic)) || json()?.kind === 'whole') return false
  return !isText(bytes) && isEven(bytes)
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, looked), { stream: true })
    return true
  } catch {
    return false
  }
}

/** Chi-squared over the sixteen upper and lower halves of bytes: ciphertext passes but for once in 10^12 files. */
function isEven(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, looked)
  const counts = new Uint32Array(32)
  for (const byte of part) {
    counts[byte >>> 4] = (counts[byte >>> 4] ?? 0) + 1
    counts[16 + (byte & 15)] = (counts[16 + (byte & 15)] ?? 0) + 1
  }
  const expected = part.length / 16
  const distance = (half: Uint32Array) =>
    half.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return distance(counts.subarray(0, 16)) < 100 && distance(counts.subarray(16)) < 100
}
