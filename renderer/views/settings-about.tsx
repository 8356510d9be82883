// Versions, where the data lies, where new versions are, and what is said plainly about this runtime.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { releasePage } from '../../shared/release-page'
import type { AboutView } from '../../shared/views'
import { ask } from '../bridge'
import { IconButton } from '../parts/button'
import { CheckIcon, CopyIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { Section } from '../parts/setting-row'
import { desk } from '../state/desk'
import { announce, complain } from '../state/toast'

const words = messages.settings.about

/** Milliseconds for which the button says that it copied. */
const answerStays = 2_000

export function AboutSection() {
  const about = useSignal<AboutView | null>(null)
  useEffect(() => {
    void ask('about').then((reply) => {
      if (reply.ok) about.value = reply.value
    })
  }, [])
  const told = about.value
  if (!told) return null
  return (
    <Section title={messages.settings.sections.about}>
      <dl class="facts">
        <dt>{words.version}</dt>
        <dd>{told.version}</dd>
        <dt>{words.releases}</dt>
        <dd class="releases">
          <span class="path" dir="ltr">
            {releasePage}
          </span>
          <CopyAddress />
        </dd>
        <dt>{words.runtime}</dt>
        <dd>{words.runtimeText(told.electron, told.chromium, told.node)}</dd>
        <dt>{words.vault}</dt>
        <dd class="path">{told.vaultPath}</dd>
        <dt>{words.settingsFile}</dt>
        <dd class="path">{told.settingsPath}</dd>
        <dt>{words.keychain}</dt>
        <dd>{told.keychainBackend ?? words.noKeychain}</dd>
        <dt>{words.clipboard}</dt>
        <dd>{desk.value?.clipboardMarks ? words.clipboardMarks : words.clipboardPlain}</dd>
      </dl>
      {told.runtime === 'fallback' ? <Remark tone="warn">{words.fallback}</Remark> : null}
      <p class="section-note">{words.offline}</p>
    </Section>
  )
}

function CopyAddress() {
  const copied = useSignal(false)
  const copy = async () => {
    const reply = await ask('copyReleasePage')
    if (!reply.ok) return complain(reply.error)
    copied.value = true
    announce(words.addressCopied)
    window.setTimeout(() => {
      copied.value = false
    }, answerStays)
  }
  return (
    <IconButton
      icon={copied.value ? CheckIcon : CopyIcon}
      label={words.copyAddress}
      small
      onClick={() => void copy()}
    />
  )
}
