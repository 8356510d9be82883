// Words that do not fit: buttons, labels and headings that are cut, run out of their box or lie outside the window, and
// any words that a control lies on.

import type { Page } from 'playwright'

/**
 * A line for each, at the page's present size. Names, codes and addresses may end in an ellipsis; what the program says
 * may not.
 */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = 'button, .button, label, legend, summary, h1, h2, h3, h4, a, [role=menuitem], [role=tab]'
    // A row's own button lies over all of the row, on purpose, and nobody sees it.
    const controls = [...document.querySelectorAll('button, .button, select, input')].filter(
      (each) => getComputedStyle(each).position !== 'absolute',
    )
    const found: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls sideways')
    const open = [...document.querySelectorAll('dialog:modal')].at(-1)

    /** The box that cuts what it does not hold; a box that scrolls sideways shows all of it. */
    const cutterOf = (element: Element): Element | null => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { overflowX, position } = getComputedStyle(box)
        if (overflowX === 'hidden' || overflowX === 'clip') return box
        if (overflowX === 'auto' || overflowX === 'scroll' || position === 'fixed') return null
      }
      return null
    }
    /** From where to where something inside can be seen. */
    const shownIn = (element: Element) => {
      let [left, right] = [0, window.innerWidth]
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue
        const edges = box.getBoundingClientRect()
        left = Math.max(left, edges.left)
        right = Math.min(right, edges.right)
      }
      return { left, right }
    }
    const isSeen = (element: HTMLElement) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.closest('[inert], .unseen') === null

    interface Edges {
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }
    /** What lies on these words and belongs to the same part of the screen; what floats above all of it does not count. */
    const coverOf = (parent: Element, { left, right, top, bottom }: Edges): Element | null => {
      const points = [left + 2, right - 2].map((x) => document.elementFromPoint(x, (top + bottom) / 2))
      for (const point of points) {
        const control = controls.find((each) => point !== null && each.contains(point))
        if (control === undefined || control.contains(parent) || parent.contains(control)) continue
        if (control.closest('label')?.contains(parent)) continue
        if (control.parentElement?.contains(parent)) return control
      }
      return null
    }
    const all = document.createTreeWalker(open ?? document.body, NodeFilter.SHOW_TEXT)
    for (let text = all.nextNode(); text !== null; text = all.nextNode()) {
      const parent = text.parentElement
      if (parent === null || (text.nodeValue ?? '').trim() === '' || !isSeen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const cutter = shownIn(parent)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const line = { left: Math.max(left, cutter.left), right: Math.min(right, cutter.right), top, bottom }
        const cover = line.right - line.left < 4 ? null : coverOf(parent, line)
        if (cover !== null)
          found.push(`${cover.localName}.${cover.className} lies on: ${parent.textContent.slice(0, 60)}`)
      }
    }

    for (const element of (open ?? document).querySelectorAll<HTMLElement>(said)) {
      const words = element.textContent.trim()
      if (words === '' || !isSeen(element)) continue
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const parent = text.parentElement
        if (parent === null || (text.nodeValue ?? '').trim() === '' || !isSeen(parent)) continue
        // What comes from the vault has its own direction.
        if (parent.closest('[dir]:not(html), bdi, .unseen') !== null) continue
        // A row of thousands has one height; what does not fit is said by its title.
        if (parent.closest('[title]') !== null) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        const cutter = cutterOf(parent)
        const within = cutter?.getBoundingClientRect()
        const own = element.getBoundingClientRect()
        const isInline = getComputedStyle(element).display === 'inline'
        for (const line of range.getClientRects()) {
          if (line.width === 0) continue
          const out = (box: { readonly left: number; readonly right: number }) =>
            Math.max(box.left - line.left, line.right - box.right) > 1
          const above = Math.max(own.top - line.top, line.bottom - own.bottom) > 3
          const why = out({ left: 0, right: window.innerWidth })
            ? 'lies outside the window'
            : within !== undefined && out(within)
              ? 'is cut'
              : !isInline && (out(own) || above)
                ? 'runs out of its box'
                : null
          if (why === null) continue
          found.push(`${element.localName}.${element.className} ${why}: ${words.slice(0, 60)}`)
          break
        }
      }
    }
    return [...new Set(found)]
  })
}
