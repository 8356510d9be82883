// The Restore screen: a file is chosen in the system's dialog, its key typed where it needs one, what it would bring is
// shown, and then brought; with the way back.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RestoreReport, RestoreView as Told } from '../../shared/backups'
import { faultSentence, messages } from '../../shared/messages'
import { refusedText, restoreFaultText } from '../../shared/messages/choose-later'
import { restoringWords as words } from '../../shared/messages/later'
import { ask } from '../bridge'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { HiddenField } from '../parts/field'
import { FileLine } from '../parts/file-line'
import { CheckIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { PageBar } from '../parts/page-bar'
import { goTo } from '../state/page'
import { announce, complain, showToast } from '../state/toast'
import { RestorePreviewView } from './restore-preview'

export function RestoreView() {
  const told = useSignal<Told | null>(null)
  const report = useSignal<RestoreReport | null>(null)
  const busy = useSignal(false)
  // Main holds the file's secrets for no longer than this page is open.
  useEffect(() => () => void ask('leaveRestore'), [])

  const pick = async () => {
    if (busy.value) return
    busy.value = true
    const reply = await ask('pickRestore')
    busy.value = false
    if (!reply.ok) return complain(reply.error)
    if (reply.value !== null) told.value = reply.value
  }

  const now = told.value
  return (
    <>
      <PageBar title={words.title} />
      <main class="page">
        {report.value ? (
          <Done report={report.value} />
        ) : now?.kind === 'open' ? (
          <RestorePreviewView
            told={now}
            pick={() => void pick()}
            done={(made) => {
              report.value = made
            }}
          />
        ) : now?.kind === 'locked' ? (
          <Locked
            name={now.name}
            pick={() => void pick()}
            opened={(next) => {
              told.value = next
            }}
          />
        ) : (
          <Choose told={now} busy={busy.value} pick={() => void pick()} />
        )}
      </main>
    </>
  )
}

interface ChooseProps {
  readonly told: Extract<Told, { kind: 'refused' | 'foreign' }> | null
  readonly busy: boolean
  readonly pick: () => void
}

function Choose({ told, busy, pick }: ChooseProps) {
  const importIt = async () => {
    const reply = await ask('importRestore')
    if (reply.ok) goTo('add')
    else complain(reply.error)
  }
  const importable = told?.kind === 'foreign' && told.importable
  return (
    <AddFrame
      onSubmit={importable ? () => void importIt() : pick}
      footer={
        <>
          {importable ? <Button onClick={pick}>{words.chooseOther}</Button> : null}
          <Button kind="primary" submit first busy={busy}>
            {busy
              ? words.reading
              : importable
                ? words.foreign.import
                : told
                  ? words.chooseOther
                  : words.choose}
          </Button>
        </>
      }
    >
      {told ? (
        <>
          <FileLine name={told.name} />
          {importable ? (
            <Remark tone="plain">{words.foreign.other}</Remark>
          ) : (
            <Remark tone="fault">
              {told.kind === 'foreign' ? words.foreign.none : refusedText(told.fault)}
            </Remark>
          )}
        </>
      ) : (
        <p class="restore-intro">{words.text}</p>
      )}
      <p class="restore-intro">{words.intro}</p>
    </AddFrame>
  )
}

interface LockedProps {
  readonly name: string
  readonly pick: () => void
  readonly opened: (next: Told) => void
}

function Locked({ name, pick, opened }: LockedProps) {
  const typed = useSignal('')
  const fault = useSignal<string | null>(null)
  const busy = useSignal(false)
  const open = async () => {
    if (busy.value) return
    if (typed.value === '') {
      fault.value = words.locked.empty
      return
    }
    busy.value = true
    const reply = await ask('unlockRestore', { text: typed.value })
    busy.value = false
    if (reply.ok) opened(reply.value)
    else fault.value = restoreFaultText(reply.error) ?? faultSentence(reply.error)
  }
  return (
    <AddFrame
      onSubmit={() => void open()}
      footer={
        <>
          <Button onClick={pick}>{words.chooseOther}</Button>
          <Button kind="primary" submit busy={busy.value}>
            {busy.value ? words.locked.opening : words.locked.open}
          </Button>
        </>
      }
    >
      <FileLine name={name} />
      <h2 class="add-title">{words.locked.title}</h2>
      <p class="restore-intro">{words.locked.text}</p>
      <HiddenField
        label={words.locked.label}
        autofocus
        value={typed.value}
        fault={fault.value}
        onInput={(value) => {
          typed.value = value
          fault.value = null
        }}
      />
    </AddFrame>
  )
}

function Done({ report }: { readonly report: RestoreReport }) {
  const busy = useSignal(false)
  const said = report.how === 'merge' ? words.done.merged(report.added) : words.done.replaced(report.accounts)
  useEffect(() => announce(said), [])
  const undo = async () => {
    if (busy.value) return
    busy.value = true
    const reply = await ask('undoRestore')
    busy.value = false
    if (!reply.ok) return complain(reply.error)
    goTo('accounts')
    showToast({ text: words.done.undone, tone: 'plain' })
  }
  return (
    <AddFrame
      onSubmit={() => goTo('accounts')}
      footer={
        <>
          {report.changed ? (
            <Button busy={busy.value} onClick={() => void undo()}>
              {messages.common.undo}
            </Button>
          ) : null}
          <Button kind="primary" submit first>
            {words.done.close}
          </Button>
        </>
      }
    >
      <div class="report-sum">
        <CheckIcon />
        <p>
          {said}
          {report.how === 'replace' && report.onlyHere > 0 ? (
            <small>{words.done.removed(report.onlyHere)}</small>
          ) : null}
          {report.how === 'merge' && report.trashed > 0 ? (
            <small>{words.done.trashed(report.trashed)}</small>
          ) : null}
        </p>
      </div>
      {report.changed ? <Remark tone="plain">{words.done.undoText}</Remark> : null}
    </AddFrame>
  )
}
