// A finding as a member of `doctor --json`: stable keys in snake case, times in Unix seconds.

import type { Finding } from './finding'
import { isWrong } from './finding'
import { wordsOf } from './words'

export function documentOf(finding: Finding): object {
  const { text, mend } = wordsOf(finding)
  const { check, state, ...facts } = finding
  return { check, ok: !isWrong(finding), state, ...factsOf(facts), text, mend }
}

function factsOf(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]): readonly [string, unknown] => {
      const key = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      if (name.endsWith('At') && typeof value === 'number') return [key, Math.floor(value / 1000)]
      return [key, isPlain(value) ? factsOf(value) : value]
    }),
  )
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
