// `add -`: adds the accounts of the otpauth URIs on standard input, a line each. One bad line costs only itself.

import { fail, ok } from '../../shared/result'
import { draftOfSource, findDuplicate } from '../drafts'
import type { AccountDraft } from '../vault/account'
import { type CliCommand, exit, exitOf } from './command'
import { cliText, faultLine } from './texts'

export const add: CliCommand = {
  name: 'add',
  usage: '-',
  summary: 'adds the otpauth URIs on standard input, a line each',
  options: { 'dry-run': { type: 'boolean', help: 'say what would be added, and add nothing' } },
  examples: [
    { line: 'tidelock add - < uris.txt', does: 'adds every otpauth:// link of a file' },
    { line: 'tidelock add - --dry-run < uris.txt', does: 'says what would be added' },
  ],
  run: async ({ openVault, words, terminal, json, options }) => {
    if (words.length !== 1 || words[0] !== '-') {
      terminal.complain(cliText.addFromInputOnly)
      return exit.badInput
    }
    const lines = (await terminal.readAll()).split(/\r\n|\r|\n/).map((line) => line.trim())
    const vault = await openVault({ toStore: options['dry-run'] !== true })
    if (typeof vault === 'number') return vault

    const drafts: AccountDraft[] = []
    const skipped: { readonly row: number; readonly reason: string }[] = []
    for (const [index, text] of lines.entries()) {
      if (text === '' || text.startsWith('#')) continue
      const made = draftOfLine(text)
      if (!made.ok) skipped.push({ row: index + 1, reason: made.error })
      else if (findDuplicate(made.value, vault.accounts()) !== undefined) {
        skipped.push({ row: index + 1, reason: faultLine({ code: 'duplicate-account' }) })
      } else drafts.push(made.value)
    }
    if (options['dry-run'] !== true && drafts.length > 0) {
      const added = await vault.add(drafts)
      if (!added.ok) {
        terminal.complain(faultLine(added.error))
        return exitOf(added.error)
      }
    }
    if (json) terminal.write(`${JSON.stringify({ added: drafts.length, skipped }, null, 2)}\n`)
    else {
      terminal.write(`${cliText.added(drafts.length, skipped.length)}\n`)
      for (const { row, reason } of skipped) terminal.complain(cliText.skippedRow(row, reason))
    }
    return drafts.length === 0 && skipped.length > 0 ? exit.badInput : exit.done
  },
}

function draftOfLine(text: string) {
  const made = draftOfSource({ kind: 'uri', text, issuer: null, account: null })
  if (made.ok) return ok(made.value.draft)
  const [first] = made.error
  return fail(faultLine(first?.fault ?? { code: 'bad-request' }))
}
