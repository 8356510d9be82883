// Arrow keys in a grid of buttons that is one stop of the Tab key: left and right in reading order, up and down to what lies
// above and below on the screen, Home and End. Knows nothing of what the buttons do.

/** Answers whether the key was one of these. */
export function moveInGrid(event: KeyboardEvent, box: HTMLElement): boolean {
  const all = [...box.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const at = all.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return false
  const forward = getComputedStyle(box).direction === 'rtl' ? -1 : 1
  const next = target(event.key, all, at, forward)
  if (next === null) return false
  event.preventDefault()
  const found = all[Math.min(all.length - 1, Math.max(0, next))]
  for (const one of all) one.tabIndex = one === found ? 0 : -1
  found?.focus()
  return true
}

function target(key: string, all: readonly HTMLElement[], at: number, forward: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return at + forward
    case 'ArrowLeft':
      return at - forward
    case 'ArrowDown':
      return nearest(all, at, 1)
    case 'ArrowUp':
      return nearest(all, at, -1)
    case 'Home':
      return 0
    case 'End':
      return all.length - 1
    default:
      return null
  }
}

/** In the next row that way, the one that lies closest; the same where there is none. */
function nearest(all: readonly HTMLElement[], at: number, way: 1 | -1): number {
  const middle = (one: HTMLElement) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const from = middle(all[at] as HTMLElement) // the focused one is in the list
  const others = all
    .map((one, index) => ({ index, ...middle(one) }))
    .filter(({ y }) => (y - from.y) * way > 4)
  const closest = (a: (typeof others)[number], b: (typeof others)[number]) => {
    const [rowA, rowB] = [Math.abs(a.y - from.y), Math.abs(b.y - from.y)]
    return Math.abs(rowA - rowB) > 4 ? rowA - rowB : Math.abs(a.x - from.x) - Math.abs(b.x - from.x)
  }
  return others.sort(closest)[0]?.index ?? at
}
