// What a screen reader gets: Chromium's own accessibility tree, and what its live regions say; and what a person with very
// large text cannot get at.

import type { Page } from 'playwright'

export interface TreeLine {
  readonly role: string
  readonly name: string
  readonly description: string
  /** Of those that are true: focused, selected, invalid, expanded, disabled, checked, busy. */
  readonly states: readonly string[]
}

const told = ['focused', 'selected', 'invalid', 'expanded', 'disabled', 'checked', 'busy']

/** Every node that is not ignored, from the top. */
export async function treeOf(page: Page): Promise<readonly TreeLine[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        states: (properties ?? [])
          .filter(({ name: state, value }) => told.includes(state) && String(value.value) !== 'false')
          .map(({ name: state }) => state),
      }))
  } finally {
    await session.detach()
  }
}

/** From now on: what live regions say, a line for each change that leaves words in one. */
export async function listenFor(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = []
    const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]'
    const last = new Map<Element, string>()
    for (const region of document.querySelectorAll(regions)) last.set(region, region.textContent ?? '')
    const watch = new MutationObserver((changes) => {
      const changed = new Set<Element>()
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest(regions)
        if (region) changed.add(region)
      }
      for (const region of changed) {
        const words = (region.textContent ?? '').replaceAll('\u00a0', ' ').trim()
        if (words !== '' && words !== last.get(region)) said.push(words)
        last.set(region, words)
      }
    })
    const { said: old } = window as unknown as { said?: { stop(): void } }
    old?.stop()
    watch.observe(document, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said: { all: said, stop: () => watch.disconnect() } })
  })
}

/** What was said since `listenFor`. */
export const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as { said: { all: readonly string[] } }).said.all])

/** Controls that stay outside the window or under something else, however the page is scrolled; and a page too wide. */
export const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls sideways')
    const dialogs = document.querySelectorAll('dialog[open]')
    const top = dialogs[dialogs.length - 1] ?? document.querySelector(':popover-open') ?? document.body
    const controls = [
      ...top.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, [role="option"]'),
    ].filter(
      (each) =>
        each.checkVisibility() &&
        each.getClientRects().length > 0 &&
        !each.matches('.unseen') &&
        !each.matches(':disabled'),
    )
    for (const each of controls) {
      // Of a long list the first rows stand for all.
      if (each.closest('.row, .intake-row, .quick-row') && controls.indexOf(each) > 12) continue
      each.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, right, top: above, bottom } = each.getBoundingClientRect()
      const x = (Math.max(0, left) + Math.min(window.innerWidth, right)) / 2
      const y = (Math.max(0, above) + Math.min(window.innerHeight, bottom)) / 2
      const called = each.getAttribute('aria-label') ?? each.textContent?.trim() ?? ''
      const name = `${each.tagName.toLowerCase()}.${each.className} ${called.slice(0, 40)}`
      if (right <= 1 || bottom <= 1 || left >= window.innerWidth - 1 || above >= window.innerHeight - 1)
        found.push(`${name} is outside`)
      else if (right > window.innerWidth + 1 || left < -1) found.push(`${name} is cut off`)
      else {
        const hit = document.elementFromPoint(x, y)
        const label = each.closest('label, .input-with')
        const floats = hit?.closest('.floating')
        if (!hit || (!each.contains(hit) && !hit.contains(each) && !label?.contains(hit) && !floats))
          found.push(`${name} is under ${hit?.className ?? 'nothing'}`)
      }
    }
    return found
  })
