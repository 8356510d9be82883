// The remark above the list about backups: the last try failed, or none is recent.

import { faultSentence, messages } from '../../shared/messages'
import { ask } from '../bridge'
import { backups } from '../state/backups'
import { openSettings } from '../state/page'
import { IconButton } from './button'
import { CloseIcon, InfoIcon, WarnIcon } from './icon'

const words = messages.backups.notice

export function BackupRemark() {
  const notice = backups.value?.notice
  if (!notice) return null
  const failed = notice.kind === 'failed'
  return (
    <section class="notice" aria-label={messages.list.notices}>
      {failed ? <WarnIcon /> : <InfoIcon />}
      <p class="notice-text">
        {failed
          ? `${words.failed} ${faultSentence(notice.fault)}`
          : notice.days === null
            ? words.none
            : words.old(notice.days)}{' '}
        <button type="button" class="text-button" onClick={() => openSettings('backups')}>
          {words.open}
        </button>
      </p>
      <IconButton
        icon={CloseIcon}
        label={messages.common.dismiss}
        small
        onClick={() => void ask('hushBackups')}
      />
    </section>
  )
}
