// The lock screen. Nothing of the vault is known here but which keys it takes.

import { messages } from '../../shared/messages'
import type { VaultStatus } from '../../shared/views'
import { ask } from '../bridge'
import { Mark } from '../parts/art'
import { Button } from '../parts/button'
import { Gate } from '../parts/gate'
import { SlotForms } from '../parts/slot-forms'

const words = messages.gate.locked
type Told = Extract<VaultStatus, { kind: 'locked' }>

export function LockedView({ told }: { readonly told: Told }) {
  const byHand = told.slots.includes('passphrase') || told.slots.includes('recovery')
  return (
    <Gate art={<Mark />} title={words.title}>
      <p class="gate-text">{words.text}</p>
      <SlotForms slots={told.slots} unlocking={told.unlocking} autofocus />
      {told.slots.includes('keychain') ? (
        <Button
          kind={byHand ? 'quiet' : 'primary'}
          wide
          autofocus={!byHand}
          busy={!byHand && told.unlocking}
          onClick={() => void ask('retryKeychain')}
        >
          {words.useKeychain}
        </Button>
      ) : null}
    </Gate>
  )
}
