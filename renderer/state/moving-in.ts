// Which app somebody comes from. Kept while the window is open: people go back and forth between the two apps.

import { computed, signal } from '@preact/signals'
import { findOldApps, oldApps } from '../../shared/moving-in'

export const appQuery = signal('')
export const foundApps = computed(() => findOldApps(appQuery.value))

const chosen = signal<string | null>(null)
export const oldApp = computed(() => oldApps.find(({ id }) => id === chosen.value) ?? null)

export function chooseOldApp(id: string | null) {
  chosen.value = id
}
