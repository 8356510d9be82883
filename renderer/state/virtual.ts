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
