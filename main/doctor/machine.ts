// What the doctor says about the machine: clock, display, tray, hotkey, runtime.

import type { Surroundings } from '../platform/platform'
import type { Finding, Inside } from './finding'

/** Milliseconds since 1970: no computer that runs this was built before. */
const earliest = Date.UTC(2026, 0, 1)
/** Seconds by which a save may lie in the future: file systems round, other computers drift a little. */
const tolerance = 120
const oldestNode = [20, 19] as const

/** `now`, `modifiedAt`: milliseconds since 1970. */
export function checkClock(now: number, modifiedAt: number | null, inside: Inside | null): Finding {
  if (now < earliest) return { check: 'clock', state: 'before-build' }
  const saved = Math.max(modifiedAt ?? 0, inside?.savedAt ?? 0)
  const ahead = Math.round((saved - now) / 1000)
  if (ahead > tolerance) return { check: 'clock', state: 'behind-save', seconds: ahead }
  return { check: 'clock', state: 'sane', offset: inside?.offset ?? null }
}

export async function checkDesktop(around: Surroundings): Promise<readonly Finding[]> {
  const display = around.display()
  const host = await around.trayHost()
  const hotkey = display === null ? 'none' : display === 'Wayland' ? 'wayland' : 'works'
  return [
    { check: 'display', state: display === null ? 'none' : 'there', kind: display },
    { check: 'tray', state: host === null ? 'none' : 'there', host },
    { check: 'hotkey', state: hotkey },
  ]
}

export function checkRuntime(around: Surroundings): Finding {
  const { node, electron } = around.versions
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const old = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
  // Inside Electron its own Node counts, which is never chosen alone.
  return { check: 'runtime', state: old && electron === null ? 'old' : 'fine', node, electron }
}
