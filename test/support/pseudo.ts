// A language that nobody speaks, made from English: accents, brackets and 40 % more length, so that a sentence that is cut,
// glued or not in the catalogue shows. Its twin from right to left turns the page.

import { type Part, readIcu } from '../../shared/messages/icu'
import { changed, whole } from './catalogue'

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', n: 'ñ', c: 'ç', s: 'š', z: 'ž' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', N: 'Ñ', C: 'Ç', S: 'Š', Z: 'Ž' },
}

const accented = (text: string) => [...text].map((letter) => accents[letter] ?? letter).join('')

/** Values and keywords stay as they are. */
function printed(parts: readonly Part[], change: (text: string) => string): string {
  return parts
    .map((part): string => {
      switch (part.kind) {
        case 'text':
          return change(part.text)
        case 'value':
          return `{${part.name}}`
        case 'number':
          return `{${part.name}, number}`
        case 'hash':
          return '#'
        case 'plural':
        case 'select': {
          const choices = Object.entries(part.choices).map(
            ([key, inner]) => `${key} {${printed(inner, change)}}`,
          )
          return `{${part.name}, ${part.kind}, ${choices.join(' ')}}`
        }
      }
      return part
    })
    .join('')
}

export function pseudo(icu: string): string {
  const padding = '~'.repeat(Math.ceil(icu.length * 0.4))
  return `[${printed(readIcu(icu), accented)}${padding}]`
}

/** All words of the pseudo-language. */
export const pseudoWords = () =>
  // Topics at the top, as in every catalogue.
  changed(whole, pseudo) as Readonly<Record<string, unknown>>
