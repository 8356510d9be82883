// The completion scripts of bash, zsh and fish, written from the table of commands. Pure.

import type { CliCommand, CliOption, CliOptions } from './command'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export function completionFor(shell: Shell, commands: readonly CliCommand[], everywhere: CliOptions): string {
  return { bash, zsh, fish }[shell](commands, everywhere)
}

const optionsOf = (command: CliCommand, everywhere: CliOptions) =>
  Object.entries({ ...command.options, ...everywhere })

function valueKind(option: CliOption): 'none' | 'file' | 'folder' | 'words' | 'free' {
  if (option.type === 'boolean') return 'none'
  if (option.oneOf !== undefined) return 'words'
  if (option.value === 'FILE') return 'file'
  return option.value === 'DIR' ? 'folder' : 'free'
}

function valueWords(option: CliOption): readonly string[] {
  if (option.type !== 'string') return []
  return option.oneOf ?? (option.secret === true ? ['-'] : [])
}

function bash(commands: readonly CliCommand[], everywhere: CliOptions): string {
  const cases = commands.map((command) => {
    const options = optionsOf(command, everywhere)
    const values = options.flatMap(([name, option]) => {
      const kind = valueKind(option)
      if (kind === 'none') return []
      const reply =
        kind === 'file'
          ? 'compgen -f -- "$word"'
          : kind === 'folder'
            ? 'compgen -d -- "$word"'
            : words(valueWords(option))
      return [`          --${name}) COMPREPLY=($(${reply})); return ;;`]
    })
    const others = command.takesFiles ? 'compgen -f -- "$word"' : words(command.subwords ?? [])
    return [
      `    ${command.name})`,
      '      case "$before" in',
      ...values,
      '      esac',
      `      if [[ $word == -* ]]; then COMPREPLY=($(${words(options.map(([name]) => `--${name}`))}))`,
      `      else COMPREPLY=($(${others})); fi ;;`,
    ].join('\n')
  })
  return `# Completion of tidelock for bash. Made by: tidelock completion bash
_tidelock() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      --home|--vault) ((i++)) ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command" in
    '') COMPREPLY=($(${words([...commands.map(({ name }) => name), '--help', '--version'])})) ;;
${cases.join('\n')}
  esac
}
complete -o filenames -F _tidelock tidelock
`
}

const words = (list: readonly string[]) => `compgen -W '${list.join(' ')}' -- "$word"`

/** Within single quotes. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

function zsh(commands: readonly CliCommand[], everywhere: CliOptions): string {
  const help = (text: string) => text.replace(/[[\]:\\]/g, (character) => `\\${character}`)
  const spec = ([name, option]: readonly [string, CliOption]) => {
    const kind = valueKind(option)
    const end = {
      none: '',
      file: ':file:_files',
      folder: ':folder:_files -/',
      words: `:value:(${valueWords(option).join(' ')})`,
      free: `:value:(${valueWords(option).join(' ')})`,
    }[kind]
    return quoted(`--${name}[${help(option.help())}]${end}`)
  }
  const cases = commands.map((command) => {
    const rest = command.takesFiles ? "'*:file:_files'" : `'*:word:(${(command.subwords ?? []).join(' ')})'`
    const specs = [...optionsOf(command, everywhere).map(spec), rest]
    return `    ${command.name}) _arguments -S ${specs.join(' ')} ;;`
  })
  const names = commands.map(({ name, summary }) => quoted(`${name}:${summary().replaceAll(':', '\\:')}`))
  return `#compdef tidelock
# Completion of tidelock for zsh. Made by: tidelock completion zsh
_tidelock() {
  local -a commands=(${names.join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_tidelock" ]; then _tidelock "$@"; else compdef _tidelock tidelock; fi
`
}

function fish(commands: readonly CliCommand[], everywhere: CliOptions): string {
  const lines = commands.flatMap((command) => {
    const seen = `__fish_seen_subcommand_from ${command.name}`
    const row = ([name, option]: readonly [string, CliOption]) => {
      const kind = valueKind(option)
      const given = valueWords(option).join(' ')
      const value = {
        none: '',
        file: ' -r -F',
        folder: ` -x -a '(__fish_complete_directories)'`,
        words: ` -x -a ${quoted(given)}`,
        free: ` -x${given === '' ? '' : ` -a ${quoted(given)}`}`,
      }[kind]
      return `complete -c tidelock -n '${seen}' -l ${name}${value} -d ${quoted(option.help())}`
    }
    return [
      `complete -c tidelock -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary())}`,
      ...(command.takesFiles ? [`complete -c tidelock -n '${seen}' -F`] : []),
      ...(command.subwords === undefined
        ? []
        : [`complete -c tidelock -n '${seen}' -a ${quoted(command.subwords.join(' '))}`]),
      ...optionsOf(command, everywhere).map(row),
    ]
  })
  return `# Completion of tidelock for fish. Made by: tidelock completion fish\ncomplete -c tidelock -f\n${lines.join('\n')}\n`
}
