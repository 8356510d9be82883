// The keychain has been asked and is slow: what it waits for, and the other ways in.

import { messages } from '../../shared/messages'
import type { VaultStatus } from '../../shared/views'
import { ask } from '../bridge'
import { WaitArt } from '../parts/art'
import { Button } from '../parts/button'
import { Divider } from '../parts/divider'
import { Gate } from '../parts/gate'
import { SlotForms } from '../parts/slot-forms'

const words = messages.gate.keychainAsked
type Told = Extract<VaultStatus, { kind: 'keychain-asked' }>

export function KeychainAskedView({ told }: { readonly told: Told }) {
  const byHand = told.slots.includes('passphrase') || told.slots.includes('recovery')
  return (
    <Gate art={<WaitArt />} title={words.title}>
      <p class="gate-text">{words.text}</p>
      <p class="gate-text">{words.slow}</p>
      {byHand ? (
        <>
          <Divider>{words.meanwhile}</Divider>
          <SlotForms slots={told.slots} autofocus />
        </>
      ) : null}
      <div class="gate-buttons">
        <Button onClick={() => void ask('retryKeychain')}>{messages.common.retry}</Button>
        <Button kind="quiet" onClick={() => void ask('quit')}>
          {messages.common.quit}
        </Button>
      </div>
    </Gate>
  )
}
