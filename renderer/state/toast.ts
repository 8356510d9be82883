// Short messages at the bottom of the window, and what a screen reader is told once.

import { signal } from '@preact/signals'
import type { Fault } from '../../shared/errors'
import { faultSentence } from '../../shared/messages'

export interface Toast {
  readonly text: string
  readonly tone: 'plain' | 'fault'
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const toast = signal<Toast | null>(null)

const stays = { plain: 5_000, action: 10_000, fault: 12_000 } as const
let timer: number | undefined

export function showToast(next: Toast) {
  toast.value = next
  announce(next.text)
  holdToast(false)
}

/** Stays for as long as the pointer or the keyboard is on it. */
export function holdToast(hold: boolean) {
  window.clearTimeout(timer)
  const shown = toast.peek()
  if (hold || !shown) return
  const time = shown.tone === 'fault' ? stays.fault : shown.action ? stays.action : stays.plain
  timer = window.setTimeout(dropToast, time)
}

export function dropToast() {
  window.clearTimeout(timer)
  toast.value = null
}

export function complain(fault: Fault) {
  // The lock screen says so itself, and who said no to the system's question knows it.
  if (fault.code === 'locked' || fault.code === 'not-confirmed') return
  showToast({ text: faultSentence(fault), tone: 'fault' })
}

/** The text of the live region. */
export const announced = signal('')

/** On lock. */
export function forgetSaid() {
  dropToast()
  announced.value = ''
}

/** Said once; the same words again are said again. */
export function announce(text: string) {
  announced.value = announced.peek() === text ? `${text}\u00a0` : text
}
