// How commands end early and how they speak: refusals as values, documents as JSON.

import type { Fault } from '../../shared/errors'
import { type CommandContext, type ExitStatus, exit, exitOf } from './command'
import { faultLine } from './texts'

/** Why a command ends; its line has not been said yet. */
export interface Refusal {
  readonly line: string
  readonly status: ExitStatus
}

export function refusal(line: string, status: ExitStatus = exit.badInput): Refusal {
  return { line, status }
}

export function refusalOf(fault: Fault): Refusal {
  return { line: faultLine(fault), status: exitOf(fault) }
}

export function refuse(
  { terminal }: Pick<CommandContext, 'terminal'>,
  { line, status }: Refusal,
): ExitStatus {
  if (line !== '') terminal.complain(line)
  return status
}

/** The one JSON document of a command. */
export function writeDocument({ terminal }: Pick<CommandContext, 'terminal'>, document: object): void {
  terminal.write(`${JSON.stringify(document, null, 2)}\n`)
}
