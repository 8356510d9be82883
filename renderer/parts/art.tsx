// The drawings: the mark, and one for each empty or broken state. Two tones from the tokens, no text.

import type { ComponentChildren } from 'preact'

const Art = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="art" viewBox="0 0 120 96" aria-hidden="true">
    {children}
  </svg>
)

const Waves = ({ y = 74 }: { readonly y?: number }) => (
  <>
    <path
      class="art-line art-faint"
      d={`M8 ${y}c8.700-7 17.300-7 26 0s17.300 7 26 0 17.300-7 26 0 17.300 7 26 0`}
    />
    <path class="art-line art-faint" d={`M22 ${y + 11}c8.700-7 17.300-7 26 0s17.300 7 26 0 17.300-7 26 0`} />
  </>
)

/** A keyhole above the tide. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 64 64" aria-hidden="true">
      <rect class="mark-ground" width="64" height="64" rx="17" />
      <circle class="mark-line" cx="32" cy="26" r="11" />
      <path class="mark-line" d="M32 26v9" />
      <circle class="mark-dot" cx="32" cy="25" r="3.200" />
      <path class="mark-line" d="M11 45c7-5.500 14-5.500 21 0s14 5.500 21 0" />
      <path class="mark-line mark-faint" d="M18 53c4.700-3.500 9.300-3.500 14 0s9.300 3.500 14 0" />
    </svg>
  )
}

/** A key at rest on the water: nothing here yet. */
export const EmptyArt = () => (
  <Art>
    <Waves />
    <circle class="art-fill" cx="43" cy="36" r="17" />
    <circle class="art-line" cx="43" cy="36" r="17" />
    <circle class="art-line" cx="39" cy="36" r="4" />
    <path class="art-line" d="M60 36h34v10M82 36v7" />
  </Art>
)

/** A glass over the water: nothing found. */
export const NothingArt = () => (
  <Art>
    <Waves />
    <circle class="art-fill" cx="55" cy="34" r="20" />
    <circle class="art-line" cx="55" cy="34" r="20" />
    <path class="art-line" d="m70 49 15 14" />
    <path class="art-line art-faint" d="M46 34h18" />
  </Art>
)

/** A ring with a key, rippling: waiting for the keychain. */
export const WaitArt = () => (
  <Art>
    <circle class="art-line art-faint" cx="60" cy="44" r="40" />
    <circle class="art-line art-faint" cx="60" cy="44" r="30" />
    <circle class="art-fill" cx="60" cy="44" r="20" />
    <circle class="art-line" cx="60" cy="44" r="20" />
    <circle class="art-line" cx="60" cy="39" r="4" />
    <path class="art-line" d="M60 43v10" />
  </Art>
)

/** A chain with a gap: the keychain did not open the vault. */
export const ApartArt = () => (
  <Art>
    <Waves y={78} />
    <rect class="art-fill" x="14" y="26" width="40" height="26" rx="13" />
    <rect class="art-line" x="14" y="26" width="40" height="26" rx="13" />
    <rect class="art-line" x="66" y="26" width="40" height="26" rx="13" />
    <path class="art-line art-accent" d="M60 14v8M60 56v8M52 17l2 5M68 17l-2 5" />
  </Art>
)

/** A sheet with a tear: the file cannot be read. */
export const TornArt = () => (
  <Art>
    <Waves y={80} />
    <path class="art-fill" d="M36 10h34l16 16v38l-8-6-8 6-9-6-9 6-8-6-8 6Z" />
    <path class="art-line" d="M36 10h34l16 16v38l-8-6-8 6-9-6-9 6-8-6-8 6Z" />
    <path class="art-line" d="M70 10v16h16" />
    <path class="art-line art-accent" d="M61 30v12M61 49v.1" />
  </Art>
)

/** A basket above the water: the trash is empty. */
export const TrashArt = () => (
  <Art>
    <Waves y={80} />
    <path class="art-fill" d="M42 28h36l-4 38H46Z" />
    <path class="art-line" d="M42 28h36l-4 38H46ZM36 28h48M53 28v-7h14v7" />
    <path class="art-line art-faint" d="M55 38v18M65 38v18" />
  </Art>
)
