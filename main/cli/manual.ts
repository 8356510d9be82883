// The manual page, written from the table of commands: roff for `man` (man-pages(7), groff_man(7)). Pure.

import type { CliCommand, CliOptions } from './command'
import { exampleLine, optionWords } from './help'
import { cliText } from './texts'

export function manualPage(commands: readonly CliCommand[], everywhere: CliOptions, version: string): string {
  return [
    `.TH TIDELOCK 1 "" "Tidelock ${version}" "Tidelock"`,
    '.SH NAME',
    `tidelock \\- ${plain(cliText.manualName)}`,
    '.SH SYNOPSIS',
    '.B tidelock',
    '.RI [ COMMAND ]\n.RI [ OPTIONS ]',
    '.SH DESCRIPTION',
    plain(cliText.manualAbout),
    '.SH COMMANDS',
    ...commands.flatMap(section),
    '.SH OPTIONS OF EVERY COMMAND',
    ...Object.entries(everywhere).flatMap(([name, option]) => item(optionWords(name, option), option.help())),
    '.SH EXIT STATUS',
    ...Object.entries(cliText.manualStatus).flatMap(([status, meaning]) => item(status, meaning)),
    '.SH ENVIRONMENT',
    ...Object.entries(cliText.manualEnvironment).flatMap(([name, meaning]) => item(name, meaning)),
    '',
  ].join('\n')
}

function section(command: CliCommand): readonly string[] {
  return [
    `.SS ${plain(`tidelock ${command.name} ${command.usage}`.trimEnd())}`,
    plain(command.summary()),
    ...Object.entries(command.options).flatMap(([name, option]) =>
      item(optionWords(name, option), option.help()),
    ),
    '.PP',
    ...command.examples.flatMap(({ line, does }) => [
      '.EX',
      plain(`  ${exampleLine(line)}`),
      '.EE',
      '.RS 6',
      plain(does()),
      '.RE',
    ]),
    ...(command.notes ?? []).flatMap(({ head, lines }) => [
      '.PP',
      plain(`${head}:`),
      ...lines.flatMap((line) => ['.PP', plain(line)]),
    ]),
  ]
}

const item = (term: string, text: string) => ['.TP', `.B ${plain(term)}`, plain(text)]

/** Nothing in a text may be read as a request, and hyphens stay hyphens that can be copied. */
function plain(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
  return escaped.replaceAll(/^([.'])/gm, '\\&$1').replaceAll('"', '\\(dq')
}
