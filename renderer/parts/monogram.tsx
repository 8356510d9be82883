// The first letter of a site on a tint that is its own.

import type { CSSProperties } from 'preact'
import { hueOf, monogram } from '../state/labels'

export function Monogram({ name }: { readonly name: string }) {
  const style: CSSProperties = { '--hue': String(hueOf(name)) }
  return (
    <span class="monogram" style={style} aria-hidden="true">
      {monogram(name)}
    </span>
  )
}
