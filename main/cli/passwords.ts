// Passwords that commands need besides the vault's own: of a file, or a new passphrase. From a file, from standard
// input, or asked on the terminal without echo.

import { inOutText } from '../../shared/messages/cli-in-out'
import { fail, ok, type Result } from '../../shared/result'
import { type CommandContext, exit } from './command'
import { readSecretInput } from './inputs'
import { type Refusal, refusal } from './outcome'

const tries = 3

type Context = Pick<CommandContext, 'options' | 'terminal'>

/** Asked once, without a second typing; null = nobody to ask. */
export async function askPassword(
  { terminal }: Context,
  question: string,
): Promise<Result<string | null, Refusal>> {
  const asked = await terminal.askHidden(question)
  if (asked.kind === 'interrupted') return fail(refusal('', exit.interrupted))
  return ok(asked.kind === 'text' ? asked.text : null)
}

/** A new passphrase: given, or typed twice. */
export async function newPassphrase(context: Context): Promise<Result<string, Refusal>> {
  const given = await readSecretInput(context, 'password')
  if (!given.ok) return given
  if (given.value !== null)
    return given.value === '' ? fail(refusal(inOutText.passwordEmpty)) : ok(given.value)
  for (let left = tries; left > 0; left--) {
    const first = await askPassword(context, inOutText.askNewPassphrase)
    if (!first.ok) return first
    if (first.value === null) return fail(refusal(inOutText.passphraseNeeded))
    const second = await askPassword(context, inOutText.askAgain)
    if (!second.ok) return second
    if (first.value === '') context.terminal.complain(inOutText.passwordEmpty)
    else if (first.value === second.value) return ok(first.value)
    else context.terminal.complain(inOutText.notTheSame)
  }
  return fail(refusal(''))
}
