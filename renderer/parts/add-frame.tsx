// A step of the Add screen: what scrolls, and the buttons that stay at its foot.

import type { ComponentChildren } from 'preact'

interface Props {
  readonly children: ComponentChildren
  readonly footer: ComponentChildren
  readonly onSubmit?: () => void
}

export function AddFrame({ children, footer, onSubmit }: Props) {
  return (
    <form
      class="add-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <div class="add-scroller">
        <div class="add-column">{children}</div>
      </div>
      <footer class="add-foot">
        <div class="add-foot-row">{footer}</div>
      </footer>
    </form>
  )
}
