// What this desktop offers, as main told it; asked for when the settings open, kept true by main's events.

import { signal } from '@preact/signals'
import type { DeskView } from '../../shared/views'
import { ask, listen } from '../bridge'
import { complain } from './toast'

export const desk = signal<DeskView | null>(null)

/** Until the returned function is called. */
export function followDesk(): () => void {
  const stop = listen().onDesk((told) => {
    desk.value = told
  })
  void askDesk()
  return stop
}

/** Once; nothing is followed. */
export async function askDesk() {
  const reply = await ask('desk')
  if (reply.ok) desk.value = reply.value
}

export async function setAutostart(on: boolean) {
  const reply = await ask('setAutostart', { on })
  if (!reply.ok) complain(reply.error)
  await askDesk()
}
