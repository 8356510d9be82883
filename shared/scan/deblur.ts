// Takes blur back: the blurred picture is compared with what the guess would look like blurred, again and again
// (Van Cittert's iteration). Reads codes whose single modules a lens or a scaler has washed out.

import type { Gray } from './gray'

/** Standard deviation of the blur in pixels; rounds: each brings finer detail back, and noise with it. */
export function deblur(image: Gray, sigma: number, rounds: number): Gray {
  const { data, width, height } = image
  const seen = Float32Array.from(data)
  const guess = Float32Array.from(data)
  const [soft, spare] = [new Float32Array(data.length), new Float32Array(data.length)]
  const kernel = gaussian(sigma)
  for (let round = 0; round < rounds; round++) {
    convolveRows(guess, spare, width, height, kernel)
    convolveColumns(spare, soft, width, height, kernel)
    for (let i = 0; i < guess.length; i++) {
      const better = (guess[i] as number) + (seen[i] as number) - (soft[i] as number)
      guess[i] = better < 0 ? 0 : better > 255 ? 255 : better
    }
  }
  return { data: Uint8Array.from(guess), width, height }
}

/** Half of it, from the middle outwards. */
function gaussian(sigma: number): readonly number[] {
  const reach = Math.max(1, Math.ceil(sigma * 2.5))
  const half = Array.from({ length: reach + 1 }, (_, i) => Math.exp(-(i * i) / (2 * sigma * sigma)))
  const sum = half.reduce((all, one, i) => all + one * (i === 0 ? 1 : 2), 0)
  return half.map((one) => one / sum)
}

function convolveRows(
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  kernel: readonly number[],
): void {
  for (let y = 0; y < height; y++) {
    const row = y * width
    const last = row + width - 1
    for (let x = row; x <= last; x++) {
      let sum = (from[x] as number) * (kernel[0] as number)
      for (let k = 1; k < kernel.length; k++) {
        const before = from[x - k < row ? row : x - k] as number
        const after = from[x + k > last ? last : x + k] as number
        sum += (before + after) * (kernel[k] as number)
      }
      to[x] = sum
    }
  }
}

function convolveColumns(
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  kernel: readonly number[],
): void {
  const middle = kernel[0] as number
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) to[row + x] = (from[row + x] as number) * middle
    for (let k = 1; k < kernel.length; k++) {
      const weight = kernel[k] as number
      const above = Math.max(0, y - k) * width
      const below = Math.min(height - 1, y + k) * width
      for (let x = 0; x < width; x++) {
        to[row + x] =
          (to[row + x] as number) + ((from[above + x] as number) + (from[below + x] as number)) * weight
      }
    }
  }
}
