// The keychain answered with a fault, or not at all: why, that nothing is lost, and the other ways in.

import { describeFault, messages } from '../../shared/messages'
import type { VaultStatus } from '../../shared/views'
import { ask } from '../bridge'
import { ApartArt } from '../parts/art'
import { Button } from '../parts/button'
import { Divider } from '../parts/divider'
import { Gate } from '../parts/gate'
import { SlotForms } from '../parts/slot-forms'

const words = messages.gate.keychainFailed
type Told = Extract<VaultStatus, { kind: 'keychain-failed' }>

export function KeychainFailedView({ told }: { readonly told: Told }) {
  const { what, todo } = describeFault(told.fault)
  const byHand = told.slots.includes('passphrase') || told.slots.includes('recovery')
  const changed = told.was !== null && told.now !== null && told.was !== told.now
  return (
    <Gate art={<ApartArt />} title={words.title}>
      <p class="gate-text gate-strong">{what}</p>
      {changed ? <p class="gate-text">{words.changed(told.was ?? '', told.now ?? '')}</p> : null}
      <p class="gate-text">
        {todo} {byHand ? null : words.noOther}
      </p>
      <div class="gate-buttons">
        <Button kind={byHand ? 'plain' : 'primary'} onClick={() => void ask('retryKeychain')}>
          {messages.common.retry}
        </Button>
        <Button kind="quiet" onClick={() => void ask('quit')}>
          {messages.common.quit}
        </Button>
      </div>
      {byHand ? (
        <>
          <Divider>{messages.gate.keychainAsked.meanwhile}</Divider>
          <SlotForms slots={told.slots} autofocus />
        </>
      ) : null}
      <p class="gate-safe">{words.safe}</p>
    </Gate>
  )
}
