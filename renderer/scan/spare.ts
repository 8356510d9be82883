// jsQR as the ladder's last step: it sees a code now and then that zxing misses, and is ten times slower. One code only.

import type jsQR from 'jsqr'
import type { Engines, Mark } from '../../shared/scan/engine'
import type { Gray } from '../../shared/scan/gray'

export function spareEngine(read: typeof jsQR): NonNullable<Engines['spare']> {
  return async (image) => {
    const found = read(rgbaOf(image), image.width, image.height)
    if (found === null || found.data === '') return []
    const { topLeftCorner: a, bottomRightCorner: c } = found.location
    const mark: Mark = {
      text: found.data,
      x: (a.x + c.x) / 2,
      y: (a.y + c.y) / 2,
      size: Math.hypot(a.x - c.x, a.y - c.y),
    }
    return [mark]
  }
}

function rgbaOf({ data, width, height }: Gray): Uint8ClampedArray {
  const words = new Uint32Array(width * height)
  for (let i = 0; i < words.length; i++) words[i] = (data[i] as number) * 0x010101 + 0xff000000
  return new Uint8ClampedArray(words.buffer)
}
