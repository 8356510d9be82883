// Accounts into files for other apps and for safe keeping: which and as what; then what is lost, who could read it and a
// proof; then what was written. The files themselves never come here.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { ExportDone, ExportPreview } from '../../shared/exporting'
import { faultSentence, messages } from '../../shared/messages'
import { exportingWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { RadioList } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { FormatList } from '../parts/format-list'
import { Remark } from '../parts/notice'
import { type Choice, choices, type Scope, scopesOf } from '../state/exporting'
import { closeDialog } from '../state/page'
import { query, shown } from '../state/search'
import { accountById, ordered } from '../state/vault'
import { ExportCheck, type ExportChosen } from './export-check'

const words = exportingWords

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'check'; readonly chosen: ExportChosen; readonly told: ExportPreview }
  | { readonly kind: 'written'; readonly done: ExportDone; readonly readable: boolean }
  | { readonly kind: 'printed'; readonly accounts: number }

interface Props {
  readonly id: string | null
  /** The chosen accounts, if it was asked for them. */
  readonly ids: readonly string[] | null
}

export function ExportDialog({ id, ids: asked }: Props) {
  const step = useSignal<Step>({ kind: 'choose' })
  const choice = useSignal<Choice>('backup')
  const scopes = useMemo(
    () =>
      scopesOf({
        all: ordered.peek(),
        found: shown.peek(),
        query: query.peek(),
        chosen: (asked ?? [id ?? '']).map(accountById).filter((account) => account !== undefined),
      }),
    [id, asked],
  )
  const busy = useSignal(false)
  const refused = useSignal<string | null>(null)
  const scope = useSignal<Scope['value']>(scopes[0]?.value ?? 'all')
  // Whatever is still being written is not wanted any more.
  useEffect(() => () => void ask('stopExport'), [])

  const now = step.value
  if (now.kind === 'written') return <Written done={now.done} readable={now.readable} />
  if (now.kind === 'printed') return <Printed accounts={now.accounts} />
  if (now.kind === 'check') {
    return (
      <ExportCheck
        key="check"
        chosen={now.chosen}
        told={now.told}
        onBack={() => {
          step.value = { kind: 'choose' }
        }}
        onWritten={(done, readable) => {
          step.value = { kind: 'written', done, readable }
        }}
        onPrinted={(accounts) => {
          step.value = { kind: 'printed', accounts }
        }}
      />
    )
  }

  const look = async () => {
    const row = choices.find((each) => each.choice === choice.value)
    if (!row || busy.value) return
    busy.value = true
    const ids = scopes.find(({ value }) => value === scope.value)?.ids ?? null
    const { format, sealed } = row
    const reply = await ask('previewExport', { format, sealed, ids: ids === null ? null : [...ids] })
    busy.value = false
    if (reply.ok) step.value = { kind: 'check', chosen: { ...row, ids }, told: reply.value }
    else refused.value = faultSentence(reply.error)
  }
  const possible = ordered.value.length > 0
  return (
    <Dialog
      key="choose"
      title={words.title}
      onClose={closeDialog}
      onSubmit={() => {
        if (possible) void look()
      }}
      footer={
        <>
          <Button onClick={closeDialog} autofocus={!possible}>
            {messages.common.cancel}
          </Button>
          {possible ? (
            <Button kind="primary" submit busy={busy.value}>
              {words.next}
            </Button>
          ) : null}
        </>
      }
    >
      {possible ? (
        <>
          {refused.value ? <Remark tone="fault">{refused.value}</Remark> : null}
          {scopes.length > 1 ? (
            <section class="export-part">
              <h3 class="export-head">{words.which}</h3>
              <RadioList
                label={words.which}
                value={scope.value}
                options={scopes}
                onChange={(value) => {
                  scope.value = value
                }}
              />
            </section>
          ) : null}
          <FormatList
            value={choice.value}
            onChange={(value) => {
              choice.value = value
            }}
          />
        </>
      ) : (
        <p class="dialog-text">{words.none}</p>
      )}
    </Dialog>
  )
}

function CloseButton() {
  return (
    <Button kind="primary" onClick={closeDialog} autofocus>
      {messages.common.close}
    </Button>
  )
}

function Written({ done, readable }: { readonly done: ExportDone; readonly readable: boolean }) {
  return (
    <Dialog key="written" title={words.doneTitle} onClose={closeDialog} footer={<CloseButton />}>
      <p class="dialog-text" role="status">
        {words.done(done.accounts, done.files.length)}
      </p>
      {/* Scrolls by the keyboard too. */}
      <ul class="export-files" aria-label={words.files} tabIndex={done.files.length > 6 ? 0 : undefined}>
        {done.files.map((file) => (
          <li key={file} dir="auto">
            {file}
          </li>
        ))}
      </ul>
      <Remark tone={readable ? 'warn' : 'plain'}>
        {readable ? words.doneDelete(done.files.length) : words.doneSealed}
      </Remark>
    </Dialog>
  )
}

function Printed({ accounts }: { readonly accounts: number }) {
  return (
    <Dialog key="printed" title={words.doneTitle} small onClose={closeDialog} footer={<CloseButton />}>
      <p class="dialog-text" role="status">
        {words.printed(accounts)}
      </p>
      <Remark tone="warn">{words.printedThen}</Remark>
    </Dialog>
  )
}
