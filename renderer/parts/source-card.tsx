// One source of an import: what it is, how far it is, and what it asks for.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { SourceView } from '../../shared/intake'
import { importSentence } from '../../shared/messages/importing'
import { intakeWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import type { ShownSource } from '../state/intake-rows'
import { visible } from '../state/labels'
import { onBeat } from '../state/ticker'
import { complain } from '../state/toast'
import { Button, IconButton } from './button'
import { ColumnsForm } from './columns-form'
import { HiddenField } from './field'
import { CheckIcon, CloseIcon, FileIcon, KeyIcon, LinkIcon, QrIcon, WarnIcon } from './icon'

const words = intakeWords.sources

export const sourceName = ({ name, kind }: SourceView) =>
  name !== null ? visible(name) : kind === 'text' ? words.pasted : words.scanned

const iconOf = ({ kind, state }: SourceView) => {
  if (state.kind === 'failed') return WarnIcon
  if (state.kind === 'needs-password') return KeyIcon
  return kind === 'file' ? FileIcon : kind === 'text' ? LinkIcon : QrIcon
}

/** `ids`: the sources that this one line stands for. */
async function drop(ids: readonly number[]) {
  for (const source of ids) {
    const reply = await ask('dropSource', { source })
    if (!reply.ok) return complain(reply.error)
  }
}

export function SourceCard({ source, ids, rows }: ShownSource) {
  const Icon = iconOf(source)
  const name = sourceName(source)
  const { state, format } = source
  return (
    <li class="source" data-source={source.id}>
      <div class="source-head">
        <Icon />
        <div class="source-words">
          <span class="source-name" dir="auto" title={name}>
            {name}
          </span>
          <span class={state.kind === 'failed' ? 'source-fault' : 'source-state'}>
            {format ? `${format} · ` : ''}
            <State source={source} rows={rows} />
          </span>
        </div>
        {state.kind === 'read' && rows > 0 ? (
          <span class="source-done">
            <CheckIcon />
          </span>
        ) : null}
        {state.kind === 'reading' ? <span class="busy" aria-hidden="true" /> : null}
        <IconButton icon={CloseIcon} label={words.remove(name)} small onClick={() => void drop(ids)} />
      </div>
      {state.kind === 'needs-password' ? <Password source={source} name={name} wrong={state.wrong} /> : null}
      {state.kind === 'deriving' ? (
        <div class="source-more source-line">
          <span class="busy" aria-hidden="true" />
          <span class="source-wait">{words.derivingText}</span>
          <Button onClick={() => void ask('stopSource', { source: source.id })}>{words.stop}</Button>
        </div>
      ) : null}
      {state.kind === 'columns' ? <ColumnsForm key={source.id} source={source.id} table={state} /> : null}
    </li>
  )
}

function State({ source, rows }: { readonly source: SourceView; readonly rows: number }) {
  const { state } = source
  switch (state.kind) {
    case 'reading':
      return <>{words.reading}</>
    case 'needs-password':
      return <>{words.needsPassword}</>
    case 'deriving':
      return <Elapsed since={state.since} />
    case 'columns':
      return <>{intakeWords.columns.title}</>
    case 'read':
      return <>{words.rows(rows)}</>
    case 'failed':
      return <>{importSentence(state.fault)}</>
  }
}

function Elapsed({ since }: { readonly since: number }) {
  const seconds = useSignal(0)
  useEffect(
    () =>
      onBeat((now) => {
        seconds.value = Math.max(0, Math.floor((now - since) / 1000))
      }),
    [since],
  )
  return <>{words.deriving(seconds.value)}</>
}

interface PasswordProps {
  readonly source: SourceView
  readonly name: string
  readonly wrong: boolean
}

function Password({ source, name, wrong }: PasswordProps) {
  const typed = useSignal('')
  const empty = useSignal(false)
  const changed = useSignal(false)
  const form = useRef<HTMLFormElement>(null)
  const fault = empty.value ? words.passwordEmpty : wrong && !changed.value ? words.passwordWrong : null
  // Asked for: typing goes here, unless something is being typed elsewhere. After a wrong one the next replaces it.
  useEffect(() => {
    const field = form.current?.querySelector('input')
    if (!wrong && document.activeElement instanceof HTMLInputElement) return
    field?.focus()
    field?.select()
  }, [wrong])
  const open = async () => {
    empty.value = typed.value === ''
    if (empty.value) return
    changed.value = false
    const reply = await ask('unlockSource', { source: source.id, password: typed.value })
    if (!reply.ok) complain(reply.error)
  }
  return (
    <form
      class="source-more source-line"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <HiddenField
        label={words.password(name)}
        hint={words.passwordHint}
        fault={fault}
        value={typed.value}
        onInput={(value) => {
          typed.value = value
          empty.value = false
          changed.value = true
        }}
      />
      <Button kind="primary" submit>
        {words.unlock}
      </Button>
    </form>
  )
}
