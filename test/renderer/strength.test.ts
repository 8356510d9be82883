// How strong a passphrase is said to be: the real estimator on what people choose, and what its number means in time.

import { describe, expect, it } from 'vitest'
import { strengthOf } from '../../renderer/state/strength'
import { guessesLog10 } from '../../renderer/strength/guesses'

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
