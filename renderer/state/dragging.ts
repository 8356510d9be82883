// Dragging a row, or a tile, to another place with the mouse. A line shows where it would land; Esc gives up.

import { dropInto, whyNotByHand } from './changing'
import { query } from './search'
import { swallowClick } from './swallow'
import { showToast } from './toast'
import { accountById, accounts } from './vault'
import { type Grid, slotAt } from './virtual'

/** Pixels before a press becomes a drag. */
const threshold = 6
/** Near an edge the list scrolls by this much per move. */
const edge = 40
const scrollStep = 12

/** Above the place that the row would take; in a grid before it. */
function showLine(line: HTMLElement, slot: number, { columns, rowHeight }: Grid) {
  line.style.top = `${Math.floor(slot / columns) * rowHeight}px`
  if (columns === 1) return
  line.classList.add('drop-line-upright')
  line.style.insetInlineStart = `${((slot % columns) * 100) / columns}%`
}

export function startDrag(down: PointerEvent, scroller: HTMLElement | null, grid: Grid) {
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
  const list = row.parentElement ?? scroller
  const { columns, rowHeight } = grid
  const width = list.clientWidth
  const mirrored = getComputedStyle(list).direction === 'rtl'
  const start = { left: row.offsetLeft, top: row.offsetTop, scroll: scroller.scrollTop }
  let slot: number | null = null
  let moving = false

  const move = (event: PointerEvent) => {
    const distance = { x: event.clientX - down.clientX, y: event.clientY - down.clientY }
    const gone = columns === 1 ? Math.abs(distance.y) : Math.hypot(distance.x, distance.y)
    if (!moving && gone < threshold) return
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
    const across = columns === 1 ? 0 : distance.x
    const shift = distance.y + scroller.scrollTop - start.scroll
    row.style.transform = `translate(${across}px, ${shift}px)`
    const middle = start.left + across + row.offsetWidth / 2
    const point = {
      across: mirrored ? width - middle : middle,
      down: start.top + shift + rowHeight / 2,
    }
    const found = slotAt(point, { ...grid, width })
    slot = Math.max(0, Math.min(size, found - first))
    showLine(line, first + slot, grid)
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
