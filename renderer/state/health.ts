// What the health screen shows: the findings, the log, which part of it. Read when the screen opens, forgotten on lock.

import { computed, effect, signal } from '@preact/signals'
import type { ActivityEvent, LoggedEvent } from '../../shared/activity'
import type { HealthFinding } from '../../shared/health'
import { ask } from '../bridge'
import { complain } from './toast'
import { accountById, accounts, status } from './vault'

export type Tab = 'findings' | 'log'
export const tab = signal<Tab>('findings')

/** null: not read yet. */
export const findings = signal<readonly HealthFinding[] | null>(null)
export const events = signal<readonly LoggedEvent[] | null>(null)

export type Filter = 'all' | 'opening' | 'codes' | 'secrets' | 'moving' | 'keys'
export const filter = signal<Filter>('all')

/** Every kind of event under one filter. */
const filterOf: Readonly<Record<ActivityEvent['kind'], Filter>> = {
  unlocked: 'opening',
  locked: 'opening',
  'unlock-failed': 'opening',
  'proof-failed': 'opening',
  'log-cleared': 'opening',
  copied: 'codes',
  typed: 'codes',
  'code-revealed': 'codes',
  'secret-shown': 'secrets',
  'site-codes-shown': 'secrets',
  'moved-to-phone': 'secrets',
  imported: 'moving',
  exported: 'moving',
  'backed-up': 'moving',
  restored: 'moving',
  'slot-made': 'keys',
  'slot-removed': 'keys',
}

export const filtered = (all: readonly LoggedEvent[], by: Filter): readonly LoggedEvent[] =>
  by === 'all' ? all : all.filter(({ kind }) => filterOf[kind] === by)

export const shownEvents = computed(() => filtered(events.value ?? [], filter.value))

export async function readFindings() {
  const reply = await ask('health')
  if (!reply.ok) return complain(reply.error)
  if (status.peek().kind === 'open') findings.value = reply.value
}

export async function readEvents() {
  const reply = await ask('activity')
  if (!reply.ok) return complain(reply.error)
  if (status.peek().kind === 'open') events.value = reply.value
}

/** While the screen is there: what changes in the vault changes what is said of it. */
export function followHealth(): () => void {
  const stop = effect(() => {
    accounts.value
    if (status.value.kind === 'open') void readFindings()
  })
  return () => {
    stop()
    findings.value = null
    events.value = null
    filter.value = 'all'
    tab.value = 'findings'
  }
}

/** As the list has it now; null = it is gone. */
export const accountOf = (id: string) => accountById(id) ?? null
