// What an estimate means in time for whoever has the file. Pure.

/** 0 = very weak … 4 = very strong, as the words and the bar have them. */
export type Level = 0 | 1 | 2 | 3 | 4

export interface Strength {
  readonly level: Level
  readonly guessed: 'seconds' | 'minutes' | 'hours' | 'days' | 'months' | 'years' | 'centuries' | 'never'
}

/**
 * Guesses a second, as a power of ten. Each costs scrypt with 128 MiB (0.7 s of a core here), so that this is about a
 * thousand of today's graphics cards: rather too many than too few.
 */
const rate = 5

const [minute, hour, day, month, year] = [60, 3_600, 86_400, 2_629_800, 31_557_600]

const steps: readonly (readonly [below: number, strength: Strength])[] = [
  [minute, { level: 0, guessed: 'seconds' }],
  [hour, { level: 0, guessed: 'minutes' }],
  [day, { level: 0, guessed: 'hours' }],
  [month, { level: 1, guessed: 'days' }],
  [year, { level: 1, guessed: 'months' }],
  [100 * year, { level: 2, guessed: 'years' }],
  [100_000 * year, { level: 3, guessed: 'centuries' }],
]

export function strengthOf(guessesLog10: number): Strength {
  const seconds = 10 ** (guessesLog10 - rate)
  return steps.find(([below]) => seconds < below)?.[1] ?? { level: 4, guessed: 'never' }
}
