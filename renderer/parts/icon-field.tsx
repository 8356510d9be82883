// The icon of an account in its form: what it is now, and the way to the picker.

import type { Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { iconWords as words } from '../../shared/messages/later'
import type { AccountView } from '../../shared/views'
import type { ChosenIcon } from '../state/choosing-icon'
import { AccountPicture, IconTile, NamedPicture } from './account-picture'
import { Button } from './button'

interface Props {
  readonly account: AccountView
  /** null = as it is stored. */
  readonly chosen: Signal<ChosenIcon | null>
  readonly onChange: () => void
}

export function IconField({ account, chosen, onChange }: Props) {
  const now = chosen.value
  useEffect(() => () => revokeIcon(chosen.peek()), [])
  return (
    <div class="icon-line">
      <ChosenPicture account={account} chosen={now} />
      <span class="icon-words">
        <span class="field-label">{words.row}</span>
        <span class="icon-now" aria-live="polite">
          {said(now, account.icon)}
        </span>
      </span>
      <Button label={words.change} onClick={onChange}>
        {words.changeShort}
      </Button>
    </div>
  )
}

export function ChosenPicture({
  account,
  chosen,
}: {
  readonly account: AccountView
  readonly chosen: ChosenIcon | null
}) {
  if (chosen === null) return <AccountPicture account={account} />
  if (chosen.choice.kind === 'automatic')
    return <NamedPicture issuer={account.issuer} account={account.account} />
  return <IconTile shown={chosen.shown} name={account.issuer || account.account} />
}

/** A picture that was drawn for a choice is shown by a URL, which its last user gives back. */
export function revokeIcon(icon: ChosenIcon | null) {
  if (icon?.shown.kind === 'picture') URL.revokeObjectURL(icon.shown.url)
}

function said(chosen: ChosenIcon | null, stored: AccountView['icon']): string {
  const kind = chosen?.choice.kind ?? stored?.kind ?? 'automatic'
  if (kind !== 'brand') return words.now[kind]
  return words.now.brand(chosen?.title ?? (stored?.kind === 'brand' ? stored.slug : ''))
}
