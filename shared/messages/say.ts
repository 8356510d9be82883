// A sentence with values in it, written in ICU MessageFormat (plural, select), so that every language can put it in its
// own order. Sentences without a value are plain strings. An apostrophe is always ’.

import { fillIcu, type Part, readIcu } from './icu'
import { listOf, localeOf } from './locale'

/** A list is joined as the language joins one; for `select`, null is `none`, and booleans are `true` and `false`. */
export type Value = string | number | boolean | null | readonly (string | number)[]

/** A function of the values in their order, and what a translation of it needs. */
export interface Say<A extends readonly Value[] = readonly never[]> {
  (...values: A): string
  readonly names: readonly string[]
  readonly icu: string
  /** The same values in another language's words. */
  readonly worded: (icu: string, language: string) => (...values: A) => string
}

/**
 * Makes a function of the values in their order.
 * @param names the sentence's placeholders, in the order in which the function takes their values
 * @param icu ICU MessageFormat; `#` stands for a plural's number, written as the language writes numbers
 */
// @__NO_SIDE_EFFECTS__
export function say<A extends readonly Value[]>(
  names: { readonly [K in keyof A]: string },
  icu: string,
): Say<A> {
  const worded = (words: string, language: string) => {
    let parts: readonly Part[] | undefined
    return (...values: A): string => {
      // Read when first said: most sentences of a catalogue are never needed.
      parts ??= readIcu(words)
      const filling = Object.fromEntries(names.map((name, at) => [name, filled(values[at], language)]))
      return fillIcu(parts, filling, localeOf(language))
    }
  }
  return Object.assign(worded(icu, 'en'), { names, icu, worded })
}

function filled(value: Value | undefined, language: string): string | number {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? listOf(value.map(String), language) : value
}
