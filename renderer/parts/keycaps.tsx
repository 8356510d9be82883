// Keys as their caps say, on this system.

import { type Keys, keyNames } from '../state/keys'

export function Keycaps({ keys }: { readonly keys: Keys }) {
  return (
    <span class="keycaps">
      {keyNames(keys).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  )
}
