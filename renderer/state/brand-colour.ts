// A brand's colour made fit for its ground: the hue stays, the lightness moves until the mark stands out from its tile, in
// each theme. Worked out in Oklab (https://bottosson.github.io/posts/oklab/), where equal steps look equal. Pure.

export interface BrandTile {
  readonly tile: string
  readonly mark: string
}

export interface BrandColours {
  readonly light: BrandTile
  readonly dark: BrandTile
}

/** WCAG 1.4.11 asks 3 of what must be told apart; the names beside it are text of their own. */
export const markContrast = 3.5

/** Lightness and greatest chroma of the tiles; close to the monograms' tints. */
const tiles = {
  light: { lightness: 0.945, chroma: 0.03 },
  dark: { lightness: 0.315, chroma: 0.035 },
} as const
/** Below this a colour is a grey, which goes to the ground's far end instead of to a grey that is just enough. */
const grey = 0.03
const greyMark = { light: 0.24, dark: 0.95 } as const

interface Lch {
  readonly lightness: number
  readonly chroma: number
  /** Radians. */
  readonly hue: number
}
type Rgb = readonly [number, number, number]

/** `colour`: RRGGBB. */
export function brandColours(colour: string): BrandColours {
  const own = lchOf(rgbOf(colour))
  return { light: fitted(own, 'light'), dark: fitted(own, 'dark') }
}

function fitted(own: Lch, theme: 'light' | 'dark'): BrandTile {
  const { lightness, chroma } = tiles[theme]
  const tile = inGamut({ ...own, lightness, chroma: Math.min(own.chroma * 0.3, chroma) })
  if (own.chroma < grey) {
    const strong = theme === 'light' ? Math.min(own.lightness, greyMark.light) : greyMark.dark
    return { tile: hexOf(tile), mark: hexOf(inGamut({ ...own, lightness: strong })) }
  }
  const step = theme === 'light' ? -0.01 : 0.01
  let mark = inGamut(own)
  for (let at = own.lightness; contrast(mark, tile) < markContrast && at > 0 && at < 1; at += step)
    mark = inGamut({ ...own, lightness: at })
  return { tile: hexOf(tile), mark: hexOf(mark) }
}

/** As WCAG 2 measures it. */
export function contrastOf(one: string, other: string): number {
  return contrast(rgbOf(one.replace('#', '')), rgbOf(other.replace('#', '')))
}

function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
const curved = (channel: number) =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055

/** Channels from 0 to 1. */
function rgbOf(colour: string): Rgb {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return [channel(0), channel(2), channel(4)]
}

function hexOf(rgb: Rgb): string {
  return `#${rgb
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function lchOf(rgb: Rgb): Lch {
  const [red, green, blue] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) }
}

function rawRgb({ lightness, chroma, hue }: Lch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** The same lightness and hue with as much chroma as a screen can show. */
function inGamut(colour: Lch): Rgb {
  let chroma = colour.chroma
  for (let tries = 0; tries < 24; tries++) {
    const raw = rawRgb({ ...colour, chroma })
    if (raw.every((channel) => channel > -0.001 && channel < 1.001)) break
    chroma *= 0.92
  }
  const clipped = (channel: number) => Math.min(1, Math.max(0, curved(Math.max(0, channel))))
  const [red, green, blue] = rawRgb({ ...colour, chroma })
  return [clipped(red), clipped(green), clipped(blue)]
}
