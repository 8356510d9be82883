// A code read out on request: digit by digit with the time it holds, and never by a voice that works over the network.

import { describe, expect, test } from 'vitest'
import { localVoice, sayCode } from '../../renderer/state/large'

describe('reading out', () => {
  const timed = {
    id: 'a',
    kind: 'timed',
    code: '045678',
    nextCode: '111111',
    validFrom: 30,
    validUntil: 60,
  } as const

  test('a code is said digit by digit, with the seconds that are left', () => {
    expect(sayCode(timed, 30, 48_000)).toBe('Code 0 4 5 6 7 8. 12 seconds left.')
    expect(sayCode(timed, 30, 59_000)).toBe('Code 0 4 5 6 7 8. 1 second left.')
  })

  test('a counted code has no time', () => {
    expect(sayCode({ id: 'a', kind: 'counted', code: '12', counter: 3 }, 0, 0)).toBe('Code 1 2.')
  })

  test('a hidden code is not said', () => {
    const said = sayCode({ id: 'a', kind: 'hidden', validFrom: 30, validUntil: 60 }, 30, 48_000)
    expect(said).toBe('The code is hidden. Show it first.')
  })

  test('where there is no code, that is said', () => {
    const none = 'There is no code to read out yet.'
    expect(sayCode(undefined, 30, 0)).toBe(none)
    expect(sayCode({ id: 'a', kind: 'counted', code: null, counter: 3 }, 0, 0)).toBe(none)
  })
})

describe('the voice', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  })

  test('is never one over the network, even where it is the default or the only one', () => {
    expect(localVoice([voice('en-US', false, true)], 'en')).toBe(-1)
    expect(localVoice([voice('en-US', false, true), voice('en-GB', true)], 'en')).toBe(1)
  })

  test('speaks the language of the window, the default first', () => {
    const voices = [voice('de_DE', true, true), voice('en-GB', true), voice('en-US', true, true)]
    expect(localVoice(voices, 'en')).toBe(2)
    expect(localVoice(voices, 'de')).toBe(0)
    expect(localVoice(voices, 'ja')).toBe(-1)
  })
})
