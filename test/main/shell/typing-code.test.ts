// A code from a row's menu into the window below the main one, and what happens where it cannot be typed.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Copying } from '../../../main/shell/copying'
import { createTypingCode, type TypingCode } from '../../../main/shell/typing-code'
import { fail, ok } from '../../../shared/result'
import { createFakeTyping, type FakeTyping } from '../../fakes/typing'

let typing: FakeTyping
let typingCode: TypingCode
/** In the order in which they happened. */
let deeds: string[]
let counts: boolean

beforeEach(() => {
  typing = createFakeTyping()
  deeds = []
  counts = true
  const copying: Pick<Copying, 'copy' | 'fresh'> = {
    fresh: async () => {
      if (!counts) return fail({ code: 'disk-full' } as const)
      deeds.push('saved')
      return ok('123456')
    },
    copy: async (id) => {
      deeds.push('copied')
      return ok({ id, which: 'current', secondsLeft: 9, clearsInSeconds: 30 })
    },
  }
  typingCode = createTypingCode({
    typing,
    // The rest is not called.
    copying: copying as Copying,
    windows: { putAway: (hidden) => deeds.push(hidden ? 'hidden' : 'minimised') },
    tray: { isShown: () => true },
    pressesEnter: () => false,
    notTyped: (why) => deeds.push(why),
  })
})

describe('typing from the main window', () => {
  it('saves, goes out of the way and types into the window below, and copies nothing', async () => {
    expect(await typingCode.typeFromMain('a')).toEqual(ok({ id: 'a', how: 'typed' }))
    expect(typing.typed).toEqual([{ window: 'editor', text: '123456' }])
    expect(deeds).toEqual(['saved', 'hidden'])
  })

  it('copies and says so when another window got the focus', async () => {
    typing.focus('browser')
    expect(await typingCode.typeFromMain('a')).toEqual(ok({ id: 'a', how: 'focus-changed' }))
    expect([typing.typed, deeds]).toEqual([[], ['saved', 'hidden', 'copied', 'focus-changed']])
  })

  it.each([
    ['no-window', () => typing.putBelow(null)],
    ['no-tool', () => typing.install(null)],
  ] as const)('stays where it is, copies and says so: %s', async (why, happen) => {
    happen()
    expect(await typingCode.typeFromMain('a')).toEqual(ok({ id: 'a', how: why }))
    expect([typing.typed, deeds]).toEqual([[], ['saved', 'copied', why]])
  })

  it('does nothing at all when the counter could not be saved', async () => {
    counts = false
    expect((await typingCode.typeFromMain('a')).ok).toBe(false)
    expect([typing.typed, deeds]).toEqual([[], []])
  })
})
