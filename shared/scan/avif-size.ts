// The size of an AVIF image: boxes in boxes (ISO 14496-12), meta/iprp/ipco/ispe. A file has several where it has tiles or
// a thumbnail; the largest of each side counts, because that is what a decoder makes room for.

export interface Size {
  readonly width: number
  readonly height: number
}

/** Boxes looked at before the file is given up; real ones have a few dozen. */
const mostBoxes = 500

export function avifSize(view: DataView): Size | null {
  const sizes: Size[] = []
  const budget = { left: mostBoxes }
  visit(view, 0, view.byteLength, budget, (type, from, end) => {
    if (type === 'ispe' && end - from >= 12) {
      sizes.push({ width: view.getUint32(from + 4), height: view.getUint32(from + 8) })
    }
    // `meta` has four bytes of version and flags before its boxes.
    return type === 'meta' ? 4 : type === 'iprp' || type === 'ipco' ? 0 : null
  })
  if (sizes.length === 0 || budget.left <= 0) return null
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  }
}

/** `enter`: bytes to skip before the boxes inside, or null where there are none to look at. */
function visit(
  view: DataView,
  start: number,
  end: number,
  budget: { left: number },
  enter: (type: string, from: number, end: number) => number | null,
): void {
  for (let at = start; at + 8 <= end && budget.left > 0; budget.left--) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...[4, 5, 6, 7].map((i) => view.getUint8(at + i)))
    // 0: to the end of the file; 1: a 64-bit length, which only media data has.
    const next = length === 0 ? end : at + length
    if ((length !== 0 && length < 8) || next > end) return
    const skip = enter(type, at + 8, next)
    if (skip !== null) visit(view, at + 8 + skip, next, budget, enter)
    at = next
  }
}
