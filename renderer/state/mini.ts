// The mini window: main makes the window small and says so; the page shows pinned accounts alone.

import { computed, signal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { dialog, isGuarded } from './page'
import { complain, showToast } from './toast'
import { ordered } from './vault'

/** Told by main. */
export const mini = signal(false)

/** More than these nobody keeps in sight; main watches no more either. */
export const mostInMini = 100

export const inMini = computed(() => ordered.value.filter(({ pinned }) => pinned))

async function setMini(on: boolean): Promise<void> {
  const reply = await ask('setMini', { on })
  if (!reply.ok) complain(reply.error)
}

export const leaveMini = () => setMini(false)

/** What is being typed would not fit into a small window, and must not be lost. */
export function toggleMini(): void {
  if (mini.peek()) void leaveMini()
  else if (dialog.peek() !== null || isGuarded()) showToast({ text: messages.views.mini.busy, tone: 'plain' })
  else void setMini(true)
}
