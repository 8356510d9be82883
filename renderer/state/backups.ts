// What main told of backups, and what a person asks of them.

import { effect, signal } from '@preact/signals'
import type { BackupsView } from '../../shared/backups'
import type { Fault } from '../../shared/errors'
import type { Result } from '../../shared/result'
import { ask } from '../bridge'
import { dialog } from './page'
import { complain } from './toast'
import { status } from './vault'

/** Null until told, and while the vault is not open. */
export const backups = signal<BackupsView | null>(null)

export function takeBackups(view: BackupsView) {
  if (status.peek().kind === 'open') backups.value = view
}

/** Whoever missed what main told. */
export async function askBackups() {
  const reply = await ask('backups')
  if (reply.ok) takeBackups(reply.value)
}

export function followBackups() {
  effect(() => {
    if (status.value.kind !== 'open') backups.value = null
  })
}

async function shown(call: Promise<Result<BackupsView, Fault>>) {
  const reply = await call
  if (reply.ok) takeBackups(reply.value)
  else complain(reply.error)
}

export async function switchBackups(on: boolean) {
  if (on && !backups.peek()?.hasKey) dialog.value = { kind: 'backup-key', next: 'switch' }
  else await shown(ask('switchBackups', { on }))
}

export const chooseBackupFolder = () => shown(ask('chooseBackupFolder'))

export function backUpNow() {
  dialog.value = backups.peek()?.hasKey
    ? { kind: 'back-up', own: false }
    : { kind: 'backup-key', next: 'now' }
}

/** Goes on once the dialog that is open now has closed and a key was made in it. */
export function goOnWithKey(next: 'switch' | 'now') {
  const stop = effect(() => {
    if (dialog.value !== null) return
    queueMicrotask(() => stop())
    const told = status.peek()
    if (told.kind !== 'open' || told.slots.every((slot) => slot.kind === 'keychain' || slot.unproven)) return
    // The dialog that closes gives the focus back first.
    window.setTimeout(() => {
      if (next === 'switch') void shown(ask('switchBackups', { on: true }))
      else dialog.value = { kind: 'back-up', own: false }
    })
  })
}
