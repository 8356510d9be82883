// How accounts look: theme, contrast, layout, digits, next code; with a small account that shows it at once.

import { useId } from 'preact/hooks'
import { messages } from '../../shared/messages'
import type { Settings } from '../../shared/settings'
import { Segments } from '../parts/choice'
import { Code } from '../parts/code'
import { Monogram } from '../parts/monogram'
import { Section, SettingRow } from '../parts/setting-row'
import { changeSettings, settings } from '../state/settings'
import { SettingSwitch } from './settings-window'
import { ZoomRow } from './settings-zoom'

/** Nobody's codes. */
const sampleCode = '314159'
const sampleNext = '265358'
const groupRules = [
  'auto',
  'none',
  'two',
  'three',
  'four',
  'halves',
] as const satisfies readonly Settings['digitGroups'][]

export function AppearanceSection() {
  const groups = useId()
  const now = settings.value
  if (!now) return null
  const { theme, nextCode, sections } = messages.settings
  const words = messages.views
  return (
    <Section title={sections.appearance}>
      <Sample now={now} />
      <SettingRow title={theme.title}>
        <Segments
          label={theme.title}
          value={now.theme}
          options={[
            { value: 'system', label: theme.system },
            { value: 'light', label: theme.light },
            { value: 'dark', label: theme.dark },
          ]}
          onChange={(value) => void changeSettings({ theme: value })}
        />
      </SettingRow>
      <ZoomRow />
      <SettingSwitch name="highContrast" title={words.contrast.title} text={words.contrast.text} />
      <SettingRow title={words.layout.title}>
        <Segments
          label={words.layout.title}
          value={now.layout}
          options={[
            { value: 'comfortable', label: words.layout.comfortable },
            { value: 'compact', label: words.layout.compact },
            { value: 'tiles', label: words.layout.tiles },
          ]}
          onChange={(layout) => void changeSettings({ layout })}
        />
      </SettingRow>
      <SettingRow title={words.groups.title} text={words.groups.text} for={groups}>
        <select
          id={groups}
          class="input select select-small"
          value={now.digitGroups}
          onChange={(event) => {
            const digitGroups = groupRules.find((rule) => rule === event.currentTarget.value)
            if (digitGroups) void changeSettings({ digitGroups })
          }}
        >
          {groupRules.map((rule) => (
            <option key={rule} value={rule}>
              {words.groups[rule]}
            </option>
          ))}
        </select>
      </SettingRow>
      <SettingSwitch name="showNextCode" title={nextCode.title} text={nextCode.text} />
    </Section>
  )
}

/** Not an account: nothing to press, and a screen reader hears only that it is a sample. */
function Sample({ now }: { readonly now: Settings }) {
  const words = messages.views.sample
  return (
    <div
      class={`sample layout-${now.layout}${now.showNextCode ? ' shows-next' : ''}`}
      role="img"
      aria-label={words.label}
    >
      <div class="rows" aria-hidden="true">
        <div class="row">
          <span class="row-main">
            <span class="row-picture">
              <Monogram name={words.issuer} />
            </span>
            <span class="row-names">
              <span class="name row-issuer">{words.issuer}</span>
              <span class="name row-account">{words.account}</span>
            </span>
            <span class="row-codes">
              <Code code={sampleCode} />
              {now.showNextCode ? (
                <span class="row-next">
                  <span class="row-next-word">{messages.list.next}</span>{' '}
                  <Code code={sampleNext} class="code-small" />
                </span>
              ) : null}
            </span>
          </span>
          <span class="row-side">
            <span class="ring">
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle class="ring-track" cx="12" cy="12" r="9.5" />
                <circle class="ring-left" cx="12" cy="12" r="9.5" pathLength={1} />
              </svg>
            </span>
          </span>
        </div>
      </div>
    </div>
  )
}
