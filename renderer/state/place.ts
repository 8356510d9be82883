// The vault file that this window was started with, when one was named (`--vault FILE`).

import { computed, signal } from '@preact/signals'
import { ask } from '../bridge'

const file = signal<string | null>(null)

/** Its path; null: the vault that belongs to this computer. */
export const portable = computed(() => file.value)

export async function askPlace(): Promise<void> {
  const reply = await ask('about')
  if (reply.ok && reply.value.portable) file.value = reply.value.vaultPath
}
