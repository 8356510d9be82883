// What is on its way in, as main told it; which step of the Add screen is shown; and what is ticked.

import { computed, signal } from '@preact/signals'
import type { OnDuplicate } from '../../shared/importing'
import type { IntakeReport, IntakeView } from '../../shared/intake'

const empty: IntakeView = { turn: 0, sources: [], rows: [], incomplete: [] }

export const intake = signal<IntakeView>(empty)

/** A picture in which a part can be chosen. */
export interface Picture {
  readonly name: string
  readonly width: number
  readonly height: number
  /** Four bytes each, red first, rows from the top. */
  readonly pixels: Uint8Array
}

/** `plain`: names of the files that were not encrypted. */
export interface Report extends IntakeReport {
  readonly files: number
  readonly plain: readonly string[]
}

export type AddStep =
  /** The ways in, as long as nothing was found; then what was found. `focus`: where the keyboard starts. */
  | { readonly kind: 'main'; readonly focus?: AddFocus }
  /** The ways in, although something was found. */
  | { readonly kind: 'more' }
  | { readonly kind: 'hand'; readonly secret: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'camera' }
  | { readonly kind: 'region'; readonly pictures: readonly Picture[]; readonly from: 'file' | 'screen' }
  | { readonly kind: 'report'; readonly report: Report }

export type AddFocus = 'scan' | 'files' | 'text'

export const step = signal<AddStep>({ kind: 'main' })

export const showMain = () => {
  step.value = { kind: 'main' }
}

/** Keys of rows that are not to be imported. */
export const unticked = signal<ReadonlySet<string>>(new Set())
export const onDuplicate = signal<OnDuplicate>('skip')
/** Sources that asked for a password. */
export const encrypted = signal<ReadonlySet<number>>(new Set())

let held: { latest: IntakeView | null } | null = null

/**
 * While a save is under way its rows turn into duplicates of themselves, which nobody needs to see. What was told
 * meanwhile is taken when the returned function is called.
 */
export function holdIntake(): () => void {
  const mine = { latest: null as IntakeView | null }
  held = mine
  return () => {
    held = null
    if (mine.latest) takeIntake(mine.latest)
  }
}

/** An older view that arrives late is dropped. */
export function takeIntake(view: IntakeView) {
  if (held) {
    held.latest = view
    return
  }
  if (view.turn < intake.peek().turn) return
  intake.value = view
  const locked = view.sources.filter(
    ({ state }) => state.kind === 'needs-password' || state.kind === 'deriving',
  )
  if (locked.some(({ id }) => !encrypted.peek().has(id))) {
    encrypted.value = new Set([...encrypted.peek(), ...locked.map(({ id }) => id)])
  }
}

/** Nothing of it stays in the page; main is told by whoever calls this. */
export function forgetIntake() {
  intake.value = { ...empty, turn: intake.peek().turn }
  unticked.value = new Set()
  encrypted.value = new Set()
  onDuplicate.value = 'skip'
  step.value = { kind: 'main' }
}

export const hasRows = computed(() => intake.value.rows.length > 0)
