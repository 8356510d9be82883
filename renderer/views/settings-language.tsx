// The language of Tidelock. Each is listed by its own name, so that whoever chose one they cannot read finds back.

import { useId } from 'preact/hooks'
import { offered, ownNames } from '../../shared/languages'
import { messages } from '../../shared/messages'
import { Section, SettingRow } from '../parts/setting-row'
import { systemLanguage } from '../state/language'
import { changeSettings, settings } from '../state/settings'

const words = messages.language

export function LanguageSection() {
  const id = useId()
  const now = settings.value
  if (!now) return null
  const chosen = now.language === 'system' || offered.includes(now.language) ? now.language : 'en'
  return (
    <Section title={words.section}>
      <SettingRow title={words.title} text={words.text} for={id}>
        <select
          id={id}
          class="input select select-small"
          value={chosen}
          onChange={(event) => {
            // The options below are the languages.
            void changeSettings({ language: event.currentTarget.value as typeof now.language })
          }}
        >
          <option value="system">{words.system(ownNames[systemLanguage])}</option>
          {offered.map((tag) => (
            <option key={tag} value={tag} lang={tag} dir="auto">
              {ownNames[tag]}
            </option>
          ))}
        </select>
      </SettingRow>
    </Section>
  )
}
