// A sentence with values in it, written in ICU MessageFormat (plural, select), so that every language can put it in its
// own order. Sentences without a value are plain strings. An apostrophe is always ’ : ' has a meaning in ICU.

import { IntlMessageFormat } from 'intl-messageformat'

export type Value = string | number

/**
 * Makes a function of the values in their order.
 * @param names the sentence's placeholders, in the order in which the function takes their values
 * @param text ICU MessageFormat; `#` stands for a plural's number, written as the language writes numbers
 */
export function say<A extends readonly Value[]>(
  names: { readonly [K in keyof A]: string },
  text: string,
  language = 'en',
): (...values: A) => string {
  let format: IntlMessageFormat | undefined
  return (...values) => {
    // Read when first said: most sentences of a catalogue are never needed.
    format ??= new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
    return String(format.format(Object.fromEntries(names.map((name, at) => [name, values[at]]))))
  }
}
