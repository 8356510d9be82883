// A picture on which a rectangle is drawn: with the mouse, or moved and sized with the arrow keys.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { intakeWords } from '../../shared/messages/later'
import type { Picture } from '../state/intake'
import { drawnRegion, keyedRegion, type Region } from '../state/region'

const words = intakeWords.region

interface Props {
  readonly picture: Picture
  readonly region: Region
  readonly onChange: (region: Region) => void
  readonly onRead: () => void
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

export function RegionPicker({ picture, region, onChange, onRead }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLButtonElement>(null)
  const start = useSignal<{ readonly x: number; readonly y: number } | null>(null)
  const { width, height } = picture

  useEffect(() => {
    const { pixels } = picture
    // The pixels come from a canvas or from main, and are never shared memory.
    const data = new Uint8ClampedArray(pixels.buffer as ArrayBuffer, pixels.byteOffset, pixels.byteLength)
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  }, [picture])

  const placeOf = (event: PointerEvent) => {
    const box = canvas.current?.getBoundingClientRect()
    if (!box || box.width === 0) return { x: 0, y: 0 }
    return {
      x: ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.height) * height,
    }
  }

  return (
    <div
      class="region"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.value = placeOf(event)
        frame.current?.focus({ preventScroll: true })
      }}
      onPointerMove={(event) => {
        if (start.value) onChange(drawnRegion(start.value, placeOf(event), picture))
      }}
      onPointerUp={() => {
        start.value = null
      }}
      onPointerCancel={() => {
        start.value = null
      }}
    >
      <canvas
        class="region-picture"
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={words.picture(picture.name)}
      />
      <button
        type="button"
        class="region-frame"
        ref={frame}
        data-first
        aria-label={words.label(region.x, region.y, region.width, region.height)}
        style={{
          left: percent(region.x, width),
          top: percent(region.y, height),
          width: percent(region.width, width),
          height: percent(region.height, height),
        }}
        onKeyDown={(event) => {
          const how = { resize: event.shiftKey, fine: event.ctrlKey }
          const next = keyedRegion(region, event.key, how, picture)
          if (next) onChange(next)
          else if (event.key === 'Enter' || event.key === ' ') onRead()
          else return
          event.preventDefault()
        }}
      />
    </div>
  )
}
