// When the vault locks by itself. Where the keychain would open it again at once, that is said and the rules stay away.

import { useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import type { LockRulesView } from '../../shared/locking'
import { spanText } from '../../shared/messages/choose-later'
import { lockWords } from '../../shared/messages/later'
import type { SlotView } from '../../shared/views'
import { ask } from '../bridge'
import { Remark } from '../parts/notice'
import { Section, SettingRow } from '../parts/setting-row'
import { modName } from '../state/keys'
import { changeSettings, settings } from '../state/settings'
import { SettingSwitch } from './settings-window'

const words = lockWords.settings
const choices = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480] as const

export function LockSection({ slots }: { readonly slots: readonly SlotView[] }) {
  const rules = useSignal<LockRulesView | null>(null)
  useEffect(() => {
    void ask('lockRules').then((reply) => {
      if (reply.ok) rules.value = reply.value
    })
  }, [])
  const now = settings.value
  if (!now) return null
  const byItself = slots.some(({ kind }) => kind === 'keychain')
  const finger = rules.value?.biometry ?? null
  return (
    <Section title={words.section}>
      {byItself ? (
        <>
          <div class="in-force">
            <Remark tone="plain">
              {words.keychain} {now.lockKeychainToo ? null : words.keychainOff}
            </Remark>
          </div>
          <SettingSwitch name="lockKeychainToo" title={words.keychainToo} text={words.keychainTooText} />
        </>
      ) : null}
      {!byItself || now.lockKeychainToo ? <Rules tells={rules.value?.tellsScreenLock ?? true} /> : null}
      {byItself && finger !== null ? (
        <SettingSwitch name="touchId" title={words.touchId(finger)} text={words.touchIdText(finger)} />
      ) : null}
      <p class="section-note">{words.now(`${modName} L`)}</p>
    </Section>
  )
}

function Rules({ tells }: { readonly tells: boolean }) {
  return (
    <>
      <MinutesRow name="lockIdleMinutes" title={words.idle} text={words.idleText} />
      <MinutesRow name="lockHiddenMinutes" title={words.hidden} text={words.hiddenText} />
      <SettingSwitch name="lockOnSuspend" title={words.suspend} />
      <SettingSwitch
        name="lockOnScreenLock"
        title={words.screen}
        text={tells ? '' : words.screenNone}
        disabled={!tells}
      />
    </>
  )
}

interface MinutesProps {
  readonly name: 'lockIdleMinutes' | 'lockHiddenMinutes'
  readonly title: string
  readonly text: string
}

function MinutesRow({ name, title, text }: MinutesProps) {
  const id = useId()
  const chosen = settings.value?.[name] ?? 0
  const offered = [...new Set([...choices, ...(chosen === 0 ? [] : [chosen])])].toSorted((a, b) => a - b)
  return (
    <SettingRow title={title} text={text} for={id}>
      <select
        id={id}
        class="input select select-small"
        value={String(chosen)}
        onChange={(event) => void changeSettings({ [name]: Number(event.currentTarget.value) })}
      >
        {offered.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {spanText(minutes)}
          </option>
        ))}
        <option value="0">{words.never}</option>
      </select>
    </SettingRow>
  )
}
