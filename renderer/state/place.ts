// The vault file that this window was started with, when one was named (`--vault FILE`).

import { computed, signal } from '@preact/signals'

const file = signal<string | null>(null)

/** Its path; null: the vault that belongs to this computer. */
export const portable = computed(() => file.value)

export const takePlace = (path: string | null) => {
  file.value = path
}
