// `recovery-key new`: makes a recovery key and prints it this once.

import { inOutText } from '../../shared/messages/cli-in-out'
import { type CliCommand, exit } from './command'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'

export const recoveryKey: CliCommand = {
  name: 'recovery-key',
  usage: 'new',
  summary: 'makes a recovery key for the vault and prints it once',
  options: {},
  subwords: ['new'],
  examples: [
    { line: 'recovery-key new', does: 'a new key; an older one stops working' },
    { line: 'recovery-key new --json', does: 'the same as {"recovery_key": …}' },
  ],
  run: async (context) => {
    if (context.words.length !== 1 || context.words[0] !== 'new') {
      return refuse(context, refusal(inOutText.recoveryWhat))
    }
    const vault = await context.openVault()
    if (typeof vault === 'number') return vault
    const made = await vault.newRecoveryKey()
    if (!made.ok) return refuse(context, refusalOf(made.error))
    if (context.json) writeDocument(context, { recovery_key: made.value })
    else context.terminal.write(`${made.value}\n${inOutText.recoveryShown}\n`)
    return exit.done
  },
}
