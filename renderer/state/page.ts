// Which page and which dialog is open.

import { effect, signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { CopyKey } from '../../shared/history'
import { type AddFocus, forgetIntake, step } from './intake'
import { forgetSaid } from './toast'
import { status } from './vault'

export type Page =
  | 'accounts'
  | 'trash'
  | 'settings'
  | 'create'
  | 'add'
  | 'history'
  | 'health'
  | 'restore'
  | 'large'
export const page = signal<Page>('accounts')

/** A page that must be asked before it is left. `back`: by its way back, which may be one step only. */
type Guard = (leave: () => void, back: boolean) => void
let guard: Guard | null = null

export function guardPage(next: Guard): () => void {
  guard = next
  return () => {
    if (guard === next) guard = null
  }
}

/** Something is typed in the page that would be lost. */
export const isGuarded = () => guard !== null

export function goTo(next: Page, back = false) {
  const leave = () => {
    page.value = next
  }
  if (guard && (next !== page.peek() || back)) guard(leave, back)
  else leave()
}

let leaving = false
let wanted: (() => void) | null = null

/** Runs work that ends on another page, such as a save. A page that is asked for meanwhile comes after it. */
export async function whileLeaving(work: () => Promise<void>): Promise<void> {
  if (leaving) return
  const before = page.peek()
  leaving = true
  await work()
  leaving = false
  const next = wanted
  wanted = null
  // Once the old page is gone: the same page again must begin anew. A page that had to stay has something to say.
  if (next && page.peek() !== before) window.setTimeout(next)
}

export function afterLeaving(go: () => void): void {
  if (leaving) wanted = go
  else go()
}

/** Where the history's way back leads. */
export const historyFrom = signal<'trash' | 'settings'>('settings')

export function openHistory(from: 'trash' | 'settings') {
  historyFrom.value = from
  goTo('history')
}

export type OpenDialog =
  | { readonly kind: 'mend'; readonly key: string }
  | { readonly kind: 'show-qr'; readonly id: string }
  /** `ids`: the chosen accounts; absent = all. */
  | { readonly kind: 'move'; readonly ids?: readonly string[] }
  /** `id`: of the account that it was asked for; null = of the window, or of the chosen accounts. */
  | { readonly kind: 'export'; readonly id: string | null; readonly ids?: readonly string[] }
  | { readonly kind: 'bulk'; readonly ids: readonly string[] }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'site-codes'; readonly id: string }
  | { readonly kind: 'restore-copy'; readonly copy: CopyKey }
  | { readonly kind: 'bring-back'; readonly copy: CopyKey; readonly id: string; readonly name: string }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'order'; readonly id: string }
  | { readonly kind: 'groups' }
  | { readonly kind: 'passphrase'; readonly change: boolean }
  | { readonly kind: 'clock' }
  | { readonly kind: 'back-up'; readonly own: boolean }
  | { readonly kind: 'backup-key'; readonly next: 'switch' | 'now' }
  | { readonly kind: 'recovery-key' }
  | { readonly kind: 'prove-recovery-key' }
  | {
      readonly kind: 'confirm'
      readonly title: string
      readonly text: string
      readonly list?: readonly string[]
      /** Nothing brings it back, and the question says so. */
      readonly final?: boolean
      readonly button: string
      readonly run: () => void
    }

export const dialog = signal<OpenDialog | null>(null)

export const closeDialog = () => {
  dialog.value = null
}

/** What was found before stays; only a page in which something is typed asks before it is left. */
export const openAdd = (way: AddFocus | 'hand' | 'help' = 'text') => {
  if (page.peek() !== 'add' || step.peek().kind === 'report') {
    if (way === 'hand') step.value = { kind: 'hand', secret: '' }
    else step.value = way === 'help' ? { kind: 'help' } : { kind: 'main', focus: way }
  }
  goTo('add')
}

/** The part of the settings to be brought into view when they open. */
export const section = signal<'backups' | null>(null)

export const openSettings = (at: 'backups') => {
  section.value = at
  goTo('settings')
}

export interface MenuItem {
  readonly label: string
  readonly icon: FunctionComponent
  readonly shortcut?: string
  readonly run: () => void
  readonly disabled?: boolean
  /** Stands apart from what is above it. */
  readonly apart?: boolean
  readonly danger?: boolean
  /** One of several, of which one is chosen. */
  readonly checked?: boolean
}

export interface OpenMenu {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Where it opens, in window pixels: below this box, or above where there is no room. */
  readonly at: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  /** Gets the focus back. */
  readonly from: HTMLElement | null
}

export const menu = signal<OpenMenu | null>(null)

let turn = 0
/** Which opening of a menu this is, so that each gets a box of its own. */
export const menuTurn = () => turn

export function openMenu(next: OpenMenu) {
  turn++
  menu.value = next
}

/** Nothing of an open vault stays on the screen when it is locked. */
export function followLock() {
  let wasOpen = false
  effect(() => {
    const open = status.value.kind === 'open'
    const closed = wasOpen && !open
    wasOpen = open
    // What was said last may name an account.
    if (closed) forgetSaid()
    if (open) return
    page.value = 'accounts'
    dialog.value = null
    menu.value = null
    forgetIntake()
  })
}
