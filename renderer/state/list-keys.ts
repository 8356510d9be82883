// Keys and clicks on the rows that choose several of them. True: it was for us, and does not also copy a code.

import { extendTo, selectShown, toggleChosen } from './chosen'
import { hasMod, onMac } from './keys'
import { current, focusRow, shown } from './search'
import { selecting } from './selection'

let pressedFrom: string | null = null

/** On a press, before it takes the keyboard to its row: a range with Shift begins where the keyboard was. */
export function notePress() {
  pressedFrom = current.peek()
}

/** A click on a row: with the command key it adds, with Shift it draws a range, and while choosing it always adds. */
export function clickChooses(event: MouseEvent, id: string): boolean {
  if (event.target instanceof Element && event.target.closest('.icon-button')) return false
  if (event.shiftKey) extendTo(id, pressedFrom)
  else if (hasModClick(event) || selecting.peek()) toggleChosen(id)
  else return false
  return true
}

const hasModClick = (event: MouseEvent) =>
  // Ctrl+click is the right button on macOS.
  onMac ? event.metaKey : event.ctrlKey

/** `id`: the row that has the keyboard. `next`: the row that this key leads to, if it is one that walks. */
export function keyChooses(event: KeyboardEvent, id: string | null, next: number | undefined): boolean {
  if (id === null || event.altKey) return false
  if (next !== undefined && event.shiftKey && !event.ctrlKey && !event.metaKey) {
    const to = shown.peek()[Math.max(0, next)]
    if (to) extendTo(to.id, id)
    focusRow(Math.max(0, next))
    return true
  }
  const onRow = event.target instanceof Element && event.target.matches('.row-press')
  if (event.key === ' ' && onRow && (event.ctrlKey || event.shiftKey || selecting.peek())) {
    toggleChosen(id)
    return true
  }
  if (hasMod(event) && !event.shiftKey && event.key.toLowerCase() === 'a') {
    selectShown()
    return true
  }
  return false
}
