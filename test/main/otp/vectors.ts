// Every published vector, in one place; rfc.test.ts and the tests of the other types run them through every path.
// Facts only: no code of ours made any of these values.

import type { Algorithm } from '../../../shared/token'

/** ASCII `1234567890` over and over, as long as each digest (RFC 6238 appendix B and its errata). */
export const rfcSecrets = {
  SHA1: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  SHA256: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA',
  SHA512:
    'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA',
} as const satisfies Record<Algorithm, string>

/** RFC 4226 appendix D: six digits, SHA1. The index is the counter. */
export const rfc4226 = [
  { hmac: 'cc93cf18508d94934c64b65d8ba7667fb7cde4b0', truncated: 1284755224, code: '755224' },
  { hmac: '75a48a19d4cbe100644e8ac1397eea747a2d33ab', truncated: 1094287082, code: '287082' },
  { hmac: '0bacb7fa082fef30782211938bc1c5e70416ff44', truncated: 137359152, code: '359152' },
  { hmac: '66c28227d03a2d5529262ff016a1e6ef76557ece', truncated: 1726969429, code: '969429' },
  { hmac: 'a904c900a64b35909874b33e61c5938a8e15ed1c', truncated: 1640338314, code: '338314' },
  { hmac: 'a37e783d7b7233c083d4f62926c7a25f238d0316', truncated: 868254676, code: '254676' },
  { hmac: 'bc9cd28561042c83f219324d3c607256c03272ae', truncated: 1918287922, code: '287922' },
  { hmac: 'a4fb960c0bc06e1eabb804e5b397cdc4b45596fa', truncated: 82162583, code: '162583' },
  { hmac: '1b3c89f65e6c9e883012052823443f048b4332db', truncated: 673399871, code: '399871' },
  { hmac: '1637409809a679dc698207310c8c7fc07290d9e5', truncated: 645520489, code: '520489' },
] as const

/** RFC 6238 appendix B: eight digits, period 30. */
const rfc6238Table = [
  { at: 59, SHA1: '94287082', SHA256: '46119246', SHA512: '90693936' },
  { at: 1111111109, SHA1: '07081804', SHA256: '68084774', SHA512: '25091201' },
  { at: 1111111111, SHA1: '14050471', SHA256: '67062674', SHA512: '99943326' },
  { at: 1234567890, SHA1: '89005924', SHA256: '91819424', SHA512: '93441116' },
  { at: 2000000000, SHA1: '69279037', SHA256: '90698825', SHA512: '38618901' },
  { at: 20000000000, SHA1: '65353130', SHA256: '77737706', SHA512: '47863826' },
] as const

export interface TotpVector {
  readonly secret: string
  readonly algorithm: Algorithm
  readonly digits: number
  readonly period: number
  readonly at: number
  readonly code: string
}

const rfc6238: readonly TotpVector[] = rfc6238Table.flatMap((row) =>
  (['SHA1', 'SHA256', 'SHA512'] as const).map((algorithm) => ({
    secret: rfcSecrets[algorithm],
    algorithm,
    digits: 8,
    period: 30,
    at: row.at,
    code: row[algorithm],
  })),
)

const libcotp = { secret: 'QWERTYUIOP', period: 30, at: 1741011292, digits: 6 } as const

/** The RFC's vectors and formats.md 2.1's extra ones: other digits, periods and a short secret. */
export const totpVectors: readonly TotpVector[] = [
  ...rfc6238,
  { secret: rfcSecrets.SHA1, algorithm: 'SHA1', digits: 10, period: 30, at: 1234567890, code: '0689005924' },
  { secret: rfcSecrets.SHA1, algorithm: 'SHA1', digits: 6, period: 60, at: 1111111109, code: '360094' },
  { ...libcotp, algorithm: 'SHA1', code: '419231' },
  { ...libcotp, algorithm: 'SHA256', code: '878984' },
  { ...libcotp, algorithm: 'SHA512', code: '560428' },
  { ...libcotp, algorithm: 'SHA1', digits: 1, period: 300, code: '7' },
]

/** formats.md 2.2. */
export const steamVectors = [
  { secret: '63BEDWCQZKTQWPESARIERL5DTTQFCJTK', at: 1511200518, code: 'FR8RV' },
  { secret: '63BEDWCQZKTQWPESARIERL5DTTQFCJTK', at: 1511200714, code: '9P3VP' },
  { secret: 'Z3ZBVSU5ZE7PW3276QDB5KZKFAMT7Y4L', at: 1616374841, code: '2F9J5' },
  { secret: 'ON2XAZLSMR2XAZLSONSWG4TFOQ======', at: 3000030, code: 'YRGQJ' },
  { secret: 'STEAMKEY', at: 1742298317, code: 'VKFDN' },
  { secret: 'STEAMKEY', at: 1742298622, code: 'NTK5M' },
] as const

/** formats.md 2.4. */
export const motpVectors = [
  { secret: 'e3152afee62599c8', pin: '1234', at: 165892298, code: 'e7d8b6' },
  { secret: 'e3152afee62599c8', pin: '1234', at: 123456789, code: '4ebfb2' },
  { secret: 'bbb1912bb5c515be', pin: '9999', at: 1659540020, code: 'ced7b1' },
  { secret: 'bbb1912bb5c515be', pin: '9999', at: 1659540022, code: 'ced7b1' },
  { secret: 'bbb1912bb5c515be', pin: '9999', at: 1659539870, code: '1a14f8' },
  { secret: 'bbb1912bb5c515be', pin: '9999', at: 1659539878, code: '1a14f8' },
  { secret: '7ac61d4736f51a2b', pin: '5555', at: 0, code: 'c42a26' },
  { secret: '7ac61d4736f51a2b', pin: '5555', at: 1000000000, code: '4af383' },
] as const

/** formats.md 2.5. */
export const yandexVectors = [
  { secret: '6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY', pin: '5239', at: 1641559648, code: 'umozdicq' },
  { secret: 'LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI', pin: '7586', at: 1581064020, code: 'oactmacq' },
  { secret: 'LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI', pin: '7586', at: 1581090810, code: 'wemdwrix' },
  {
    secret: 'JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M',
    pin: '5210481216086702',
    at: 1581091469,
    code: 'dfrpywob',
  },
  {
    secret: 'JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M',
    pin: '5210481216086702',
    at: 1581093059,
    code: 'vunyprpd',
  },
] as const
