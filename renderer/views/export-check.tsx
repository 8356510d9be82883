// The second step of an export: what is lost, who could read the file, the file's password, and the proof.

import { useSignal } from '@preact/signals'
import type { Proof } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import type { ExportDone, ExportFormat, ExportPreview } from '../../shared/exporting'
import { faultSentence, messages } from '../../shared/messages'
import { exportingWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { RadioList } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { ExportLosses } from '../parts/export-losses'
import { Remark } from '../parts/notice'
import { PassphrasePair, usePassphrasePair } from '../parts/passphrase-pair'
import { ProofField, refusal, useProof } from '../parts/proof'
import type { Choice } from '../state/exporting'
import { closeDialog } from '../state/page'
import { status } from '../state/vault'

const words = exportingWords

export interface ExportChosen {
  readonly choice: Choice
  readonly format: ExportFormat
  readonly sealed: boolean
  readonly ids: readonly string[] | null
}

interface Props {
  readonly chosen: ExportChosen
  readonly told: ExportPreview
  readonly onBack: () => void
  readonly onWritten: (done: ExportDone, readable: boolean) => void
  readonly onPrinted: (accounts: number) => void
}

export function ExportCheck({ chosen, told, onBack, onWritten, onPrinted }: Props) {
  const { choice, format, sealed } = chosen
  const ids = chosen.ids === null ? null : [...chosen.ids]
  const refused = useSignal<string | null>(null)
  const busy = useSignal<'file' | 'paper' | null>(null)
  const proof = useProof()
  const pair = usePassphrasePair()
  const own = ownKeys()
  const by = useSignal<'own' | 'password'>(format === 'backup' && own !== null ? 'own' : 'password')
  const typesPassword = sealed && by.value === 'password'
  const needsProof = !sealed || typesPassword

  const fail = (fault: Fault) => {
    const atField = needsProof && proof.asks && fault.code === 'wrong-passphrase'
    if (atField) {
      proof.fault.value = faultSentence(fault)
      focusFault()
    } else refused.value = refusal(fault)
  }
  /** Null: something is missing, which is said at its field. */
  const given = (): { readonly password: string | null; readonly proof: Proof | null } | null => {
    const password = typesPassword ? pair.take() : null
    const proved = needsProof ? proof.take() : null
    if ((typesPassword && password === null) || (needsProof && proved === null)) {
      focusFault()
      return null
    }
    return { password, proof: proved }
  }
  const run = async (where: 'file' | 'paper') => {
    const typed = busy.value === null ? given() : null
    if (typed === null) return
    refused.value = null
    busy.value = where
    if (where === 'paper') {
      const reply = await ask('printAccounts', { ids, proof: typed.proof })
      if (!reply.ok) fail(reply.error)
      else if (reply.value) onPrinted(reply.value.accounts)
    } else {
      const reply = await ask('exportAccounts', { format, ids, ...typed })
      if (!reply.ok) fail(reply.error)
      else if (reply.value) onWritten(reply.value, !sealed)
    }
    busy.value = null
  }

  const possible = told.written > 0
  // Where the keyboard starts: at what is to be typed, or on the safe side of a danger.
  const typesFirst = typesPassword || (needsProof && proof.asks)
  return (
    <Dialog
      title={words.titleOf(words.formats[choice].name)}
      onClose={closeDialog}
      onSubmit={() => {
        if (possible) void run('file')
      }}
      aside={
        busy.value ? (
          <p class="export-working" role="status">
            {words.working}
          </p>
        ) : refused.value ? (
          <Remark tone="fault">{refused.value}</Remark>
        ) : null
      }
      footer={
        <>
          <Button onClick={onBack} autofocus={!possible || (!sealed && !typesFirst)}>
            {messages.common.back}
          </Button>
          {possible && format === 'html' ? (
            <Button busy={busy.value === 'paper'} onClick={() => void run('paper')}>
              {words.print}
            </Button>
          ) : null}
          {possible ? (
            <Button
              kind={sealed || proof.asks ? 'primary' : 'danger'}
              submit
              busy={busy.value === 'file'}
              autofocus={sealed && !typesFirst}
            >
              {words.save}
            </Button>
          ) : null}
        </>
      }
    >
      <p class="dialog-text">{possible ? words.goes(told.written) : words.allLeft}</p>
      <ExportLosses told={told} />
      {possible && !sealed ? (
        <Remark tone="warn">
          <p>{words.danger(told.written)}</p>
          <p>{words.dangerThen}</p>
        </Remark>
      ) : null}
      {possible && format === 'backup' && own !== null ? (
        <section class="export-part">
          <h3 class="export-head">{words.opensWith}</h3>
          <RadioList
            label={words.opensWith}
            value={by.value}
            options={[
              { value: 'own', label: words.ownKeys[own] },
              { value: 'password', label: words.ownPassword },
            ]}
            onChange={(value) => {
              by.value = value
            }}
          />
        </section>
      ) : null}
      {possible && typesPassword ? (
        <PassphrasePair
          pair={pair}
          autofocus
          labels={{
            ...{ first: words.password, again: words.passwordAgain },
            ...{ empty: words.passwordMissing, forgotten: words.passwordForgotten },
          }}
        />
      ) : null}
      {possible && needsProof ? <ProofField proof={proof} autofocus={!sealed} hint={words.proves} /> : null}
    </Dialog>
  )
}

/** After the fault is drawn: a press on the button took the focus away from the field. */
function focusFault() {
  window.setTimeout(() => document.querySelector<HTMLElement>('dialog [aria-invalid=true]')?.focus())
}

/** What of this vault opens its backups elsewhere; null = nothing. */
function ownKeys(): keyof typeof words.ownKeys | null {
  const told = status.value
  const kinds = told.kind === 'open' ? told.slots.map(({ kind }) => kind) : []
  if (kinds.includes('passphrase')) return kinds.includes('recovery') ? 'both' : 'passphrase'
  return kinds.includes('recovery') ? 'recovery' : null
}
