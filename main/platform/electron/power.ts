// What the system tells of the person's absence. Electron's powerMonitor tells of sleep everywhere, of a locked screen
// everywhere but on Linux, and of idle time where the display can say.

import { powerMonitor } from 'electron'
import type { Power } from '../platform'
import { watchScreenLock } from '../screen-lock-watch'

interface PowerSystem {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  readonly monitor: Pick<typeof powerMonitor, 'getSystemIdleTime' | 'on'>
  readonly watch: typeof watchScreenLock
}

export function createPower(given: Partial<PowerSystem> = {}): Power {
  const { platform, env, monitor, watch } = {
    ...{ platform: process.platform, env: process.env, monitor: powerMonitor, watch: watchScreenLock },
    ...given,
  }
  const linux = platform === 'linux'
  let tells = () => !linux
  // Chromium answers 0 where a Wayland compositor keeps it to itself. Whoever types for minutes without ever pausing for a
  // second is taken for such a one until then, and what is done in our windows counts instead.
  let answers = !linux
  return {
    get tellsScreenLock() {
      return tells()
    },
    idleSeconds: () => {
      const seconds = monitor.getSystemIdleTime()
      if (!Number.isFinite(seconds) || seconds < 0) return null
      answers ||= seconds > 0
      return answers ? seconds : null
    },
    onLeave: (listener) => {
      monitor.on('suspend', () => listener('suspend'))
      if (linux) tells = watch(env, () => listener('screen-lock')).tells
      else monitor.on('lock-screen', () => listener('screen-lock'))
    },
    onReturn: (listener) => {
      monitor.on('resume', listener)
    },
  }
}
