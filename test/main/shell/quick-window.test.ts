import { beforeEach, describe, expect, it } from 'vitest'
import type { Copying } from '../../../main/shell/copying'
import {
  createQuickWindow,
  placeQuick,
  type QuickPlace,
  type QuickWindow,
  quickSize,
  rememberPlace,
} from '../../../main/shell/quick-window'
import { createTypingCode } from '../../../main/shell/typing-code'
import { fail, ok } from '../../../shared/result'
import { createFakeClock, type FakeClock, settle } from '../../fakes/clock'
import { createFakeTyping, type FakeTyping } from '../../fakes/typing'
import { createFakeWindows, type FakeWindows } from '../../fakes/windows'

const left = { x: 0, y: 0, width: 1280, height: 1024 }
const right = { x: 1280, y: 200, width: 800, height: 600 }

describe('the place of the quick window', () => {
  it.each([
    ['the left display', { x: 100, y: 900 }, left],
    ['the right display', { x: 1400, y: 300 }, right],
    ['the nearest display when the pointer is on none', { x: 2500, y: 100 }, right],
  ])('is on %s', (_name, pointer, area) => {
    const place = placeQuick({ workAreas: [left, right], pointer }, null)
    expect(place.x).toBe(area.x + (area.width - quickSize.width) / 2)
    expect(place.y).toBeGreaterThan(area.y)
    expect(place.y + place.height).toBeLessThan(area.y + area.height)
  })

  it('is whole on a display smaller than it', () => {
    const tiny = { x: 50, y: 60, width: 320, height: 200 }
    expect(placeQuick({ workAreas: [tiny], pointer: { x: 0, y: 0 } }, null)).toEqual(tiny)
  })

  it('where a person left it holds for a display of another size too', () => {
    const corner = { x: left.width - quickSize.width, y: 0, ...quickSize }
    const remembered = rememberPlace(corner, { workAreas: [left, right], pointer: { x: 0, y: 0 } })
    expect(remembered).toEqual({ across: 1, down: 0 })
    const place = placeQuick({ workAreas: [left, right], pointer: { x: 1500, y: 300 } }, remembered)
    expect(place).toMatchObject({ x: right.x + right.width - quickSize.width, y: right.y })
  })
})

let clock: FakeClock
let windows: FakeWindows
let typing: FakeTyping
let quick: QuickWindow
let vault: 'open' | 'locked' | 'closed'
let copied: string[]
let remarks: string[]
let places: QuickPlace[]
let enter: boolean
let works: boolean

beforeEach(() => {
  clock = createFakeClock()
  windows = createFakeWindows()
  typing = createFakeTyping()
  vault = 'open'
  copied = []
  remarks = []
  places = []
  enter = false
  works = true
  const copy = async (id: string) => {
    if (!works) return fail({ code: 'clipboard-unavailable' } as const)
    copied.push(id)
    return ok({ id, which: 'current' as const, secondsLeft: 9, clearsInSeconds: 30 })
  }
  const copying: Copying = {
    copy,
    copyFresh: copy,
    fresh: async () => ok('123456'),
    count: async () => fail({ code: 'unexpected' }),
  }
  const typingCode = createTypingCode({
    ...{ typing, copying, windows, tray: { isShown: () => false } },
    pressesEnter: () => enter,
    notTyped: (why) => remarks.push(why),
  })
  quick = createQuickWindow({
    ...{ windows, typing, clock, copying, typingCode },
    vaultIs: () => vault,
    place: { remembered: () => places.at(-1) ?? null, remember: (place) => places.push(place) },
  })
})

describe('the quick window', () => {
  it('comes, and goes again with the same key', async () => {
    await quick.toggle()
    expect(windows.quick.isShown()).toBe(true)
    await quick.toggle()
    expect(windows.quick.isShown()).toBe(false)
  })

  it('leaves it to the main window while there is nothing to unlock', async () => {
    vault = 'closed'
    await quick.toggle()
    expect([windows.quick.isShown(), windows.mainShown()]).toEqual([false, 1])
  })

  it('comes while the vault is locked, for its unlock field', async () => {
    vault = 'locked'
    await quick.toggle()
    expect(windows.quick.isShown()).toBe(true)
  })

  it('is dropped ten minutes after its last use, and has no timer while it is shown', async () => {
    await quick.toggle()
    expect(clock.pending()).toBe(0)
    await quick.toggle()
    await clock.advance(9 * 60_000)
    await quick.toggle()
    await quick.toggle()
    await clock.advance(9 * 60_000)
    expect(windows.quick.dropped()).toBe(0)
    await clock.advance(60_000)
    expect(windows.quick.dropped()).toBe(1)
    expect(clock.pending()).toBe(0)
  })

  it('copies and hides; stays when the code could not be copied', async () => {
    await quick.toggle()
    works = false
    expect((await quick.copyAndHide('a')).ok).toBe(false)
    expect(windows.quick.isShown()).toBe(true)
    works = true
    await quick.copyAndHide('a')
    expect([windows.quick.isShown(), copied]).toEqual([false, ['a']])
  })

  it('types into the window that had the focus, and copies nothing', async () => {
    await quick.toggle()
    expect(await quick.typeCode('a')).toEqual(ok({ id: 'a', how: 'typed' }))
    expect(typing.typed).toEqual([{ window: 'editor', text: '123456' }])
    expect([windows.quick.isShown(), copied]).toEqual([false, []])
  })

  it('presses Enter where that is set', async () => {
    enter = true
    await quick.toggle()
    await quick.typeCode('a')
    expect(typing.typed).toEqual([{ window: 'editor', text: '123456\n' }])
  })

  it.each([
    ['focus-changed', () => typing.focus('browser')],
    ['no-tool', () => typing.install(null)],
    ['failed', () => typing.fail()],
  ] as const)('copies instead and says so: %s', async (why, happen) => {
    await quick.toggle()
    happen()
    expect(await quick.typeCode('a')).toEqual(ok({ id: 'a', how: why }))
    expect([typing.typed, copied, remarks]).toEqual([[], ['a'], [why]])
  })

  it('comes up even when nobody can tell who has the focus, and then never types', async () => {
    typing.remember = () => new Promise(() => {})
    void quick.toggle()
    await clock.advance(200)
    await settle()
    expect(windows.quick.isShown()).toBe(true)
  })

  it('remembers where a person put it', async () => {
    await quick.toggle()
    windows.quick.move({ x: 0, y: 0, ...quickSize })
    await settle()
    await quick.toggle()
    await quick.toggle()
    expect(windows.quick.shownAt.at(-1)).toMatchObject({ x: 0, y: 0 })
  })
})
