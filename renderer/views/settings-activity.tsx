// The activity log's own settings: on or off, how far back it goes, and which accounts are used.

import { useId } from 'preact/hooks'
import { daysText } from '../../shared/messages/choose-later'
import { healthWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Switch } from '../parts/choice'
import { Section, SettingRow } from '../parts/setting-row'
import { dialog, goTo } from '../state/page'
import { changeSettings, settings } from '../state/settings'
import { complain, showToast } from '../state/toast'

const words = healthWords.settings
const choices = [7, 30, 90, 365, 1095, 3650] as const

export function ActivitySection() {
  const days = useId()
  const now = settings.value
  if (!now) return null
  const all: readonly number[] = choices.some((each) => each === now.activityDays)
    ? choices
    : [...choices, now.activityDays].sort((a, b) => a - b)
  return (
    <Section title={words.section}>
      <SettingRow title={words.open} text={words.openText}>
        <Button onClick={() => goTo('health')} label={words.open}>
          {words.openButton}
        </Button>
      </SettingRow>
      <SettingRow title={words.on} text={words.onText}>
        <Switch
          label={words.on}
          checked={now.activityLog}
          onChange={(on) => (on ? void changeSettings({ activityLog: true }) : askToTurnOff())}
        />
      </SettingRow>
      {now.activityLog ? (
        <>
          <SettingRow title={words.keepFor} text={words.daysText} for={days}>
            <select
              id={days}
              class="input select select-small"
              value={String(now.activityDays)}
              onChange={(event) => void changeSettings({ activityDays: Number(event.currentTarget.value) })}
            >
              {all.map((each) => (
                <option key={each} value={String(each)}>
                  {daysText(each)}
                </option>
              ))}
            </select>
          </SettingRow>
          <SettingRow title={words.usage} text={words.usageText}>
            <Button onClick={askToForget}>{words.reset}…</Button>
          </SettingRow>
        </>
      ) : null}
    </Section>
  )
}

function askToTurnOff() {
  dialog.value = {
    kind: 'confirm',
    title: words.offTitle,
    text: words.offText,
    final: true,
    button: words.offButton,
    run: () =>
      void changeSettings({ activityLog: false }).then(() => {
        if (settings.peek()?.activityLog === false) showToast({ text: words.offDone, tone: 'plain' })
      }),
  }
}

function askToForget() {
  dialog.value = {
    kind: 'confirm',
    title: words.resetTitle,
    text: words.resetText,
    final: true,
    button: words.reset,
    run: () =>
      void ask('clearActivity', { what: 'usage' }).then((reply) => {
        if (reply.ok) showToast({ text: words.resetDone, tone: 'plain' })
        else complain(reply.error)
      }),
  }
}
