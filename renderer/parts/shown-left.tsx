// How long something that must not stay on the screen is still shown.

import { showingWords } from '../../shared/messages/later'
import { ClockIcon } from './icon'

export function ShownLeft({ seconds }: { readonly seconds: number }) {
  return (
    <span class="shown-left" title={showingWords.hides(seconds)}>
      <ClockIcon />
      <span aria-hidden="true">{showingWords.left(seconds)}</span>
      <span class="unseen">{showingWords.hides(seconds)}</span>
    </span>
  )
}
