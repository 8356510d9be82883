// What --help prints, made from the table of commands.

import type { CliCommand, CliOption, CliOptions } from './command'
import { cliText } from './texts'

export function overview(commands: readonly CliCommand[], everywhere: CliOptions): string {
  const rows = commands.map((row) => [`  ${row.name} ${row.usage}`.trimEnd(), row.summary()] as const)
  return `${cliText.overviewHead}\n\n${table(rows)}\n\n${cliText.overviewEverywhere}\n${optionTable(everywhere)}\n\n${cliText.overviewFoot}\n`
}

export function helpOf(command: CliCommand, everywhere: CliOptions): string {
  const own = Object.keys(command.options).length === 0 ? '' : `${optionTable(command.options)}\n\n`
  const examples = command.examples
    .map(({ line, does }) => `  ${exampleLine(line)}\n      ${does()}`)
    .join('\n')
  const notes = (command.notes ?? [])
    .map(({ head, lines }) => `\n${head}:\n${lines.flatMap(wrapped).join('\n')}\n`)
    .join('')
  return (
    `${`tidelock ${command.name} ${command.usage}`.trimEnd()}\n\n  ${command.summary()}\n\n${own}` +
    `${cliText.overviewEverywhere}\n${optionTable(everywhere)}\n\n${cliText.examplesHead}\n${examples}\n${notes}`
  )
}

/** An example as it is typed. */
export function exampleLine(line: string): string {
  return line.includes('tidelock ') ? line : `tidelock ${line}`
}

/** `--digits N`, as help and man page show an option. */
export function optionWords(name: string, option: CliOption): string {
  if (option.type === 'boolean') return `--${name}`
  if ((option.oneOf?.length ?? 0) > mostInALine) return `--${name} ${option.value ?? 'NAME'}`
  return `--${name} ${option.oneOf?.join('|') ?? option.value ?? 'VALUE'}`
}

/** Lines of a common terminal's width, the following ones further in. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  let line = ' '
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > columns && line.trim() !== '') {
      lines.push(line)
      line = '     '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

function optionTable(options: CliOptions): string {
  return table(
    Object.entries(options).map(([name, option]) => [`  ${optionWords(name, option)}`, option.help()]),
  )
}

const columns = 79
const widest = 34
/** Words to choose from that are shown beside the option; more of them are the business of its help. */
const mostInALine = 12

/** Two columns; what is too long for the left one stands on a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(widest, Math.max(...rows.map(([left]) => left.length)) + 2)
  return rows
    .map(([left, right]) =>
      left.length + 2 > width ? `${left}\n${' '.repeat(width)}${right}` : `${left.padEnd(width)}${right}`,
    )
    .join('\n')
}
