// The settings that exist so far, one section below the other.

import { useId } from 'preact/hooks'
import { messages } from '../../shared/messages'
import type { VaultStatus } from '../../shared/views'
import { Button } from '../parts/button'
import { RadioList } from '../parts/choice'
import { ClockSection } from '../parts/clock'
import { PageBar } from '../parts/page-bar'
import { Section, SettingRow } from '../parts/setting-row'
import { openHistory } from '../state/page'
import { changeSettings, settings } from '../state/settings'
import { AboutSection } from './settings-about'
import { ActivitySection } from './settings-activity'
import { AppearanceSection } from './settings-appearance'
import { BackupsSection } from './settings-backups'
import { ExportSection } from './settings-export'
import { IconsSection } from './settings-icons'
import { KeyboardSection } from './settings-keyboard'
import { LanguageSection } from './settings-language'
import { LockSection } from './settings-lock'
import { OrderSection } from './settings-order'
import { QuickSection } from './settings-quick'
import { SecuritySection } from './settings-security'
import { WindowSection } from './settings-window'

const words = messages.settings
const clearChoices = [10, 20, 30, 60, 120, 300, 0] as const

export function SettingsView({ told }: { readonly told: Extract<VaultStatus, { kind: 'open' }> }) {
  return (
    <>
      <PageBar title={words.title} />
      <main class="page page-scrolls">
        <div class="page-column page-sections">
          <SecuritySection slots={told.slots} />
          <LockSection slots={told.slots} />
          <HistorySection />
          <BackupsSection />
          <QuickSection />
          <WindowSection />
          <ClipboardSection />
          <OrderSection />
          <ClockSection offset={told.timeOffset} />
          <ExportSection />
          <ActivitySection />
          <LanguageSection />
          <AppearanceSection />
          <IconsSection />
          <KeyboardSection />
          <AboutSection />
        </div>
      </main>
    </>
  )
}

function HistorySection() {
  const { section, sectionTitle, sectionText, open } = messages.history
  return (
    <Section title={section}>
      <SettingRow title={sectionTitle} text={sectionText}>
        <Button label={section} onClick={() => openHistory('settings')}>
          {open}
        </Button>
      </SettingRow>
    </Section>
  )
}

function clearLabel(seconds: number): string {
  if (seconds === 0) return words.clear.never
  return seconds >= 60 && seconds % 60 === 0
    ? words.clear.minutes(seconds / 60)
    : words.clear.seconds(seconds)
}

function ClipboardSection() {
  const id = useId()
  const now = settings.value
  if (!now) return null
  const choices: readonly number[] = clearChoices.some((each) => each === now.clipboardClearSeconds)
    ? clearChoices
    : [now.clipboardClearSeconds, ...clearChoices]
  return (
    <Section title={words.sections.clipboard}>
      <SettingRow title={words.clear.title} text={words.clear.text} for={id}>
        <select
          id={id}
          class="input select select-small"
          value={String(now.clipboardClearSeconds)}
          onChange={(event) =>
            void changeSettings({ clipboardClearSeconds: Number(event.currentTarget.value) })
          }
        >
          {choices.map((seconds) => (
            <option key={seconds} value={String(seconds)}>
              {clearLabel(seconds)}
            </option>
          ))}
        </select>
      </SettingRow>
      <SettingRow title={words.last.title} text={words.last.why} below>
        <RadioList
          label={words.last.title}
          value={now.lastSeconds}
          options={[
            { value: 'copy', label: words.last.copy },
            { value: 'next', label: words.last.next },
            { value: 'wait', label: words.last.wait },
          ]}
          onChange={(lastSeconds) => void changeSettings({ lastSeconds })}
        />
      </SettingRow>
    </Section>
  )
}
