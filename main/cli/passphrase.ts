// `passphrase set|change|remove`: the way into the vault that a person types. The old one is asked by opening the vault.

import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { type CliCommand, exit } from './command'
import { secretOptions } from './inputs'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'
import { newPassphrase } from './passwords'

const ways = ['set', 'change', 'remove'] as const

export const passphrase: CliCommand = {
  name: 'passphrase',
  usage: 'set | change | remove',
  summary: () => helpText.passphrase.summary,
  options: secretOptions('password', {
    input: () => helpText.secrets.newPassphrase,
    file: () => helpText.secrets.newPassphraseFile,
  }),
  subwords: ways,
  examples: [
    { line: 'passphrase set', does: () => helpText.passphrase.exampleSet },
    { line: 'passphrase change --password-file new.pass', does: () => helpText.passphrase.exampleChange },
  ],
  run: async (context) => {
    const way = ways.find((name) => name === context.words[0])
    if (way === undefined || context.words.length > 1)
      return refuse(context, refusal(inOutText.passphraseWhat))
    const vault = await context.openVault()
    if (typeof vault === 'number') return vault
    const there = vault.slots().some(({ kind }) => kind === 'passphrase')
    if (way === 'set' && there) return refuse(context, refusal(inOutText.passphraseThere))
    if (way !== 'set' && !there) return refuse(context, refusal(inOutText.passphraseAbsent))
    if (way === 'remove') {
      const removed = await vault.removePassphrase()
      if (!removed.ok) return refuse(context, refusalOf(removed.error))
    } else {
      const text = await newPassphrase(context)
      if (!text.ok) return refuse(context, text.error)
      const set = await vault.setPassphrase(text.value)
      if (!set.ok) return refuse(context, refusalOf(set.error))
    }
    const said = {
      set: inOutText.passphraseSet,
      change: inOutText.passphraseChanged,
      remove: inOutText.passphraseRemoved,
    }
    if (context.json) writeDocument(context, { passphrase: way !== 'remove' })
    else context.terminal.write(`${said[way]}\n`)
    return exit.done
  },
}
