// The table of commands, and how a line of arguments finds its row.

import { classOf } from '../../shared/error-class'
import { helpText } from '../../shared/messages/cli-help'
import { add } from './add'
import { backup } from './backup'
import { code } from './code'
import { type CliCommand, type CliOptions, type CommandContext, type ExitStatus, exit } from './command'
import { completion } from './completion'
import { createContext, type Surroundings } from './context'
import { doctor } from './doctor'
import { exportCommand } from './export'
import { generate } from './generate'
import { helpOf, overview } from './help'
import { importCommand } from './import'
import { list } from './list'
import { manualPage } from './manual'
import { nearest, parseOptions } from './parse'
import { passphrase } from './passphrase'
import { qr } from './qr'
import { recoveryKey } from './recovery-key'
import { restore } from './restore'
import { scan } from './scan'
import { cliText } from './texts'
import { uri } from './uri'
import { verify } from './verify'

export type { Surroundings } from './context'

export const commands: readonly CliCommand[] = [
  list,
  code,
  generate,
  verify,
  uri,
  qr,
  scan,
  add,
  importCommand,
  exportCommand,
  backup,
  restore,
  passphrase,
  recoveryKey,
  doctor,
  completion(
    () => commands,
    () => everywhere,
  ),
]

/** Options that every command takes. */
export const everywhere: CliOptions = {
  json: { type: 'boolean', help: () => helpText.everywhere.json },
  vault: { type: 'string', value: 'FILE', help: () => helpText.everywhere.vault },
  home: { type: 'string', value: 'DIR', help: () => helpText.everywhere.home },
  help: { type: 'boolean', help: () => helpText.everywhere.help },
}

export async function runCommandLine(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const { terminal } = around
  const { name, rest } = splitName(argv)
  const refuse = (line: string) => {
    terminal.complain(line)
    return exit.badInput
  }
  /** Help is read in the language of the settings too. */
  const speakFor = async (options: CommandContext['options']) => {
    if (around.speak === undefined || options['home'] === '' || options['vault'] === '') return
    const { context } = createContext(around, { words: [], options })
    around.speak((await context.settings()).now().language)
  }
  if (name === undefined || name === 'help') {
    const given = parseOptions(rest, everywhere)
    await speakFor(given.ok ? given.options : {})
    if (rest.includes('--version')) {
      terminal.write(`${around.version}\n`)
      return exit.done
    }
    const asked = commands.find((row) => row.name === rest[0])
    if (asked !== undefined && name === 'help') {
      terminal.write(helpOf(asked, everywhere))
      return exit.done
    }
    if (name === 'help' && rest[0] === '--manual') {
      terminal.write(manualPage(commands, everywhere, around.version))
      return exit.done
    }
    if (!given.ok) return refuse(given.line)
    terminal.write(overview(commands, everywhere))
    return exit.done
  }
  const command = commands.find((row) => row.name === name)
  if (command === undefined) {
    const names = commands.map((row) => row.name)
    return refuse(
      /^[a-z-]+:/i.test(name) ? cliText.uriAsArgument : cliText.unknownCommand(nearest(name, names)),
    )
  }
  const parsed = parseOptions(rest, { ...everywhere, ...command.options })
  if (!parsed.ok) return refuse(parsed.line)
  if (parsed.options['help'] === true) {
    await speakFor(parsed.options)
    terminal.write(helpOf(command, everywhere))
    return exit.done
  }
  const { vault, home } = parsed.options
  if (vault === '' || home === '') return refuse(cliText.optionNeedsValue(vault === '' ? 'vault' : 'home'))
  const { context, finish } = createContext(around, parsed)
  try {
    around.speak?.((await context.settings()).now().language)
    return await command.run(context)
  } catch (error) {
    around.terminal.complain(cliText.unexpected)
    around
      .platformAt({ home: undefined, vault: undefined, passphraseGiven: true })
      .log.event('command-failed', classOf(error))
    return exit.badInput
  } finally {
    await finish()
  }
}

/** Options that hold everywhere may stand before the command's name. */
export function splitName(argv: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (!word.startsWith('-')) return { name: word, rest: [...argv.slice(0, i), ...argv.slice(i + 1)] }
    if (everywhere[word.slice(2)]?.type === 'string') i++
  }
  return { name: undefined, rest: argv }
}
