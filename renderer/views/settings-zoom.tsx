// How large everything in the windows is.

import { useId } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { zoomSteps } from '../../shared/zoom-steps'
import { SettingRow } from '../parts/setting-row'
import { modName } from '../state/keys'
import { changeSettings, settings } from '../state/settings'

export function ZoomRow() {
  const id = useId()
  const now = settings.value
  if (!now) return null
  const words = messages.looks.zoom
  return (
    <SettingRow title={words.title} text={words.keys(modName)} for={id}>
      <select
        id={id}
        class="input select select-small"
        value={String(now.zoom)}
        onChange={(event) => {
          const zoom = zoomSteps[event.currentTarget.selectedIndex]
          if (zoom !== undefined) void changeSettings({ zoom })
        }}
      >
        {zoomSteps.map((percent) => (
          <option key={percent} value={String(percent)}>
            {words.percent(percent)}
          </option>
        ))}
      </select>
    </SettingRow>
  )
}
