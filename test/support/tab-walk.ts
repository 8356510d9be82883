// Walks a page by the Tab key, forwards and back, and tells what a person without a mouse would not reach, see or hear.

import type { Page } from 'playwright'

interface Met {
  /** Which of the page's controls; -1 = none of them. */
  readonly at: number
  readonly ring: boolean
  readonly what: string
}

interface Ground {
  /** What should get the focus, in the order of the page. */
  readonly wanted: readonly number[]
  readonly faults: readonly string[]
}

interface Walker {
  readonly ground: Ground
  readonly met: Met[]
}

type Held = typeof globalThis & { tabWalk: Walker }

/** Looks at the page with the focus nowhere, and listens from then on. Runs in the page. */
function prepare(): Ground {
  const top = [...document.querySelectorAll<HTMLElement>('dialog[open], [popover]:popover-open')].at(-1)
  const scope = top ?? document.body
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]'
  const all = [...scope.querySelectorAll<HTMLElement>(selector)]
  const usable = all.filter(
    (each) =>
      !each.matches(':disabled, input[type=hidden], [inert] *') &&
      each.checkVisibility({ visibilityProperty: true }) &&
      each.getClientRects().length > 0 &&
      // A file chooser that a button opens.
      !(each instanceof HTMLInputElement && each.type === 'file' && each.tabIndex < 0),
  )
  const said = (each: HTMLElement) => {
    const by = (each.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    const labels = 'labels' in each ? [...((each as HTMLInputElement).labels ?? [])] : []
    return [each.ariaLabel, ...by, ...labels.map((label) => label.textContent), each.textContent, each.title]
      .map((text) => text?.trim() ?? '')
      .find((text) => text !== '')
  }
  const what = (each: Element) =>
    `${each.tagName.toLowerCase()}.${String(each.className).replaceAll(' ', '.')} “${(said(each as HTMLElement) ?? '').slice(0, 40)}”`
  const drawn = (each: Element | null | undefined, pseudo?: string) => {
    if (!each) return ''
    const style = getComputedStyle(each, pseudo)
    const outline =
      style.outlineStyle === 'none' ? '' : `${style.outlineStyle}${style.outlineWidth}${style.outlineColor}`
    return `${outline}/${style.boxShadow}`
  }
  /** The ring may be drawn by the control, by its face, or by the box around it. */
  const ringOf = (each: Element) =>
    [
      drawn(each),
      drawn(each, '::after'),
      drawn(each, '::before'),
      drawn(each.nextElementSibling),
      drawn(each.parentElement),
      drawn(each.parentElement?.parentElement),
    ].join('|')

  ;(document.activeElement as HTMLElement | null)?.blur()
  const bare = new Map(usable.map((each) => [each, ringOf(each)]))
  const faults: string[] = []
  const inWalked =
    '[role=toolbar], .rows, .intake-rows, [role=menu], [role=listbox], [role=radiogroup], [role=tablist], [role=grid]'
  const radios = new Set<string>()
  const wanted: number[] = []
  for (const [at, each] of usable.entries()) {
    if (!said(each)) faults.push(`has no name: ${what(each)}`)
    if (each.tabIndex > 0) faults.push(`jumps the order: ${what(each)}`)
    if (each.tabIndex < 0) {
      if (!each.closest(inWalked) && each.matches('a, button, input, select, textarea, summary'))
        faults.push(`is out of the keyboard's reach: ${what(each)}`)
      continue
    }
    if (each instanceof HTMLInputElement && each.type === 'radio') {
      const group = usable.filter(
        (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === each.name,
      ) as HTMLInputElement[]
      if (radios.has(each.name)) continue
      radios.add(each.name)
      const checked = group.find((other) => other.checked)
      // With none checked Tab comes to the first, and Shift+Tab to the last.
      if (checked) wanted.push(usable.indexOf(checked))
      continue
    }
    wanted.push(at)
  }
  const met: Met[] = []
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return
      const at = usable.indexOf(target)
      const before = bare.get(target)
      met.push({ at, ring: before === undefined || ringOf(target) !== before, what: what(target) })
    },
    true,
  )
  const ground = { wanted, faults }
  const held = globalThis as Held
  held.tabWalk = { ground, met }
  return ground
}

/** A line for each fault; none = all of it is reached, named and seen, once each way. */
export async function tabWalk(page: Page): Promise<readonly string[]> {
  const { wanted, faults } = await page.evaluate(prepare)
  const names = async (ats: readonly number[], met: readonly Met[]) =>
    ats.map((at) => met.find((each) => each.at === at)?.what ?? `control ${at}`)
  const walk = async (key: 'Tab' | 'Shift+Tab') => {
    await page.evaluate(() => {
      const held = globalThis as Held
      held.tabWalk.met.length = 0
      ;(document.activeElement as HTMLElement | null)?.blur()
    })
    // Once around: one more than there are, because the window itself is a stop between the last and the first.
    for (let step = 0; step <= wanted.length; step++) await page.keyboard.press(key)
    return page.evaluate(() => (globalThis as Held).tabWalk.met)
  }
  const found = [...faults]
  const forward = await walk('Tab')
  const reached = new Set(forward.map(({ at }) => at))
  const missed = wanted.filter((at) => !reached.has(at))
  for (const name of await describe(page, missed)) found.push(`is never reached by Tab: ${name}`)
  for (const { ring, what } of forward) if (!ring) found.push(`has no visible ring: ${what}`)
  if (missed.length === 0) {
    const back = await walk('Shift+Tab')
    const there = new Set(back.map(({ at }) => at))
    const lost = wanted.filter((at) => !there.has(at))
    for (const name of await names(lost, forward)) found.push(`is not reached backwards: ${name}`)
  }
  return [...new Set(found)]
}

function describe(page: Page, ats: readonly number[]): Promise<readonly string[]> {
  return page.evaluate(
    (given) => given.map((at) => `control ${at} of ${(globalThis as Held).tabWalk.ground.wanted.length}`),
    [...ats],
  )
}
