// What --help prints, made from the table of commands.

import type { CliCommand } from './command'
import { cliText } from './texts'

export function overview(commands: readonly CliCommand[]): string {
  const rows = commands.map((row) => [`  ${row.name} ${row.usage}`, row.summary] as const)
  return `${cliText.overviewHead}\n\n${table(rows)}\n\n${cliText.overviewFoot}\n`
}

export function helpOf(
  command: CliCommand,
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly help: string }>>,
): string {
  const rows = Object.entries(options).map(
    ([name, { type, help }]) => [`  --${name}${type === 'string' ? ' VALUE' : ''}`, help] as const,
  )
  return `tidelock ${command.name} ${command.usage}\n\n  ${command.summary}\n\n${table(rows)}\n`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, right]) => `${left.padEnd(width)}${right}`).join('\n')
}
