// The main screen below the search: remarks, the list or what stands in its place.

import { messages } from '../../shared/messages'
import type { VaultStatus } from '../../shared/views'
import { BackupRemark } from '../parts/backup-notice'
import { ClockLine } from '../parts/clock'
import { FailedUnlocksLine } from '../parts/failed-unlocks'
import { Notices } from '../parts/notice'
import { PartStrip } from '../parts/part-strip'
import { PlaceLine } from '../parts/place-line'
import { VirtualList } from '../parts/virtual-list'
import { shown } from '../state/search'
import { accounts } from '../state/vault'
import { later } from './later'
import { NothingFound } from './nothing-found'

const EmptyVault = later((rest) => rest.EmptyVault)

export function AccountsView({ told }: { readonly told: Extract<VaultStatus, { kind: 'open' }> }) {
  return (
    <main class="page">
      <h1 class="unseen">{messages.list.accounts}</h1>
      {told.demo ? <p class="demo">{messages.list.demo}</p> : null}
      <PartStrip />
      <PlaceLine />
      <ClockLine offset={told.timeOffset} />
      <FailedUnlocksLine />
      <Notices notices={told.notices} />
      <BackupRemark />
      <Body />
    </main>
  )
}

function Body() {
  const all = accounts.value
  if (all === null) return null
  if (all.length === 0) return <EmptyVault />
  return shown.value.length === 0 ? <NothingFound /> : <VirtualList />
}
