// The settings as main told them, and theme and contrast on the page.

import { effect, signal } from '@preact/signals'
import type { Settings } from '../../shared/settings'
import { ask } from '../bridge'
import { complain } from './toast'

/** Null until they have arrived; the system's theme is followed until then. */
export const settings = signal<Settings | null>(null)

export async function changeSettings(change: Partial<Settings>) {
  const before = settings.peek()
  if (before) settings.value = { ...before, ...change }
  const reply = await ask('changeSettings', change)
  settings.value = reply.ok ? reply.value : before
  if (!reply.ok) complain(reply.error)
}

export function followTheme() {
  effect(() => {
    const theme = settings.value?.theme ?? 'system'
    const root = document.documentElement
    if (theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = theme
    if (settings.value?.highContrast) root.dataset['contrast'] = 'more'
    else delete root.dataset['contrast']
  })
}
