// From arguments to a command's words and options. Unknown ones name what is nearest; a secret among the arguments is
// refused, because every program on the computer can read them. No line said here repeats a value.

import { parseArgs } from 'node:util'
import type { CliOptions, CommandContext } from './command'
import { cliText } from './texts'

export type Parsed =
  | { readonly ok: true; readonly words: readonly string[]; readonly options: CommandContext['options'] }
  | { readonly ok: false; readonly line: string }

const shortForms: Readonly<Record<string, string>> = { h: 'help' }

export function parseOptions(args: readonly string[], known: CliOptions): Parsed {
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
    if (token.kind === 'positional') {
      if (isSecretUri(token.value)) return { ok: false, line: cliText.uriAsArgument }
      words.push(token.value)
    }
    if (token.kind !== 'option') continue
    const name = token.rawName.startsWith('--') ? token.name : (shortForms[token.name] ?? token.name)
    const line = wrongOption(name, token.value, token.inlineValue === true, known)
    if (line !== null) return { ok: false, line }
    given[name] = known[name]?.type === 'string' ? (token.value ?? '') : true
  }
  return { ok: true, words, options: given }
}

function wrongOption(
  name: string,
  value: string | undefined,
  inline: boolean,
  known: CliOptions,
): string | null {
  const row = Object.hasOwn(known, name) ? known[name] : undefined
  if (row === undefined) return cliText.unknownOption(nearest(name, Object.keys(known)))
  if (row.type === 'boolean') return inline ? cliText.optionTakesNone(name) : null
  // `--secret --json`: the value was forgotten.
  if (value === undefined || (!inline && value.startsWith('--'))) return cliText.optionNeedsValue(name)
  if (row.secret === true && value !== '-') {
    return cliText.secretAsArgument(name, Object.hasOwn(known, `${name}-file`))
  }
  if (row.oneOf !== undefined && !row.oneOf.some((one) => one.toLowerCase() === value.toLowerCase())) {
    return cliText.notOneOf(name, row.oneOf.join(', '), nearest(value, row.oneOf))
  }
  return null
}

function isSecretUri(word: string): boolean {
  return /^(otpauth|otpauth-migration|apple-otpauth|motp|steam):/i.test(word)
}

/** The known word that needs the fewest changes, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((name) => ({ name, away: distance(word, name) })).sort((a, b) => a.away - b.away)
  const [best] = ranked
  return best !== undefined && best.away <= Math.max(2, best.name.length / 3) ? best.name : null
}

/** Levenshtein's distance, in single-character changes. */
function distance(a: string, b: string): number {
  if (a.length > 64) return a.length
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
