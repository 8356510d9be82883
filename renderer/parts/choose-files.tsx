// The system's file chooser, behind a button of ours. The input itself is never seen; tests give it files.

import { useRef } from 'preact/hooks'
import { takeFiles } from '../state/taking'

/** `input` goes into the page once; `choose` opens it. */
export function useChooser() {
  const field = useRef<HTMLInputElement>(null)
  const choose = () => field.current?.click()
  const input = (
    <input
      type="file"
      class="unseen"
      ref={field}
      multiple
      tabIndex={-1}
      aria-hidden="true"
      onChange={(event) => {
        takeFiles(event.currentTarget.files ?? [])
        // The same file may be chosen again.
        event.currentTarget.value = ''
      }}
    />
  )
  return { choose, input }
}
