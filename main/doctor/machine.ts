// What the doctor says about the machine: clock, display, tray, hotkey, clipboard, typing, runtime.

import type { Surroundings } from '../platform/platform'
import type { HotkeySet } from '../shell/hotkeys'
import type { Finding, Inside } from './finding'

/** Milliseconds since 1970: no computer that runs this was built before. */
const earliest = Date.UTC(2026, 0, 1)
/** Seconds by which a save may lie in the future: file systems round, other computers drift a little. */
const tolerance = 120
/** Electron's major version from which its clipboard takes the systems' marks. */
const firstMarking = 44
const oldestNode = [20, 19] as const

/** `now`, `modifiedAt`: milliseconds since 1970. */
export function checkClock(now: number, modifiedAt: number | null, inside: Inside | null): Finding {
  if (now < earliest) return { check: 'clock', state: 'before-build' }
  const saved = Math.max(modifiedAt ?? 0, inside?.savedAt ?? 0)
  const ahead = Math.round((saved - now) / 1000)
  if (ahead > tolerance) return { check: 'clock', state: 'behind-save', seconds: ahead }
  return { check: 'clock', state: 'sane', offset: inside?.offset ?? null }
}

export async function checkDesktop(around: Surroundings, keys: HotkeySet): Promise<readonly Finding[]> {
  const display = around.display()
  const [host, way, typing] = await Promise.all([around.trayHost(), around.hotkeyWay(), around.typingTool()])
  const without = display === null ? 'none' : 'wayland'
  const state = way === 'system' ? 'works' : way === 'portal' ? 'portal' : without
  const set = {
    quick: keys['quick'] ?? null,
    copyLast: keys['copy-last'] ?? null,
    accounts: Object.keys(keys).filter((name) => name.startsWith('account:')).length,
  }
  return [
    { check: 'display', state: display === null ? 'none' : 'there', kind: display },
    { check: 'tray', state: host === null ? 'none' : 'there', host },
    { check: 'hotkey', state, set },
    checkClipboard(around, display),
    { check: 'typing', state: typing === null ? 'none' : 'there', tool: typing },
  ]
}

function checkClipboard(around: Surroundings, display: string | null): Finding {
  const { electron } = around.versions
  const tool = around.clipboardTool()
  const found = { check: 'clipboard', marks: null, tool } as const
  if (display === null) return { ...found, state: 'none' }
  if (electron === null) return { ...found, state: 'unknown' }
  if (Number.parseInt(electron, 10) < firstMarking) return { ...found, state: 'plain' }
  return { ...found, state: 'marked', marks: marksOf(display) }
}

/** As platform/electron/clipboard.ts writes them. */
function marksOf(display: string): string {
  if (display === 'Windows') return 'ExcludeClipboardContentFromMonitorProcessing'
  return display === 'macOS' ? 'org.nspasteboard.ConcealedType' : 'x-kde-passwordManagerHint'
}

export function checkRuntime(around: Surroundings): Finding {
  const { node, electron } = around.versions
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const old = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
  // Inside Electron its own Node counts, which is never chosen alone.
  return { check: 'runtime', state: old && electron === null ? 'old' : 'fine', node, electron }
}
