// Which page and which dialog is open.

import { effect, signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { status } from './vault'

export const page = signal<'accounts' | 'trash' | 'settings' | 'create'>('accounts')

export type OpenDialog =
  | { readonly kind: 'add'; readonly way: 'link' | 'hand'; readonly link: string }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'passphrase'; readonly change: boolean }
  | { readonly kind: 'clock' }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string }
  | {
      readonly kind: 'confirm'
      readonly title: string
      readonly text: string
      readonly list?: readonly string[]
      readonly button: string
      readonly run: () => void
    }

export const dialog = signal<OpenDialog | null>(null)

export const closeDialog = () => {
  dialog.value = null
}

export const openAdd = (way: 'link' | 'hand' = 'link', link = '') => {
  dialog.value = { kind: 'add', way, link }
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
  effect(() => {
    if (status.value.kind === 'open') return
    page.value = 'accounts'
    dialog.value = null
    menu.value = null
  })
}
