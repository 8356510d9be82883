// The quick window: where it comes up, when it may, when it goes, and how a code gets from it into the window that had
// the focus before. Decides; window, typing and clock are platform parts.

import type { Fault } from '../../shared/errors'
import type { Result } from '../../shared/result'
import type { CopyReport, TypeReport } from '../../shared/views'
import type { Clock, Displays, Typing, TypingTarget, WindowBounds, Windows } from '../platform/platform'
import type { Copying } from './copying'
import type { TypingCode } from './typing-code'

export const quickSize = { width: 480, height: 380 } as const
/** Milliseconds without use until its memory is given back. */
const keptFor = 10 * 60_000
/** Milliseconds that finding out who has the focus may hold it up. */
const patience = 150

/** Where in the free room of its display a person left it: 0 = left or top, 1 = right or bottom. */
export interface QuickPlace {
  readonly across: number
  readonly down: number
}

const usualPlace: QuickPlace = { across: 0.5, down: 0.3 }

/** On the display with the pointer, or the nearest one, and whole where it fits. */
export function placeQuick(displays: Displays, remembered: QuickPlace | null): WindowBounds {
  const area = nearest(displays)
  const width = Math.min(quickSize.width, area.width)
  const height = Math.min(quickSize.height, area.height)
  const { across, down } = remembered ?? usualPlace
  return {
    x: Math.round(area.x + (area.width - width) * across),
    y: Math.round(area.y + (area.height - height) * down),
    width,
    height,
  }
}

export function rememberPlace(bounds: WindowBounds, { workAreas }: Displays): QuickPlace {
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  const area = nearest({ workAreas, pointer: middle })
  const part = (from: number, room: number) => (room <= 0 ? 0.5 : Math.min(1, Math.max(0, from / room)))
  return {
    across: part(bounds.x - area.x, area.width - bounds.width),
    down: part(bounds.y - area.y, area.height - bounds.height),
  }
}

function nearest({ workAreas, pointer }: Displays): WindowBounds {
  const distance = (area: WindowBounds) => {
    const dx = Math.max(area.x - pointer.x, 0, pointer.x - (area.x + area.width - 1))
    const dy = Math.max(area.y - pointer.y, 0, pointer.y - (area.y + area.height - 1))
    return dx * dx + dy * dy
  }
  const [first, ...rest] = workAreas
  if (first === undefined) return { x: 0, y: 0, width: quickSize.width, height: quickSize.height }
  return rest.reduce((best, area) => (distance(area) < distance(best) ? area : best), first)
}

export interface QuickWindow {
  /** Shows it, or hides it when it is shown. Where the vault is neither open nor locked, the main window comes instead. */
  toggle(): Promise<void>
  hide(): void
  copyAndHide(id: string): Promise<Result<CopyReport, Fault>>
  typeCode(id: string): Promise<Result<TypeReport, Fault>>
}

export function createQuickWindow(parts: {
  readonly windows: Pick<Windows, 'quick' | 'displays' | 'show' | 'onVisible'>
  readonly typing: Pick<Typing, 'remember'>
  readonly clock: Clock
  readonly copying: Pick<Copying, 'copyFresh'>
  readonly vaultIs: () => 'open' | 'locked' | 'closed'
  readonly place: {
    readonly remembered: () => QuickPlace | null
    readonly remember: (place: QuickPlace) => void
  }
  readonly typingCode: Pick<TypingCode, 'type'>
}): QuickWindow {
  const { windows, typing, clock, copying, typingCode, place } = parts
  const { quick } = windows
  let target: TypingTarget = { window: Promise.resolve(null) }
  let coming = false
  let dropping: (() => void) | null = null

  quick.onMoved((bounds) => {
    void windows.displays().then((displays) => place.remember(rememberPlace(bounds, displays)))
  })
  windows.onVisible((visible, which) => {
    if (which !== 'quick') return
    dropping?.()
    dropping = visible ? null : clock.after(keptFor, () => quick.drop())
  })

  const show = async () => {
    if (coming) return
    coming = true
    // Afterwards it is ours that has the focus.
    const [before, displays] = await Promise.all([soon(clock, typing.remember()), windows.displays()])
    target = before
    coming = false
    quick.show(placeQuick(displays, place.remembered()))
  }

  return {
    toggle: async () => {
      if (quick.isShown()) quick.hide()
      else if (parts.vaultIs() === 'closed') windows.show()
      else await show()
    },
    hide: () => quick.hide(),
    copyAndHide: async (id) => {
      const copied = await copying.copyFresh(id)
      if (copied.ok) quick.hide()
      return copied
    },
    typeCode: (id) => typingCode.type(id, target, () => quick.hide()),
  }
}

function soon(clock: Clock, asked: Promise<TypingTarget>): Promise<TypingTarget> {
  return new Promise((resolve) => {
    const cancel = clock.after(patience, () => resolve({ window: asked.then(({ window }) => window) }))
    void asked.then((target) => {
      cancel()
      resolve(target)
    })
  })
}
