// Reads and fills ICU MessageFormat: values, {x, number}, plural and select. A subset small enough for the way to the
// first code; test/shared/icu.test.ts holds it against intl-messageformat. An apostrophe is an apostrophe: nothing is quoted.

import { isRightToLeft } from '../languages'

export type Filling = Readonly<Record<string, string | number>>

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' | 'number'; readonly name: string }
  /** The number of the plural around it. */
  | { readonly kind: 'hash' }
  | {
      readonly kind: 'plural' | 'select'
      readonly name: string
      readonly choices: Readonly<Record<string, readonly Part[]>>
    }

/** @throws RangeError for what is no ICU sentence: a bug of the catalogue, which its tests find */
export function readIcu(text: string): readonly Part[] {
  let at = 0
  const wrong = (): never => {
    throw new RangeError(`ICU: character ${at} of “${text}”`)
  }
  const space = () => {
    while (/\s/.test(text.charAt(at))) at++
  }
  const word = (): string => {
    space()
    const found = /^[^\s{},#]+/.exec(text.slice(at))?.[0] ?? wrong()
    at += found.length
    space()
    return found
  }
  const eat = (character: string) => {
    if (text[at] !== character) wrong()
    at++
  }
  const choice = (kind: 'plural' | 'select', name: string): Part => {
    const choices: Record<string, readonly Part[]> = {}
    while (text[at] !== '}') {
      const key = word()
      eat('{')
      choices[key] = parts(kind === 'plural')
      eat('}')
      space()
    }
    if (choices['other'] === undefined) wrong()
    return { kind, name, choices }
  }
  const argument = (): Part => {
    const name = word()
    if (text[at] === '}') return { kind: 'value', name }
    eat(',')
    const kind = word()
    if (kind === 'number' && text[at] === '}') return { kind, name }
    eat(',')
    space()
    return kind === 'plural' || kind === 'select' ? choice(kind, name) : wrong()
  }
  /** `counts`: inside a plural, where # has its meaning. */
  function parts(counts: boolean): readonly Part[] {
    const found: Part[] = []
    let plain = ''
    const flush = () => {
      if (plain !== '') found.push({ kind: 'text', text: plain })
      plain = ''
    }
    while (at < text.length && text[at] !== '}') {
      const character = text.charAt(at)
      if (character === '{') {
        flush()
        at++
        found.push(argument())
        eat('}')
      } else if (character === '#' && counts) {
        flush()
        at++
        found.push({ kind: 'hash' })
      } else {
        plain += character
        at++
      }
    }
    flush()
    return found
  }
  const all = parts(false)
  return at === text.length ? all : wrong()
}

/** Each is made when a sentence first needs it. */
const perLocale = <T>(make: (locale: string) => T) => {
  const known = new Map<string, T>()
  return (locale: string): T => {
    const found = known.get(locale) ?? make(locale)
    known.set(locale, found)
    return found
  }
}
const pluralsOf = perLocale((locale) => new Intl.PluralRules(locale))
const numbersOf = perLocale((locale) => new Intl.NumberFormat(locale))

export function fillIcu(parts: readonly Part[], values: Filling, locale: string): string {
  const isolates = isRightToLeft(locale)
  const fill = (all: readonly Part[], counted: number) => all.map((part) => filled(part, counted)).join('')
  const filled = (part: Part, counted: number): string => {
    switch (part.kind) {
      case 'text':
        return part.text
      case 'value':
        return shown(values[part.name] ?? '', isolates)
      case 'number':
        return numbersOf(locale).format(Number(values[part.name]))
      case 'hash':
        return numbersOf(locale).format(counted)
      case 'select':
        return fill(chosen(part.choices, String(values[part.name])), counted)
      case 'plural': {
        const count = Number(values[part.name])
        const exact = part.choices[`=${count}`]
        return fill(exact ?? chosen(part.choices, pluralsOf(locale).select(count)), count)
      }
    }
  }
  return fill(parts, 0)
}

/** A name, a path or a key keeps its own direction among words from right to left. */
function shown(value: string | number, isolates: boolean): string {
  return isolates && typeof value === 'string' && value !== '' ? `\u2068${value}\u2069` : String(value)
}

function chosen(choices: Readonly<Record<string, readonly Part[]>>, key: string): readonly Part[] {
  return (Object.hasOwn(choices, key) ? choices[key] : choices['other']) ?? []
}
