// The question after the first copy of a new account, in a line that floats and waits: it takes no focus.

import { messages } from '../../shared/messages'
import { confirmAccount, notYet, unproved } from '../state/confirming'
import { sayName } from '../state/labels'
import { page } from '../state/page'
import { focusRow, focusSearch, indexOf } from '../state/search'

const words = messages.health.ask

export function ConfirmLine() {
  const account = unproved.value
  // Elsewhere it would lie over what is read there.
  if (!account || page.value !== 'accounts') return null
  /** The keyboard goes back to the row. */
  const answer = (run: () => void) => () => {
    run()
    const row = indexOf(account.id)
    if (row < 0) focusSearch()
    else focusRow(row)
  }
  return (
    <section class="ask-line" aria-label={words.label}>
      <span class="ask-text">{words.question(sayName(account))}</span>
      <button type="button" class="text-button" onClick={answer(() => void confirmAccount(account))}>
        {words.yes}
      </button>
      <button type="button" class="text-button" onClick={answer(notYet)}>
        {words.notYet}
      </button>
    </section>
  )
}
