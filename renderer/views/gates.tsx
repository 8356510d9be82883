// The screens before the vault is open, fetched together.

import type { VaultStatus } from '../../shared/views'
import { FirstStartView } from './first-start'
import { KeychainAskedView } from './keychain-asked'
import { KeychainFailedView } from './keychain-failed'
import { LockedView } from './locked'
import { UnreadableView } from './unreadable'

export type Closed = Exclude<VaultStatus, { kind: 'open' | 'starting' }>

export function GateView({ told }: { readonly told: Closed }) {
  switch (told.kind) {
    case 'first-start':
      return <FirstStartView told={told} />
    case 'keychain-asked':
      return <KeychainAskedView told={told} />
    case 'keychain-failed':
      return <KeychainFailedView told={told} />
    case 'locked':
      return <LockedView told={told} />
    case 'unreadable':
      return <UnreadableView told={told} />
  }
}
