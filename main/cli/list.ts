// `list [QUERY]`: the accounts, a line each. Never a secret, never a code.

import { helpText } from '../../shared/messages/cli-help'
import { accountView } from '../vault/account'
import { groupViews } from '../vault/groups'
import { type CliCommand, exit } from './command'
import { matching, oneLine } from './query'

export const list: CliCommand = {
  name: 'list',
  usage: '[QUERY]',
  summary: () => helpText.list.summary,
  options: {},
  examples: [
    { line: 'list', does: () => helpText.list.exampleAll },
    { line: 'list group:work -tag:old', does: () => helpText.list.exampleGroup },
    { line: 'list git --json', does: () => helpText.list.exampleName },
  ],
  run: async ({ openVault, words, terminal, json }) => {
    const vault = await openVault()
    if (typeof vault === 'number') return vault
    const query = words.join(' ')
    const found = matching(vault, query)
    if (json) {
      const names = new Map(groupViews(vault.groups()).map((group) => [group.id, group.name]))
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
          groups = [],
          tags = [],
        } = accountView(account)
        const added_at = Math.floor(addedAt / 1000)
        const shown = groups.map((group) => names.get(group)).filter((group) => group !== undefined)
        return {
          ...{ id, type, issuer, account: name, note, algorithm, digits, period, counter, pinned, added_at },
          ...{ groups: shown, tags },
        }
      })
      terminal.write(`${JSON.stringify({ accounts }, null, 2)}\n`)
    } else {
      terminal.write(found.map((account) => `${oneLine(account)}\n`).join(''))
    }
    return found.length > 0 || query === '' ? exit.done : exit.noMatch
  },
}
