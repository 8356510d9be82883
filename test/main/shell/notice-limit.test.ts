// A page may make something fail a thousand times a second; the desktop hears of it a few times.

import { expect, it } from 'vitest'
import { limitNotices } from '../../../main/shell/notice-limit'
import { createFakeClock } from '../../fakes/clock'

it('passes three in half a minute on, and more once that is over', async () => {
  const clock = createFakeClock()
  const shown: string[] = []
  const notices = limitNotices({ say: (text) => shown.push(text) > 0, clear: () => undefined }, clock)
  for (let n = 0; n < 1000; n++) expect(notices.say(String(n))).toBe(true)
  expect(shown).toEqual(['0', '1', '2'])
  await clock.advance(30_000)
  notices.say('later')
  expect(shown).toEqual(['0', '1', '2', 'later'])
})

it('says so where the system shows none, also of those that it leaves out, and clears all', () => {
  const cleared: true[] = []
  const silent = { say: () => false, clear: () => void cleared.push(true) }
  const notices = limitNotices(silent, createFakeClock())
  for (let n = 0; n < 10; n++) expect(notices.say('x')).toBe(false)
  notices.clear()
  expect(cleared).toHaveLength(1)
})
