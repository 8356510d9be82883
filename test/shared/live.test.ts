// The catalogue speaks the language in force: at once, everywhere, and English where a language has nothing.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bestLanguage, languageOf } from '../../shared/languages'
import { describeFault, messages } from '../../shared/messages'
import { accountName } from '../../shared/messages/choose'
import { observeReading, speak } from '../../shared/messages/current'
import { exportingWords, movingInWords } from '../../shared/messages/later'
import { bytesText, listOf, momentText, numberText } from '../../shared/messages/locale'
import { windowText } from '../../shared/messages/window'
import { leaves } from '../support/catalogue'
import { pseudo, pseudoLanguages } from '../support/pseudo'

const english = () => speak('en', {})
beforeEach(english)
afterEach(english)

describe('a sentence', () => {
  test('is in the language in force when it is read', () => {
    const words = messages.common
    expect(words.cancel).toBe('Cancel')
    speak('de', { common: { cancel: 'Abbrechen' } })
    expect(words.cancel).toBe('Abbrechen')
    english()
    expect(words.cancel).toBe('Cancel')
  })

  test('with values follows, with the numbers and plurals of the language', () => {
    speak('de', { common: { accounts: '{count, plural, one {# Konto} other {# Konten}}' } })
    expect([messages.common.accounts(1), messages.common.accounts(12_345)]).toEqual([
      '1 Konto',
      '12.345 Konten',
    ])
    speak('pl', {
      common: { accounts: '{count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}' },
    })
    expect([1, 3, 5].map((count) => messages.common.accounts(count))).toEqual([
      '1 konto',
      '3 konta',
      '5 kont',
    ])
  })

  test('that a language lacks is English, and so is one of the wrong kind', () => {
    speak('de', { common: { cancel: 7, back: {} }, gate: 'no tree', faults: null })
    expect([messages.common.cancel, messages.common.back, messages.gate.locked.title]).toEqual([
      'Cancel',
      'Back',
      'Tidelock is locked',
    ])
  })

  test('inside a list of steps follows too', () => {
    speak('de', { movingIn: { apps: { aegis: { steps: ['Erster Schritt.', 'Zweiter.'] } } } })
    expect(movingInWords.apps.aegis.steps.map((step) => step)).toEqual(['Erster Schritt.', 'Zweiter.'])
    expect(movingInWords.apps.google.steps).toHaveLength(2)
  })

  test('tells who watches that it was read', () => {
    let read = 0
    observeReading(() => {
      read++
    })
    expect(messages.common.cancel).toBe('Cancel')
    expect(read).toBeGreaterThan(0)
    observeReading(() => {})
  })

  test('of a fault is chosen from the words in force', () => {
    speak('de', { faults: { locked: { what: 'Der Tresor ist gesperrt.', todo: 'Öffnen Sie ihn zuerst.' } } })
    expect(describeFault({ code: 'locked' })).toEqual({
      what: 'Der Tresor ist gesperrt.',
      todo: 'Öffnen Sie ihn zuerst.',
    })
  })
})

describe('a pseudo-language', () => {
  test('has every sentence of the catalogue, in its brackets and longer', () => {
    speak('en', pseudoLanguages.pseudo.words())
    expect(messages.common.cancel).toBe(pseudo('Cancel'))
    expect(messages.common.cancel).toMatch(/^\[Çáñçél~+\]$/)
    expect(exportingWords.left(3)).toMatch(/^\[3 áççóúñtš dó ñót gó álóñg[~ ]+\]$/)
    expect(windowText.portableTitle('a.json')).toMatch(/^\[a\.json .*~\]$/)
    expect(accountName('GitHub', 'alice')).toMatch(/^\[GitHub, alice~*\]$/)
    expect(leaves.length).toBeGreaterThan(1000)
  })

  test('from right to left turns each word of a sentence, and keeps its values as they are', () => {
    const { rules, words } = pseudoLanguages['pseudo-rtl']
    speak(rules, words())
    expect(messages.common.cancel).toBe('[\u202eCancel\u202c~~~]')
    expect(windowText.portableTitle('a.json')).toContain('\u2068a.json\u2069')
    expect(exportingWords.left(3)).toMatch(/^\[3 \u202eaccounts\u202c /)
  })
})

describe('numbers, moments and lists', () => {
  const moment = new Date(2026, 2, 9, 14, 5).getTime()

  test('are written as English writes them', () => {
    expect([numberText(12_345), momentText(moment), listOf(['a', 'b'])]).toEqual([
      '12,345',
      '9 Mar 2026, 14:05',
      'a and b',
    ])
    expect([bytesText(1), bytesText(1023), bytesText(2048)]).toEqual(['1 byte', '1,023 bytes', '2.0 kB'])
  })

  test('are written as the language in force writes them, with one kind of digits', () => {
    speak('de', {})
    expect([numberText(12_345), listOf(['a', 'b'])]).toEqual(['12.345', 'a und b'])
    speak('ar', {})
    expect(numberText(12_345)).toMatch(/^12[.,]345$/)
    expect(momentText(moment)).toMatch(/2026/)
  })
})

describe('the language', () => {
  const all = ['en', 'de', 'pt-BR', 'zh-Hans', 'ar'] as const

  test.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'de'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-TW', 'de'], 'de'],
    [['ar-EG'], 'ar'],
    [['C'], 'en'],
    [['not a tag', 'x'], 'en'],
    [[], 'en'],
  ])('of a system that prefers %j is %s', (preferred, tag) => {
    expect(bestLanguage(preferred, all)).toBe(tag)
  })

  test('of a setting is the one chosen, the system’s, or English where there is no such language', () => {
    expect([
      languageOf('de', 'ar', all),
      languageOf('system', 'ar', all),
      languageOf('ko', 'ar', all),
    ]).toEqual(['de', 'ar', 'en'])
  })
})
