// A calm remark above the list, dismissed for the session; also a boxed remark inside a form.

import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { messages, noticeText } from '../../shared/messages'
import type { VaultNotice } from '../../shared/views'
import { goTo } from '../state/page'
import { IconButton } from './button'
import { CloseIcon, InfoIcon, WarnIcon } from './icon'

const dismissed = signal<readonly VaultNotice['kind'][]>([])

/** Those that the settings can do something about. */
const leadsToSettings: readonly VaultNotice['kind'][] = [
  'only-keychain-slot',
  'slots-changed-outside',
  'keychain-changed',
]

export function Notices({ notices }: { readonly notices: readonly VaultNotice[] }) {
  const [first] = notices.filter((notice) => !dismissed.value.includes(notice.kind))
  if (!first) return null
  return (
    <section class="notice" aria-label={messages.list.notices}>
      <InfoIcon />
      <p class="notice-text">
        {noticeText(first)}{' '}
        {leadsToSettings.includes(first.kind) ? (
          <button type="button" class="text-button" onClick={() => goTo('settings')}>
            {messages.settings.title}
          </button>
        ) : null}
      </p>
      <IconButton
        icon={CloseIcon}
        label={messages.common.dismiss}
        small
        onClick={() => {
          dismissed.value = [...dismissed.value, first.kind]
        }}
      />
    </section>
  )
}

interface RemarkProps {
  readonly tone: 'plain' | 'warn' | 'fault'
  readonly children: ComponentChildren
}

export function Remark({ tone, children }: RemarkProps) {
  return (
    <div class={`remark remark-${tone}`} role={tone === 'fault' ? 'alert' : undefined}>
      {tone === 'plain' ? <InfoIcon /> : <WarnIcon />}
      <div>{children}</div>
    </div>
  )
}
