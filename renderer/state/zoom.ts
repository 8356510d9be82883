// The size of everything in the windows: which keys change it, and the steps it goes in.

import { zoomSteps } from '../../shared/zoom-steps'
import { hasMod } from './keys'
import { changeSettings, settings } from './settings'

export type ZoomStep = 'in' | 'out' | 'reset'

const steps: Readonly<Record<string, ZoomStep>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' }

/** By what the key writes, because + and - lie elsewhere on other keyboards; null = not such a key. */
export function zoomKey(event: KeyboardEvent): ZoomStep | null {
  if (!hasMod(event) || event.altKey) return null
  return steps[event.key] ?? (event.key === '_' ? 'out' : null)
}

export function nextZoom(now: number, step: ZoomStep): (typeof zoomSteps)[number] {
  if (step === 'reset') return 100
  const larger = zoomSteps.filter((each) => each > now)
  const smaller = zoomSteps.filter((each) => each < now)
  const last = zoomSteps[zoomSteps.length - 1] ?? 100
  return step === 'in' ? (larger[0] ?? last) : (smaller[smaller.length - 1] ?? zoomSteps[0])
}

export async function zoomBy(step: ZoomStep): Promise<void> {
  const now = settings.peek()?.zoom ?? 100
  const zoom = nextZoom(now, step)
  if (zoom !== now) await changeSettings({ zoom })
}
