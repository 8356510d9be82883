// `recovery-key new`: makes a recovery key and prints it this once; with --kit it stands on a page to print as well.

import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { ok } from '../../shared/result'
import { kitHtml } from '../kit/kit'
import { type CliCommand, exit } from './command'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'
import { forceOption, mayWrite, writeOutputFile } from './output-file'

export const recoveryKey: CliCommand = {
  name: 'recovery-key',
  usage: 'new',
  summary: () => helpText.recoveryKey.summary,
  options: {
    kit: { type: 'string', value: 'FILE', help: () => helpText.recoveryKey.kit },
    force: forceOption,
  },
  subwords: ['new'],
  examples: [
    { line: 'recovery-key new', does: () => helpText.recoveryKey.exampleNew },
    { line: 'recovery-key new --kit kit.html', does: () => helpText.recoveryKey.exampleKit },
    { line: 'recovery-key new --json', does: () => helpText.recoveryKey.exampleJson('{"recovery_key": …}') },
  ],
  run: async (context) => {
    if (context.words.length !== 1 || context.words[0] !== 'new') {
      return refuse(context, refusal(inOutText.recoveryWhat))
    }
    const given = context.options['kit']
    const file = typeof given === 'string' ? given : null
    const may = file === null ? ok(null) : await mayWrite(context, file, '--kit')
    if (!may.ok) return refuse(context, may.error)
    const vault = await context.openVault()
    if (typeof vault === 'number') return vault
    const made = await vault.newRecoveryKey()
    if (!made.ok) return refuse(context, refusalOf(made.error))
    // Printed first: the key is in force, and a kit that cannot be written must not keep it from being seen.
    if (context.json)
      writeDocument(context, { recovery_key: made.value, ...(file === null ? {} : { kit: file }) })
    else context.terminal.write(`${made.value}\n${inOutText.recoveryShown}\n`)
    if (file === null) return exit.done
    const html = kitHtml({
      recoveryKey: made.value,
      vaultId: vault.vaultId() ?? '',
      madeAt: context.clock.now(),
      siteCodes: [],
    })
    const written = await writeOutputFile(context, file, new TextEncoder().encode(html), '--kit')
    if (!written.ok) return refuse(context, written.error)
    if (!context.json) context.terminal.write(`${inOutText.recoveryKit}\n`)
    return exit.done
  },
}
