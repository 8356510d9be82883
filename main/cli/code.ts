// `code QUERY`: the code alone on one line. For HOTP the counter is saved before the code is printed.

import { countedCodeNow } from '../codes'
import { codeAt, tokenTypeTable } from '../otp'
import { type Account, withToken } from '../vault/account'
import type { Vault } from '../vault/vault'
import { type CliCommand, type CommandContext, type ExitStatus, exit, exitOf } from './command'
import { matching, oneLine } from './query'
import { cliText, faultLine } from './texts'

export const code: CliCommand = {
  name: 'code',
  usage: 'QUERY',
  summary: 'the code of one account',
  options: {
    next: { type: 'boolean', help: 'the code of the next time step' },
    at: { type: 'string', help: 'the code at these Unix seconds' },
  },
  examples: [
    { line: 'code github', does: 'the code of the one account that matches' },
    { line: 'code github --json', does: 'with its times' },
  ],
  run: async (context) => {
    const query = context.words.join(' ')
    if (query === '') return refuse(context, cliText.queryMissing)
    const at = context.options['at']
    if (typeof at === 'string' && !/^\d{1,12}$/.test(at)) return refuse(context, cliText.atNotSeconds)
    const vault = await context.openVault()
    if (typeof vault === 'number') return vault
    const found = matching(vault.accounts(), query)
    const [account] = found
    if (account === undefined) {
      context.terminal.complain(cliText.nothingFound)
      return exit.noMatch
    }
    if (found.length > 1) {
      context.terminal.complain(cliText.severalFound(found.slice(0, 10).map(oneLine), found.length))
      return exit.badInput
    }
    return tokenTypeTable[account.type].timed
      ? printTimed(context, account, typeof at === 'string' ? Number(at) : undefined)
      : printCounted(context, vault, account)
  },
}

function printTimed(context: CommandContext, account: Account, at: number | undefined): ExitStatus {
  const { terminal, clock, json, options } = context
  const time = at ?? Math.floor(clock.now() / 1000)
  const result = withToken(account, (token) => codeAt(token, time))
  if (!result.ok) return refuse(context, faultLine(result.error))
  const { code: current, nextCode, validFrom, validUntil } = result.value
  const { id, issuer, account: name } = account
  if (json) {
    const about = { id, issuer, account: name, code: current, next_code: nextCode }
    const times = { valid_from: validFrom, valid_until: validUntil, seconds_left: validUntil - time }
    terminal.write(`${JSON.stringify({ ...about, ...times }, null, 2)}\n`)
  } else terminal.write(`${options['next'] === true ? nextCode : current}\n`)
  return exit.done
}

async function printCounted(context: CommandContext, vault: Vault, account: Account): Promise<ExitStatus> {
  const taken = await vault.takeCounter(account.id)
  if (!taken.ok) {
    context.terminal.complain(faultLine(taken.error))
    return exitOf(taken.error)
  }
  const made = countedCodeNow(taken.value.account)
  if (made === null) return refuse(context, faultLine({ code: 'pin-needed' }))
  const { id, issuer, account: name } = account
  const document = { id, issuer, account: name, code: made, counter: taken.value.account.counter }
  context.terminal.write(context.json ? `${JSON.stringify(document, null, 2)}\n` : `${made}\n`)
  return exit.done
}

function refuse({ terminal }: CommandContext, line: string): ExitStatus {
  terminal.complain(line)
  return exit.badInput
}
