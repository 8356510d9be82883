// The two containers of icons, .ico (Windows) and .icns (macOS), both filled with PNGs, and the sizes that go where.
// Pure. Layouts: learn.microsoft.com/previous-versions/ms997538, en.wikipedia.org/wiki/Apple_Icon_Image_format.

/** The hicolor theme's folders, and the large one that the AppImage and software centres show. */
export const linuxSizes = [16, 22, 24, 32, 48, 64, 128, 256, 512]
/** From the task bar at 100 % to the largest view of the Explorer. */
export const icoSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256]
/** What an X11 window says about itself. */
export const windowSize = 64

/**
 * The types that hold a PNG on every macOS that Electron 45 runs on. Those of 16 and 32 points at one pixel each are not
 * among them (icp4, icp5 are drawn wrong by some versions); the system takes their doubles.
 * @type {readonly (readonly [type: string, pixels: number])[]}
 */
export const icnsTypes = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/** @param {readonly {readonly size: number, readonly png: Buffer}[]} pictures */
export function makeIco(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let at = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index
    // A byte cannot say 256: 0 does.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** @param {readonly {readonly type: string, readonly png: Buffer}[]} pictures */
export function makeIcns(pictures) {
  const parts = pictures.flatMap(({ type, png }) => [part(type, png.length), png])
  const length = parts.reduce((sum, { length }) => sum + length, 0)
  return Buffer.concat([part('icns', length), ...parts])
}

/**
 * @param {string} type
 * @param {number} length without these eight bytes
 */
function part(type, length) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(length + 8, 4)
  return head
}
