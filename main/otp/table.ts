// The table of token types. A new type is a file and a line in here.

import type { TokenType } from '../../shared/token'
import { hotp } from './hotp'
import { motp } from './motp'
import { steam } from './steam'
import type { TokenTypeRow } from './token-type'
import { totp } from './totp'
import { yandex } from './yandex'

export const tokenTypeTable: Readonly<Record<TokenType, TokenTypeRow>> = { totp, hotp, steam, motp, yandex }
