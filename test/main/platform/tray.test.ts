// The tray adapter on the three systems, against what Electron documents of Tray and Menu. Linux is also tested with a
// real tray host (test/desktop/tray.spec.ts).

import { beforeEach, describe, expect, it, vi } from 'vitest'

interface Item {
  readonly label?: string
  readonly type?: string
  readonly checked?: boolean
  readonly enabled?: boolean
  readonly submenu?: readonly Item[]
  readonly click?: () => void
}

const made = vi.hoisted(() => {
  class FakeTray {
    readonly handlers = new Map<string, () => void>()
    readonly menus: unknown[] = []
    readonly popped: unknown[] = []
    tooltip = ''
    destroyed = false
    readonly image: { readonly template: boolean }
    constructor(image: { readonly template: boolean }) {
      this.image = image
      all.push(this)
    }
    on(name: string, handler: () => void) {
      this.handlers.set(name, handler)
    }
    setToolTip(text: string) {
      this.throwIfDestroyed()
      this.tooltip = text
    }
    setContextMenu(menu: unknown) {
      this.throwIfDestroyed()
      this.menus.push(menu)
    }
    /** As Electron does. */
    throwIfDestroyed() {
      if (this.destroyed) throw new Error('Tray is destroyed')
    }
    popUpContextMenu(menu: unknown) {
      this.popped.push(menu)
    }
    setImage() {}
    destroy() {
      this.destroyed = true
    }
  }
  const all: FakeTray[] = []
  const image = () => {
    const state = { template: false }
    return Object.assign(state, {
      addRepresentation: () => {},
      setTemplateImage: (on: boolean) => {
        state.template = on
      },
      toBitmap: () => Buffer.alloc(16),
      toPNG: () => Buffer.alloc(1),
    })
  }
  return { FakeTray, all, image }
})

vi.mock('electron', () => ({
  Tray: made.FakeTray,
  Menu: { buildFromTemplate: (template: unknown) => template },
  nativeTheme: { on: () => {}, shouldUseDarkColors: false, shouldUseDarkColorsForSystemIntegratedUI: true },
  nativeImage: { createEmpty: made.image, createFromBuffer: made.image, createFromBitmap: made.image },
}))

import { createTray } from '../../../main/platform/electron/tray'
import type { TrayEntry } from '../../../main/platform/platform'

let tellOwner: (owned: boolean) => void
const entries: readonly TrayEntry[] = [
  { kind: 'item', id: 'copy:a', label: 'R&D' },
  { kind: 'group', label: 'All', entries: [{ kind: 'item', id: 'copy:b', label: 'B' }] },
  { kind: 'line' },
  { kind: 'item', id: 'hide', label: 'Hide', checked: true },
  { kind: 'words', label: 'Locked' },
]

function stand(platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) {
  const tray = createTray({
    ...{ platform, env },
    watch: (_name, _env, tell) => {
      tellOwner = tell
      return () => {}
    },
  })
  const chosen: string[] = []
  let pressed = 0
  tray.onChoose((id) => chosen.push(id))
  tray.onPress(() => {
    pressed++
  })
  return { tray, chosen, pressed: () => pressed }
}
const newest = () => made.all.at(-1)

beforeEach(() => {
  made.all.length = 0
})

describe.each(['win32', 'darwin'] as const)('the tray on %s', (platform) => {
  it('opens the quick window at a click, and its menu with the other button', () => {
    const { tray, chosen, pressed } = stand(platform)
    tray.render(entries, 'Tidelock')
    expect(tray.isShown()).toBe(true)
    newest()?.handlers.get('click')?.()
    expect([pressed(), newest()?.menus]).toEqual([1, []])
    newest()?.handlers.get('right-click')?.()
    const [menu] = (newest()?.popped ?? []) as readonly (readonly Item[])[] // what buildFromTemplate was given
    menu?.[1]?.submenu?.[0]?.click?.()
    expect(chosen).toEqual(['copy:b'])
  })

  it('colours its icon itself only where the system does not', () => {
    stand(platform).tray.render(entries, '')
    expect(newest()?.image.template).toBe(platform === 'darwin')
  })
})

describe('the tray on Linux', () => {
  it('is made once the desktop shows icons, and gets its menu again at each change, and only then', () => {
    const { tray } = stand('linux')
    tray.render(entries, 'Tidelock')
    expect([tray.isShown(), made.all.length]).toEqual([false, 0])
    tellOwner(true)
    tray.render(entries, 'Tidelock')
    expect([tray.isShown(), made.all.length, newest()?.menus.length]).toEqual([true, 1, 1])
    tray.render(entries.slice(1), 'Tidelock')
    expect(newest()?.menus.length).toBe(2)
  })

  it('stays away once it is removed, whatever is still on its way', () => {
    const { tray } = stand('linux', { DISPLAY: ':1' })
    tray.render(entries, 'Tidelock')
    tellOwner(true)
    tray.remove()
    tray.render(entries.slice(1), 'Tidelock')
    tellOwner(false)
    tellOwner(true)
    expect([made.all.length, newest()?.menus.length]).toEqual([1, 1])
  })

  it('is destroyed at the end, except on Linux, where GTK may crash over it and the connection ends it', () => {
    for (const [platform, destroyed] of [
      ['linux', false],
      ['win32', true],
      ['darwin', true],
    ] as const) {
      const { tray } = stand(platform, { DISPLAY: ':1' })
      tray.render(entries, 'Tidelock')
      if (platform === 'linux') tellOwner(true)
      tray.remove()
      expect(newest()?.destroyed, platform).toBe(destroyed)
    }
  })

  it('has its items, ticks, lines and words, and an ampersand stays one', () => {
    const { tray, chosen } = stand('linux')
    tray.render(entries, '')
    tellOwner(true)
    const [menu] = (newest()?.menus ?? []) as readonly (readonly Item[])[] // what buildFromTemplate was given
    expect(menu?.map(({ label, type, checked, enabled }) => [label, type, checked, enabled])).toEqual([
      ['R&&D', undefined, undefined, undefined],
      ['All', undefined, undefined, undefined],
      [undefined, 'separator', undefined, undefined],
      ['Hide', 'checkbox', true, undefined],
      ['Locked', undefined, undefined, false],
    ])
    menu?.[0]?.click?.()
    expect(chosen).toEqual(['copy:a'])
  })

  it('gets an icon for older bars where nobody owns the name, which is made anew for one who comes later', () => {
    const { tray } = stand('linux', { DISPLAY: ':0' })
    const heard: boolean[] = []
    tray.onShown((shown) => heard.push(shown))
    tray.render(entries, '')
    tellOwner(false)
    expect([made.all.length, tray.isShown()]).toEqual([1, false])
    tellOwner(true)
    expect([made.all.length, made.all[0]?.destroyed, tray.isShown()]).toEqual([2, true, true])
    tellOwner(false)
    tellOwner(true)
    // Chromium announces that one again by itself.
    expect([made.all.length, heard]).toEqual([2, [true, false, true]])
  })
})
