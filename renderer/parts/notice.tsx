// A calm remark above the list, dismissed for the session or put off; also a boxed remark inside a form.

import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { messages, noticeText } from '../../shared/messages'
import type { VaultNotice } from '../../shared/views'
import { ask } from '../bridge'
import { dialog, goTo, type OpenDialog } from '../state/page'
import { complain } from '../state/toast'
import { IconButton } from './button'
import { CloseIcon, InfoIcon, WarnIcon } from './icon'

const dismissed = signal<readonly VaultNotice['kind'][]>([])

/** Those that the settings can do something about. */
const leadsToSettings: readonly VaultNotice['kind'][] = ['slots-changed-outside', 'keychain-changed']

interface WayOn {
  readonly label: string
  readonly open: OpenDialog
}

/** What mends a missing second key, from the remark itself. */
function waysOn(kind: VaultNotice['kind']): readonly WayOn[] {
  const words = messages.notices.actions
  const setPassphrase: WayOn = {
    label: words.setPassphrase,
    open: { kind: 'passphrase', change: false },
  }
  switch (kind) {
    case 'only-keychain-slot':
      return [{ label: words.makeKey, open: { kind: 'recovery-key' } }, setPassphrase]
    case 'recovery-unproven':
      return [
        { label: words.check, open: { kind: 'prove-recovery-key' } },
        { label: words.makeAnother, open: { kind: 'recovery-key' } },
      ]
    default:
      return []
  }
}

/** Main remembers that these were put off, and brings them back. */
const canWait = (kind: VaultNotice['kind']) => waysOn(kind).length > 0

async function dismiss(kind: VaultNotice['kind']) {
  if (canWait(kind)) {
    const reply = await ask('putOffReminder')
    if (!reply.ok) complain(reply.error)
  } else dismissed.value = [...dismissed.value, kind]
}

export function Notices({ notices }: { readonly notices: readonly VaultNotice[] }) {
  const [first] = notices.filter((notice) => !dismissed.value.includes(notice.kind))
  if (!first) return null
  const ways = waysOn(first.kind)
  return (
    <section class="notice" aria-label={messages.list.notices}>
      <InfoIcon />
      <div class="notice-text">
        <p>
          {noticeText(first)}{' '}
          {leadsToSettings.includes(first.kind) ? (
            <button type="button" class="text-button" onClick={() => goTo('settings')}>
              {messages.settings.title}
            </button>
          ) : null}
        </p>
        {ways.length > 0 ? (
          <p class="notice-ways">
            {ways.map(({ label, open }) => (
              <button
                type="button"
                class="text-button"
                key={label}
                onClick={() => {
                  dialog.value = open
                }}
              >
                {label}
              </button>
            ))}
          </p>
        ) : null}
      </div>
      <IconButton
        icon={CloseIcon}
        label={canWait(first.kind) ? messages.notices.actions.nextWeek : messages.common.dismiss}
        small
        onClick={() => void dismiss(first.kind)}
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
