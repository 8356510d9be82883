// TOTP (RFC 6238): HOTP whose counter is the number of whole periods since 1970 (T0 = 0).
// The step is worked out in codes.ts; there is no clock in here.

import { decimalCodes } from './hotp'
import type { TokenTypeRow } from './token-type'

export const totp: TokenTypeRow = { ...decimalCodes, type: 'totp', timed: true, fixed: {} }
