// A language that nobody speaks, made from English: accents, brackets and 40 % more length, so that a sentence that is cut,
// glued or not in the catalogue shows. Its twin turns each word around, and the page with them.

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

/** Between the marks that Unicode has for it, letters run from right to left. */
const turned = (text: string) => text.replace(/[\p{L}\p{N}]+/gu, '\u202e$&\u202c')

/** Letters of the longest form, without values. */
function lengthOf(parts: readonly Part[]): number {
  const lengths = parts.map((part) => {
    if (part.kind === 'text') return part.text.length
    return 'choices' in part ? Math.max(...Object.values(part.choices).map(lengthOf)) : 0
  })
  return lengths.reduce((sum, length) => sum + length, 0)
}

const word = '~'.repeat(7)
/** In words, because a line breaks between them. */
const padding = (letters: number) =>
  letters <= word.length ? '~'.repeat(letters) : ` ${word}`.repeat(Math.ceil(letters / (word.length + 1)))

function longer(icu: string, change: (text: string) => string): string {
  const parts = readIcu(icu)
  return `[${printed(parts, change)}${padding(Math.ceil(lengthOf(parts) * 0.4))}]`
}

export const pseudo = (icu: string) => longer(icu, accented)

type Words = Readonly<Record<string, unknown>>

/** All words of the pseudo-languages, and the language whose rules and direction each has. */
export const pseudoLanguages = {
  pseudo: { rules: 'en', words: () => changed(whole, pseudo) as Words }, // Topics at the top, as in every catalogue.
  'pseudo-rtl': { rules: 'ar', words: () => changed(whole, (icu) => longer(icu, turned)) as Words },
} as const
export type PseudoLanguage = keyof typeof pseudoLanguages

export const isPseudo = (tag: string): tag is PseudoLanguage => Object.hasOwn(pseudoLanguages, tag)
