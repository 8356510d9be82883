// The settings of the order: how accounts are sorted, groups, and whether use is counted.

import { useId } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Switch } from '../parts/choice'
import { Section, SettingRow } from '../parts/setting-row'
import { byUse, openGroups, sortBy, sorts } from '../state/order-menu'
import { dialog } from '../state/page'
import { changeSettings, settings } from '../state/settings'
import { complain, showToast } from '../state/toast'

export function OrderSection() {
  const id = useId()
  const now = settings.value
  if (!now) return null
  const { usage: words, sort: names } = messages.ordering
  const counted = now.countUsage && now.activityLog
  const choices = sorts.filter((by) => counted || by === now.sort || !byUse.has(by))
  return (
    <Section title={words.section}>
      <SettingRow title={words.sort} for={id}>
        <select
          id={id}
          class="input select select-small"
          value={now.sort}
          onChange={(event) => {
            const by = choices[event.currentTarget.selectedIndex]
            if (by) void sortBy(by)
          }}
        >
          {choices.map((by) => (
            <option key={by} value={by}>
              {names[by]}
            </option>
          ))}
        </select>
      </SettingRow>
      <SettingRow title={words.groups} text={words.groupsText}>
        <Button label={names.groups} onClick={openGroups}>
          {words.edit}
        </Button>
      </SettingRow>
      <SettingRow title={words.count} text={now.activityLog ? words.countText : words.needsLog}>
        <Switch
          label={words.count}
          checked={counted}
          disabled={!now.activityLog}
          onChange={(countUsage) => void changeSettings({ countUsage })}
        />
      </SettingRow>
      {counted ? (
        <SettingRow title={words.forget}>
          <Button label={words.forget} onClick={askToForget}>
            {words.forgetButton}…
          </Button>
        </SettingRow>
      ) : null}
    </Section>
  )
}

function askToForget() {
  const words = messages.ordering.usage
  dialog.value = {
    kind: 'confirm',
    title: words.forgetTitle,
    text: words.forgetText,
    button: words.forgetButton,
    run: () =>
      void ask('resetUsage', { ids: null }).then((reply) => {
        if (reply.ok) showToast({ text: words.forgotten, tone: 'plain' })
        else complain(reply.error)
      }),
  }
}
