// A token that is given on the spot and stored nowhere: a URI, or a secret with the values beside it.

import { helpText } from '../../shared/messages/cli-help'
import { fail, ok, type Result } from '../../shared/result'
import { algorithms, tokenLimits, tokenTypes } from '../../shared/token'
import { checkToken, type NamedToken, parseUri } from '../otp'
import type { CliOptions, CommandContext } from './command'
import { readSecretInput, secretOptions } from './inputs'
import { type Refusal, refusal, refusalOf } from './outcome'
import { cliText } from './texts'

export const codeOptions: CliOptions = {
  algorithm: { type: 'string', oneOf: algorithms, help: () => helpText.shared.algorithm },
  digits: { type: 'string', value: 'N', help: () => helpText.shared.digits },
  period: { type: 'string', value: 'SECONDS', help: () => helpText.shared.period },
}

export const nameOptions: CliOptions = {
  issuer: { type: 'string', value: 'NAME', help: () => helpText.shared.issuer },
  account: { type: 'string', value: 'NAME', help: () => helpText.shared.account },
}

/** What a given secret may need besides. */
export const givenOptions: CliOptions = {
  ...secretOptions('secret', {
    input: () => helpText.secrets.secret,
    file: () => helpText.secrets.secretFile,
  }),
  uri: { type: 'string', value: '-', secret: true, help: () => helpText.secrets.uri },
  type: { type: 'string', oneOf: tokenTypes, help: () => helpText.shared.type },
  ...codeOptions,
  counter: { type: 'string', value: 'N', help: () => helpText.shared.counter },
  'pin-file': {
    type: 'string',
    value: 'FILE',
    help: () => helpText.secrets.pinFile,
  },
}

/** These say how a secret is to be read; a URI says so itself. */
const besideSecret = ['type', 'algorithm', 'digits', 'period', 'counter', 'pin-file', 'issuer', 'account']

type Context = Pick<CommandContext, 'options' | 'terminal'>

/** null: none was given, so the words name an account of the vault. */
export async function readGivenToken(context: Context): Promise<Result<NamedToken | null, Refusal>> {
  const { options } = context
  const beside = besideSecret.find((name) => options[name] !== undefined)
  if (options['uri'] !== undefined) {
    const other = options['secret'] === undefined ? beside : 'secret'
    if (other !== undefined) return fail(refusal(cliText.uriSaysAll(other)))
    const text = await readSecretInput(context, 'uri')
    if (!text.ok) return text
    const parsed = parseUri((text.value ?? '').trim())
    return parsed.ok ? parsed : fail(refusalOf(parsed.error))
  }
  const secret = await readSecretInput(context, 'secret')
  if (!secret.ok) return secret
  if (secret.value === null)
    return beside === undefined ? ok(null) : fail(refusal(cliText.needsSecret(beside)))
  const pin = await readSecretInput(context, 'pin')
  if (!pin.ok) return pin
  return namedToken(context, secret.value, pin.value)
}

/** A token from its secret's text and the options beside it. */
export function namedToken(
  { options }: Pick<CommandContext, 'options'>,
  secret: string,
  pin: string | null,
): Result<NamedToken, Refusal> {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : null)
  const type = text('type') ?? 'totp'
  if (text('counter') !== null && type !== 'hotp') return fail(refusal(cliText.counterNeedsHotp))
  const values = { algorithm: text('algorithm'), digits: text('digits'), period: text('period') }
  for (const name of ['digits', 'period'] as const) {
    if (values[name] === '') return fail(refusal(cliText.optionNeedsValue(name)))
  }
  const token = checkToken({ type, secret, ...values, counter: text('counter'), pin })
  if (!token.ok) return fail(refusalOf(token.error.fault))
  const names = { issuer: (text('issuer') ?? '').trim(), account: (text('account') ?? '').trim() }
  for (const field of ['issuer', 'account'] as const) {
    if (names[field].length > tokenLimits.maxLabel) {
      return fail(refusalOf({ code: 'label-too-long', field, limit: tokenLimits.maxLabel }))
    }
  }
  return ok({ token: token.value, ...names })
}
