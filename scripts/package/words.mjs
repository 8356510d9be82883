// The desktop's words for the program, in its languages: packaging/linux/words.json. Most are the program's own words;
// test/packaging/words.test.ts holds the two together.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../machine.mjs'

/** @typedef {'genericName' | 'comment' | 'keywords' | 'lock' | 'quick' | 'copyLast' | 'backup'} Word */

/** By BCP 47 tag, English first. @type {Readonly<Record<string, Readonly<Record<Word, string>>>>} */
export const words = JSON.parse(readFileSync(path.join(root, 'packaging/linux/words.json'), 'utf8'))

/** As desktop files, MIME packages and metainfo name a language. @param {string} tag */
export const localeOf = (tag) => ({ 'pt-BR': 'pt_BR', 'zh-Hans': 'zh_CN' })[tag] ?? tag

/**
 * One word in every language but English.
 * @param {Word} word
 * @returns {readonly (readonly [locale: string, text: string])[]}
 */
export const translated = (word) =>
  Object.entries(words).flatMap(([tag, of]) =>
    tag === 'en' ? [] : [/** @type {const} */ ([localeOf(tag), of[word]])],
  )

/** @param {Word} word */
export const english = (word) => words.en?.[word] ?? ''
