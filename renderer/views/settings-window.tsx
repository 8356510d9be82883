// How the window behaves and what it shows: hidden codes, screenshots, always on top, starting with the session.

import { useId } from 'preact/hooks'
import { messages } from '../../shared/messages'
import type { Settings } from '../../shared/settings'
import type { DeskView } from '../../shared/views'
import { Switch } from '../parts/choice'
import { Section, SettingRow } from '../parts/setting-row'
import { desk, setAutostart } from '../state/desk'
import { changeSettings, settings } from '../state/settings'

const words = messages.quick
const revealChoices = [5, 10, 20, 30, 60] as const

type SwitchName = { [N in keyof Settings]: Settings[N] extends boolean ? N : never }[keyof Settings]

interface SwitchProps {
  readonly name: SwitchName
  readonly title: string
  readonly text?: string
  readonly disabled?: boolean
}

/** One setting that is on or off. */
export function SettingSwitch({ name, title, text, disabled }: SwitchProps) {
  const now = settings.value
  if (!now) return null
  return (
    <SettingRow title={title} text={text}>
      <Switch
        label={title}
        checked={now[name] && !disabled}
        disabled={disabled ?? false}
        onChange={(on) => void changeSettings({ [name]: on })}
      />
    </SettingRow>
  )
}

export function AutostartRow({ told }: { readonly told: DeskView }) {
  const { title, none } = words.autostart
  return (
    <SettingRow title={title} text={told.autostart === null ? none : undefined}>
      <Switch
        label={title}
        checked={told.autostart ?? false}
        disabled={told.autostart === null}
        onChange={(on) => void setAutostart(on)}
      />
    </SettingRow>
  )
}

export function WindowSection() {
  const canProtect = desk.value?.contentProtection ?? false
  return (
    <Section title={messages.settings.sections.window}>
      <SettingSwitch name="hideCodes" title={words.hide.title} text={words.hide.text} />
      <RevealRow />
      <SettingSwitch
        name="contentProtection"
        title={words.protect.title}
        text={canProtect ? words.protect.text : words.protect.none}
        disabled={!canProtect}
      />
      <SettingSwitch name="alwaysOnTop" title={words.onTop.title} text={words.onTop.text} />
      <SettingSwitch name="hideAfterCopy" title={words.hideAfterCopy.title} text={words.hideAfterCopy.text} />
    </Section>
  )
}

function RevealRow() {
  const id = useId()
  const now = settings.value
  if (!now?.hideCodes) return null
  const choices: readonly number[] = [...new Set([...revealChoices, now.revealSeconds])]
  return (
    <SettingRow title={words.hide.seconds} for={id}>
      <select
        id={id}
        class="input select select-small"
        value={String(now.revealSeconds)}
        onChange={(event) => void changeSettings({ revealSeconds: Number(event.currentTarget.value) })}
      >
        {choices
          .toSorted((a, b) => a - b)
          .map((seconds) => (
            <option key={seconds} value={String(seconds)}>
              {messages.settings.clear.seconds(seconds)}
            </option>
          ))}
      </select>
    </SettingRow>
  )
}
