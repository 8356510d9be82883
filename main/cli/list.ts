// `list [QUERY]`: the accounts, a line each. Never a secret, never a code.

import { accountView } from '../vault/account'
import { type CliCommand, exit } from './command'
import { matching, oneLine } from './query'

export const list: CliCommand = {
  name: 'list',
  usage: '[QUERY]',
  summary: 'accounts, a line each',
  options: {},
  examples: [
    { line: 'list', does: 'every account of the vault' },
    { line: 'list git --json', does: 'those whose issuer or account holds “git”, as JSON' },
  ],
  run: async ({ openVault, words, terminal, json }) => {
    const vault = await openVault()
    if (typeof vault === 'number') return vault
    const query = words.join(' ')
    const found = matching(vault.accounts(), query)
    if (json) {
      const accounts = found.map((account) => {
        const {
          id,
          type,
          issuer,
          account: name,
          note,
          algorithm,
          digits,
          period,
          counter,
          pinned,
          addedAt,
        } = accountView(account)
        const added_at = Math.floor(addedAt / 1000)
        return { id, type, issuer, account: name, note, algorithm, digits, period, counter, pinned, added_at }
      })
      terminal.write(`${JSON.stringify({ accounts }, null, 2)}\n`)
    } else {
      terminal.write(found.map((account) => `${oneLine(account)}\n`).join(''))
    }
    return found.length > 0 || query === '' ? exit.done : exit.noMatch
  },
}
