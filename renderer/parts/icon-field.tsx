// The icon of an account in its form: what it is now, and the way to the picker.

import type { Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { iconWords as words } from '../../shared/messages/later'
import type { AccountView } from '../../shared/views'
import type { ChosenIcon } from '../state/choosing-icon'
import { AccountPicture, IconTile } from './account-picture'
import { Button } from './button'

interface Props {
  readonly account: AccountView
  /** null = as it is stored. */
  readonly chosen: Signal<ChosenIcon | null>
  readonly onChange: () => void
}

export function IconField({ account, chosen, onChange }: Props) {
  const { icon, issuer, account: name } = account
  const now = chosen.value
  useEffect(() => () => revokeIcon(chosen.peek()), [])
  return (
    <div class="icon-line">
      {now === null ? (
        <AccountPicture account={account} />
      ) : now.choice.kind === 'automatic' ? (
        <AccountPicture account={withoutIcon(account)} />
      ) : (
        <IconTile shown={now.shown} name={issuer || name} />
      )}
      <span class="icon-words">
        <span class="field-label">{words.row}</span>
        <span class="icon-now" aria-live="polite">
          {said(now, icon)}
        </span>
      </span>
      <Button label={words.change} onClick={onChange}>
        {words.changeShort}
      </Button>
    </div>
  )
}

/** A picture that was drawn for a choice is shown by a URL, which its last user gives back. */
export function revokeIcon(icon: ChosenIcon | null) {
  if (icon?.shown.kind === 'picture') URL.revokeObjectURL(icon.shown.url)
}

function withoutIcon({ icon: _, ...rest }: AccountView): AccountView {
  return rest
}

function said(chosen: ChosenIcon | null, stored: AccountView['icon']): string {
  const kind = chosen?.choice.kind ?? stored?.kind ?? 'automatic'
  if (kind !== 'brand') return words.now[kind]
  return words.now.brand(chosen?.title ?? (stored?.kind === 'brand' ? stored.slug : ''))
}
