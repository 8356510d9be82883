// What stands beside an account's name: its monogram at once, in whose place its brand icon or its own picture comes when
// it is there. All are of one size, so that nothing moves.

import { computed, useComputed } from '@preact/signals'
import type { CSSProperties } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { BrandIcon } from '../../shared/brands'
import { brandColours } from '../state/brand-colour'
import { type Pictured, type ShownIcon, shownIcon, wantIcon } from '../state/icons'
import { settings } from '../state/settings'
import { Monogram } from './monogram'

export function AccountPicture({ account }: { readonly account: Pictured }) {
  const { id, icon, issuer, account: name } = account
  const shown = useMemo(() => computed(() => shownIcon(account)), [id, icon, issuer, name]).value
  const brandIcons = useComputed(() => settings.value?.brandIcons ?? null).value
  useEffect(() => wantIcon(account), [id, icon, issuer, name, brandIcons])
  return <IconTile shown={shown} name={issuer || name} />
}

/** Of names alone: what is on its way in, or in the trash. */
export function NamedPicture({ issuer, account }: Pick<Pictured, 'issuer' | 'account'>) {
  return <AccountPicture account={{ id: '', issuer, account }} />
}

/** `name`: what a monogram is made of. */
export function IconTile({ shown, name }: { readonly shown: ShownIcon; readonly name: string }) {
  switch (shown.kind) {
    case 'monogram':
      return <Monogram name={name} />
    case 'brand':
      return <BrandMark icon={shown.icon} />
    case 'picture':
      return <img class="monogram picture" src={shown.url} alt="" draggable={false} />
  }
}

function BrandMark({ icon: { colour, path } }: { readonly icon: BrandIcon }) {
  const style = useMemo((): CSSProperties => {
    const { light, dark } = brandColours(colour)
    return {
      '--tile-light': light.tile,
      '--tile-dark': dark.tile,
      '--mark-light': light.mark,
      '--mark-dark': dark.mark,
    }
  }, [colour])
  return (
    <span class="monogram brand" style={style} aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </span>
  )
}
