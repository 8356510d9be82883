// A code in groups, as the settings say. For the eye: what is spoken stands on the control around it.

import { groupCode } from '../state/grouping'
import { settings } from '../state/settings'

export function Code({ code, class: extra = '' }: { readonly code: string; readonly class?: string }) {
  return (
    <span class={`code ${extra}`} aria-hidden="true">
      {groupCode(code, settings.value?.digitGroups).map((group, place) => (
        // The place is what a group is; its digits change.
        <span key={place} class="code-group">
          {group}
        </span>
      ))}
    </span>
  )
}
