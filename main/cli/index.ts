// The table of commands, and how a line of arguments finds its row.

import { parseArgs } from 'node:util'
import { add } from './add'
import { code } from './code'
import { type CliCommand, type CommandContext, type ExitStatus, exit } from './command'
import { helpOf, overview } from './help'
import { list } from './list'
import { cliText } from './texts'

export const commands: readonly CliCommand[] = [list, code, add]

/** Options that every command takes. */
export const everywhere = {
  json: { type: 'boolean', help: 'one JSON document on standard output' },
  home: { type: 'string', help: 'folder of settings and vault (also TIDELOCK_HOME)' },
  help: { type: 'boolean', help: 'what the command does' },
} as const

export interface Surroundings {
  readonly terminal: CommandContext['terminal']
  readonly clock: CommandContext['clock']
  readonly version: string
  readonly openVault: (home: string | undefined) => ReturnType<CommandContext['openVault']>
}

export async function runCommandLine(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const { terminal } = around
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.write(overview(commands))
    return exit.done
  }
  if (name === '--version') {
    terminal.write(`${around.version}\n`)
    return exit.done
  }
  const command = commands.find((row) => row.name === name)
  if (command === undefined) {
    terminal.complain(
      cliText.unknownCommand(
        nearest(
          name,
          commands.map((row) => row.name),
        ),
      ),
    )
    return exit.badInput
  }
  const known = { ...everywhere, ...command.options }
  const parsed = parse(rest, known)
  if (!parsed.ok) {
    terminal.complain(parsed.line)
    return exit.badInput
  }
  if (parsed.options['help'] === true) {
    terminal.write(helpOf(command, known))
    return exit.done
  }
  const home = parsed.options['home']
  return command.run({
    terminal,
    clock: around.clock,
    json: parsed.options['json'] === true,
    words: parsed.words,
    options: parsed.options,
    openVault: () => around.openVault(typeof home === 'string' ? home : undefined),
  })
}

type Known = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>
type Parsed =
  | { readonly ok: true; readonly words: readonly string[]; readonly options: CommandContext['options'] }
  | { readonly ok: false; readonly line: string }

function parse(args: readonly string[], known: Known): Parsed {
  const options = Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }]))
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const given: Record<string, string | boolean> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const row = known[token.name]
    if (row === undefined)
      return { ok: false, line: cliText.unknownOption(nearest(token.name, Object.keys(known))) }
    if (row.type === 'string' && token.value === undefined) {
      return { ok: false, line: cliText.optionNeedsValue(token.name) }
    }
    given[token.name] = row.type === 'string' ? (token.value ?? '') : true
  }
  return { ok: true, words, options: given }
}

/** The known word that needs the fewest changes, or null when none is near. */
function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((name) => ({ name, away: distance(word, name) })).sort((a, b) => a.away - b.away)
  const [best] = ranked
  return best !== undefined && best.away <= Math.max(2, best.name.length / 3) ? best.name : null
}

/** Levenshtein's distance, in single-character changes. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
