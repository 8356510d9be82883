// How far this clock is off by a code that another device shows, and the vault's correction of it. These two open the vault.

import { correctionText } from '../../shared/messages/choose'
import { doctorWords } from '../../shared/messages/cli-doctor'
import { timeOffsetLimits } from '../../shared/time-offset'
import type { DriftView } from '../../shared/views'
import { findDrift } from '../drift'
import { withToken } from '../vault/account'
import type { Vault } from '../vault/vault'
import { type CommandContext, type ExitStatus, exit } from './command'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'
import { matching, oneLine } from './query'
import { readSeconds } from './seconds'
import { cliText, severalFound } from './texts'

const words = doctorWords.drift
const wrongNumber = (name: string) => refusal(doctorWords.wrongNumber(name, timeOffsetLimits.max))

export async function compareClocks(context: CommandContext, query: string): Promise<ExitStatus> {
  const { options, clock } = context
  const within =
    typeof options['within'] === 'string' ? readSeconds(options['within'], 1) : timeOffsetLimits.search
  if (within === null) return refuse(context, wrongNumber('within'))
  const typed = context.words.join('')
  if (typed === '') return refuse(context, refusal(doctorWords.codeMissing))
  const vault = await context.openVault()
  if (typeof vault === 'number') return vault
  const found = matching(vault, query)
  const [account] = found
  if (account === undefined) return refuse(context, refusal(cliText.nothingFound, exit.noMatch))
  if (found.length > 1) {
    return refuse(context, refusal(severalFound(found.map(oneLine))))
  }
  const here = { now: clock.now() / 1000, offset: vault.timeOffset(), within }
  const drift = withToken(account, (token) => findDrift(token, typed, here))
  if (drift.kind === 'fault') return refuse(context, refusalOf(drift.fault))
  return tell(context, vault, drift)
}

export async function setOffset(context: CommandContext, text: string): Promise<ExitStatus> {
  const seconds = readSeconds(text, -timeOffsetLimits.max)
  if (seconds === null) return refuse(context, wrongNumber('offset'))
  const vault = await context.openVault()
  return typeof vault === 'number' ? vault : correct(context, vault, seconds)
}

async function correct(context: CommandContext, vault: Vault, seconds: number): Promise<ExitStatus> {
  const done = await vault.setTimeOffset(seconds)
  if (!done.ok) return refuse(context, refusalOf(done.error))
  if (context.json) writeDocument(context, { offset: seconds })
  else context.terminal.write(`${seconds === 0 ? words.setBack : words.corrected(correctionText(seconds))}\n`)
  return exit.done
}

async function tell(context: CommandContext, vault: Vault, drift: DriftView): Promise<ExitStatus> {
  const { terminal, json, options } = context
  const inForce = vault.timeOffset()
  if (drift.kind !== 'found') {
    if (json) writeDocument(context, { found: false, reason: drift.kind, in_force: inForce })
    else terminal.write(`${whyNot(drift)}\n`)
    return drift.kind === 'not-timed' ? exit.badInput : exit.noMatch
  }
  const { from, to, offset } = drift
  const right = from <= inForce && inForce <= to
  if (!right && options['correct'] === true) return correct(context, vault, offset)
  if (json) writeDocument(context, { found: true, from, to, offset, in_force: inForce, right })
  else terminal.write(`${sentences(from, to, offset, inForce).join(' ')}\n`)
  return right ? exit.done : exit.noMatch
}

function sentences(from: number, to: number, offset: number, inForce: number): readonly string[] {
  if (offset === 0) return inForce === 0 ? [words.onTime] : [words.onTimeCorrected, words.howTo(0)]
  const off = from > 0 ? words.behind(from, to) : words.ahead(-to, -from)
  return [off, from <= inForce && inForce <= to ? words.madeUp(correctionText(inForce)) : words.howTo(offset)]
}

function whyNot(drift: Exclude<DriftView, { kind: 'found' }>): string {
  switch (drift.kind) {
    case 'nowhere':
      return words.nowhere(drift.seconds)
    case 'malformed':
      return words.malformed(drift.digits)
    case 'not-timed':
      return words.notTimed
  }
}
