// The first start: what this is, and then one decision: keychain, passphrase, or both.

import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { describeFault, faultSentence, messages } from '../../shared/messages'
import { welcomeWords } from '../../shared/messages/later'
import type { VaultStatus } from '../../shared/views'
import { ask } from '../bridge'
import { Mark } from '../parts/art'
import { Button } from '../parts/button'
import { Gate } from '../parts/gate'
import { KeyIcon, LockIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { PassphrasePair, usePassphrasePair } from '../parts/passphrase-pair'
import { WelcomeSteps } from '../parts/welcome-steps'
import { portable } from '../state/place'
import { afterCreating, bringsBackup, firstStep, skipped } from '../state/welcome'
import { WhatView } from './welcome'

type Told = Extract<VaultStatus, { kind: 'first-start' }>

export function FirstStartView({ told }: { readonly told: Told }) {
  return firstStep.value === 'what' ? <WhatView /> : <ProtectView told={told} />
}

function ProtectView({ told }: { readonly told: Told }) {
  const words = messages.gate.firstStart
  const { protect } = welcomeWords
  const chosen = useSignal<'keychain' | 'passphrase'>('keychain')
  const spare = useSignal(false)
  const busy = useSignal(false)
  const fault = useSignal<string | null>(null)
  const pair = usePassphrasePair()
  const keychainFault = typeof told.keychain === 'object' ? told.keychain : null
  const byPassphrase = keychainFault !== null || chosen.value === 'passphrase'
  const typesOne = byPassphrase || spare.value
  const asking = told.keychain === 'asking'
  // Trying again must not take away the form that somebody types into.
  useEffect(() => {
    if (keychainFault !== null) chosen.value = 'passphrase'
  }, [keychainFault !== null])

  const create = async (keychain: boolean) => {
    if (busy.value) return
    const passphrase = !keychain || spare.value ? pair.take() : null
    if (passphrase === null && (!keychain || spare.value)) return
    busy.value = true
    fault.value = null
    const reply = await ask('createVault', { keychain, passphrase })
    busy.value = false
    if (reply.ok) afterCreating()
    else fault.value = faultSentence(reply.error)
  }

  return (
    <Gate art={<Mark />} title={protect.title}>
      {skipped.value ? null : <WelcomeSteps at={2} />}
      {portable.value === null ? (
        <p class="gate-text">{bringsBackup.value ? protect.backupNext : protect.text}</p>
      ) : null}
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      {portable.value ? (
        <Remark tone="plain">{words.portable}</Remark>
      ) : keychainFault ? (
        <Remark tone="plain">
          <p>
            {words.noKeychain} {describeFault(keychainFault).what}
          </p>
          <button type="button" class="text-button" onClick={() => void ask('retryKeychain')}>
            {messages.common.retry}
          </button>
        </Remark>
      ) : null}
      {/* One form for all ways: the fields keep their text, the keyboard and the caret when the keychain answers. */}
      <form
        class={byPassphrase ? 'slot-form' : 'choices'}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void create(!byPassphrase)
        }}
      >
        <section class={byPassphrase ? 'slot-form-fields' : 'choice choice-main'}>
          {byPassphrase ? null : <KeychainWords told={told} spare={spare} />}
          {typesOne ? <PassphrasePair key="pair" pair={pair} autofocus /> : null}
          <Button
            key="create"
            kind="primary"
            submit
            wide
            autofocus={!byPassphrase}
            busy={busy.value || (!byPassphrase && asking)}
          >
            {byPassphrase ? words.create : asking ? words.asking : words.keychainButton(told.backend)}
          </Button>
        </section>
        {byPassphrase ? (
          keychainFault ? null : (
            <Button
              kind="quiet"
              wide
              onClick={() => {
                chosen.value = 'keychain'
              }}
            >
              {words.chooseOther}
            </Button>
          )
        ) : (
          <section class="choice">
            <LockIcon />
            <h2 class="choice-title">{words.passphraseTitle}</h2>
            <p class="choice-text">{words.passphraseText}</p>
            <Button
              wide
              onClick={() => {
                chosen.value = 'passphrase'
              }}
            >
              {words.passphraseButton}
            </Button>
          </section>
        )}
      </form>
      {bringsBackup.value ? null : <p class="gate-text">{words.restore}</p>}
    </Gate>
  )
}

function KeychainWords({ told, spare }: { readonly told: Told; readonly spare: Signal<boolean> }) {
  const words = messages.gate.firstStart
  return (
    <>
      <KeyIcon />
      <h2 class="choice-title">{words.keychainTitle}</h2>
      <p class="choice-text">{words.keychainText(told.backend)}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={spare.value}
          onChange={(event) => {
            spare.value = event.currentTarget.checked
          }}
        />
        <span>
          {words.spare}
          <small>{words.spareText}</small>
        </span>
      </label>
    </>
  )
}
