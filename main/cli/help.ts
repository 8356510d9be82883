// What --help prints, made from the table of commands.

import type { CliCommand, CliOption, CliOptions } from './command'
import { cliText } from './texts'
import { wrapped } from './wrapping'

/** Of a common terminal; a line as long as it is wide would make some of them begin another. */
const common = 79

export function overview(commands: readonly CliCommand[], everywhere: CliOptions, columns = common): string {
  const rows = commands.map((row) => [`  ${row.name} ${row.usage}`.trimEnd(), row.summary()] as const)
  return [
    `${plain(cliText.overviewHead, columns)}\n`,
    `${table(rows, columns)}\n`,
    `${plain(cliText.overviewEverywhere, columns)}\n${optionTable(everywhere, columns)}\n`,
    `${plain(cliText.overviewFoot, columns)}\n`,
  ].join('\n')
}

export function helpOf(command: CliCommand, everywhere: CliOptions, columns = common): string {
  const indented = (text: string, first: string, next = first) =>
    wrapped(text, { first, next, columns }).join('\n')
  const own = Object.keys(command.options).length === 0 ? '' : `${optionTable(command.options, columns)}\n\n`
  const examples = command.examples
    .map(({ line, does }) => `  ${exampleLine(line)}\n${indented(does(), '      ')}`)
    .join('\n')
  const notes = (command.notes ?? [])
    .map(({ head, lines }) => {
      const all = lines.map((line) => indented(line, '  ', '      ')).join('\n')
      return `\n${plain(`${head}:`, columns)}\n${all}\n`
    })
    .join('')
  return (
    `${`tidelock ${command.name} ${command.usage}`.trimEnd()}\n\n${indented(command.summary(), '  ')}\n\n${own}` +
    `${cliText.overviewEverywhere}\n${optionTable(everywhere, columns)}\n\n${cliText.examplesHead}\n${examples}\n${notes}`
  )
}

const plain = (text: string, columns: number) => wrapped(text, { first: '', next: '', columns }).join('\n')

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

function optionTable(options: CliOptions, columns: number): string {
  return table(
    Object.entries(options).map(([name, option]) => [`  ${optionWords(name, option)}`, option.help()]),
    columns,
  )
}

const widest = 34
/** Fewer columns than this for the right one are a ladder of words: it then stands below the left one. */
const narrowest = 24
const below = 6
/** Words to choose from that are shown beside the option; more of them are the business of its help. */
const mostInALine = 12

/** Two columns; what is too long for the left one stands on a line of its own. */
function table(rows: readonly (readonly [string, string])[], columns: number): string {
  const beside = Math.min(widest, Math.max(0, ...rows.map(([left]) => left.length)) + 2)
  const width = columns - beside < narrowest ? below : beside
  const next = ' '.repeat(width)
  return rows
    .flatMap(([left, right]) =>
      left.length + 2 > width
        ? [left, ...wrapped(right, { first: next, next, columns })]
        : wrapped(right, { first: left.padEnd(width), next, columns }),
    )
    .join('\n')
}
