// The texts in the codes of the corpus: invented otpauth links from short to long, and Google's migration payloads of
// 1, 4 and 8 to 10 accounts, which need the large codes.

import { writeMigration } from '../../../main/otp/migration-write'
import type { NamedToken } from '../../../main/otp/token-type'
import { type QrMatrix, qrMatrix } from '../../../main/qr/matrix'
import type { Random } from './random'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const issuers = [
  'Harbour',
  'Quarry',
  'Meadow Bank',
  'Lantern',
  'Northern Post',
  'Kiln',
  'Copper & Sons',
  'Ferry',
]

export interface Code {
  readonly text: string
  readonly matrix: QrMatrix
}

export type Length = 'short' | 'middle' | 'long'

/** A code of about this length; without one, any: a third is long. */
export function makeCode(
  random: Random,
  length: Length = random.pick(['short', 'short', 'middle', 'long']),
): Code {
  const text = {
    short: () => link(random, 16),
    middle: () => middle(random),
    long: () => migration(random, random.whole(8, 10)),
  }[length]()
  const matrix = qrMatrix(text)
  if (matrix === null) throw new Error(`No QR code holds ${text.length} characters`)
  return { text, matrix }
}

function link(random: Random, secretLength: number): string {
  const secret = Array.from({ length: secretLength }, () => random.pick([...letters])).join('')
  const issuer = encodeURIComponent(random.pick(issuers))
  return `otpauth://totp/${issuer}:${name(random)}?secret=${secret}&issuer=${issuer}`
}

function middle(random: Random): string {
  return random.next() < 0.5
    ? `${link(random, 64)}&algorithm=SHA256&digits=8&period=60`
    : migration(random, random.pick([1, 4]))
}

function migration(random: Random, count: number): string {
  const accounts: NamedToken[] = Array.from({ length: count }, () => ({
    issuer: random.pick(issuers),
    account: `${name(random)}@example.org`,
    token: {
      type: 'totp',
      secret: random.bytes(20),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
      pin: null,
    },
  }))
  const [uri] = writeMigration(accounts, random.whole(1, 2 ** 31 - 1)).uris
  if (uri === undefined) throw new Error('The migration payload is empty')
  return uri
}

function name(random: Random): string {
  return Array.from({ length: random.whole(4, 9) }, () => random.pick([...'abcdefghiklmnoprstuvw'])).join('')
}
