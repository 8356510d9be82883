// Dragging a row to another place with the mouse. A line shows where it would land; Esc gives up.

import { dropInto, whyNotByHand } from './changing'
import { query } from './search'
import { swallowClick } from './swallow'
import { showToast } from './toast'
import { accountById, accounts } from './vault'

/** Pixels before a press becomes a drag. */
const threshold = 6
/** Near an edge the list scrolls by this much per move. */
const edge = 40
const scrollStep = 12

export function startDrag(down: PointerEvent, scroller: HTMLElement | null, rowHeight: number) {
  const row = down.target instanceof Element ? down.target.closest<HTMLElement>('.row') : null
  const account = accountById(row?.dataset['id'] ?? '')
  const plain =
    down.button === 0 && down.pointerType === 'mouse' && !(down.target as Element).closest('.icon-button')
  if (!row || !scroller || !account || !plain) return

  const why = whyNotByHand()
  if (query.peek().trim() !== '') return
  const all = accounts.peek() ?? []
  const pinned = all.filter((each) => each.pinned).length
  const first = account.pinned ? 0 : pinned
  const size = account.pinned ? pinned : all.length - pinned
  if (size < 2) return

  const line = document.createElement('li')
  line.className = 'drop-line'
  line.ariaHidden = 'true'
  const startTop = Number.parseFloat(row.style.top)
  const startScroll = scroller.scrollTop
  let slot: number | null = null
  let moving = false

  const move = (event: PointerEvent) => {
    const distance = event.clientY - down.clientY
    if (!moving && Math.abs(distance) < threshold) return
    if (why !== null) {
      end(false)
      // The press was meant as a drag, not as a copy.
      swallowClick()
      showToast({ text: why, tone: 'plain' })
      return
    }
    if (!moving) {
      moving = true
      row.classList.add('row-dragged')
      row.parentElement?.append(line)
    }
    const box = scroller.getBoundingClientRect()
    if (event.clientY < box.top + edge) scroller.scrollTop -= scrollStep
    else if (event.clientY > box.bottom - edge) scroller.scrollTop += scrollStep
    const shift = distance + scroller.scrollTop - startScroll
    row.style.transform = `translateY(${shift}px)`
    const middle = startTop + shift + rowHeight / 2
    slot = Math.max(0, Math.min(size, Math.round(middle / rowHeight) - first))
    line.style.top = `${(first + slot) * rowHeight}px`
  }

  const end = (drop: boolean) => {
    document.removeEventListener('pointermove', move)
    document.removeEventListener('pointerup', up)
    document.removeEventListener('keydown', giveUp, true)
    window.removeEventListener('blur', cancel)
    if (!moving) return
    line.remove()
    row.classList.remove('row-dragged')
    row.style.transform = ''
    // The click that follows the release is part of the drag, not a copy.
    swallowClick()
    if (drop && slot !== null) dropInto(account, slot)
  }

  const up = () => end(true)
  const cancel = () => end(false)
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !moving) return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }

  document.addEventListener('pointermove', move)
  document.addEventListener('pointerup', up)
  document.addEventListener('keydown', giveUp, true)
  window.addEventListener('blur', cancel)
}
