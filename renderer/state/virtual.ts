// Which rows of a long list are in the page. Pure; pixels and indices.

export interface Viewport {
  readonly scrollTop: number
  readonly height: number
  readonly rowHeight: number
  readonly count: number
}

/** Rows kept beyond each edge. */
const overscan = 2
/** The window moves in steps of this many rows, so that most scroll events change nothing. */
const stride = 2

/** Half-open range of rows to render. */
export function rowWindow(view: Viewport): { readonly start: number; readonly end: number } {
  const first = Math.floor(view.scrollTop / view.rowHeight) - overscan
  const last = Math.ceil((view.scrollTop + view.height) / view.rowHeight) + overscan
  const start = Math.max(0, Math.floor(first / stride) * stride)
  const end = Math.min(view.count, Math.ceil(last / stride) * stride)
  return { start: Math.min(start, end), end }
}

/** The range as indices, with one more row that must not leave the page because it has the focus. */
export function renderedRows(start: number, end: number, keep: number | null): readonly number[] {
  const rows: number[] = []
  if (keep !== null && keep >= 0 && keep < start) rows.push(keep)
  for (let index = start; index < end; index++) rows.push(index)
  if (keep !== null && keep >= end) rows.push(keep)
  return rows
}

/** Where to scroll so that a row is wholly visible; the same place if it already is. */
export function scrollToShow(view: Viewport, index: number, margin: number): number {
  const top = index * view.rowHeight
  const bottom = top + view.rowHeight
  if (top - margin < view.scrollTop) return Math.max(0, top - margin)
  if (bottom + margin > view.scrollTop + view.height) return bottom + margin - view.height
  return view.scrollTop
}

/** Whole rows that fit, for Page Up and Page Down. */
export function rowsPerPage(view: Pick<Viewport, 'height' | 'rowHeight'>): number {
  return Math.max(1, Math.floor(view.height / view.rowHeight) - 1)
}

/** How the accounts lie: lines of so many places each. */
export interface Grid {
  readonly columns: number
  /** Of a line, pixels. */
  readonly rowHeight: number
}

/** As many columns as fit. `least`: the least width of one, with the gap to the next. */
export function columnsIn(width: number, least: number): number {
  return Math.max(1, Math.floor(width / least))
}

/** Lines as places: half-open range. */
export function placesOf(
  lines: { readonly start: number; readonly end: number },
  columns: number,
  count: number,
): { readonly start: number; readonly end: number } {
  return { start: lines.start * columns, end: Math.min(count, lines.end * columns) }
}

/**
 * Where a key leads in a grid; -1 = above its first line, null = not a key of ours. `forward`: the arrow that leads to the
 * next place in a line, which is the left one where people write from the right.
 */
export function walkGrid(
  key: string,
  at: number,
  grid: {
    readonly columns: number
    readonly count: number
    readonly page: number
    readonly forward: 'ArrowRight' | 'ArrowLeft'
  },
): number | null {
  const { columns, count, page, forward } = grid
  const last = count - 1
  const within = (place: number) => Math.max(0, Math.min(last, place))
  switch (key) {
    case 'ArrowDown':
      return within(at + columns)
    case 'ArrowUp':
      return at - columns < 0 ? -1 : at - columns
    case 'PageDown':
      return within(at + page * columns)
    case 'PageUp':
      return within(at - page * columns)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'ArrowLeft':
    case 'ArrowRight':
      return columns === 1 ? null : within(at + (key === forward ? 1 : -1))
    default:
      return null
  }
}

/** The slot between places that a point of the list falls into; in a grid the nearer edge of the place below it. */
export function slotAt(
  point: { readonly across: number; readonly down: number },
  grid: Grid & { readonly width: number },
): number {
  const { columns, rowHeight, width } = grid
  if (columns === 1) return Math.round(point.down / rowHeight)
  const line = Math.max(0, Math.floor(point.down / rowHeight))
  const column = Math.round((point.across / width) * columns)
  return line * columns + Math.max(0, Math.min(columns, column))
}
