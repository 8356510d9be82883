// How all windows look and stand, as the settings say.

import type { Settings } from '../../shared/settings'
import type { Windows } from '../platform/platform'

type Looks = Pick<Windows, 'useTheme' | 'useZoom' | 'keepOnTop' | 'protect'>

export function lookAs(windows: Looks, settings: Settings): void {
  windows.useTheme(settings.theme)
  windows.useZoom(settings.zoom)
  windows.keepOnTop(settings.alwaysOnTop)
  windows.protect(settings.contentProtection)
}
