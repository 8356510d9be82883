// `generate`: a new random secret for somebody's account, as the issuer makes it. Plain, it prints the secret alone;
// --save keeps it in the vault as well.

import { helpText } from '../../shared/messages/cli-help'
import { ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'
import { codeAtStep, encodeBase32, type NamedToken, stepAt, tokenTypeTable, writeUri } from '../otp'
import { qrText } from '../qr'
import { type CliCommand, type CommandContext, type ExitStatus, exit } from './command'
import { codeOptions, namedToken, nameOptions } from './given-token'
import { readNumber } from './inputs'
import { type Refusal, refusal, refusalOf, refuse, writeDocument } from './outcome'
import { modulesOf, qrFileOptions, readQrFiles, writeQrFiles } from './qr-output'
import { cliText } from './texts'
import { fullOption } from './uri'

/** RFC 4226 R6 recommends 20 bytes and demands 16; fewer than 10 are too easy to guess. */
const byteBounds = { min: tokenLimits.shortSecretBytes, max: tokenLimits.maxSecretBytes, usual: 20 } as const

export const generate: CliCommand = {
  name: 'generate',
  usage: '',
  summary: () => helpText.generate.summary,
  options: {
    ...nameOptions,
    bytes: { type: 'string', value: 'N', help: () => helpText.generate.bytes(byteBounds.usual) },
    type: { type: 'string', oneOf: ['totp', 'hotp'], help: () => helpText.generate.type },
    ...codeOptions,
    counter: { type: 'string', value: 'N', help: () => helpText.generate.counter },
    full: fullOption,
    save: { type: 'boolean', help: () => helpText.generate.save },
    qr: { type: 'boolean', help: () => helpText.generate.qr },
    ...qrFileOptions,
  },
  examples: [
    {
      line: 'tidelock generate --issuer "Secure App" --account alice@google.com --json',
      does: () => helpText.generate.exampleServer,
    },
    {
      line: 'generate --issuer Harbour --account bob --save --qr',
      does: () => helpText.generate.exampleKept,
    },
  ],
  run: async (context) => {
    const { options, json, words } = context
    if (words.length > 0) return refuse(context, refusal(cliText.noWords))
    if (json && options['qr'] === true) return refuse(context, refusal(cliText.notTogether('qr', 'json')))
    const made = makeToken(context)
    if (!made.ok) return refuse(context, made.error)
    const files = await readQrFiles(context)
    if (!files.ok) return refuse(context, files.error)
    const uri = writeUri(made.value, { full: options['full'] === true })
    if (!uri.ok) return refuse(context, refusalOf(uri.error))
    const drawable = modulesOf(uri.value)
    const wantsQr = options['qr'] === true || files.value.png !== null || files.value.svg !== null
    if (wantsQr && !drawable.ok) return refuse(context, drawable.error)
    const id = options['save'] === true ? await save(context, made.value) : null
    if (typeof id === 'number') return id
    const written = wantsQr ? await writeQrFiles(context, uri.value, files.value) : ok(null)
    if (!written.ok) return refuse(context, written.error)
    if (json) writeDocument(context, documentOf(context, made.value, uri.value, id))
    else {
      const drawing = options['qr'] === true ? (qrText(uri.value) ?? '') : ''
      context.terminal.write(`${drawing}${encodeBase32(made.value.token.secret)}\n`)
    }
    return exit.done
  },
}

function makeToken(context: CommandContext): Result<NamedToken, Refusal> {
  const bytes = readNumber(context, 'bytes', byteBounds, byteBounds.usual)
  if (!bytes.ok) return bytes
  return namedToken(context, encodeBase32(context.random.bytes(bytes.value)), null)
}

/** The new account's id, or why it was not kept. */
async function save(
  context: CommandContext,
  { token, issuer, account }: NamedToken,
): Promise<string | ExitStatus> {
  if (issuer === '' && account === '') return refuse(context, refusal(cliText.saveNeedsName))
  const vault = await context.openVault({ toStore: true })
  if (typeof vault === 'number') return vault
  const added = await vault.add([{ issuer, account, note: '', token }])
  return added.ok ? (added.value[0]?.id ?? '') : refuse(context, refusalOf(added.error))
}

function documentOf(
  { clock }: CommandContext,
  { token, issuer, account }: NamedToken,
  uri: string,
  id: string | null,
) {
  const { type, algorithm, digits, period, counter } = token
  const now = Math.floor(clock.now() / 1000)
  const step = stepAt(token, now)
  const current = codeAtStep(token, step)
  const { timed } = tokenTypeTable[type]
  return {
    secret: encodeBase32(token.secret),
    provisioning_uri: uri,
    current_otp: current.ok ? current.value : null,
    ...{ issuer, account, type, algorithm, digits },
    ...(timed ? { period, valid_until: (step + 1) * period } : { counter }),
    bytes: token.secret.length,
    ...(id === null ? { saved: false } : { saved: true, id }),
  }
}
