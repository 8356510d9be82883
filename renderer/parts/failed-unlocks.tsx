// A calm line above the list: somebody tried wrong passphrases while the vault was locked.

import { messages } from '../../shared/messages'
import { recentText } from '../../shared/messages/locale'
import { failedUnlocks, forgetFailedUnlocks } from '../state/failed-unlocks'
import { focusSearch } from '../state/search'
import { IconButton } from './button'
import { CloseIcon, InfoIcon } from './icon'

const words = messages.health

export function FailedUnlocksLine() {
  const failed = failedUnlocks.value
  if (!failed) return null
  return (
    <section class="notice" aria-label={words.failedLabel}>
      <InfoIcon />
      <p class="notice-text">{words.failedUnlocks(failed.count, recentText(failed.last, Date.now()))}</p>
      <IconButton
        icon={CloseIcon}
        label={messages.common.dismiss}
        small
        onClick={() => {
          forgetFailedUnlocks()
          focusSearch()
        }}
      />
    </section>
  )
}
