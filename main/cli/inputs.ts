// What options bring in besides words: secrets from standard input or a file, and whole numbers.
// Lines said here never hold what was read.

import { fail, ok, type Result } from '../../shared/result'
import { type CliOption, type CommandContext, exit } from './command'
import { type Refusal, refusal } from './outcome'
import { cliText } from './texts'

/** Bytes; a secret, a passphrase or a URI is a line. */
const largestSecret = 64 * 1024

/** The pair `--NAME -` and `--NAME-file F` for a command's table of options. */
export function secretOptions<N extends string>(
  name: N,
  help: { readonly input: () => string; readonly file: () => string },
): Readonly<Record<N | `${N}-file`, CliOption>> {
  const pair = {
    [name]: { type: 'string', value: '-', secret: true, help: help.input },
    [`${name}-file`]: { type: 'string', value: 'FILE', help: help.file },
  }
  return pair as Readonly<Record<N | `${N}-file`, CliOption>> // computed names lose their letters
}

/**
 * The text that `--NAME -` (standard input) or `--NAME-file F` gives, without one trailing newline; null when neither
 * was given. Of all options of a command only one may read standard input.
 */
export async function readSecretInput(
  { options, terminal }: Pick<CommandContext, 'options' | 'terminal'>,
  name: string,
): Promise<Result<string | null, Refusal>> {
  const file = options[`${name}-file`]
  if (options[name] !== undefined && file !== undefined)
    return fail(refusal(cliText.notBoth(name, `${name}-file`)))
  if (options[name] !== undefined) {
    const others = Object.entries(options).filter(([other, value]) => other !== name && value === '-')
    if (others.length > 0) return fail(refusal(cliText.inputOnce))
    return ok(withoutNewline(await terminal.readAll()))
  }
  if (typeof file !== 'string') return ok(null)
  const bytes = await terminal.readFile(file, largestSecret)
  if (bytes === null) return fail(refusal(cliText.fileUnreadable(`--${name}-file`)))
  return ok(withoutNewline(new TextDecoder().decode(bytes)))
}

/** One trailing newline belongs to the editor or to echo, not to the secret (product.md). */
export function withoutNewline(text: string): string {
  return text.replace(/\r?\n$/, '')
}

export interface Bounds {
  readonly min: number
  readonly max: number
}

/** An option's whole number; `absent` when it was not given. */
export function readNumber<T>(
  { options }: Pick<CommandContext, 'options'>,
  name: string,
  { min, max }: Bounds,
  absent: T,
): Result<number | T, Refusal> {
  const text = options[name]
  if (typeof text !== 'string') return ok(absent)
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return ok(value)
  return fail(refusal(cliText.notNumber(name, min, max), exit.badInput))
}
