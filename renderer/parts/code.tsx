// A code in groups. For the eye: what is spoken stands on the control around it.

import { groupCode } from '../state/grouping'

export function Code({ code, class: extra = '' }: { readonly code: string; readonly class?: string }) {
  return (
    <span class={`code ${extra}`} aria-hidden="true">
      {groupCode(code).map((group, place) => (
        // The place is what a group is; its digits change.
        <span key={place} class="code-group">
          {group}
        </span>
      ))}
    </span>
  )
}
