// Quick access: keys for the whole desktop, the tray, typing into other windows; and how the window behaves.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { messages } from '../../shared/messages'
import type { DeskView } from '../../shared/views'
import { Switch } from '../parts/choice'
import { HotkeyField } from '../parts/hotkey-field'
import { Section, SettingRow } from '../parts/setting-row'
import { desk, followDesk } from '../state/desk'
import { sayName } from '../state/labels'
import { changeSettings, settings } from '../state/settings'
import { accountById, ordered } from '../state/vault'
import { AutostartRow, SettingSwitch } from './settings-window'

const words = messages.quick

export function QuickSection() {
  useEffect(followDesk, [])
  const told = desk.value
  if (!told) return null
  return (
    <Section title={messages.settings.sections.quick}>
      <Hotkeys told={told} />
      {told.commands && told.hotkeys.how !== 'system' ? <Commands told={told} /> : null}
      <Typing told={told} />
      {told.tray ? (
        <>
          <SettingSwitch name="closeToTray" title={words.tray.close} text={words.tray.closeText} />
          <SettingSwitch name="startHidden" title={words.tray.hidden} text={words.tray.hiddenText} />
        </>
      ) : (
        <p class="section-note">{words.tray.none}</p>
      )}
      <AutostartRow told={told} />
    </Section>
  )
}

function Hotkeys({ told }: { readonly told: DeskView }) {
  const adding = useSignal<string | null>(null)
  const set = new Map(told.hotkeys.list.map((each) => [each.name, each]))
  const disabled = told.hotkeys.how === 'none'
  const own = [...set.keys()].filter((name) => name.startsWith('account:'))
  const more = adding.value !== null && !set.has(adding.value) ? [...own, adding.value] : own
  return (
    <>
      <HotkeyField
        name="quick"
        title={words.hotkeys.quick}
        text={words.hotkeys.quickText}
        set={set.get('quick')}
        disabled={disabled}
      />
      <HotkeyField
        name="copy-last"
        title={words.hotkeys.copyLast}
        text={words.hotkeys.copyLastText}
        set={set.get('copy-last')}
        disabled={disabled}
      />
      {more.map((name) => {
        const account = accountById(name.slice('account:'.length))
        return account ? (
          <HotkeyField
            key={name}
            name={name}
            title={words.hotkeys.account(sayName(account))}
            set={set.get(name)}
            disabled={disabled}
          />
        ) : null
      })}
      {disabled || ordered.value.length === 0 ? null : (
        <SettingRow title={words.hotkeys.addAccount} text={words.hotkeys.addAccountText}>
          <select
            class="input select select-small hotkey-account"
            aria-label={words.hotkeys.addAccount}
            value=""
            onChange={(event) => {
              adding.value = `account:${event.currentTarget.value}`
              event.currentTarget.value = ''
            }}
          >
            <option value="">{words.hotkeys.chooseAccount}</option>
            {ordered.value.slice(0, 500).map((account) => (
              <option key={account.id} value={account.id}>
                {sayName(account)}
              </option>
            ))}
          </select>
        </SettingRow>
      )}
    </>
  )
}

function Commands({ told }: { readonly told: DeskView }) {
  const { commands, hotkeys } = told
  if (!commands) return null
  const text = hotkeys.how === 'none' ? words.hotkeys.commandsNone : words.hotkeys.commandsPortal
  return (
    <SettingRow title={words.hotkeys.commands} text={text} below>
      <dl class="facts hotkey-commands">
        <dt>{words.hotkeys.toggle}</dt>
        <dd class="path">{commands.toggle}</dd>
        <dt>{words.hotkeys.copyLast}</dt>
        <dd class="path">{commands.copyLast}</dd>
        <dt>{words.hotkeys.lock}</dt>
        <dd class="path">{commands.lock}</dd>
      </dl>
    </SettingRow>
  )
}

function Typing({ told }: { readonly told: DeskView }) {
  if (told.typing === null) {
    return <SettingRow title={words.typing.none} text={words.typing.noneText[told.system]} />
  }
  return (
    <SettingRow title={words.typing.title} text={words.typing.text(told.typing)}>
      <Switch
        label={words.typing.title}
        checked={settings.value?.typeEnter ?? false}
        onChange={(typeEnter) => void changeSettings({ typeEnter })}
      />
    </SettingRow>
  )
}
