// The accent colour that a person chose for this system, where it is told.

import { systemPreferences } from 'electron'

/** `#rrggbb`; null = this system, or this version of the runtime, does not tell. */
export function systemAccent(): string | null {
  // On Linux only newer versions of the runtime have it.
  const ask: unknown = systemPreferences.getAccentColor
  if (typeof ask !== 'function') return null
  try {
    return (
      /^[0-9a-f]{6}/i.exec(systemPreferences.getAccentColor())?.[0].toLowerCase().padStart(7, '#') ?? null
    )
  } catch {
    return null
  }
}
