// The dialogs of a backup by hand: what opens the file, and, where only the keychain opens the vault, a key first.

import { useSignal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { KeyIcon, LockIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { PassphrasePair, usePassphrasePair } from '../parts/passphrase-pair'
import { ProofFields, refusal, useProof } from '../parts/proof'
import { backups, goOnWithKey } from '../state/backups'
import { closeDialog, dialog } from '../state/page'
import { showToast } from '../state/toast'

const { dialog: words, key } = messages.backups

export function BackUpDialog({ own: startsOwn }: { readonly own: boolean }) {
  const hasKey = backups.value?.hasKey ?? false
  const own = useSignal(startsOwn || !hasKey)
  const busy = useSignal(false)
  const fault = useSignal<string | null>(null)
  const pair = usePassphrasePair()
  const proof = useProof()

  const save = async () => {
    if (busy.value) return
    const password = own.value ? pair.take() : null
    const proved = own.value ? proof.take() : null
    if (own.value && (password === null || proved === null)) return
    busy.value = true
    fault.value = null
    const given = password !== null && proved !== null ? { password, proof: proved } : null
    const reply = await ask('backUpNow', { own: given })
    busy.value = false
    if (!reply.ok) {
      fault.value = refusal(reply.error)
      return
    }
    if (reply.value === null) return
    closeDialog()
    showToast({ text: messages.backups.made(reply.value.file, reply.value.accounts), tone: 'plain' })
  }
  const way = (mine: boolean, label: string) => (
    <label class="radio">
      <input
        type="radio"
        name="opens"
        checked={own.value === mine}
        onChange={() => {
          own.value = mine
        }}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <Dialog
      title={words.title}
      small
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={busy.value} autofocus={!own.value}>
            {busy.value ? words.working : words.choose}
          </Button>
        </>
      }
    >
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      <p class="dialog-text">{words.text}</p>
      {hasKey ? (
        <div class="radio-list" role="radiogroup" aria-label={words.label}>
          {way(false, words.vaultKey)}
          {way(true, words.own)}
        </div>
      ) : null}
      {own.value ? (
        <>
          <PassphrasePair pair={pair} autofocus labels={words.password} />
          <ProofFields proof={proof} danger={words.confirm} />
        </>
      ) : null}
    </Dialog>
  )
}

/** `next`: what is gone on with once there is a key. */
export function BackupKeyDialog({ next }: { readonly next: 'switch' | 'now' }) {
  const makeRecoveryKey = () => {
    dialog.value = { kind: 'recovery-key' }
    goOnWithKey(next)
  }
  return (
    <Dialog
      title={key.title}
      small
      onClose={closeDialog}
      footer={<Button onClick={closeDialog}>{messages.common.cancel}</Button>}
    >
      <p class="dialog-text">{key.text}</p>
      <div class="backup-keys">
        <button type="button" class="way" autofocus onClick={makeRecoveryKey}>
          <KeyIcon />
          <span class="way-title">{key.recovery}</span>
          <span class="way-text">{key.recoveryText}</span>
        </button>
        <button
          type="button"
          class="way"
          onClick={() => {
            dialog.value = { kind: 'passphrase', change: false }
            goOnWithKey(next)
          }}
        >
          <LockIcon />
          <span class="way-title">{key.passphrase}</span>
          <span class="way-text">{key.passphraseText}</span>
        </button>
      </div>
      {next === 'now' ? (
        <p class="dialog-text">
          <button
            type="button"
            class="text-button"
            onClick={() => {
              dialog.value = { kind: 'back-up', own: true }
            }}
          >
            {key.own}
          </button>
        </p>
      ) : null}
    </Dialog>
  )
}
