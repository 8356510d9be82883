// How strong a passphrase is said to be: the real estimator on what people choose, and what its number means in time.

import { afterEach, describe, expect, it } from 'vitest'
import { strengthText } from '../../renderer/parts/strength'
import { strengthOf } from '../../renderer/state/strength'
import { guessesLog10 } from '../../renderer/strength/guesses'
import { speak, type Words } from '../../shared/messages/current'
import { translations } from '../support/translations'

const levelOf = (passphrase: string) => strengthOf(guessesLog10(passphrase)).level

describe('what people choose', () => {
  it.each(['password', 'Passw0rd!', 'tidelock', 'qwertyuiop', 'michael1985', 'aaaaaaaaaaaaaaaa', '20261122'])(
    '%s is very weak',
    (passphrase) => expect(levelOf(passphrase)).toBe(0),
  )

  it.each(['ocean lamp velvet stone river', 'K7QM-2VXD-94HT-WBNC', 'übler Nebel über Öland im Mai'])(
    '%s is strong',
    (passphrase) => expect(levelOf(passphrase)).toBeGreaterThanOrEqual(3),
  )

  it('a word more makes it stronger', () => {
    const words = ['lamp', 'lamp velvet', 'lamp velvet ocean', 'lamp velvet ocean stone']
    const guesses = words.map(guessesLog10)
    expect(guesses).toEqual(guesses.toSorted((a, b) => a - b))
    expect(new Set(guesses).size).toBe(4)
  })

  it('the same again and again does not', () => {
    expect(levelOf('tide'.repeat(200))).toBe(0)
  })
})

describe('a number of guesses', () => {
  it('is a time, and more guesses are never a lower level', () => {
    const all = Array.from({ length: 30 }, (_, power) => strengthOf(power))
    expect(all.map(({ level }) => level)).toEqual(all.map(({ level }) => level).toSorted())
    expect([...new Set(all.map(({ guessed }) => guessed))]).toEqual([
      ...['seconds', 'minutes', 'hours', 'days', 'months', 'years', 'centuries', 'never'],
    ])
  })
})

describe('in words', () => {
  afterEach(() => speak('en', {}))

  it.each([
    ['en', 'Fair: takes years to guess if the file is stolen.'],
    ['de', 'Mittel: erst in Jahren zu erraten, falls die Datei gestohlen wird.'],
    ['fr', 'Moyenne\u00a0: devinée en quelques années si le fichier est volé.'],
    ['ja', '普通：ファイルが盗まれても、推測に何年もかかります。'],
    ['zh-Hans', '一般：即使文件被盗，猜出也需要数年。'],
  ])('is one sentence with the colon of %s', (tag, sentence) => {
    const words = translations.find(([each]) => each === tag)?.[1]
    // A tree of texts by topic, as the program fetches it.
    if (words) speak(tag, words as Words)
    expect(strengthText({ level: 2, guessed: 'years' })).toBe(sentence)
  })
})
