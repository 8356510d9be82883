// Pixels from blue first to red first, in place. A picture of a large display has 33 MB, so others get their turn in
// between.

/** Pixels between two turns: a few milliseconds. */
const slice = 1_000_000

export async function toRgba(pixels: Uint8Array): Promise<void> {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, Math.floor(pixels.length / 4))
  for (let from = 0; from < words.length; from += slice) {
    swap(words.subarray(from, from + slice))
    await new Promise((resume) => setImmediate(resume))
  }
}

/** Every machine that Electron runs on is little-endian: blue is the lowest byte. */
function swap(words: Uint32Array): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0
    words[i] = (word & 0xff00ff00) | ((word & 0xff) << 16) | ((word >>> 16) & 0xff)
  }
}
