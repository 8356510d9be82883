// The issuer's side: a new secret, shown, saved and verified. No stored secret is looked up.

import * as v from 'valibot'
import { tokenLimits } from '../token'
import type { VerifyView } from '../views'
import { command, typedCode } from './command'
import { accountForm, type MadePreview } from './forms'

/** Steps before and after the expected one. */
const window = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))

export const creatingCommands = {
  /** A new random secret in Base32. It may cross because it was made this moment and is in no vault. */
  newSecret: command<{ readonly secret: string }>()(
    v.strictObject({
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(tokenLimits.maxSecretBytes)),
    }),
    'open',
  ),
  /** Its URI, its QR and its code now. Takes the secret from the page and knows no stored one. */
  previewSecret: command<MadePreview>()(accountForm, 'open'),
  copyMade: command<{ readonly clearsInSeconds: number | null }>()(
    v.strictObject({ form: accountForm, what: v.picklist(['secret', 'uri', 'code']) }),
    'open',
  ),
  /** Asks where, by the system's own dialog, and writes the file. null = the person changed their mind. */
  saveQr: command<{ readonly file: string | null }>()(
    v.strictObject({ form: accountForm, format: v.picklist(['png', 'svg']) }),
    'open',
  ),
  verifyMade: command<VerifyView>()(v.strictObject({ form: accountForm, code: typedCode, window }), 'open'),
} as const
