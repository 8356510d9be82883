// Messages of OpenPGP, into which andOTP and others put their exports: told apart, so that the sentence can say what to
// do, and never opened (formats.md 10).

import { fail } from '../../shared/result'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'

export const openpgp: Importer = {
  name: 'openpgp',
  endings: ['gpg', 'pgp', 'asc'],
  detect: isMessage,
  open: (file) =>
    fail(isMessage(file) ? { code: 'import-unsupported', why: 'openpgp' } : { code: 'import-unknown' }),
}

function isMessage({ bytes }: ImportFile): boolean {
  const begin = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return begin.trimStart().startsWith('-----BEGIN PGP MESSAGE-----') || isSessionKey(bytes)
}

/** RFC 9580: the first packet holds a session key, for a public key (version 3, tag 1) or a password (version 4, tag 3). */
function isSessionKey(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes
  switch (first) {
    case 0x84:
    case 0xc1: {
      const at = first === 0xc1 && second >= 192 ? 3 : 2
      return bytes[at] === 3 && isPublicKeyAlgorithm(bytes[at + 9])
    }
    case 0x85:
      return bytes[3] === 3 && isPublicKeyAlgorithm(bytes[12])
    case 0x8c:
    case 0xc3:
      return second < 64 && third === 4 && (bytes[3] ?? 0) >= 7 && (bytes[3] ?? 0) <= 9
    default:
      return false
  }
}

function isPublicKeyAlgorithm(id: number | undefined): boolean {
  return id !== undefined && [1, 2, 3, 16, 18, 25].includes(id)
}
