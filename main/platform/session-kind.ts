// What kind of session this is, by its environment, and so how keys for the whole desktop can be had in it. Pure.

import type { Hotkeys } from './platform'

/** How keys can be had in this session. `portal`: the desktop's portal runs. */
export function hotkeyWay(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  portal: boolean,
): Hotkeys['how'] {
  if (platform !== 'linux') return 'system'
  if (isWayland(env)) return portal ? 'portal' : 'none'
  return (env['DISPLAY'] ?? '') === '' ? 'none' : 'system'
}

export function isWayland(env: NodeJS.ProcessEnv): boolean {
  return (env['WAYLAND_DISPLAY'] ?? '') !== '' || env['XDG_SESSION_TYPE'] === 'wayland'
}
