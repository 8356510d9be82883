// When a window is shown for the first time: once it has painted, and on Wayland, where that may never be told, soon after
// its page has loaded.

import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: {}, nativeTheme: {} }))
const { whenPainted } = await import('../../../main/platform/electron/page-window')

class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter()
  destroyed = false
  isDestroyed = () => this.destroyed
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function wait(env: Record<string, string>) {
  const window = new FakeWindow()
  const shown = vi.fn()
  // Only what is asked of it here.
  whenPainted(window as never, shown, env)
  return { window, shown }
}

describe.runIf(process.platform === 'linux')('a new window', () => {
  it('is shown once, when it has painted, whatever comes later', () => {
    for (const env of [{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }]) {
      const { window, shown } = wait(env)
      expect(shown).not.toHaveBeenCalled()
      window.emit('ready-to-show')
      window.webContents.emit('did-finish-load')
      window.emit('ready-to-show')
      vi.advanceTimersByTime(10_000)
      expect(shown).toHaveBeenCalledTimes(1)
    }
  })

  it('is shown on Wayland soon after its page has loaded, also unpainted; with an X server it waits', () => {
    const wayland = wait({ WAYLAND_DISPLAY: 'wayland-0' })
    wayland.window.webContents.emit('did-finish-load')
    vi.advanceTimersByTime(50)
    expect(wayland.shown).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(wayland.shown).toHaveBeenCalledTimes(1)
    const x11 = wait({ DISPLAY: ':0' })
    x11.window.webContents.emit('did-finish-load')
    vi.advanceTimersByTime(10_000)
    expect(x11.shown).not.toHaveBeenCalled()
  })

  it('is not shown any more once it is gone', () => {
    const { window, shown } = wait({ WAYLAND_DISPLAY: 'wayland-0' })
    window.webContents.emit('did-finish-load')
    window.destroyed = true
    vi.advanceTimersByTime(10_000)
    expect(shown).not.toHaveBeenCalled()
  })
})
