// The camera while the Add screen uses it: allowed by main first, looked at a few times a second, and let go as soon as
// it is not seen. What it found is told once each.

import { signal } from '@preact/signals'
import { ask } from '../bridge'
import { scanner } from './scanner'

export type CameraState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly stream: MediaStream }
  | { readonly kind: 'fault'; readonly fault: CameraFault }
export type CameraFault = 'none' | 'refused' | 'busy' | 'failed'

export interface CameraChoice {
  readonly id: string
  readonly label: string
}

/** Milliseconds between two looks, when the look itself is quicker. */
const pace = 125

/** The one that was chosen last, as long as the window is open. */
const chosen = signal<string | null>(null)

export function cameraFault(name: string): CameraFault {
  switch (name) {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none'
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused'
    case 'NotReadableError':
    case 'AbortError':
      return 'busy'
    default:
      return 'failed'
  }
}

/** A frame that is gone before it could be looked at holds nothing; the next one will. */
async function textsOn(video: HTMLVideoElement): Promise<readonly string[]> {
  try {
    const frame = await createImageBitmap(video)
    const texts = await (await scanner()).scanFrame(frame)
    frame.close()
    return texts
  } catch {
    return []
  }
}

export function createCamera(onTexts: (texts: readonly string[]) => void) {
  const state = signal<CameraState>({ kind: 'starting' })
  const cameras = signal<readonly CameraChoice[]>([])
  const known = new Set<string>()
  let turn = 0
  let stream: MediaStream | null = null
  let timer: number | undefined

  const letGo = () => {
    window.clearTimeout(timer)
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = null
  }

  const start = async (): Promise<void> => {
    const mine = ++turn
    letGo()
    state.value = { kind: 'starting' }
    const allowed = await ask('useCamera', { use: true })
    if (mine !== turn) return
    if (!allowed.ok) {
      state.value = { kind: 'fault', fault: 'refused' }
      return
    }
    try {
      const wanted = chosen.peek() === null ? {} : { deviceId: { exact: chosen.peek() ?? '' } }
      const video = { ...wanted, width: { ideal: 1280 }, height: { ideal: 720 } }
      const opened = await navigator.mediaDevices.getUserMedia({ video, audio: false })
      if (mine !== turn) {
        for (const track of opened.getTracks()) track.stop()
        return
      }
      stream = opened
      // Pulled out, or taken away by the system.
      for (const track of opened.getTracks()) track.onended = () => void lost(mine)
      state.value = { kind: 'running', stream: opened }
      const devices = await navigator.mediaDevices.enumerateDevices()
      cameras.value = devices
        .filter(({ kind }) => kind === 'videoinput')
        .map(({ deviceId, label }) => ({ id: deviceId, label }))
    } catch (error) {
      if (mine !== turn) return
      // One that was chosen and is gone: any other will do.
      if (chosen.peek() !== null) {
        chosen.value = null
        return start()
      }
      state.value = { kind: 'fault', fault: cameraFault(error instanceof DOMException ? error.name : '') }
    }
  }

  const lost = async (mine: number) => {
    if (mine !== turn) return
    turn++
    letGo()
    state.value = { kind: 'fault', fault: 'failed' }
  }

  const look = async (video: HTMLVideoElement, mine: number): Promise<void> => {
    const began = performance.now()
    const texts = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await textsOn(video) : []
    if (mine !== turn) return
    const fresh = texts.filter((text) => !known.has(text))
    for (const text of fresh) known.add(text)
    if (fresh.length > 0) onTexts(fresh)
    timer = window.setTimeout(() => void look(video, mine), Math.max(0, pace - (performance.now() - began)))
  }

  return {
    state,
    cameras,
    chosen,
    start,
    /** Looks at what the element shows. */
    follow: (video: HTMLVideoElement) => void look(video, turn),
    choose(id: string) {
      chosen.value = id
      void start()
    },
    stop() {
      turn++
      letGo()
      state.value = { kind: 'starting' }
      void ask('useCamera', { use: false })
    },
  }
}

export type Camera = ReturnType<typeof createCamera>
