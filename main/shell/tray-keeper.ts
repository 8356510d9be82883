// Keeps the tray's menu true, and does what is chosen in it. Several changes in one turn are drawn once.

import { trayText } from '../../shared/messages/tray'
import type { Clock, Tray } from '../platform/platform'
import { type TrayState, trayMenu } from './tray-menu'

export interface TrayActions {
  readonly copy: (id: string) => void
  readonly hideCodes: () => void
  readonly lock: () => void
  readonly mini: () => void
  readonly openMain: () => void
  readonly quick: () => void
  readonly quit: () => void
}

export interface TrayKeeper {
  /** From now on there is an icon. */
  start(): void
  /** Something that the menu shows may have changed. */
  refresh(): void
}

/** Milliseconds: an import changes a thousand accounts one after another. */
const pause = 30

export function createTrayKeeper(parts: {
  readonly tray: Tray
  readonly clock: Clock
  readonly state: () => TrayState
  readonly actions: TrayActions
}): TrayKeeper {
  const { tray, clock, state, actions } = parts
  let started = false
  let waiting = false

  const draw = () => {
    const now = state()
    tray.render(trayMenu(now), now.vault === 'locked' ? trayText.tooltipLocked : trayText.tooltip)
  }

  tray.onPress(actions.quick)
  tray.onChoose((id) => {
    if (id.startsWith('copy:')) return actions.copy(id.slice('copy:'.length))
    switch (id) {
      case 'hide':
        return actions.hideCodes()
      case 'mini':
        return actions.mini()
      case 'lock':
        return actions.lock()
      case 'unlock':
      case 'open':
        return actions.openMain()
      case 'quit':
        return actions.quit()
    }
  })

  return {
    start: () => {
      started = true
      draw()
    },
    refresh: () => {
      if (!started || waiting) return
      waiting = true
      clock.after(pause, () => {
        waiting = false
        draw()
      })
    },
  }
}
