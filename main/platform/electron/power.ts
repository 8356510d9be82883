// What the system tells of the person's absence. Linux tells of sleep, but not of a locked screen (Electron's powerMonitor).

import { powerMonitor } from 'electron'
import type { Power } from '../platform'

export function createPower(system: NodeJS.Platform = process.platform): Power {
  const tellsScreenLock = system !== 'linux'
  return {
    tellsScreenLock,
    idleSeconds: () => {
      const seconds = powerMonitor.getSystemIdleTime()
      return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
    },
    onLeave: (listener) => {
      powerMonitor.on('suspend', () => listener('suspend'))
      if (tellsScreenLock) powerMonitor.on('lock-screen', () => listener('screen-lock'))
    },
  }
}
