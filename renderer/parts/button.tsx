// The buttons: one with words, one with an icon.

import type { ComponentChildren, FunctionComponent } from 'preact'

interface Props {
  readonly children: ComponentChildren
  readonly onClick?: () => void
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet'
  readonly submit?: boolean
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly label?: string
  readonly icon?: FunctionComponent
  readonly wide?: boolean
  readonly autofocus?: boolean
  /** The keyboard starts here on a page. */
  readonly first?: boolean | undefined
  readonly tabIndex?: number
}

/** Who speaks to the computer says the words that are seen, so a longer name begins with them (WCAG 2.5.3). */
function nameOf(label: string | undefined, seen: ComponentChildren): string | undefined {
  if (label === undefined || typeof seen !== 'string') return label
  // “Check…” is said as “Check”.
  if (label.toLowerCase().includes(seen.replace(/…$/, '').toLowerCase())) return label
  return `${seen}, ${label}`
}

export function Button({
  children,
  onClick,
  kind = 'plain',
  submit,
  disabled,
  busy,
  label,
  icon: Icon,
  wide,
  autofocus,
  first,
  tabIndex,
}: Props) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button button-${kind}${wide ? ' button-wide' : ''}`}
      disabled={disabled ?? false}
      aria-busy={busy ?? false}
      aria-label={nameOf(label, children)}
      autofocus={autofocus ?? false}
      data-first={first || undefined}
      tabIndex={tabIndex}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <span class="busy" aria-hidden="true" /> : Icon && <Icon />}
      <span class="button-text">{children}</span>
    </button>
  )
}

interface IconProps {
  readonly icon: FunctionComponent
  readonly label: string
  readonly onClick: (event: MouseEvent & { readonly currentTarget: HTMLButtonElement }) => void
  readonly primary?: boolean
  readonly small?: boolean
  readonly tabIndex?: number
  readonly opensMenu?: boolean
  readonly title?: string
  readonly disabled?: boolean
}

export function IconButton({
  icon: Icon,
  label,
  onClick,
  primary,
  small,
  tabIndex,
  opensMenu,
  title,
  disabled,
}: IconProps) {
  return (
    <button
      type="button"
      class={`icon-button${primary ? ' icon-button-primary' : ''}${small ? ' icon-button-small' : ''}`}
      aria-label={label}
      title={title ?? label}
      aria-haspopup={opensMenu ? 'menu' : undefined}
      tabIndex={tabIndex}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      <Icon />
    </button>
  )
}
