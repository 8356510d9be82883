// One section of the settings, and one setting in it: title, explanation, control.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export function Section({
  title,
  children,
}: {
  readonly title: string
  readonly children: ComponentChildren
}) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      <div class="section-box">{children}</div>
    </section>
  )
}

interface Props {
  readonly title: string
  readonly text?: ComponentChildren
  readonly children?: ComponentChildren
  /** The control stands below the words, not beside them. */
  readonly below?: boolean
  readonly for?: string
}

export function SettingRow({ title, text, children, below, for: target }: Props) {
  return (
    <div class={`setting${below ? ' setting-below' : ''}`}>
      <div class="setting-words">
        {target ? (
          <label class="setting-title" for={target}>
            {title}
          </label>
        ) : (
          <span class="setting-title">{title}</span>
        )}
        {text ? <span class="setting-text">{text}</span> : null}
      </div>
      {children ? <div class="setting-control">{children}</div> : null}
    </div>
  )
}
