// The system's accent colour on focus rings and switches, where it can be told from what is around it; else ours.

import { effect } from '@preact/signals'
import { desk } from './desk'
import { settings } from './settings'

/** What the edge of a control needs (WCAG 1.4.11). */
const least = 3

/** Of a colour written `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Whether a colour stands out from each of these. */
export function standsOut(colour: string, grounds: readonly string[]): boolean {
  return grounds.length > 0 && grounds.every((ground) => contrast(colour, ground) >= least)
}

/** What a ring or a switch lies on, and what lies on a switch. */
const around = ['--canvas', '--surface', '--raised', '--hover', '--on-accent'] as const

/** [light, dark] of a token; null where it is not written as such a pair. */
function pairOf(style: CSSStyleDeclaration, token: string): readonly [string, string] | null {
  const found = style.getPropertyValue(token).match(/#[0-9a-f]{6}\b/gi)
  return found?.length === 2 ? [found[0] ?? '', found[1] ?? ''] : null
}

export function followAccent() {
  effect(() => {
    const root = document.documentElement
    const accent = desk.value?.accent ?? null
    for (const name of ['--focus-colour', '--control-accent']) root.style.removeProperty(name)
    const plain = settings.value?.highContrast || matchMedia('(prefers-contrast: more)').matches
    if (accent === null || plain) return
    const style = getComputedStyle(root)
    const pairs = around.map((token) => pairOf(style, token))
    const of = (theme: 0 | 1) =>
      standsOut(
        accent,
        pairs.map((pair) => pair?.[theme] ?? accent),
      )
        ? accent
        : 'var(--accent)'
    const colour = `light-dark(${of(0)}, ${of(1)})`
    for (const name of ['--focus-colour', '--control-accent']) root.style.setProperty(name, colour)
  })
}
