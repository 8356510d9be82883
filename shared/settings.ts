// Each setting once: its check and its default. Adding one touches this file and the screen that shows it.

import * as v from 'valibot'

const checks = {
  theme: v.picklist(['system', 'light', 'dark']),
  /** Seconds until a copied code is taken off the clipboard; 0 = never. */
  clipboardClearSeconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3600)),
  /** What a copy does when fewer than 5 s remain: copy it and say so, copy the next code, or wait for it. */
  lastSeconds: v.picklist(['copy', 'next', 'wait']),
  showNextCode: v.boolean(),
} as const

const shape = v.object(checks)
export type Settings = Readonly<v.InferOutput<typeof shape>>

export const defaultSettings: Settings = {
  theme: 'system',
  clipboardClearSeconds: 30,
  lastSeconds: 'copy',
  showNextCode: false,
}

/** Settings from a file's JSON: whatever is absent or wrong takes its default, the rest is kept. */
export function readSettings(raw: unknown): Settings {
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {}
  const kept: Record<string, unknown> = { ...defaultSettings }
  for (const [name, check] of Object.entries(checks)) {
    if (v.is(check, given[name])) kept[name] = given[name]
  }
  return v.parse(shape, kept)
}

/** A change asked for by a window: known names and right values only, and at least one. */
export const settingsChange = v.pipe(
  v.partial(v.strictObject(checks)),
  v.check((change) => Object.keys(change).length > 0),
)
export type SettingsChange = v.InferOutput<typeof settingsChange>
